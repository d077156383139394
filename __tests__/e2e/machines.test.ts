import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from '@jest/globals';
import { type TestDocker, testOnNewestEngine, testToNewestEngine } from '../helpers/engines.ts';
import { importBusybox } from '../helpers/images.ts';
import { ROOT } from '../helpers/paths.ts';
import { run, until } from '../helpers/processes.ts';
import { vm as runVm, type VmResult } from '../helpers/vm.ts';

const IMAGE = 'vm-machine-e2e:1';

/** Does what `vm create --force` does, and is killed when the new container exists but does not run yet. */
const KILLED = `
const at = (path) => import(${JSON.stringify(`${ROOT}/src/`)} + path);
const { connectDocker } = await at('systems/docker/client.ts');
const { inspectContainer } = await at('systems/docker/containers.ts');
const { claimName, createContainerInPlace } = await at('systems/docker/transactions/create-container.ts');
const { CREATED_BY_LABEL } = await at('systems/docker/transactions/undo-creation.ts');
const { quietContext } = await at('lib/context.ts');
const [name] = process.argv.slice(1);
const c = quietContext();
const docker = await connectDocker(c);
await claimName(docker, name, c);
const volumes = [{ name: name + '_new' }];
await createContainerInPlace(docker, { name, volumes, images: [], replaces: await inspectContainer(docker, name, c) }, {
  async make(token) {
    await docker.createContainer({ Image: '${IMAGE}', Labels: { [CREATED_BY_LABEL]: token } }, { name, signal: c.signal });
    process.kill(process.pid, 'SIGKILL');
    await new Promise(() => {});
  },
  c,
});
`;

testToNewestEngine(
  'a base image built on one computer is passed on as a file, and another computer creates machines from it without building',
  async (from, to) => {
    const folder = await mkdtemp(join(tmpdir(), 'vm-story-'));
    const [base, project] = [`vibe-base-builder${process.pid}`, `my-project${process.pid}`];
    const file = join(folder, 'vibe-base.snapshot.tar.gz');
    const at = async (docker: TestDocker, files: Readonly<Record<string, string>>) => {
      const cwd = join(folder, docker.engine, 'vibe');
      await mkdir(cwd, { recursive: true });
      for (const [name, text] of Object.entries(files)) await writeFile(join(cwd, name), text);
      return (line: string) => runVm(line.split(' '), { cwd, home: join(folder, docker.engine), env: { DOCKER_HOST: docker.host } });
    };
    try {
      await importBusybox(from, IMAGE);
      const here = await at(from, {
        'Dockerfile.vibe': `FROM ${IMAGE}\nENV STACK=vibe\nCOPY Dockerfile.vibe /built\n`,
        'vm-base.yaml': `version: 1.2.1\nprovider: docker\nvm:\n  box: ./Dockerfile.vibe\nproject:\n  name: ${base}\n`,
      });
      succeeded(await here('create --config vm-base.yaml'));
      succeeded(await here('snapshot create vibe-base --description base --quiesce'));
      succeeded(await here(`snapshot export vibe-base --output ${file}`));
      const there = await at(to, {
        'vm.yaml': `version: 1.2.1\nprovider: docker\nvm:\n  box: "@vibe-base"\n  memory: 64mb\nproject:\n  name: ${project}\n`,
      });
      expect(await there('create')).toMatchObject({ code: 10, stderr: expect.stringContaining("Snapshot '@vibe-base' not found. Import") });
      succeeded(await there(`snapshot import ${file}`));
      const { machine } = JSON.parse(succeeded(await there('create --json')).stdout);
      expect(machine).toMatchObject({ name: project, state: 'running', box: '@vibe-base', memory_bytes: 64 * 2 ** 20 });
      const said = await run(['docker', '-H', to.host, 'exec', project, 'sh', '-c', 'test -s /built && echo $STACK']);
      expect(said).toBe('vibe');
    } finally {
      await run(['docker', '-H', from.host, 'rm', '-fv', base]).catch(() => '');
      await run(['docker', '-H', to.host, 'rm', '-fv', project]).catch(() => '');
      await rm(folder, { recursive: true, force: true });
    }
  },
  600_000,
);

testOnNewestEngine(
  'after vm create --force was killed, the next vm command restores the old container, even from another home folder',
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

      const killed = run([process.execPath, '--input-type=module', '-e', KILLED, name], {
        HOME: join(folder, 'other'),
        DOCKER_HOST: docker.host,
      });
      await expect(killed).rejects.toMatchObject({ signal: 'SIGKILL' });
      // A command of another test that shares the daemon may already have restored it.
      const left = (await names()).split('\n').sort();
      const aside = expect.stringMatching(new RegExp(`^${name}\\.\\S+ exited$`));
      expect([[`${name} created`, aside], [`${name} running`]]).toContainEqual(left);
      // Docker takes a short time to notice that the killed process ended and that its lock is free.
      await until('the next command puts it back', 10, async () => (await vm('status')).code === 0);
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

/** Shows stderr if the command failed. */
function succeeded(said: VmResult): VmResult {
  expect({ code: said.code, stderr: said.code === 0 ? '' : said.stderr }).toEqual({ code: 0, stderr: '' });
  return said;
}
