import { createReadStream, existsSync } from 'node:fs';
import { mkdir, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { ROOT_PREFIX, run } from '../__tests__/helpers/processes.ts';
import { quietContext } from '../src/lib/context.ts';
import { openRepository } from '../src/repository/open.ts';
import type { Repository, StoredBlob } from '../src/repository/repository.ts';
import { openFileStore } from '../src/stores/file/index.ts';
import { benchFolder } from './bench.ts';
import { archiveOf, type ImageName, LOCAL_IMAGES, prepareImages } from './images.ts';
import { megabytes } from './measure.ts';
import { gainByKind, objectsOf } from './repository-gain.ts';

/*
 * The repository alone, with the two images' layers from disk: no daemon, no peers. For tuning, and for a profile:
 *   node bench/repository.ts
 *   node --cpu-prof --cpu-prof-dir=/tmp/profile bench/repository.ts
 */

const folder = benchFolder();
const root = join(folder, 'repository');
const c = quietContext();
await prepareImages({ folder, tiny: false, log: console.error }, LOCAL_IMAGES);
await rm(root, { recursive: true, force: true });
await using store = await openFileStore(root);
const repository = await openRepository(store, { create: true, signal: c.signal });
try {
  const stored: StoredBlob[][] = [];
  for (const image of ['base', 'rebuild'] as const) {
    const layers = await layersOf(image);
    const before = await objectsOf(store);
    const blobs: StoredBlob[] = [];
    await timed(`write ${image}`, async () => {
      await using writer = await repository.writer(c);
      for (const layer of layers) blobs.push(await writer.add(createReadStream(layer, { highWaterMark: 1 << 20 })));
      await writer.publish(blobs);
      return writer.stats.bytesRead;
    });
    const gain = await gainByKind({ store, before, blobs });
    for (const [kind, bytes] of Object.entries(gain)) console.log(`  ${kind.padEnd(10)} ${megabytes(bytes, 3).padStart(9)} MB`);
    stored.push(blobs);
  }
  for (const [i, image] of ['base', 'rebuild'].entries()) await timed(`read ${image}`, () => readAll(repository, stored[i] ?? []));
} finally {
  await rm(root, { recursive: true, force: true });
}

async function readAll(from: Repository, blobs: readonly StoredBlob[]): Promise<number> {
  await using reader = await from.reader(c);
  let bytes = 0;
  for (const blob of blobs) for await (const piece of reader.open(blob)) bytes += piece.length;
  return bytes;
}

async function timed(label: string, work: () => Promise<number>): Promise<void> {
  await run(['sync']);
  await run([...ROOT_PREFIX, 'sh', '-c', 'echo 3 > /proc/sys/vm/drop_caches']);
  const [start, cpu] = [performance.now(), process.cpuUsage()];
  const bytes = await work();
  const seconds = (performance.now() - start) / 1000;
  const { user, system } = process.cpuUsage(cpu);
  const facts = [
    `${megabytes(bytes, 0)} MB in ${seconds.toFixed(1)} s, ${megabytes(bytes / seconds, 0)} MB/s`,
    `CPU ${((user + system) / 1e6).toFixed(1)} s`,
    `peak of the process so far ${(process.resourceUsage().maxRSS / 1000).toFixed(0)} MB`,
  ];
  console.log(`${label}: ${facts.join('; ')}`);
}

/** Unpacks the layers once: a `docker save` of an old daemon is a tar of tars. */
async function layersOf(image: ImageName): Promise<string[]> {
  const archive = archiveOf(folder, image);
  const manifest = JSON.parse(await run(['tar', '-xOf', archive, 'manifest.json'])) as { Layers: string[] }[];
  const target = join(dirname(archive), `${image}-layers`);
  const layers = manifest[0]?.Layers ?? [];
  if (!existsSync(target)) {
    await mkdir(`${target}.partial`, { recursive: true });
    await run(['tar', '-C', `${target}.partial`, '-xf', archive, ...layers]);
    await rename(`${target}.partial`, target);
  }
  return layers.map((layer) => join(target, layer));
}
