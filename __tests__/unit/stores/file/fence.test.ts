import { type ChildProcessWithoutNullStreams, execFile, spawn } from 'node:child_process';
import { hash } from 'node:crypto';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { mkdir, readdir, symlink, utimes } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, jest, test } from '@jest/globals';
import { digestOf } from '../../../../src/lib/digest.ts';
import { ConflictError } from '../../../../src/lib/errors.ts';
import { processToken } from '../../../../src/lib/fs/process-token.ts';
import { openFileStore } from '../../../../src/stores/file/index.ts';
import { openStore } from '../../../../src/stores/open-store.ts';
import { nextLine } from '../../../helpers/processes.ts';
import { c, collect, inTemporaryFolder, newRepository, store as storeBlobs } from '../../../helpers/repository.ts';
import { noise } from '../../../helpers/tars.ts';

/*
 * A process that was taken for dead but is alive changes nothing. "Another container" is another process namespace: no process there can
 * judge whether a process outside is alive, so signs of life decide.
 */
const HELPERS = join(import.meta.dirname, '../../../helpers');
const env = { ...process.env, NODE_OPTIONS: '' };
const ref = { project: 'app', name: 'base' };
/** A process of another machine. */
const FOREIGN = '77-5-0123456789abcdef-0123456789ab';
const asRoot = process.getuid?.() === 0 ? test : test.skip;

function writer(root: string, seed: string, stop: string): ChildProcessWithoutNullStreams {
  return spawn(process.execPath, [join(HELPERS, 'staged-writer.ts'), root, seed, stop], { env });
}

async function inAnotherContainer(script: string, ...args: string[]): Promise<string> {
  const command = ['--pid', '--fork', process.execPath, join(HELPERS, script), ...args];
  return (await promisify(execFile)('unshare', command, { env })).stdout.trim();
}

/** Makes the sign of life older than any living process lets it become. */
async function age(path: string): Promise<void> {
  const past = new Date(Date.now() - 11 * 60_000);
  await utimes(path, past, past);
}

function lockOf(root: string, name: string): string {
  return join(root, '.repository/locks', hash('sha256', name, 'hex').slice(0, 32));
}

async function places(root: string): Promise<string[]> {
  return (await readdir(join(root, '.repository/staging')))
    .filter((name) => !name.startsWith('spare'))
    .map((name) => join(root, '.repository/staging', name));
}

for (const stop of ['staged', 'published']) {
  asRoot(`as root: a writer that slept after it had ${stop} and was taken for dead changes nothing`, async () => {
    await inTemporaryFolder(async (root) => {
      const store = await openStore(root);
      const repository = await newRepository(store);
      // Packs that the writer relies on, and that no name needs while the writer has not taken its name.
      const { packs } = await storeBlobs(repository, noise(20_000_000, 4));
      const old = new Date(Date.now() - 48 * 3_600_000);
      for (const id of packs) await utimes(join(root, '.repository/packs', id), old, old);
      const child = writer(root, '4', stop);
      expect(await nextLine(child)).toBe(stop);
      expect(await inAnotherContainer('peer.ts', root, 'lock')).toBe('ERR_CONFLICT');
      await age((await places(root))[0] ?? '');
      expect(Number(await inAnotherContainer('peer.ts', root, 'sweep'))).toBeGreaterThan(19_000_000);
      child.stdin.write('go on\n');
      expect(await nextLine(child)).toBe('lost');
      child.stdin.end();
      await once(child, 'close');
      expect(await collect(store.listRefs(c))).toEqual([]);
      expect(await places(root)).toEqual([]);
    });
  });
}

asRoot('as root: a sweep that slept and was taken for dead deletes nothing that other writers rely on since', async () => {
  await inTemporaryFolder(async (root) => {
    const store = await openFileStore(root);
    const repository = await newRepository(store);
    const { packs } = await storeBlobs(repository, noise(20_000_000, 4));
    await using _lock = await store.lockExclusively(c);
    await age((await places(root))[0] ?? '');
    expect(await inAnotherContainer('staged-writer.ts', root, '4')).toBe('won');
    for (const id of packs) await expect(store.delete(`packs/${id}`, c)).rejects.toThrow(ConflictError);
    await expect(store.delete('packs/none', c)).rejects.toThrow(ConflictError);
    expect(await collect(repository.check(c))).toEqual([]);
    expect(await store.stat(`packs/${packs[0]}`, c)).toBeDefined();
  });
});

test('a stage that was removed is not created again, and using it is a conflict', async () => {
  await inTemporaryFolder(async (root) => {
    const store = await openFileStore(root);
    await using stage = await store.stage(c);
    await stage.put('packs/a', [Buffer.from('a')], c);
    await promisify(execFile)('rm', ['-rf', (await places(root))[0] ?? '']);
    await expect(stage.put('packs/b', [Buffer.from('b')], c)).rejects.toThrow(ConflictError);
    await expect(stage.get('packs/a', c)).rejects.toThrow(ConflictError);
    await expect(stage.publish(c)).rejects.toThrow(ConflictError);
    await expect(store.compareAndSwap(ref, undefined, Buffer.from('{}'), { ...c, stage: stage.id })).rejects.toThrow(
      'presumed this one dead',
    );
    expect([await places(root), await store.read(ref, c)]).toEqual([[], undefined]);
  });
});

test('clocks of other machines do not decide: a process with recent signs of life is respected', async () => {
  await inTemporaryFolder(async (root) => {
    const store = await openFileStore(root);
    const foreign = join(root, '.repository/staging', FOREIGN);
    await mkdir(foreign, { recursive: true });
    const ahead = jest.spyOn(Date, 'now').mockReturnValue(Date.now() + 25 * 3_600_000);
    try {
      await expect(store.lockExclusively(c)).rejects.toThrow(/^\S+ is in use by process 77 on another machine$/);
      expect(existsSync(foreign)).toBe(true);
    } finally {
      ahead.mockRestore();
    }
    await age(foreign);
    await (await store.lockExclusively(c))[Symbol.asyncDispose]();
    expect(existsSync(foreign)).toBe(false);
  });
});

test('a clone of this machine counts as another machine', async () => {
  await inTemporaryFolder(async (root) => {
    const store = await openFileStore(root);
    // The same host with another boot id.
    const twin = join(root, '.repository/staging', processToken().replace(/^(\d+-\d+-)[0-9a-f]{8}/, '$101234567'));
    await mkdir(twin, { recursive: true });
    await expect(store.lockExclusively(c)).rejects.toThrow(ConflictError);
    expect(existsSync(twin)).toBe(true);
  });
});

test('the lock of a name is taken over from a quiet owner, which is stopped first', async () => {
  await inTemporaryFolder(async (root) => {
    const store = await openFileStore(root);
    const place = join(root, '.repository/staging', `${FOREIGN}.move`);
    await mkdir(place, { recursive: true });
    await store.compareAndSwap(ref, undefined, Buffer.from('one'), c);
    await symlink(FOREIGN, lockOf(root, 'app/base'));
    const short = { signal: AbortSignal.timeout(300) };
    await expect(store.compareAndSwap(ref, digestOf('one'), undefined, short)).rejects.toThrow();
    expect(existsSync(place)).toBe(true);
    await age(place);
    await store.compareAndSwap(ref, digestOf('one'), Buffer.from('two'), c);
    expect([existsSync(place), await readdir(join(root, '.repository/locks'))]).toEqual([false, []]);
  });
});

test('a sweep removes the locks of dead processes', async () => {
  await inTemporaryFolder(async (root) => {
    const store = await openFileStore(root);
    await store.compareAndSwap(ref, undefined, Buffer.from('one'), c);
    const dead = processToken().replace(/^\d+-\d+/, '4000000-5');
    await symlink(dead, lockOf(root, 'app/base'));
    await symlink(dead, `${lockOf(root, 'app/other')}.${dead}`);
    await symlink(processToken(), lockOf(root, 'app/alive'));
    await (await store.lockExclusively(c))[Symbol.asyncDispose]();
    expect(await readdir(join(root, '.repository/locks'))).toHaveLength(1);
  });
});
