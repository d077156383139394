import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect } from '@jest/globals';
import { type TestDocker, testBetweenEngines, testOnNewestEngine } from '../helpers/engines.ts';
import { imageId, importBusybox, runInImage } from '../helpers/images.ts';
import { run } from '../helpers/processes.ts';
import { vm as runVm, type VmResult } from '../helpers/vm.ts';

/* The command with real daemons: from a Dockerfile on one daemon to a container on the other, through one file. */

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'vm-cli-docker-'));
});
afterAll(() => rm(folder, { recursive: true }));

/** Runs commands with a home folder per machine; the Dockerfile needs no registry. */
async function machine(docker: TestDocker, name: string): Promise<(...words: string[]) => Promise<VmResult>> {
  const home = join(folder, name, 'home');
  const cwd = join(folder, name, 'hello');
  await mkdir(home, { recursive: true });
  await mkdir(cwd, { recursive: true });
  await importBusybox(docker, 'vm-cli-base:1');
  await writeFile(
    join(cwd, 'Dockerfile'),
    'FROM vm-cli-base:1\nARG WHO=world\nRUN echo "hello $WHO" > /greeting\nCMD ["cat", "/greeting"]\n',
  );
  await writeFile(join(cwd, 'Dockerfile.bad'), 'FROM vm-cli-base:1\nRUN echo boom && false\n');
  return (...words) => runVm(['snapshot', ...words], { cwd, home, env: { DOCKER_HOST: docker.host } });
}

/** Shows stderr if the command failed. */
function succeeded({ code, stdout, stderr }: VmResult): VmResult {
  expect({ code, stderr: code === 0 ? '' : stderr }).toEqual({ code: 0, stderr: '' });
  return { code, signal: null, stdout, stderr };
}

testBetweenEngines('a Dockerfile is built and exported on one daemon and restored as a container on another', async (from, to) => {
  const here = await machine(from, `${from.engine}-out`);
  const there = await machine(to, `${to.engine}-in`);
  const file = join(folder, `${from.engine}.snapshot.tar.gz`);
  const built = succeeded(
    await here('build', '@hello', '.', '--build-arg', 'WHO=moon', '--network', 'none', '--tag', `hello:${from.engine}`),
  );
  expect(built.stdout).toContain("✓ Created snapshot '@hello'");
  succeeded(await here('export', '@hello', '--output', file));
  succeeded(await there('import', file));
  const restored = succeeded(await there('restore', 'hello', '--foreign-tags', 'keep', '--json'));
  expect(restored.stderr).toBe('');
  const { image, references, changed } = JSON.parse(restored.stdout);
  expect({ references, changed }).toEqual({ references: expect.arrayContaining([`hello:${from.engine}`]), changed: true });
  expect(await runInImage(to, image)).toBe('hello moon');
  expect((await there('restore', 'hello', '--quiet')).stdout).toBe(`${image}\n`);
});

testOnNewestEngine('a reference to another image is kept unless --force moves it', async (docker) => {
  const vm = await machine(docker, `${docker.engine}-moved`);
  const tag = `moved:${docker.engine}`;
  succeeded(await vm('build', 'app', '.', '--network', 'none', '--tag', tag));
  await run(['docker', '-H', docker.host, 'tag', 'vm-cli-base:1', tag]);
  const other = await imageId(docker, tag);
  expect(await vm('restore', 'app')).toMatchObject({ code: 17, stdout: '', stderr: expect.stringContaining('--force') });
  expect(await imageId(docker, tag)).toBe(other);
  const { image } = JSON.parse(succeeded(await vm('restore', 'app', '--force', '--json')).stdout);
  expect(await imageId(docker, tag)).toBe(await imageId(docker, image));
  expect(await imageId(docker, tag)).not.toBe(other);
});

testOnNewestEngine('a failed Dockerfile is reported with the last lines of the builder, and nothing is stored', async (docker) => {
  const vm = await machine(docker, `${docker.engine}-bad`);
  const failed = await vm('build', 'bad', '.', '--file', 'Dockerfile.bad', '--network', 'none', '--json');
  expect(failed).toMatchObject({ code: 1, stderr: '' });
  expect(JSON.parse(failed.stdout)).toMatchObject({ error: { code: 'ERR_COMMAND', message: expect.stringContaining('boom') } });
  expect((await vm('list', '--json')).stdout).toBe('[]\n');
  expect(await vm('create', 'none', '--image', 'no-such-image:1')).toMatchObject({
    code: 10,
    stderr: expect.stringContaining('no-such-image:1'),
  });
});
