import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { quietContext } from '../../../../../src/lib/context.ts';
import { HELPER_IMAGE } from '../../../../../src/systems/docker/volume-io/helper-container.ts';
import { volumeTars } from '../../../../../src/systems/docker/volume-io/volume-tars.ts';
import { answeringDocker } from '../../../../helpers/answering-docker.ts';
import { writeProgram } from '../../../../helpers/programs.ts';

const path = process.env.PATH;
let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'vm-tars-'));
  process.env.PATH = `${folder}:${path}`;
});
afterEach(async () => {
  process.env.PATH = path;
  await rm(folder, { recursive: true });
});

/** A volume with options is read and written in a helper container. `script`: what `docker run` does; `$n` counts its runs. */
async function isLossless(script: string): Promise<{ lossless: boolean; runs: number }> {
  const runs = join(folder, 'runs');
  await writeProgram(join(folder, 'docker'), `echo run >> '${runs}'; n=$(wc -l < '${runs}'); ${script}`);
  const volume = { Name: 'data', Driver: 'local', Options: { type: 'tmpfs' }, Mountpoint: '/nowhere' };
  const docker = answeringDocker({ '/volumes/data': volume }, { [HELPER_IMAGE]: {} });
  const { lossless } = await (await volumeTars(docker, { label: {}, c: quietContext() })).way('data');
  return { lossless, runs: (await readFile(runs, 'utf8')).split('\n').length - 1 };
}

test.each([
  ['works', "echo 'tar (GNU tar) 1.35'", { lossless: true, runs: 1 }],
  ['cannot be started at the first attempt', "[ $n -gt 1 ] || exit 125; echo 'tar (GNU tar) 1.35'", { lossless: true, runs: 2 }],
  ['can never be started', 'exit 125', { lossless: false, runs: 3 }],
  ['has no tar', 'exit 127', { lossless: false, runs: 1 }],
  ['has another tar', "echo 'tar (busybox) 1.37'", { lossless: false, runs: 1 }],
])('the helper container %s: attributes of files are kept if possible', async (_, script, expected) => {
  expect(await isLossless(script)).toEqual(expected);
});
