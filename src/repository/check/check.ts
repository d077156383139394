import type { Context } from '../../lib/context.ts';
import { IntegrityError, NotFoundError, UnsupportedError } from '../../lib/errors.ts';
import { isListable, type ListableStore } from '../../stores/abilities.ts';
import type { Store } from '../../stores/store.ts';
import { CONFIG_KEY, parseConfig } from '../config.ts';
import { retryOnCorruption } from '../errors.ts';
import { ChunkIndex } from '../index/chunk-index.ts';
import { condemnedKey, type DeletionList, readCondemned } from '../index/deletion-lists.ts';
import { listDigests } from '../index/list-digests.ts';
import { PACKS, readSegment, SEGMENTS } from '../index/pack-tables.ts';
import type { Segment } from '../index/segment.ts';
import { PACK_MAGIC, tableDigest } from '../pack/pack-file.ts';
import { verifyPack } from '../pack/verify-pack.ts';
import { FrameReader } from '../read/frame-reader.ts';
import { assertComplete } from '../read/walk.ts';
import type { CheckFinding } from '../repository.ts';

const LIST_DAMAGE = {
  mended: 'the list of packs that are to be deleted is damaged; its second copy is right',
  lost: 'the list of packs that are to be deleted is damaged, and so is its second copy; writers store anew what packs before it hold',
};

/**
 * Every pack against its key, its table and its chunks' digests; every segment against its key and its pack; every blob's recipe. What is
 * wrong with a condemned pack is no finding: nobody counts on it, and it is there only until a sweep may delete it.
 */
export async function* checkObjects(store: Store, c: Context): AsyncGenerator<CheckFinding> {
  if (!isListable(store)) throw new UnsupportedError(`${store.location} cannot be checked: it does not list what it holds`);
  const problem = await problemOf(async () => {
    await retryOnCorruption(async () => parseConfig(await store.get(CONFIG_KEY, c), store.location));
  });
  if (problem !== undefined) yield { object: CONFIG_KEY, problem };
  let lists: readonly DeletionList[] = [];
  const unlisted = await problemOf(async () => {
    lists = await readCondemned(store, c);
  });
  if (unlisted !== undefined) yield { object: 'condemned/', problem: unlisted };
  const condemned = new Set(lists.flatMap((list) => list.packs));
  for (const list of lists.filter(({ buried }) => buried === undefined))
    if (list.damage !== undefined) yield { object: condemnedKey(list), problem: LIST_DAMAGE[list.damage] };
  // Before the packs: each of these tells of a pack that was there already.
  const { keys: segments, ...listing } = await keysIn(store, SEGMENTS, c);
  if (listing.problem !== undefined) yield { object: SEGMENTS, problem: listing.problem };
  const packs = new CheckedPacks(store, c);
  for await (const { id, key, wrong } of packs.readNew()) {
    if (id === '' || (!condemned.has(id) && (await isThere(key)))) yield { object: key, problem: wrong };
  }
  for (const key of segments) {
    let segment: Segment = { packs: [], blobs: [] };
    const wrong = await lookTwice(async () => {
      segment = await readSegment(store, key, c);
      packs.assertAreOf({ ...segment, packs: segment.packs.filter(({ id }) => !condemned.has(id)) }, segment.packs.length > 1);
    });
    if (wrong !== undefined && (await isThere(key))) yield { object: key, problem: wrong };
    for (const blob of segment.blobs) {
      const incomplete = await lookTwice(() => assertComplete(blob, packs.frames()));
      if (incomplete !== undefined && (await isThere(key))) yield { object: blob.digest, problem: incomplete, recipe: blob.recipe };
    }
  }

  /** The second time with the packs that came since: a sweep may have moved what is needed. */
  async function lookTwice(look: () => Promise<void>): Promise<string | undefined> {
    if ((await problemOf(look)) === undefined) return undefined;
    // What is wrong with those that came since the next check finds.
    for await (const _ of packs.readNew());
    return await problemOf(look);
  }

  /** A sweep may have taken it since it was listed. */
  async function isThere(key: string): Promise<boolean> {
    try {
      return (await store.stat(key, c)) !== undefined;
    } catch (error) {
      if (error instanceof IntegrityError) return true;
      throw error;
    }
  }
}

/** The packs that are right, with what they hold. */
class CheckedPacks {
  readonly #store: Store & ListableStore;
  readonly #c: Context;
  readonly #seen = new Set<string>();
  readonly #sound = new ChunkIndex();
  readonly #tables = new Map<string, string>();
  #frames: FrameReader | undefined;

  constructor(store: Store & ListableStore, c: Context) {
    this.#store = store;
    this.#c = c;
  }

  /** Reads all that were not there the last time; yields those that are wrong. */
  async *readNew(): AsyncGenerator<{ id: string; key: string; wrong: string }> {
    const { keys, problem } = await keysIn(this.#store, PACKS, this.#c);
    if (problem !== undefined && this.#seen.size === 0) yield { id: '', key: PACKS, wrong: problem };
    for (const key of keys) {
      const id = key.slice(PACKS.length);
      if (this.#seen.has(id)) continue;
      this.#seen.add(id);
      const wrong = await problemOf(async () => {
        const frames = await retryOnCorruption(async () => await verifyPack(await this.#store.get(key, this.#c), id));
        this.#sound.addPack({ id, size: 0, frames }, { firstFrame: PACK_MAGIC.length });
        this.#tables.set(id, tableDigest(frames));
      });
      if (wrong !== undefined) yield { id, key, wrong };
    }
  }

  frames(): FrameReader {
    this.#frames ??= new FrameReader(this.#store, this.#sound, this.#c);
    return this.#frames;
  }

  /** `merged`: it may tell of packs that a sweep has deleted since; what a name needs of them is missed where it is read. */
  assertAreOf({ packs }: Pick<Segment, 'packs'>, merged: boolean): void {
    for (const pack of packs) {
      const table = this.#tables.get(pack.id);
      if (table === undefined && merged) continue;
      if (table === undefined) throw new IntegrityError(`its pack ${pack.id} is missing or damaged`);
      if (table !== tableDigest(pack.frames)) throw new IntegrityError(`its table is not that of pack ${pack.id}`);
    }
  }
}

/** Those that can be listed, and what is wrong with the listing. */
async function keysIn(store: ListableStore, prefix: string, c: Context): Promise<{ keys: string[]; problem: string | undefined }> {
  const keys: string[] = [];
  const problem = await problemOf(async () => {
    for await (const { key } of listDigests(store, prefix, c)) keys.push(key);
  });
  return { keys, problem };
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
