import type { Context } from '../lib/context.ts';
import { IntegrityError, NotFoundError, UnsupportedError } from '../lib/errors.ts';
import { isListable, type Store } from '../stores/types.ts';
import { ChunkIndex } from './chunk-index.ts';
import { condemnedKey, readCondemned } from './condemned.ts';
import { FrameReader } from './frame-reader.ts';
import { listDigests } from './list-digests.ts';
import { PACKS, readSegment, SEGMENTS } from './load-index.ts';
import { readTwice } from './missing.ts';
import { PACK_MAGIC, tableDigest } from './pack.ts';
import type { Segment, SegmentPack } from './segment.ts';
import type { VerifyFinding } from './types.ts';
import { verifyPack } from './verify-pack.ts';
import { assertComplete } from './walk.ts';

const LIST_DAMAGE = {
  mended: 'the list of packs that are to be deleted is damaged; its second copy is right',
  lost: 'the list of packs that are to be deleted is damaged, and so is its second copy; writers store anew what packs before it hold',
};

/**
 * Every pack against its key, its table and its chunks' digests; every segment against its key and its pack; every blob's recipe. What is
 * wrong with a condemned pack is no finding: nobody counts on it, and it is there only until a sweep may delete it.
 */
export async function* checkObjects(store: Store, c: Context): AsyncGenerator<VerifyFinding> {
  if (!isListable(store)) throw new UnsupportedError(`${store.location} cannot be checked: it does not list what it holds`);
  const lists = await readCondemned(store, c);
  const condemned = new Set(lists.flatMap(({ packs }) => packs));
  for (const list of lists.filter(({ buried }) => buried === undefined))
    if (list.damage !== undefined) yield { object: condemnedKey(list), problem: LIST_DAMAGE[list.damage] };
  // Before the packs: each of these tells of a pack that was there already.
  const segments: string[] = [];
  for await (const { key } of listDigests(store, SEGMENTS, c)) segments.push(key);
  const sound = new ChunkIndex();
  const tables = new Map<string, string>();
  for await (const { id, key } of listDigests(store, PACKS, c)) {
    const problem = await problemOf(async () => {
      const frames = await readTwice(async () => await verifyPack(await store.get(key, c), id));
      sound.addPack({ id, size: 0, frames }, PACK_MAGIC.length);
      tables.set(id, tableDigest(frames));
    });
    if (problem !== undefined && !condemned.has(id) && (await isThere(key))) yield { object: key, problem };
  }
  const frames = new FrameReader(store, sound, c);
  for (const key of segments) {
    let segment: Segment = { packs: [], blobs: [] };
    const problem = await problemOf(async () => {
      segment = await readSegment(store, key, c);
      // A merged one may tell of packs that a sweep has deleted since; what a name needs of them is missed where it is read.
      const told = segment.packs.length > 1 ? segment.packs.filter(({ id }) => tables.has(id)) : segment.packs;
      for (const pack of told) if (!condemned.has(pack.id)) checkSegmentPack(pack, tables);
    });
    if (problem !== undefined && (await isThere(key))) yield { object: key, problem };
    for (const blob of segment.blobs) {
      const incomplete = await problemOf(() => assertComplete(blob, frames));
      if (incomplete !== undefined && (await isThere(key))) yield { object: blob.digest, problem: incomplete };
    }
  }

  /** A sweep may have taken it since it was listed. */
  async function isThere(key: string): Promise<boolean> {
    return (await store.stat(key, c)) !== undefined;
  }
}

function checkSegmentPack(pack: SegmentPack, tables: ReadonlyMap<string, string>): void {
  const table = tables.get(pack.id);
  if (table === undefined) throw new IntegrityError(`its pack ${pack.id} is missing or damaged`);
  if (table !== tableDigest(pack.frames)) throw new IntegrityError(`its table is not that of pack ${pack.id}`);
}

async function problemOf(work: () => Promise<void>): Promise<string | undefined> {
  try {
    await work();
    return undefined;
  } catch (error) {
    if (error instanceof IntegrityError || error instanceof NotFoundError) return error.message;
    throw error;
  }
}
