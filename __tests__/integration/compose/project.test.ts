import { mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect } from '@jest/globals';
import { Bench, composeAt, fillVolume, IMAGE, volumeFacts, volumeOf, writeProject } from '../../helpers/compose.ts';
import { type TestDocker, testOnEngines, testToNewestEngine } from '../../helpers/engines.ts';
import { run } from '../../helpers/processes.ts';

const LOOP = 'sleep 10000';

/** Three services: replicas, a job that has ended, and one that no profile starts; a volume of every kind. */
const compose = (name: string): string => `
services:
  web:
    image: ${IMAGE}
    command: ${LOOP}
    scale: 2
    stop_grace_period: 0s
    environment: { SECRET: "\${TOKEN}", PLAIN: seen }
    volumes: ["data:/data", "custom:/custom", "outside:/outside", "/anonymous", "./bound:/bound"]
  job:
    image: ${IMAGE}
    command: sh -c 'echo made > /result'
    volumes: ["data:/data"]
  off:
    image: ${IMAGE}
    profiles: [never]
volumes:
  data:
  custom: { name: ${name}.Custom }
  outside: { external: true, name: ${name}_outside }
`;

async function start(docker: TestDocker, folder: string, name: string): Promise<(...args: string[]) => Promise<string>> {
  await mkdir(join(folder, 'bound'), { recursive: true });
  await writeProject(folder, { 'compose.yaml': `name: ${name}${compose(name)}`, '.env': 'TOKEN=hunter2hunter2\n' });
  await run(['docker', '-H', docker.host, 'volume', 'create', `${name}_outside`]);
  const at = composeAt(docker, folder);
  await at('up', '--detach');
  for (const replica of ['1', '2']) {
    const script = `echo own ${replica} > /own; echo anonymous ${replica} > /anonymous/file`;
    await at('exec', '--index', replica, 'web', 'sh', '-c', script);
  }
  for (const volume of [`${name}_data`, `${name}.Custom`, `${name}_outside`]) await fillVolume(docker, volume);
  return at;
}

/** Returns the content of the project, without names that Docker generates. */
async function contents(docker: TestDocker, name: string): Promise<string[]> {
  const volume = (replica: number, target: string): Promise<string> => volumeOf(docker, `${name}-web-${replica}`, target);
  const found: string[] = [];
  for (const target of ['/data', '/custom', '/outside']) {
    expect(await volume(2, target)).toBe(await volume(1, target));
    found.push(target, await volumeFacts(docker, await volume(1, target)));
  }
  for (const replica of [1, 2]) {
    found.push(await volumeFacts(docker, await volume(replica, '/anonymous')));
    found.push(await run(['docker', '-H', docker.host, 'exec', `${name}-web-${replica}`, 'cat', '/own']));
  }
  return found;
}

const idsOf = (docker: TestDocker, name: string): Promise<string> =>
  run(['docker', '-H', docker.host, 'ps', '-aq', '--no-trunc', '--filter', `label=com.docker.compose.project=${name}`]);

testOnEngines(
  'a project is restored byte for byte, over a changed project and after it was removed with its volumes',
  async (docker) => {
    await using bench = await Bench.open();
    const name = `back${process.pid}`;
    await bench.use(docker, name);
    const at = await start(docker, bench.folder, name);
    const before = await contents(docker, name);

    const created = await bench.create('first', { directory: bench.folder });
    expect(created.manifest).toMatchObject({ version: '1.1', kind: 'compose' });
    expect(created.manifest.services.map((service) => service.name)).toEqual(['job', 'web-1', 'web-2', 'off']);
    expect(created.manifest.volumes).toHaveLength(5);
    expect((await bench.create('second', { directory: bench.folder })).stats.bytesStored).toBeLessThan(20_000);

    await at('exec', 'web', 'sh', '-c', 'echo broken > /own; rm -r /data/d /anonymous/file; echo x > /custom/new');
    await writeProject(bench.folder, { 'compose.yaml': `name: ${name}\nservices: { web: { image: other } }\n` });
    const { restored, replaced } = await bench.restore('first', { directory: bench.folder });
    expect(replaced?.containers.toSorted()).toEqual([`${name}-job-1`, `${name}-web-1`, `${name}-web-2`]);
    expect(await contents(docker, name)).toEqual(before);
    expect(await readFile(join(bench.folder, 'compose.yaml'), 'utf8')).toBe(`name: ${name}${compose(name)}`);
    expect(await readFile(join(restored.previousFiles ?? '', 'compose.yaml'), 'utf8')).toContain('image: other');

    const ids = await idsOf(docker, name);
    await at('up', '--detach', 'web');
    expect(await idsOf(docker, name)).toBe(ids);
    const left = await run(['docker', '-H', docker.host, 'volume', 'ls', '-q', '--filter', `name=${name}`]);
    expect(left.split('\n').sort()).toEqual(
      [...Object.values(restored.volumes).filter((volume) => volume.startsWith(name)), `${name}_outside`].sort(),
    );

    await at('down', '--volumes');
    await run([
      'docker',
      '-H',
      docker.host,
      'volume',
      'rm',
      `${name}_outside`,
      ...Object.values(restored.volumes).filter((one) => /outside_/.test(one)),
    ]);
    const again = await bench.restore('first', { directory: bench.folder });
    expect(again.restored.volumes).toMatchObject({ [`${name}_data`]: `${name}_data`, [`${name}.Custom`]: `${name}.Custom` });
    expect(await contents(docker, name)).toEqual(before);
  },
  600_000,
);

testToNewestEngine(
  'a project is restored on another daemon, also under another name beside it, and its secrets are not captured',
  async (from, to) => {
    await using bench = await Bench.open();
    const name = `moved${process.pid}`;
    await bench.use(from, name);
    const home = join(bench.folder, 'home');
    await mkdir(home);
    await start(from, home, name);
    const before = await contents(from, name);
    const { manifest } = await bench.create('away', { directory: home });
    expect(await bench.smallFiles(manifest)).not.toContain('hunter2hunter2');

    await bench.use(to, name, `${name}-b`);
    const there = join(bench.folder, 'there');
    await mkdir(there);
    await bench.restore('away', { directory: there });
    expect(await contents(to, name)).toEqual(before);
    expect(await run(['docker', '-H', to.host, 'exec', `${name}-web-1`, 'sh', '-c', 'echo $SECRET $PLAIN'])).toBe('hunter2hunter2 seen');

    const { restored } = await bench.restore('away', { directory: there, as: `${name}-b` });
    expect(restored.directory).toBe(join(there, `${name}-b`));
    expect(await contents(to, `${name}-b`)).toEqual(before);
    expect(await contents(to, name)).toEqual(before);
    const ids = await idsOf(to, `${name}-b`);
    await composeAt(to, restored.directory)('up', '--detach', 'web');
    expect(await idsOf(to, `${name}-b`)).toBe(ids);
  },
);
