import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { quietContext } from '../../../../../src/lib/context.ts';
import { type Digest, digestOf } from '../../../../../src/lib/digest.ts';
import { once } from '../../../../../src/lib/streams/bytes.ts';
import type { BindMount, Manifest } from '../../../../../src/manifest/schema.ts';
import {
  assertBelow,
  type BindRecord,
  discardStaged,
  placeBinds,
  restoredPathOf,
  rollBackBinds,
  stageBinds,
  swapBinds,
} from '../../../../../src/providers/compose/restore/bind-mounts.ts';
import type { StoredParts } from '../../../../../src/providers/shared/snapshot-parts.ts';
import type { BlobReader } from '../../../../../src/repository/repository.ts';
import type { VolumeTars } from '../../../../../src/systems/docker/volume-io/volume-tars.ts';

const c = quietContext();
let folder: string;
const at = (...names: string[]): string => join(folder, ...names);

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'vm-binds-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const bind = (path: string, type: BindMount['type'] = 'folder'): BindMount => ({ path, type, digest: digestOf(path), size_bytes: 0 });
const snapshot = (...binds: BindMount[]) => ({ snapshot_name: 'x', bind_mounts: binds }) as unknown as Manifest;
const places = { captured: '/old/shop', directory: '/new/shop', elsewhere: undefined };

describe('where captured bind mounts are restored to', () => {
  test('bind mounts inside the project stay in it, others are put below the given folder or are not restored', () => {
    const all = snapshot(bind('/old/shop/uploads'), bind('/srv/data'), bind('/old/shopping'));
    expect(placeBinds(all, places).map(({ target }) => target)).toEqual(['/new/shop/uploads']);
    const placed = placeBinds(all, { ...places, elsewhere: '/mnt/x' });
    expect(placed.map(({ target }) => target)).toEqual(['/new/shop/uploads', '/mnt/x/srv/data', '/mnt/x/old/shopping']);
    expect(restoredPathOf('/srv/data/deep/er', placed)).toBe('/mnt/x/srv/data/deep/er');
    expect(restoredPathOf('/srv/database', placed)).toBeUndefined();
    expect(placeBinds(snapshot(bind('/old/shop')), places)).toMatchObject([{ target: '/new/shop', base: '/new/shop' }]);
  });

  test.each([
    [['/old/shop/.git/hooks']],
    [['/old/shop/a/.vm-snapshot']],
    [['/old/shop/a', '/old/shop/a/b']],
    [['/old/shop/a/b', '/old/shop/a']],
    [['/old/shop', '/old/shop/a']],
    [['/old/shop/a', '/old/shop/a']],
  ])('bind mounts at %j are refused', (paths) => {
    expect(() => placeBinds(snapshot(...paths.map((path) => bind(path))), places)).toThrow(/Cannot restore the bind mount/);
  });

  test('dot segments cannot lead out of the target folder', () => {
    const wild = snapshot(bind('/old/shop/../../../etc/cron.d'), bind('/srv/../../root/.ssh'));
    expect(placeBinds(wild, places)).toEqual([]);
    const placed = placeBinds(wild, { ...places, elsewhere: '/mnt/x' });
    expect(placed.map(({ target }) => target)).toEqual(['/mnt/x/etc/cron.d', '/mnt/x/root/.ssh']);
  });
});

/** Fails at the n-th program that it runs, like a process that is killed at that point. */
function localTars(failAt = Number.POSITIVE_INFINITY): VolumeTars {
  let count = 0;
  return {
    within: async () => undefined,
    way: () => Promise.reject(new Error('no volumes here')),
    folder: async (path) => (command, args) => {
      count += 1;
      if (count > failAt) throw new Error('killed');
      return {
        within: async () => undefined,
        command,
        args,
        cwd: path,
      };
    },
  };
}

function tarOf(files: Readonly<Record<string, string>>): Buffer {
  const from = mkdtempSync(at('from-'));
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(from, name)), { recursive: true });
    writeFileSync(join(from, name), text);
  }
  return execFileSync('tar', ['-C', from, '-cf', '-', '.']);
}

const tree = (): string =>
  execFileSync(
    'bash',
    ['-c', 'find . -path ./.vm-snapshot -prune -o -type f -print | sort | while read f; do echo "$f $(cat "$f")"; done'],
    {
      cwd: at('shop'),
      encoding: 'utf8',
    },
  );

/** Bind mounts of a project: a folder, a file and a missing folder ('parts'), or the whole project folder ('whole'). */
function scene(kind: 'parts' | 'whole') {
  mkdirSync(at('shop/uploads/.cache'), { recursive: true });
  mkdirSync(at('shop/.git'));
  for (const [name, text] of Object.entries({
    'compose.yaml': 'now',
    '.env': 'secret',
    'app.conf': 'old',
    'uploads/a': 'old',
    'uploads/my.env': 'secret',
    'uploads/.cache/x': 'old',
    '.git/HEAD': 'now',
  }))
    writeFileSync(at('shop', name), text);
  const tars: Record<string, Buffer> =
    kind === 'whole'
      ? { '/old/shop': tarOf({ 'compose.yaml': 'captured', 'uploads/a': 'new', 'src/new': 'new', 'app.conf': 'new' }) }
      : {
          '/old/shop/uploads': tarOf({ a: 'new', b: 'new' }),
          '/old/shop/app.conf': tarOf({ 'app.conf': 'new' }),
          '/old/shop/made/new': tarOf({ c: 'new' }),
        };
  const placed = placeBinds(snapshot(...Object.keys(tars).map((path) => bind(path, path.endsWith('.conf') ? 'file' : 'folder'))), {
    ...places,
    directory: at('shop'),
  });
  const parts = {
    bindMount: (path: string) => ({ digest: digestOf(path), size: tars[path]?.length ?? 0, recipe: digestOf('') }),
  } as unknown as StoredParts;
  const blobs = {
    open: ({ digest }: { digest: Digest }) => once(Object.entries(tars).find(([path]) => digestOf(path) === digest)?.[1] as Buffer),
  } as unknown as BlobReader;
  const entry: BindRecord = { moves: [], staging: [] };
  const own = { stays: ['compose.yaml', '.env'], carried: [at('shop/.env'), at('shop/uploads/my.env')] };
  const run = async (failAt?: number): Promise<void> => {
    const work = { tars: localTars(failAt), stamp: '20261122', entry, journal: { write: async () => {} }, c };
    await stageBinds(placed, { ...work, parts, blobs });
    await swapBinds(placed, { ...work, ...own });
  };
  return { entry, run };
}

test('restored files replace the existing ones, which are kept, and env files that no snapshot holds are carried over', async () => {
  const { entry, run } = scene('parts');
  await run();
  await discardStaged(entry, { tars: localTars(), c });
  expect(tree().trim().split('\n')).toEqual([
    './.env secret',
    './.git/HEAD now',
    './app.conf new',
    './compose.yaml now',
    './made/new/c new',
    './uploads/a new',
    './uploads/b new',
    './uploads/my.env secret',
  ]);
  expect(readFileSync(at('shop/.vm-snapshot/20261122/bind-mounts/uploads/.cache/x'), 'utf8')).toBe('old');
  expect(existsSync(at('shop/.vm-snapshot/20261122-new'))).toBe(false);
});

test('restoring the project folder itself keeps .git and the Compose files', async () => {
  const { run } = scene('whole');
  await run();
  expect(tree().trim().split('\n')).toEqual([
    './.env secret',
    './.git/HEAD now',
    './app.conf new',
    './compose.yaml now',
    './src/new new',
    './uploads/a new',
    './uploads/my.env secret',
  ]);
});

test.each(['parts', 'whole'] as const)('a restore of %s that is killed at any point is rolled back completely', async (kind) => {
  for (let point = 0; ; point++) {
    const { entry, run } = scene(kind);
    const before = tree();
    const ended = await run(point).then(
      () => true,
      () => false,
    );
    // Twice: the rollback may be killed too.
    for (let again = 0; again < 2; again++) {
      await rollBackBinds(entry, { tars: localTars(), c });
      await discardStaged(entry, { tars: localTars(), c });
    }
    expect({ point, tree: tree() }).toEqual({ point, tree: before });
    rmSync(at('shop'), { recursive: true });
    if (ended) return;
  }
});

test('a link in a restored folder cannot lead a project file out of it', async () => {
  mkdirSync(at('shop'));
  symlinkSync(tmpdir(), at('shop/sub'));
  await assertBelow(at('shop'), [at('shop/compose.yaml'), at('shop/new/deep/file')]);
  await expect(assertBelow(at('shop'), [at('shop/sub/file')])).rejects.toMatchObject({ code: 'ERR_INTEGRITY' });
});
