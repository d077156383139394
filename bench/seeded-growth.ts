/*
 * Like bench/growth.ts, with an in-memory bucket that is filled without the commands: `node scripts/on-node24.mjs bench/seeded-growth.ts
 * [snapshots]`, 10,000 by default. Counts requests within minutes, but has no times of a real server. The first `clean` is the first sweep.
 */
import { hash } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DAY, makeSnapshot, openMemoryCatalog, ref } from '../__tests__/helpers/memory-catalog.ts';
import { c } from '../__tests__/helpers/repository.ts';
import { tag } from '../src/engine/catalog/tag.ts';
import { clean } from '../src/engine/maintain/clean.ts';
import { digestOf } from '../src/lib/digest.ts';
import { parseManifest } from '../src/manifest/parse.ts';
import { serializeManifest } from '../src/manifest/serialize.ts';
import { putSegments } from '../src/repository/gc/merge-segments.ts';
import { ChunkIndex } from '../src/repository/index/chunk-index.ts';
import type { SegmentPack } from '../src/repository/index/segment.ts';
import { encodeRecipe } from '../src/repository/read/recipe.ts';
import type { StoredBlob } from '../src/repository/repository.ts';
import { PackWriter } from '../src/repository/write/pack-writer.ts';
import { openStore } from '../src/stores/open-store.ts';
import type { ObjectStore } from '../src/stores/store.ts';

const count = Number(process.argv[2] ?? 10_000);
const home = await mkdtemp(join(tmpdir(), 'vm-growth-'));
process.env.XDG_CACHE_HOME = join(home, 'known');
const place = await openMemoryCatalog(openStore);
const { objects } = place.s3;
try {
  await makeSnapshot('first', place.catalog);
  await fill();
  const requests = async (label: string, work: () => Promise<unknown>): Promise<void> => {
    await place.reopen();
    const [before, started] = [place.s3.requests.length, performance.now()];
    await work();
    console.log(`${label}: ${place.s3.requests.length - before} requests, ${((performance.now() - started) / 1000).toFixed(1)} s`);
  };
  for (const machine of ['first', 'second', 'third']) {
    process.env.XDG_CACHE_HOME = join(home, machine);
    place.s3.skew += machine === 'third' ? 2 * DAY : 0;
    await requests(`${machine} machine, create`, () => makeSnapshot(`by-${machine}`, place.catalog));
    await requests(`${machine} machine, tag`, () =>
      tag({ name: { ref: ref('n3') }, to: ref(`tag-${machine}`), force: false }, place.catalog, c),
    );
    await requests(`${machine} machine, clean`, () => clean({ remove: [] }, place.catalog, c));
  }
} finally {
  await place.close();
  await rm(home, { recursive: true, force: true });
}

/** Adds snapshots like the first one, each with one more blob in a separate pack; the segments are merged. */
async function fill(): Promise<void> {
  const [name, manifest] = [...objects].find(([key]) => key.endsWith('/metadata.json')) ?? [];
  const document = parseManifest(manifest?.bytes ?? Buffer.alloc(0));
  const own = document.blobs.at(-1);
  if (name === undefined || own === undefined) throw new Error('no manifest');
  const put = (key: string, bytes: Buffer): unknown => objects.set(key, { bytes, modified: Date.now(), writer: undefined });
  const store = {
    location: 'seed:',
    traits: { concurrency: 1, goodObjectSize: 16 << 20, shared: true },
    put: async (key: string, body: readonly Uint8Array[]) => void put(`a/.repository/${key}`, Buffer.concat(body)),
  } as unknown as ObjectStore;
  const packs: SegmentPack[] = [];
  const blobs: StoredBlob[] = [];
  for (let n = 0; n < count; n++) {
    const bytes = Buffer.from(`blob ${n}`.padEnd(own.size));
    const digest = hash('sha256', bytes, 'buffer');
    const root = encodeRecipe({
      kind: 'plain',
      size: own.size,
      streams: { contents: { depth: 0, entries: [{ digest, span: own.size }] } },
    });
    const writer = new PackWriter(store, new ChunkIndex(), { level: 1, signal: c.signal, onPack: async (pack) => void packs.push(pack) });
    writer.add({ kind: 'contents', digest, bytes });
    writer.add({ kind: 'recipes', digest: hash('sha256', root, 'buffer'), bytes: root });
    await writer.finish();
    const blob = { digest: digestOf(bytes), size: own.size, recipe: digestOf(root) };
    blobs.push(blob);
    const next = { ...document, name: `n${n}`, blobs: [...document.blobs.slice(0, -1), { ...own, ...blob }] };
    put(name.replace('/first/', `/n${n}/`), Buffer.from(serializeManifest(next)));
  }
  await putSegments(store, { packs, blobs }, c);
}
