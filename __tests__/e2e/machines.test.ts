import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from '@jest/globals';
import { testOnNewestEngine } from '../helpers/engines.ts';
import { importBusybox } from '../helpers/images.ts';
import { ROOT } from '../helpers/paths.ts';
import { run } from '../helpers/processes.ts';
import { vm as runVm } from '../helpers/vm.ts';

const IMAGE = 'vm-machine-e2e:1';

/** What `vm create --force` does, killed when the new container is there and does not run yet. */
const KILLED = `
const at = (path) => import(${JSON.stringify(`${ROOT}/src/`)} + path);
const [{ connectDocker }, { inspectContainer }, { createVolume }, { makeContainer, MADE_BY }, { quietContext }] = await Promise.all(
  ['systems/docker/client.ts', 'systems/docker/containers.ts', 'systems/docker/volumes.ts', 'systems/docker/make-container.ts', 'lib/context.ts'].map(at),
);
const [name] = process.argv.slice(1);
const c = quietContext();
const docker = await connectDocker(c);
const volume = { name: name + '_new', driver: 'local', options: {}, labels: {} };
await makeContainer(docker, { name, volumes: [volume.name], images: [], replaces: await inspectContainer(docker, name, c) }, {
  async make(token) {
    await createVolume(docker, volume, c);
    await docker.createContainer({ Image: '${IMAGE}', Labels: { [MADE_BY]: token } }, { name, signal: c.signal });
    process.kill(process.pid, 'SIGKILL');
    await new Promise(() => {});
  },
  c,
});
`;

testOnNewestEngine(
  'the command makes a machine, and the next one puts back what a killed one was about to replace',
  async (docker) => {
    const folder = await mkdtemp(join(tmpdir(), 'vm-machines-e2e-'));
    const name = `e2e${process.pid}`;
    const at = (...args: string[]): Promise<string> => run(['docker', '-H', docker.host, ...args]);
    const vm = (...words: string[]) => runVm(words, { cwd: folder, home: folder, env: { DOCKER_HOST: docker.host } });
    const names = (): Promise<string> => at('ps', '-a', '--format', '{{.Names}} {{.State}}', '--filter', `name=^${name}`);
    try {
      await importBusybox(docker, IMAGE);
      await writeFile(join(folder, 'vm.yaml'), `vm.box: ${IMAGE}\nproject.name: ${name}\n`);
      expect(await vm('up')).toMatchObject({ code: 0, stdout: expect.stringContaining(`✓ Created the machine ${name}`) });
      await at('exec', name, 'sh', '-c', 'echo precious > /file');
      const id = await at('inspect', '--format', '{{.Id}}', name);

      const killed = run([process.execPath, '--input-type=module', '-e', KILLED, name], { HOME: folder, DOCKER_HOST: docker.host });
      await expect(killed).rejects.toThrow();
      expect((await names()).split('\n').sort()).toEqual([`${name} created`, expect.stringMatching(new RegExp(`^${name}\\.\\S+ exited$`))]);
      expect(JSON.parse((await vm('status', '--json')).stdout)).toMatchObject({ name, state: 'running', id });
      expect(await at('exec', name, 'cat', '/file')).toBe('precious');
      expect(await names()).toBe(`${name} running`);
      expect(await at('volume', 'ls', '-q', '--filter', `name=^${name}_`)).toBe('');

      expect(await vm('destroy', '--force', '--quiet')).toMatchObject({ code: 0, stdout: `${name}\n` });
      expect((await vm('status')).code).toBe(10);
    } finally {
      for (const container of (await at('ps', '-aq', '--filter', `name=^${name}`)).split('\n'))
        await at('rm', '-fv', container).catch(() => '');
      await rm(folder, { recursive: true, force: true });
    }
  },
  600_000,
);
