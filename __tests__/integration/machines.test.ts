import { once } from 'node:events';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from '@jest/globals';
import { main } from '../../src/cli/main.ts';
import { quietContext } from '../../src/lib/context.ts';
import { CancelledError } from '../../src/lib/errors.ts';
import { machineHost } from '../../src/machines/docker/driver.ts';
import { planMachine } from '../../src/machines/plan.ts';
import { type TestDocker, testOnNewestEngine } from '../helpers/engines.ts';
import { fakeTerminal } from '../helpers/fake-terminal.ts';
import { importBusybox, listImages } from '../helpers/images.ts';
import { ROOT_PREFIX, run } from '../helpers/processes.ts';
import type { Said } from '../helpers/vm-here.ts';

const IMAGE = 'vm-machine-test:1';
const LIMIT = 600_000;

/** A private home and folders; removed with all its machines and volumes on disposal. */
class Desk implements AsyncDisposable {
  readonly folder: string;
  readonly #docker: TestDocker;
  readonly #home = process.env.HOME;
  readonly #machines: string[] = [];

  private constructor(folder: string, docker: TestDocker) {
    this.folder = folder;
    this.#docker = docker;
    process.env.HOME = folder;
    process.env.DOCKER_HOST = docker.host;
  }

  static async open(docker: TestDocker): Promise<Desk> {
    await importBusybox(docker, IMAGE);
    return new Desk(await mkdtemp(join(tmpdir(), 'vm-machines-')), docker);
  }

  /** Creates a project folder with these files; its machine, which has the same name, is removed at the end. */
  async project(name: string, files: Readonly<Record<string, string>>): Promise<(line: string) => Promise<Said>> {
    const cwd = join(this.folder, name);
    await mkdir(join(cwd, 'src'), { recursive: true });
    for (const [file, text] of Object.entries(files)) await writeFile(join(cwd, file), text);
    this.#machines.push(name);
    return async (line) => {
      const terminal = fakeTerminal({ cwd, home: this.folder, env: { TZ: 'UTC', CI: 'true' } });
      const code = await main(['node', 'vm', ...line.split(' ')], { terminal });
      return { code, ...terminal.said };
    };
  }

  at(...args: string[]): Promise<string> {
    return run(['docker', '-H', this.#docker.host, ...args]);
  }

  inspect(name: string, format: string): Promise<string> {
    return this.at('inspect', '--format', format, name);
  }

  /** Returns the names of a project's containers and volumes. */
  async left(project: string): Promise<string[]> {
    const containers = await this.at('ps', '-a', '--format', '{{.Names}}', '--filter', `name=^${project}`);
    const volumes = await this.at('volume', 'ls', '--format', '{{.Name}}', '--filter', `name=^${project}_`);
    return `${containers}\n${volumes}`.split('\n').filter((line) => line !== '');
  }

  async [Symbol.asyncDispose](): Promise<void> {
    for (const name of this.#machines) {
      for (const container of (await this.at('ps', '-aq', '--filter', `name=^${name}`)).split('\n'))
        await this.at('rm', '-fv', container).catch(() => '');
      for (const volume of (await this.at('volume', 'ls', '-q', '--filter', `name=^${name}_`)).split('\n'))
        await this.at('volume', 'rm', volume).catch(() => '');
    }
    process.env.HOME = this.#home;
    await run([...ROOT_PREFIX, 'rm', '-rf', this.folder]);
    await rm(this.folder, { recursive: true, force: true });
  }
}

/** Shows stderr if the command failed. */
function done(said: Said): Said {
  expect({ code: said.code, stderr: said.code === 0 ? '' : said.stderr }).toEqual({ code: 0, stderr: '' });
  return said;
}

testOnNewestEngine(
  'a machine is created, stopped, started, captured, replaced and destroyed, and its volumes are kept until they are removed',
  async (docker) => {
    await using desk = await Desk.open(docker);
    const name = `shop${process.pid}`;
    const port = await freePort();
    const yaml = `version: 1.2.1
provider: docker
project: {name: ${name.toUpperCase()}}
vm: {box: ${IMAGE}, memory: 64mb, cpus: 0.5}
ports: ["127.0.0.1:${port}:80"]
mounts: ["./src:/src:ro", "data:/data"]
`;
    const vm = await desk.project(name, { 'vm.yaml': yaml, 'src/page': 'mounted' });
    const sh = (script: string, container = name): Promise<string> => desk.at('exec', container, 'sh', '-c', script);
    expect(await vm('up --json')).toMatchObject({ code: 0, stderr: '' });
    const status = JSON.parse(done(await vm('status --json')).stdout);
    expect(status).toMatchObject({ name, state: 'running', box: IMAGE, memory_bytes: 64 * 2 ** 20, cpus: 0.5 });
    expect(status.ports).toEqual({ '80/tcp': `127.0.0.1:${port}` });
    expect(await sh('cat /src/page; touch /src/new || echo read-only')).toBe('mountedread-only');
    expect(await vm('create')).toMatchObject({ code: 11, stderr: expect.stringContaining('vm create --force') });
    await sh('echo changed > /file; echo kept > /data/file');

    expect(done(await vm('stop')).stdout).toContain(`Stopped the machine ${name}`);
    expect((await vm('status --quiet')).stdout).toBe('exited\n');
    expect(done(await vm('stop')).stdout).toContain('is not running');
    expect(done(await vm('up')).stdout).toContain(`Started the machine ${name}`);
    expect(await sh('cat /file /data/file')).toBe('changed\nkept');

    const { snapshot } = JSON.parse(done(await vm('snapshot create before --quiesce --json')).stdout);
    expect(snapshot).toMatchObject({ reference: `${name}/before` });
    done(await vm('snapshot export before --format dir --output out'));
    expect(await readFile(join(desk.folder, name, 'out/compose/vm.yaml'), 'utf8')).toBe(yaml);
    done(await vm(`snapshot restore before --container-name ${name}-old`));
    expect(await sh('cat /file /data/file', `${name}-old`)).toBe('changed\nkept');
    await desk.at('rm', '-fv', `${name}-old`);

    expect(done(await vm('create --force')).stdout).toContain(`Created the machine ${name} from ${IMAGE}`);
    expect(await sh('test -e /file || echo new; cat /data/file')).toBe('new\nkept');

    expect(await vm('destroy')).toMatchObject({ code: 2, stderr: expect.stringContaining('--force') });
    expect(JSON.parse(done(await vm('destroy --force --json')).stdout)).toMatchObject({ destroyed: true, kept: [`${name}_data`] });
    expect(await vm('status')).toMatchObject({ code: 10, stderr: expect.stringContaining(`The machine '${name}' does not exist`) });
    done(await vm('destroy --volumes --yes'));
    expect(await desk.left(`${name}_`)).toEqual([]);
    expect((await vm('destroy --volumes --yes')).code).toBe(10);
  },
  LIMIT,
);

testOnNewestEngine(
  'a Dockerfile is built once and cached, and a snapshot of its machine is the box of another machine with its own limits and volumes',
  async (docker) => {
    await using desk = await Desk.open(docker);
    const [base, other] = [`base${process.pid}`, `other${process.pid}`];
    const dockerfile = `FROM ${IMAGE}\nCOPY page /page\nVOLUME /cache\nCMD ["true"]\n`;
    const builder = await desk.project(base, {
      'vm-base.yaml': `version: 1.2.1\nprovider: docker\nvm:\n  box: ./Dockerfile.vibe\nproject:\n  name: ${base}\n`,
      'Dockerfile.vibe': dockerfile,
      'Dockerfile.vibe.dockerignore': '*\n!page\n',
      page: 'built',
    });
    const made = JSON.parse(done(await builder('create --config vm-base.yaml --json')).stdout);
    expect(made).toMatchObject({ built: true, machine: { state: 'running', box: './Dockerfile.vibe' } });
    expect(made.snapshot).toMatch(new RegExp(`^${base}/box-linux-`));
    expect(await desk.at('exec', base, 'sh', '-c', 'cat /page; echo tool > /tool; echo warm > /cache/file')).toBe('built');
    expect(
      JSON.parse(done(await builder(`create --from-dockerfile Dockerfile.vibe --project ${base} --force --json`)).stdout),
    ).toMatchObject({
      built: false,
      snapshot: made.snapshot,
    });
    expect(await desk.at('exec', base, 'sh', '-c', 'cat /cache/file; echo tool > /tool')).toBe('warm');
    done(await builder('snapshot create @vibe-base --quiesce'));
    expect(JSON.parse((await builder('snapshot list --json')).stdout)).toHaveLength(2);

    const missing = await desk.project(other, { 'vm.yaml': `vm.box: "@vibe-bas"\nproject.name: ${other}\n` });
    expect(await missing('create')).toMatchObject({
      code: 10,
      stderr: `Error: Snapshot '@vibe-bas' not found. Import it first with:\n  vm snapshot import <file>\nDid you mean "@vibe-base"?\n`,
    });
    const vm = await desk.project(other, {
      'vm.yaml': `vm:\n  box: "@vibe-base"\n  memory: 32mb\nproject:\n  name: ${other}\nmounts: ["warm:/cache"]\n`,
    });
    const { machine } = JSON.parse(done(await vm('create --json')).stdout);
    expect(machine).toMatchObject({ name: other, state: 'running', box: '@vibe-base', memory_bytes: 32 * 2 ** 20 });
    expect(machine.mounts).toEqual([{ kind: 'volume', source: `${other}_warm`, target: '/cache', read_only: false }]);
    const content = 'cat /page /tool /cache/file';
    expect(await desk.at('exec', other, 'sh', '-c', content)).toBe('builttool\nwarm');

    await desk.at('exec', other, 'sh', '-c', 'echo live > /cache/file; rm /tool');
    const anew = done(await vm('create --force'));
    expect(anew.stderr).toMatch(new RegExp(`existing volumes are left unchanged: .*${other}_warm`));
    expect(await desk.at('exec', other, 'sh', '-c', content)).toBe('builttool\nlive');

    done(await vm(`snapshot create @image --image ${IMAGE}`));
    await writeFile(join(desk.folder, other, 'vm.yaml'), `vm.box: "@image"\nproject.name: ${other}\n`);
    expect(done(await vm('up')).stderr).toContain('has changed since the machine was created');
    expect(JSON.parse(done(await vm('create --force --json')).stdout)).toMatchObject({ snapshot: '@image', machine: { state: 'running' } });
  },
  LIMIT,
);

testOnNewestEngine(
  'a machine that cannot be created leaves nothing, and an existing one is unchanged',
  async (docker) => {
    await using desk = await Desk.open(docker);
    const name = `fails${process.pid}`;
    const good = `vm.box: ${IMAGE}\nproject.name: ${name}\n`;
    const vm = await desk.project(name, { 'vm.yaml': good, Dockerfile: `FROM ${IMAGE}\nCMD ["sh", "-c", "echo no license; exit 3"]\n` });
    const write = (text: string): Promise<void> => writeFile(join(desk.folder, name, 'vm.yaml'), text);
    await using server = await listener();
    const { port } = server;
    const refused: [string, number, string][] = [
      [`${good}ports: ["127.0.0.1:${port}:80"]\n`, 17, `Port ${port}/tcp is already in use by another program`],
      [`${good}mounts: ["./nowhere:/x"]\n`, 10, '/nowhere: it does not exist'],
      [`vm.box: no-such-image:1\nproject.name: ${name}\n`, 10, "Cannot pull the image 'no-such-image:1'"],
      [`vm.box: ./Dockerfile\nmounts: ["data:/data"]\nproject.name: ${name}\n`, 1, 'exited immediately with exit code 3:\nno license'],
      [`${good}vm.cpus: 1024\n`, 2, 'vm.cpus is 1024, but Docker has only'],
      ['project.name: x', 2, 'has no box'],
    ];
    for (const [text, code, told] of refused) {
      await write(text);
      expect(await vm('create')).toMatchObject({ code, stdout: '', stderr: expect.stringContaining(told) });
      expect(await desk.left(name)).toEqual([]);
    }

    await write(good);
    done(await vm('create'));
    await desk.at('exec', name, 'sh', '-c', 'echo precious > /file');
    const id = await desk.inspect(name, '{{.Id}}');
    await write(`vm.box: ./Dockerfile\nproject.name: ${name}\n`);
    expect(await vm('create --force')).toMatchObject({ code: 1 });
    expect(await desk.inspect(name, '{{.Id}} {{.State.Status}}')).toBe(`${id} running`);
    expect(await desk.at('exec', name, 'cat', '/file')).toBe('precious');
    expect(await desk.left(name)).toEqual([name]);

    await desk.at('rm', '-f', name);
    await desk.at('create', '--name', name, IMAGE);
    await desk.at('commit', '--change', 'CMD ["true"]', name, `${name}:ends`);
    await desk.at('rename', name, `${name}-other`);
    const controller = new AbortController();
    const stopped = {
      ...quietContext(controller.signal),
      log: { ...quietContext().log, info: () => controller.abort(new CancelledError('Cancelled')) },
    };
    const source = { project: name, directory: desk.folder, file: undefined, digest: '', home: desk.folder };
    const plan = planMachine({ mounts: [{ kind: 'volume', source: 'data', target: '/data', readOnly: false }] }, source);
    const creating = machineHost().create(plan, { image: `${name}:ends`, brought: true, replace: false }, stopped);
    await expect(creating).rejects.toMatchObject({ code: 'ERR_CANCELLED' });
    expect(await desk.left(name)).toEqual([`${name}-other`]);
    expect(await listImages(docker, '-q', `${name}:ends`)).toEqual([]);
    await desk.at('rename', `${name}-other`, name);

    await write(good);
    expect(await vm('create --force')).toMatchObject({
      code: 17,
      stderr: expect.stringContaining('already exists and is not a machine of vm'),
    });
    expect(await vm('destroy --force')).toMatchObject({ code: 10 });
    expect(await desk.left(name)).toEqual([name]);
  },
  LIMIT,
);

/** A server on this machine; its port is free again on disposal. */
async function listener(): Promise<AsyncDisposable & { port: number }> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as { port: number };
  return { port, [Symbol.asyncDispose]: async () => void (await new Promise((resolve) => server.close(resolve))) };
}

async function freePort(): Promise<number> {
  await using server = await listener();
  return server.port;
}
