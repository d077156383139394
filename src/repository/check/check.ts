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
  mended: 'this deletion list is damaged; its second copy is intact',
  lost: 'this deletion list and its second copy are damaged; writers store the data of all older packs again',
};

/**
 * Checks every pack against its key, its table and the digests of its chunks, every segment against its key and its packs, and every blob's
 * recipe. Damage in a pack that is scheduled for deletion is not reported: no writer references the pack, and it exists only until a sweep
 * may delete it. Throws UnsupportedError if the store cannot list objects.
 */
export async function* checkObjects(store: Store, c: Context): AsyncGenerator<CheckFinding> {
  if (!isListable(store)) throw new UnsupportedError(`Cannot check ${store.location}: it does not support listing`);
  const problem = await problemOf(async () => {
    await retryOnCorruption(async () => parseConfig(await store.get(CONFIG_KEY, c), store.location));
  });
  if (problem !== undefined) yield { object: CONFIG_KEY, problem };
  let lists: readonly DeletionList[] = [];
  const unlisted = await problemOf(async () => {
    lists = await readCondemned(store, c);
  });
  if (unlisted !== undefined) yield { object: 'deletions/', problem: unlisted };
  const scheduled = new Set(lists.flatMap((list) => list.packs));
  for (const list of lists.filter(({ tombstone }) => tombstone === undefined))
    if (list.damage !== undefined) yield { object: condemnedKey(list), problem: LIST_DAMAGE[list.damage] };
  // List the segments before the packs: each pack that a listed segment names then exists already.
  const { keys: segments, ...listing } = await keysIn(store, SEGMENTS, c);
  if (listing.problem !== undefined) yield { object: SEGMENTS, problem: listing.problem };
  const packs = new CheckedPacks(store, c);
  for await (const { id, key, wrong } of packs.readNew()) {
    if (id === '' || (!scheduled.has(id) && (await isThere(key)))) yield { object: key, problem: wrong };
  }
  for (const key of segments) {
    let segment: Segment = { packs: [], blobs: [] };
    const wrong = await lookTwice(async () => {
      segment = await readSegment(store, key, c);
      packs.assertAreOf({ ...segment, packs: segment.packs.filter(({ id }) => !scheduled.has(id)) }, segment.packs.length > 1);
    });
    if (wrong !== undefined && (await isThere(key))) yield { object: key, problem: wrong };
    for (const blob of segment.blobs) {
      const incomplete = await lookTwice(() => assertComplete(blob, packs.frames()));
      if (incomplete !== undefined && (await isThere(key))) yield { object: blob.digest, problem: incomplete, recipe: blob.recipe };
    }
  }

  /** Runs `look` again if it fails, after reading the packs that were stored meanwhile: a sweep may have moved the needed chunks. */
  async function lookTwice(look: () => Promise<void>): Promise<string | undefined> {
    if ((await problemOf(look)) === undefined) return undefined;
    // Damage in packs that were stored meanwhile is left to the next check.
    for await (const _ of packs.readNew());
    return await problemOf(look);
  }

  /**
   * Returns whether the object still exists: a sweep may have deleted it after it was listed. It also exists if `stat` throws
   * IntegrityError.
   */
  async function isThere(key: string): Promise<boolean> {
    try {
      return (await store.stat(key, c)) !== undefined;
    } catch (error) {
      if (error instanceof IntegrityError) return true;
      throw error;
    }
  }
}

/** The intact packs and their chunks. */
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

  /**
   * Reads the packs that were stored since the last call; yields the damaged ones. If the first listing fails, also yields its problem with
   * an empty `id`.
   */
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

  /**
   * Throws IntegrityError if a pack is missing or damaged, or has another table. `merged`: the segment may list packs that a sweep has
   * deleted since, so packs without a known table are ignored; if a ref needs a chunk of such a pack, reading it reports the chunk missing.
   */
  assertAreOf({ packs }: Pick<Segment, 'packs'>, merged: boolean): void {
    for (const pack of packs) {
      const table = this.#tables.get(pack.id);
      if (table === undefined && merged) continue;
      if (table === undefined) throw new IntegrityError(`its pack ${pack.id} is missing or damaged`);
      if (table !== tableDigest(pack.frames)) throw new IntegrityError(`its table does not match pack ${pack.id}`);
    }
  }
}

/** Returns the keys that could be listed, and the problem that ended the listing. */
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
