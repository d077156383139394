import { lstat, mkdir, readdir, readFile, readlink, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect } from '@jest/globals';
import { quietContext } from '../../../src/lib/context.ts';
import { Bench, composeAt, IMAGE, writeProject } from '../../helpers/compose.ts';
import { type TestDocker, testOnNewestEngine } from '../../helpers/engines.ts';
import { listImages } from '../../helpers/images.ts';
import { run } from '../../helpers/processes.ts';

/** Features missing from the example project: fixed names, outside files, and containers that share a network or have no service. */
const compose = (name: string): string => `
services:
  web:
    image: ${IMAGE}
    command: sleep 10000
    stop_grace_period: 0s
    container_name: ${name}-fixed
    env_file: [../common.env, own.env]
    environment: { LEVEL: "\${VM_TEST_NOT_SET}" }
    secrets: [password]
    networks: [fixed]
    volumes: ["renamed:/data"]
    depends_on: [idle]
    labels: { vm-snapshot.post-restore: test ! -e /data/fail }
  sidecar:
    image: ${IMAGE}
    command: sleep 10000
    stop_grace_period: 0s
    network_mode: service:web
  idle:
    image: ${IMAGE}
    command: sleep 10000
    stop_grace_period: 0s
    networks: [fixed]
    scale: 2
networks:
  fixed: { name: ${name}-net, ipam: { config: [{ subnet: 10.213.${process.pid % 250}.0/24 }] } }
secrets:
  password: { file: password.txt }
volumes:
  renamed:
`;

const linesAt = async (docker: TestDocker, ...args: string[]): Promise<string[]> =>
  (await run(['docker', '-H', docker.host, ...args])).split('\n').sort();

const idsOf = (docker: TestDocker, name: string): Promise<string[]> =>
  linesAt(docker, 'ps', '-aq', '--filter', `label=com.docker.compose.project=${name}`);

/** Docker reports `created` for a stopped container that a rollback created again. `docker ps` may lag behind `inspect`. */
async function containersOf(docker: TestDocker, name: string): Promise<string[]> {
  const ids = (await idsOf(docker, name)).filter((id) => id !== '');
  if (ids.length === 0) return [];
  const lines = await linesAt(docker, 'inspect', '--format', '{{slice .Name 1}} {{.State.Status}}', ...ids);
  return lines.map((line) => line.replace(/ (exited|created)$/, ' stopped'));
}

async function stateOf(docker: TestDocker, folder: string, name: string): Promise<unknown> {
  return {
    containers: await containersOf(docker, name),
    networks: await linesAt(docker, 'network', 'ls', '--filter', `name=${name}`, '--format', '{{.Name}}'),
    volumes: await linesAt(docker, 'volume', 'ls', '--filter', `name=${name}`, '-q'),
    images: await listImages(docker, '-q', 'vm-snapshot/test/base:*-awkward-*'),
    kept: await listImages(docker, '-q', `vm-snapshot-kept/${name}*`),
    files: (await readdir(folder)).sort(),
    link: await readlink(join(folder, 'compose.yaml')).catch(() => 'no link'),
    file: await readFile(join(folder, 'compose.yaml'), 'utf8'),
  };
}

testOnNewestEngine(
  'a project with fixed names, outside files, shared networks, orphans and a smaller scale is restored in place and under another name',
  async (docker) => {
    await using bench = await Bench.open();
    const [name, other] = [`awkward${process.pid}`, `awkward${process.pid}-b`];
    await bench.use(docker, name, other);
    const at = (...args: string[]): Promise<string> => run(['docker', '-H', docker.host, ...args]);
    const folder = join(bench.folder, 'project');
    await mkdir(folder);
    await writeFile(join(bench.folder, 'common.env'), 'SHARED=hunter2hunter2\n');
    await writeProject(folder, {
      'base.yaml': compose(name)
        .replaceAll('renamed', 'data')
        .replace('networks:\n  fixed', `  orphan: { image: "${IMAGE}" }\nnetworks:\n  fixed`),
      '.env': `COMPOSE_PROJECT_NAME=${name}\n`,
      'own.env': 'OWN=1\n',
      'password.txt': 'hunter3hunter3\n',
    });
    await symlink('base.yaml', join(folder, 'compose.yaml'));
    const project = composeAt(docker, folder);
    await project('up', '--detach', '--scale', 'idle=1');
    // The files have changed since: a volume has another key, a service is missing, and a container that another depends on is stopped.
    await writeFile(join(folder, 'base.yaml'), compose(name));
    await project('stop', 'idle');
    await project('exec', 'web', 'sh', '-c', 'echo captured > /data/file');
    const warnings: string[] = [];
    const c = { ...quietContext(), log: { ...quietContext().log, warn: (text: unknown) => void warnings.push(String(text)) } };
    const { manifest } = await bench.create('awkward', { directory: folder }, c);
    expect(warnings.join('\n')).toContain(`${name}-orphan-1 no longer belongs to a service`);
    expect(warnings.join('\n')).toContain('Compose: The "VM_TEST_NOT_SET" variable is not set');
    expect(manifest.services.map((service) => service.name)).toEqual(['idle', 'sidecar', 'web']);
    expect(await bench.smallFiles(manifest)).not.toMatch(/hunter[23]hunter[23]/);
    // The readable copy for users.
    expect(await readFile(join(bench.folder, 'store/test/awkward/compose/compose.yaml'), 'utf8')).toBe(compose(name));

    await project('exec', 'web', 'sh', '-c', 'touch /data/fail');
    await bench.create('awkward-bad', { directory: folder });
    await project('exec', 'web', 'sh', '-c', 'rm /data/fail; echo later > /data/file');
    await project('rm', '--force', '--stop', 'orphan');
    await writeFile(join(folder, 'base.yaml'), `${compose(name)}# changed\n`);
    const before = await stateOf(docker, folder, name);
    for (const wishes of [{ keepPrevious: true }, { directory: bench.folder, as: other }]) {
      await expect(bench.restore('awkward-bad', { directory: folder, ...wishes })).rejects.toThrow(/vm-snapshot.post-restore.*exit code 1/);
      expect(await stateOf(docker, folder, name)).toEqual(before);
    }
    expect(await at('exec', `${name}-fixed`, 'cat', '/data/file')).toBe('later');

    const { restored } = await bench.restore('awkward', { directory: folder });
    expect(await at('exec', `${name}-fixed`, 'cat', '/data/file')).toBe('captured');
    expect(await containersOf(docker, name)).toEqual([`${name}-fixed running`, `${name}-idle-1 stopped`, `${name}-sidecar-1 running`]);
    expect((await lstat(join(folder, 'compose.yaml'))).isSymbolicLink()).toBe(false);
    expect(await readlink(join(restored.previousFiles ?? '', 'compose.yaml'))).toBe('base.yaml');

    await expect(bench.restore('awkward', { directory: folder, as: other })).rejects.toThrow(/common.env is missing/);
    const beside = await bench.restore('awkward', { directory: bench.folder, as: other });
    expect(await at('exec', `${other}-web-1`, 'cat', '/data/file')).toBe('captured');
    const both = [await idsOf(docker, name), await idsOf(docker, other)];
    await composeAt(docker, beside.restored.directory)('up', '--detach', 'web', 'sidecar');
    expect([await idsOf(docker, name), await idsOf(docker, other)]).toEqual(both);
  },
  600_000,
);
