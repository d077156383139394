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
 * Lists of packs that are to be deleted: from the moment a list is there nobody counts on its packs any more, and when it has been there
 * for the grace they may be deleted. docs/format.md, "Collection".
 */

const CONDEMNED = 'condemned/';
/** Says when the packs of the list of the same name were deleted. */
const BURIED = 'buried/';
/** A second copy of the list of the same name, which counts where the first one is damaged. */
const SPARE = 'spare/';
const MAGIC = Buffer.from('VMSCOND1');
/** Milliseconds in which a store's clock may show the same. */
const CLOCK_TICK = 1000;
/** Random bytes, so that no list ever comes again. */
const SALT = 16;

export interface DeletionList {
  /** 64 hex digits. */
  readonly id: string;
  readonly packs: readonly string[];
  /** Milliseconds, by the store's clock. */
  readonly since: number;
  readonly buried: number | undefined;
  /** Its bytes are not right. Its packs are those of the second copy, or none where that is damaged too. */
  readonly damage: 'mended' | 'lost' | undefined;
}

/**
 * All lists, and those that are put meanwhile: listings are repeated until one shows nothing new, as lists are also merged, and a listing
 * that is read page by page could miss both what was merged and what it was merged to.
 */
export async function readCondemned(store: ObjectStore & ListableStore, { signal }: CallOptions): Promise<DeletionList[]> {
  const lists = new Map<string, Omit<DeletionList, 'buried'>>();
  const limit = pLimit(store.traits.concurrency);
  for (let isNew = true; isNew; ) {
    const found: (ListedObject & { id: string })[] = [];
    for await (const listed of listDigests(store, CONDEMNED, { signal })) if (!lists.has(listed.id)) found.push(listed);
    isNew = found.length > 0;
    const read = await Promise.all(
      found.map(({ id, modified }) => limit(async () => ({ id, since: modified, ...(await readList(store, id, { signal })) }))),
    );
    for (const list of read) if (list.packs) lists.set(list.id, { ...list, packs: list.packs });
    // Those that went before they were read are gone for good.
    if (read.every(({ packs }) => packs === undefined)) break;
  }
  if (lists.size === 0) return [];
  const buried = new Map<string, number>();
  for await (const { id, modified } of listDigests(store, BURIED, { signal })) buried.set(id, modified);
  return [...lists.values()].map((list) => ({ ...list, buried: buried.get(list.id) }));
}

/**
 * The packs that nobody may count on. A store that does not list is never swept. Of a list that is lost it is not known what it names: that
 * can be any pack that was there before it.
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

/** From now on nobody counts on these packs. */
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
  await store.put(CONDEMNED + id, [bytes], options);
}

/** The list and its second copy; what says that it was buried goes last. */
export async function forgetLists(store: ObjectStore & DeletableStore, ids: readonly string[], options: CallOptions): Promise<void> {
  for (const prefix of [CONDEMNED, SPARE, BURIED]) {
    await deleteAll(
      store,
      ids.map((id) => prefix + id),
      options,
    );
  }
}

export function condemnedKey({ id }: Pick<DeletionList, 'id'>): string {
  return CONDEMNED + id;
}

export function tombstoneKey({ id }: Pick<DeletionList, 'id'>): string {
  return BURIED + id;
}

/** Burials, and second copies that are as old as a grace, of lists that are not there any more. */
export async function* strays(
  store: ListableStore,
  lists: readonly DeletionList[],
  { before, signal }: CallOptions & { before: number },
): AsyncGenerator<string> {
  const known = new Set(lists.map(({ id }) => id));
  for await (const { id, key } of listDigests(store, BURIED, { signal })) if (!known.has(id)) yield key;
  for await (const { id, key, modified } of listDigests(store, SPARE, { signal })) if (!known.has(id) && modified <= before) yield key;
}

/** No packs for one that was removed since it was listed. */
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
    return { packs: await read(CONDEMNED + id), damage: undefined };
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
