import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { type Context, quietContext } from '../../../../src/lib/context.ts';
import { CancelledError, CommandError, UnsupportedError } from '../../../../src/lib/errors.ts';
import { lookAtVolumes, lookInside } from '../../../../src/providers/shared/look-inside.ts';
import type { DockerClient } from '../../../../src/systems/docker/client.ts';
import type { InFolder } from '../../../../src/systems/docker/volume-io/tar-process.ts';

let folder: string;
let warnings: string[];
let c: Context;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'vm-look-'));
  warnings = [];
  c = { ...quietContext(), log: { ...quietContext().log, warn: (text: unknown) => void warnings.push(String(text)) } };
});
afterEach(() => void execFileSync('rm', ['-rf', folder]));

const here: InFolder = (command, args) => ({ command, args, cwd: folder });
const looked = (inFolder = here): Promise<void> => lookInside(inFolder, { what: 'the volume data', remedy: 'leave it out', c });
/** Replaces one program of the host with one that prints this text. */
const saying = (program: string, text: string, code = 0): InFolder => {
  const said = { command: 'sh', args: ['-c', 'printf %s "$1"; exit "$2"', 'sh', text, String(code)] };
  return (command, args) => (command === program ? said : here(command, args));
};
/** `mountLimit`: milliseconds. */
const volumes = (
  inFolder: InFolder | undefined,
  { mountLimit = 600_000, ...Options }: Record<string, unknown> & { mountLimit?: number } = {},
) => {
  const docker = { json: async () => ({ Name: 'nfs', Options }) } as unknown as DockerClient;
  const never = () => Promise.reject(new Error('not asked for'));
  const tars = { way: never, folder: never, within: async () => inFolder };
  return lookAtVolumes(docker, ['nfs'], { tars, mountLimit, c });
};

test('a path longer than the system limit is refused, and the paths of a usual tree are accepted', async () => {
  mkdirSync(join(folder, 'd/'.repeat(20)), { recursive: true });
  await looked();
  execFileSync('bash', ['-c', `n=${'n'.repeat(200)}; for i in $(seq 25); do mkdir $n && cd -P $n || exit 1; done`], { cwd: folder });
  await expect(looked()).rejects.toThrow(UnsupportedError);
  await expect(looked()).rejects.toThrow(/^The volume data contains paths of more than 4095 bytes, which a tar cannot restore: .{1,90}$/);
  await expect(looked()).rejects.toMatchObject({ hint: 'Shorten them, or leave it out' });
});

test('files that vanish during the check do not fail it', async () => {
  await looked(saying('find', "find: './tmp': No such file or directory\n", 1));
  await expect(looked(saying('find', 'docker: Error', 125))).rejects.toThrow(CommandError);
});

test('flags that a user set are reported with the first file, and flags that a file system sets are not', async () => {
  const all = [
    '--------------e------- ./.',
    '----i---------I-e----- ./..',
    '',
    './d:',
    '-----a-------ie------- ./a b',
    '----i---------e--- ./c',
  ];
  await looked(saying('lsattr', all.join('\n'), 1));
  expect(warnings).toEqual(['the volume data: ./a b and 1 more have chattr flags (ai), which are not captured']);
  await looked(saying('lsattr', '---------------C---- ./db\n'));
  expect(warnings[1]).toBe('the volume data: ./db has chattr flags (C), which are not captured');
  await looked(saying('lsattr', '--------------eIENVP-- ./x\nlsattr: Operation not supported While reading flags on ./-a file\n', 1));
  await looked((command, args) => here(command === 'lsattr' ? ('no-such-program' as 'lsattr') : command, args));
  expect(warnings).toHaveLength(2);
});

test('a volume that cannot be mounted, or not in time, is named, and the hint says how to exclude it', async () => {
  const failed = volumes(saying('find', '', 125), { type: 'nfs' });
  await expect(failed).rejects.toMatchObject({ code: 'ERR_COMMAND', hint: expect.stringContaining("excludeVolumes: 'nfs'") });
  const hangs: InFolder = (command, args) => (command === 'find' ? { command: 'sleep', args: ['1000'] } : here(command, args));
  await expect(volumes(hangs, { type: 'nfs', mountLimit: 100 })).rejects.toThrow(
    'Cannot read the volume nfs: Docker did not mount it within 0 s',
  );
  await volumes(undefined, { type: 'nfs' });
  await volumes(here, { type: 'nfs' });
});

test('canceling the check throws CancelledError and blames no volume', async () => {
  const stop = new AbortController();
  c = { ...c, signal: stop.signal };
  const hangs: InFolder = (command, args) => (command === 'find' ? { command: 'sleep', args: ['1000'] } : here(command, args));
  const looking = volumes(hangs);
  stop.abort();
  await expect(looking).rejects.toThrow(CancelledError);
});
