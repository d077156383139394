import { mkdir, readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect } from '@jest/globals';
import { type Context, quietContext } from '../../../src/lib/context.ts';
import { openProvider } from '../../../src/providers/open-provider.ts';
import type { BlobReader } from '../../../src/repository/repository.ts';
import { Bench, composeAt, IMAGE, volumeFacts, volumeOf, writeProject } from '../../helpers/compose.ts';
import { type TestDocker, testOnNewestEngine } from '../../helpers/engines.ts';
import { listImages } from '../../helpers/images.ts';
import { run, until } from '../../helpers/processes.ts';

/** A project captured with `/data/fail` exits as soon as it is started again. */
const compose = (name: string): string => `
name: ${name}
services:
  web:
    image: ${IMAGE}
    command: sh -c 'test -e /data/fail && exit 3; sleep 10000'
    stop_grace_period: 0s
    volumes: ["data:/data", "/anonymous"]
  idle:
    image: ${IMAGE}
    command: sleep 10000
    stop_grace_period: 0s
volumes:
  data:
`;

/** The state that a failed restore must leave unchanged, except the containers' ids. */
async function stateOf(docker: TestDocker, name: string, folder: string): Promise<unknown> {
  const at = (...args: string[]): Promise<string> => run(['docker', '-H', docker.host, ...args]);
  const label = `label=com.docker.compose.project=${name}`;
  const containers = (await at('ps', '-a', '--filter', label, '--format', '{{.Names}} {{.State}}')).split('\n').sort();
  const volumes = await Promise.all(['/data', '/anonymous'].map((target) => volumeOf(docker, `${name}-web-1`, target)));
  return {
    // A stopped container is created again but not started, so Docker reports it as created.
    containers: containers.map((line) => line.replace(/ (exited|created)$/, ' stopped')),
    own: await at('exec', `${name}-web-1`, 'cat', '/own'),
    volumes: await Promise.all(volumes.map(async (volume) => [volume, await volumeFacts(docker, volume)])),
    named: (await at('volume', 'ls', '-q', '--filter', `name=${name}`)).split('\n').sort(),
    images: (await listImages(docker, '--format', '{{.Repository}}:{{.Tag}}', `vm-snapshot/${name}/*`)).sort(),
    file: await readFile(join(folder, 'compose.yaml'), 'utf8'),
    files: (await readdir(folder)).filter((file) => file !== '.vm-snapshot').sort(),
  };
}

testOnNewestEngine(
  'a restore that fails at any step leaves everything unchanged',
  async (docker) => {
    await using bench = await Bench.open();
    const name = `undone${process.pid}`;
    await bench.use(docker, name);
    const folder = join(bench.folder, 'project');
    await mkdir(folder);
    await writeProject(folder, { 'compose.yaml': compose(name) });
    const at = composeAt(docker, folder);
    await at('up', '--detach');
    await at('exec', 'web', 'sh', '-c', 'echo old > /own; echo old anonymous > /anonymous/file; echo old > /data/file');
    const good = await bench.create('good', { directory: folder });
    await at('exec', 'web', 'sh', '-c', 'touch /data/fail');
    const bad = await bench.create('bad', { directory: folder });
    await at('exec', 'web', 'sh', '-c', 'rm /data/fail; echo new > /own; echo new > /anonymous/file; echo new > /data/file');
    await at('stop', 'idle');
    // Docker's container list may lag behind the answer to a stop.
    await until('idle has stopped', 60, async () => (await at('ps', '--quiet', '--status', 'running', 'idle')) === '');
    await writeProject(folder, { 'compose.yaml': `${compose(name)}# changed\n` });
    const before = await stateOf(docker, name, folder);

    const provider = await openProvider('compose');
    const attempt = async (from: typeof good, { breaks, c = quietContext() }: { breaks?: string; c?: Context }): Promise<unknown> => {
      await using reader = await bench.catalog.repository.reader(c, from.manifest.packs);
      const broken: BlobReader = {
        ...reader,
        open: (blob, options) => (blob.digest === breaks ? failing() : reader.open(blob, options)),
        entries: (blob) => reader.entries(blob),
        [Symbol.asyncDispose]: async () => {},
      };
      const wishes = { directory: folder, keepPrevious: false, confirm: async () => {}, ref: from.ref };
      return await provider.restore(from.manifest, broken, wishes, c);
    };
    const web = good.manifest.services.find((service) => service.name === 'web');
    const [named, anonymous] = [/_data$/, /^[0-9a-f]{64}$/].map((kind) => good.manifest.volumes.find((volume) => kind.test(volume.name)));
    // Fails at the image, at a volume before the old containers are removed, at a volume after that, and at the start.
    await expect(attempt(good, { breaks: web?.layers.at(-1) ?? '' })).rejects.toThrow('broken on purpose');
    expect(await stateOf(docker, name, folder)).toEqual(before);
    await expect(attempt(good, { breaks: named?.digest ?? '' })).rejects.toThrow('broken on purpose');
    expect(await stateOf(docker, name, folder)).toEqual(before);
    await expect(attempt(good, { breaks: anonymous?.digest ?? '' })).rejects.toThrow('broken on purpose');
    expect(await stateOf(docker, name, folder)).toEqual(before);
    await expect(attempt(bad, {})).rejects.toThrow(/exited \(3\)/);
    expect(await stateOf(docker, name, folder)).toEqual(before);

    const stop = new AbortController();
    const cancelled: Context = {
      ...quietContext(stop.signal),
      // At the last volume the old containers are already removed.
      progress: {
        start(label) {
          if (label.endsWith(anonymous?.name ?? '')) stop.abort(new Error('Ctrl-C'));
          return { add() {}, done() {} };
        },
      },
    };
    await expect(attempt(good, { c: cancelled })).rejects.toThrow();
    expect(await stateOf(docker, name, folder)).toEqual(before);

    // `docker ps` shows the name that keeps the image instead of a digest.
    const shown = await run([
      'docker',
      '-H',
      docker.host,
      'ps',
      '-a',
      '--filter',
      `label=com.docker.compose.project=${name}`,
      '--format',
      '{{.Image}}',
    ]);
    expect(shown.split('\n').every((image) => image.startsWith(`vm-snapshot-kept/${name}:`) || image === IMAGE)).toBe(true);
    expect(shown).toContain(`vm-snapshot-kept/${name}:`);

    await at('up', '--detach', 'web');
    expect(await stateOf(docker, name, folder)).toEqual(before);

    // The rolled-back containers use kept images, whose names are removed after the containers.
    const kept = (): Promise<string[]> => listImages(docker, '-q', `vm-snapshot-kept/${name}`);
    await bench.create('again', { directory: folder });
    expect(await kept()).not.toEqual([]);
    await at('down');
    await bench.create('down', { directory: folder });
    expect(await kept()).toEqual([]);
  },
  600_000,
);

async function* failing(): AsyncGenerator<Uint8Array> {
  yield Buffer.alloc(1);
  throw new Error('broken on purpose');
}
