import { readdirSync, readlinkSync } from 'node:fs';
import { type FileHandle, mkdtemp, open, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { writeFolder } from '../../../src/bundle/folder.ts';
import { writeOutput } from '../../../src/bundle/output.ts';

/* A bundle reported as written survives a power failure: its bytes are synced before its name appears, and the folder is synced after that. */

/** The sync calls in order: a file by its name, the target folder by its entries at that time except partial files. */
const synced: string[] = [];
const restored: (() => void)[] = [];
let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'vm-durable-'));
  synced.length = 0;
  await using handle = await open(folder);
  const prototype = Object.getPrototypeOf(handle) as FileHandle;
  for (const method of ['sync', 'datasync'] as const) {
    const original = prototype[method];
    prototype[method] = async function (this: FileHandle) {
      await original.call(this);
      const path = readlinkSync(`/proc/self/fd/${this.fd}`);
      synced.push(path === folder ? `folder with ${shown()}` : basename(path).replace(/\.partial-[^.]*/, ' beside'));
    };
    restored.push(() => {
      prototype[method] = original;
    });
  }
});
afterEach(async () => {
  for (const restore of restored.splice(0)) restore();
  await rm(folder, { recursive: true });
});

const shown = (): string =>
  readdirSync(folder)
    .filter((name) => !name.includes('.partial-'))
    .join(' and ');
const signal = AbortSignal.timeout(600_000);

test.each([false, true])('a bundle file is synced before its folder, with force: %s', async (force) => {
  const write = () =>
    writeOutput(
      join(folder, 'x.tar'),
      (async function* () {
        yield Buffer.from('bytes');
      })(),
      { force, signal },
    );
  await write();
  if (force) {
    synced.length = 0;
    await write();
  }
  expect(synced).toEqual(['x.tar beside', 'x.tar beside.sha256', 'folder with x.tar and x.tar.sha256']);
  expect(readdirSync(folder)).toEqual(['x.tar', 'x.tar.sha256']);
});

test('the files of a bundle folder are synced before the folder that contains it', async () => {
  const file = (path: string) => ({
    path,
    size: 5,
    sha256: '',
    open: async function* () {
      yield Buffer.from('bytes');
    },
  });
  await writeFolder(join(folder, 'x'), [file('manifest.json'), file('images/a.tar')], { force: false, signal });
  expect(synced.at(-1)).toBe('folder with x');
  expect(synced.slice(0, -1)).toEqual(expect.arrayContaining(['manifest.json', 'a.tar', 'images', 'x beside']));
  expect(readdirSync(folder)).toEqual(['x']);
});
