import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, statfsSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { quietContext } from '../../src/lib/context.ts';
import { processTransport } from '../../src/systems/docker/volume-io/tar-process.ts';
import { hybridArchive, tarOf } from '../helpers/archives.ts';
import { describeS3, newLocation } from '../helpers/s3.ts';
import { vmHere } from '../helpers/vm-here.ts';
import { numbers } from './random.ts';
import { type Outcome, runVm } from './vm.ts';

/* A disk that is really full, at any step of a command: a small tmpfs. Mounting one requires root. */

const isRoot = process.getuid?.() === 0;
const onSmallDisk = isRoot ? test : test.skip;
const DISK = 8 << 20;

let folder: string;
const at = (...names: string[]): string => join(folder, ...names);
const vm = (...args: string[]): Promise<Outcome> => runVm(args, { home: folder, store: at('disk', 'store') });

beforeAll(() => {
  if (!isRoot) return;
  folder = mkdtempSync(join(tmpdir(), 'vm-full-'));
  mkdirSync(at('disk'));
  execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${DISK}`, 'tmpfs', at('disk')]);
  const random = numbers(3);
  for (const [name, size] of [
    ['small', DISK / 4],
    ['large', DISK * 2],
  ] as const) {
    writeFileSync(at(`${name}.tar`), tarOf(...hybridArchive([tarOf({ path: name, bytes: random.bytes(size) })])));
  }
});

afterAll(() => {
  if (!isRoot) return;
  execFileSync('umount', [at('disk')]);
  rmSync(folder, { recursive: true });
});

/** Lists every file on the disk. Folders are left out, since empty ones may remain. */
function contents(): string[] {
  return readdirSync(at('disk'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}

onSmallDisk('a full disk is reported with one clear error, and leaves everything unchanged', async () => {
  expect((await vm('create', '@small', '--archive', at('small.tar'))).code).toBe(0);
  const before = contents();

  const created = await vm('create', '@large', '--archive', at('large.tar'));
  expect([created.code, JSON.parse(created.stdout).error]).toEqual([
    16,
    expect.objectContaining({ code: 'ERR_EXHAUSTED', message: expect.stringMatching(/no space|ENOSPC/i), hint: expect.any(String) }),
  ]);
  expect(contents()).toEqual(before);

  // Fills most of the disk, so that the next commands fail earlier: at the first pack, and at the partial file of an export.
  writeFileSync(at('disk', 'filler'), Buffer.alloc(DISK * 0.65));
  const filled = contents();
  const exported = await vm('export', '@small', '--output', at('disk', 'small.snapshot.tar.gz'));
  expect([exported.code, contents()]).toEqual([16, filled]);
  const again = await vm('create', '@large', '--archive', at('large.tar'));
  expect([again.code, contents()]).toEqual([16, filled]);

  expect((await vm('verify')).code).toBe(0);
  expect((await vm('delete', '@small', '--yes')).code).toBe(0);
});

describeS3('full disk', (s3) => {
  onSmallDisk('a pull that does not fit is refused with a hint, and leaves everything unchanged', async () => {
    const bucket = newLocation(s3);
    const here = (...args: string[]) => vmHere([...args, '--json'], { cwd: folder });
    expect(await here('create', '@large', '--archive', at('large.tar'), '--store', bucket)).toMatchObject({ code: 0 });
    expect(await here('create', '@small', '--archive', at('small.tar'), '--store', at('disk', 'pulled'))).toMatchObject({ code: 0 });
    const before = contents();
    const { code, stdout } = await here('pull', '@large', bucket, '--store', at('disk', 'pulled'));
    expect([code, JSON.parse(stdout).error]).toEqual([16, expect.objectContaining({ code: 'ERR_EXHAUSTED', hint: expect.any(String) })]);
    expect(contents()).toEqual(before);
    expect(await here('verify', '--store', at('disk', 'pulled'))).toMatchObject({ code: 0 });
  });
});

onSmallDisk('filling a volume that does not fit ends with the name of the file at which the disk was full', async () => {
  const way = processTransport(
    (program, args) => ({ command: program, args, cwd: at('disk'), env: { LC_ALL: 'C.UTF-8' } }),
    'the volume data',
  );
  const tar = tarOf({ path: 'rnd', bytes: numbers(5).bytes(DISK * 2) });
  await expect(way.write(Readable.from([tar]), quietContext())).rejects.toMatchObject({
    code: 'ERR_EXHAUSTED',
    message: 'Cannot write rnd into the volume data: no space left on the disk of the Docker daemon',
  });
});

onSmallDisk('on a disk without a free byte a snapshot can be deleted, which frees its space', async () => {
  for (const name of readdirSync(at('disk'))) rmSync(at('disk', name), { recursive: true });
  expect((await vm('create', '@small', '--archive', at('small.tar'))).code).toBe(0);
  expect((await vm('tag', '@small', '@kept')).code).toBe(0);
  execFileSync('sh', ['-c', 'cat /dev/zero > "$1" 2> /dev/null; true', 'sh', at('disk', 'filler')]);
  expect(statfsSync(at('disk')).bavail).toBe(0);
  expect((await vm('clean', '--all-projects', '--yes')).code).toBe(0);
  expect((await vm('delete', '@kept', '--yes')).code).toBe(0);
  const deleted = await vm('delete', '@small', '--yes');
  expect([deleted.code, JSON.parse(deleted.stdout).freed_bytes > DISK / 8]).toEqual([0, true]);
  rmSync(at('disk', 'filler'));
  expect((await vm('verify')).code).toBe(0);
});
