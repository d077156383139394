import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect } from '@jest/globals';
import { openCatalog } from '../../../src/engine/catalog/open.ts';
import type { RestoreResult } from '../../../src/engine/catalog/types.ts';
import { restore } from '../../../src/engine/restore/restore.ts';
import { exportSnapshot } from '../../../src/engine/transfer/export.ts';
import { importSnapshot } from '../../../src/engine/transfer/import.ts';
import { quietContext } from '../../../src/lib/context.ts';
import { openProvider } from '../../../src/providers/open-provider.ts';
import type { ProjectRestoreOptions, Replaced, RestoredProject } from '../../../src/providers/restore-types.ts';
import type { BlobReader } from '../../../src/repository/repository.ts';
import { openStore } from '../../../src/stores/open-store.ts';
import {
  Bench,
  composeAt,
  fillFolder,
  fillVolume,
  folderFacts,
  IMAGE,
  volumeFacts,
  volumeOf,
  writeProject,
} from '../../helpers/compose.ts';
import { type TestDocker, testToNewestEngine } from '../../helpers/engines.ts';
import { run } from '../../helpers/processes.ts';

const c = quietContext();

const compose = (name: string, outside: string): string => `
name: ${name}
services:
  web:
    image: ${IMAGE}
    command: sleep 10000
    scale: 2
    stop_grace_period: 0s
    environment: { SECRET: "\${TOKEN}" }
    volumes: ["data:/data", "/anonymous", "./uploads:/uploads", "./app.conf:/app.conf:ro", "${outside}:/outside"]
  worker:
    image: ${IMAGE}
    command: sleep 10000
    stop_grace_period: 0s
    volumes: ["./uploads/sub:/sub"]
volumes:
  data:
`;

/** The content that the containers see, without names that Docker generates. */
async function seen(docker: TestDocker, name: string): Promise<string[]> {
  const at = (container: string, script: string): Promise<string> =>
    run(['docker', '-H', docker.host, 'exec', `${name}-${container}`, 'sh', '-c', script]);
  return [
    await at('web-1', 'cat /own /anonymous/file /app.conf /outside/file /uploads/d/a; echo $SECRET'),
    await at('web-2', 'cat /own'),
    await at('worker-1', 'cat /sub/file'),
    await volumeFacts(docker, await volumeOf(docker, `${name}-web-1`, '/data')),
  ];
}

testToNewestEngine(
  'a project is transferred in one file with its data, or without data and then without changing existing data',
  async (from, to) => {
    await using bench = await Bench.open();
    const name = `bundled${process.pid}`;
    await bench.use(from, name);
    const [home, there, outside, elsewhere] = ['home', 'there', 'outside', 'elsewhere'].map((folder) => join(bench.folder, folder)) as [
      string,
      string,
      string,
      string,
    ];
    for (const folder of [home, there, outside, join(home, 'uploads', 'sub')]) await mkdir(folder, { recursive: true });
    await writeProject(home, { 'compose.yaml': compose(name, outside), '.env': 'TOKEN=hunter2hunter2\n', 'app.conf': 'captured' });
    await writeFile(join(outside, 'file'), 'from outside');
    await writeFile(join(home, 'uploads', 'sub', 'file'), 'below');
    await fillFolder(join(home, 'uploads'));
    await composeAt(from, home)('up', '--detach');
    await fillVolume(from, `${name}_data`);
    for (const replica of ['1', '2'])
      await composeAt(from, home)('exec', '--index', replica, 'web', 'sh', '-c', `echo own ${replica} > /own; echo a > /anonymous/file`);
    const before = await seen(from, name);
    const uploads = await folderFacts(join(home, 'uploads'));

    const created = await bench.create('whole', { directory: home, includeBindMounts: true });
    expect(created.manifest.bind_mounts).toMatchObject([
      { path: join(home, 'app.conf'), type: 'file' },
      { path: join(home, 'uploads'), type: 'folder' },
      { path: outside, type: 'folder' },
    ]);
    const file = (snapshot: string): string => join(bench.folder, `${snapshot}.snapshot.tar.zst`);
    const name_ = { ref: created.ref };
    const exported = { name: name_, level: 1, force: false };
    await exportSnapshot({ ...exported, output: file('whole'), includeVolumes: true }, bench.catalog, c);
    expect((await exportSnapshot({ ...exported, output: file('bare') }, bench.catalog, c)).leftOut).toHaveLength(6);

    await bench.use(to, name);
    await using catalog = await openCatalog(await openStore('memory:'), { create: true, signal: c.signal });
    const bring = async (snapshot: string): Promise<Awaited<ReturnType<typeof importSnapshot>>> =>
      importSnapshot({ path: file(snapshot), name: snapshot, force: false, confirmPlatform: async () => true }, catalog, c);
    const restoreHere = (snapshot: string, wishes: Partial<ProjectRestoreOptions> = {}): Promise<RestoreResult<RestoredProject>> =>
      openProvider('compose').then((provider) =>
        restore<ProjectRestoreOptions, RestoredProject>(
          {
            directory: there,
            keepPrevious: false,
            confirm: async () => {},
            ...wishes,
            name: { ref: { project: 'test', name: snapshot } },
            confirmPlatform: async () => true,
          },
          { catalog, provider },
          c,
        ),
      );
    expect((await bring('whole')).ref.project).toBe('test');
    await bring('bare');

    await writeFile(join(there, '.env'), 'TOKEN=hunter2hunter2\n');
    await mkdir(join(there, 'uploads'));
    await writeFile(join(there, 'uploads', 'mine'), 'older');
    const asked: Replaced[] = [];
    const confirm = async (replaced: Replaced): Promise<void> => void asked.push(replaced);
    const { restored } = await restoreHere('whole', { bindMounts: elsewhere, confirm });
    expect(asked).toMatchObject([{ containers: [], bindMounts: [join(there, 'uploads')] }]);
    expect(await seen(to, name)).toEqual(before);
    expect(await folderFacts(join(there, 'uploads'))).toBe(uploads);
    expect(restored.bindMounts).toEqual({
      [join(home, 'app.conf')]: join(there, 'app.conf'),
      [join(home, 'uploads')]: join(there, 'uploads'),
      [outside]: join(elsewhere, outside),
    });
    expect(await readFile(join(restored.previousFiles ?? '', 'bind-mounts', 'uploads', 'mine'), 'utf8')).toBe('older');
    expect(await readdir(join(there, '.vm-snapshot'))).toHaveLength(1);

    // A bundle without data leaves existing data alone, and creates missing volumes empty.
    await composeAt(to, there)('exec', 'web', 'sh', '-c', 'echo newer > /data/newer; echo newer > /uploads/newer; echo newer > /own');
    const data = restored.volumes[`${name}_data`] ?? '';
    const kept = await volumeFacts(to, data);
    await restoreHere('bare');
    expect(await volumeOf(to, `${name}-web-1`, '/data')).toBe(data);
    expect(await volumeFacts(to, data)).toBe(kept);
    expect(await run(['docker', '-H', to.host, 'exec', `${name}-web-1`, 'sh', '-c', 'cat /own /uploads/newer; ls /anonymous'])).toBe(
      'own 1\nnewer',
    );

    // A failure after the folders were exchanged puts them back.
    const now = await folderFacts(join(there, 'uploads'));
    const anonymous = created.manifest.volumes.find((volume) => /^[0-9a-f]{64}$/.test(volume.name));
    await expect(
      openProvider('compose').then(async (provider) => {
        await using reader = await bench.catalog.repository.reader(c, created.manifest.packs);
        const broken: BlobReader = {
          open: (blob, options) => (blob.digest === anonymous?.digest ? failing() : reader.open(blob, options)),
          entries: (blob) => reader.entries(blob),
          [Symbol.asyncDispose]: async () => {},
        };
        const wishes = { directory: there, keepPrevious: false, confirm: async () => {}, ref: created.ref, bindMounts: elsewhere };
        await provider.restore(created.manifest, broken, wishes, c);
      }),
    ).rejects.toThrow('broken on purpose');
    expect(await folderFacts(join(there, 'uploads'))).toBe(now);
    expect(await readFile(join(there, 'app.conf'), 'utf8')).toBe('captured');
    expect((await readdir(join(there, '.vm-snapshot'))).filter((entry) => entry.endsWith('-new'))).toEqual([]);
    expect(await volumeFacts(to, data)).toBe(kept);

    // Without vm-snapshot: plain Docker loads every image of the file.
    const parts = join(bench.folder, 'parts');
    await mkdir(parts);
    await run(['tar', '-xf', file('whole'), '-C', parts]);
    expect(await readdir(join(parts, 'images'))).toEqual(['web-1.tar']);
    const loaded = await run(['docker', '-H', to.host, 'load', '--input', join(parts, 'images', 'web-1.tar')]);
    expect(loaded.match(/vm-snapshot\/test\/web-[12]:whole/g)?.sort()).toEqual([
      'vm-snapshot/test/web-1:whole',
      'vm-snapshot/test/web-2:whole',
    ]);
    await run(['docker', '-H', to.host, 'rmi', 'vm-snapshot/test/web-1:whole', 'vm-snapshot/test/web-2:whole']);
  },
  600_000,
);

async function* failing(): AsyncGenerator<Uint8Array> {
  yield Buffer.alloc(1);
  throw new Error('broken on purpose');
}
