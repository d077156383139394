import { hash } from 'node:crypto';
import pLimit from 'p-limit';
import { BinaryReader, BinaryWriter } from '../../lib/codec/binary.ts';
import { IntegrityError, NotFoundError } from '../../lib/errors.ts';
import { type DeletableStore, isListable, type ListableStore } from '../../stores/abilities.ts';
import type { CallOptions, ListedObject, ObjectStore } from '../../stores/store.ts';
import { DIGEST_BYTES } from '../chunking/chunker.ts';
import { retryOnCorruption } from '../errors.ts';
import { deleteAll } from '../gc/delete-all.ts';
import { listDigests } from './list-digests.ts';
import { PACKS } from './pack-tables.ts';

/*
 * Lists of packs that are scheduled for deletion: once a list exists, no writer may reference its packs, and once it is older than the
 * grace period, its packs may be deleted. docs/format.md, "Collection".
 */

const DELETIONS = 'deletions/';
/** Tombstones: each records when the packs of the list with the same name were deleted. */
const TOMBSTONES = 'tombstones/';
/** Second copies of the lists with the same names, used if the first copy is damaged. */
const SPARE = 'spare/';
const MAGIC = Buffer.from('VMSDELS1');
/** Milliseconds within which a store's clock may show the same time. */
const CLOCK_TICK = 1000;
/** Number of random bytes that make each list unique. */
const SALT = 16;

export interface DeletionList {
  /** 64 hex digits. */
  readonly id: string;
  readonly packs: readonly string[];
  /** Time of the list in milliseconds, by the store's clock. */
  readonly since: number;
  /** Time of its tombstone in milliseconds, by the store's clock; undefined if none exists. */
  readonly tombstone: number | undefined;
  /**
   * Set if the list is damaged. `mended`: the packs are those of the second copy. `lost`: that is damaged too, and the packs are unknown.
   */
  readonly damage: 'mended' | 'lost' | undefined;
}

/**
 * Returns all lists, including those that are put meanwhile. It lists until a listing shows nothing new: lists are also merged, and a
 * listing that is read page by page could miss both the lists that were merged and the list that replaced them.
 */
export async function readCondemned(store: ObjectStore & ListableStore, { signal }: CallOptions): Promise<DeletionList[]> {
  const lists = new Map<string, Omit<DeletionList, 'tombstone'>>();
  const limit = pLimit(store.traits.concurrency);
  for (let isNew = true; isNew; ) {
    const found: (ListedObject & { id: string })[] = [];
    for await (const listed of listDigests(store, DELETIONS, { signal })) if (!lists.has(listed.id)) found.push(listed);
    isNew = found.length > 0;
    const read = await Promise.all(
      found.map(({ id, modified }) => limit(async () => ({ id, since: modified, ...(await readList(store, id, { signal })) }))),
    );
    for (const list of read) if (list.packs) lists.set(list.id, { ...list, packs: list.packs });
    // Lists that were deleted before they were read do not come back.
    if (read.every(({ packs }) => packs === undefined)) break;
  }
  if (lists.size === 0) return [];
  const tombstones = new Map<string, number>();
  for await (const { id, modified } of listDigests(store, TOMBSTONES, { signal })) tombstones.set(id, modified);
  return [...lists.values()].map((list) => ({ ...list, tombstone: tombstones.get(list.id) }));
}

/**
 * Returns the packs that no writer may reference. Returns none for a store that cannot list, because it is never swept. The packs of a lost
 * list are unknown and can be any pack that existed before the list, so all of those are returned.
 */
export async function packsScheduledForDeletion(store: ObjectStore, options: CallOptions): Promise<Set<string>> {
  if (!isListable(store)) return new Set();
  const lists = await readCondemned(store, options);
  const packs = new Set(lists.flatMap((list) => list.packs));
  const lost = lists.filter(({ damage }) => damage === 'lost');
  if (lost.length === 0) return packs;
  const until = lost.reduce((latest, { since }) => Math.max(latest, since), 0) + CLOCK_TICK;
  for await (const { id, modified } of listDigests(store, PACKS, options)) if (modified <= until) packs.add(id);
  return packs;
}

/** Writes a deletion list, the second copy first. Once it returns, no writer may reference these packs. */
export async function scheduleDeletion(
  store: ObjectStore,
  packs: readonly string[],
  { salt, ...options }: CallOptions & { salt: Uint8Array },
): Promise<void> {
  const sorted = [...new Set(packs)].sort();
  const list = new BinaryWriter(sorted.length * DIGEST_BYTES + 64).bytes(MAGIC).bytes(salt).varint(sorted.length);
  for (const id of sorted) list.bytes(Buffer.from(id, 'hex'));
  const bytes = list.copy();
  const id = hash('sha256', bytes, 'hex');
  await store.put(SPARE + id, [bytes], options);
  await store.put(DELETIONS + id, [bytes], options);
}

/** Deletes the lists, then their second copies, then their tombstones. */
export async function forgetLists(store: ObjectStore & DeletableStore, ids: readonly string[], options: CallOptions): Promise<void> {
  for (const prefix of [DELETIONS, SPARE, TOMBSTONES]) {
    await deleteAll(
      store,
      ids.map((id) => prefix + id),
      options,
    );
  }
}

export function condemnedKey({ id }: Pick<DeletionList, 'id'>): string {
  return DELETIONS + id;
}

export function tombstoneKey({ id }: Pick<DeletionList, 'id'>): string {
  return TOMBSTONES + id;
}

/** Yields the keys of tombstones, and of second copies put at or before `before`, whose list does not exist any more. */
export async function* strays(
  store: ListableStore,
  lists: readonly DeletionList[],
  { before, signal }: CallOptions & { before: number },
): AsyncGenerator<string> {
  const known = new Set(lists.map(({ id }) => id));
  for await (const { id, key } of listDigests(store, TOMBSTONES, { signal })) if (!known.has(id)) yield key;
  for await (const { id, key, modified } of listDigests(store, SPARE, { signal })) if (!known.has(id) && modified <= before) yield key;
}

/** Returns no packs for a list that was deleted after it was listed. */
async function readList(
  store: ObjectStore,
  id: string,
  { signal }: CallOptions,
): Promise<{ packs: string[] | undefined; damage: DeletionList['damage'] }> {
  const read = async (key: string): Promise<string[]> =>
    await retryOnCorruption(async () => {
      const bytes = await store.get(key, { signal });
      if (hash('sha256', bytes, 'hex') !== id) throw new IntegrityError(`${key} is damaged: its bytes have another digest`);
      return parseList(bytes, key);
    });
  try {
    return { packs: await read(DELETIONS + id), damage: undefined };
  } catch (error) {
    if (error instanceof NotFoundError) return { packs: undefined, damage: undefined };
    if (!(error instanceof IntegrityError)) throw error;
  }
  try {
    return { packs: await read(SPARE + id), damage: 'mended' };
  } catch (error) {
    if (!(error instanceof IntegrityError || error instanceof NotFoundError)) throw error;
    return { packs: [], damage: 'lost' };
  }
}

function parseList(bytes: Uint8Array, what: string): string[] {
  const reader = new BinaryReader(bytes, what);
  reader.magic(MAGIC);
  reader.bytes(SALT);
  const count = reader.varint(Math.floor(reader.left / DIGEST_BYTES));
  const packs = Array.from({ length: count }, () => Buffer.from(reader.bytes(DIGEST_BYTES)).toString('hex'));
  reader.end();
  return packs;
}
