import { hash, randomBytes } from 'node:crypto';
import { BinaryReader, BinaryWriter } from '../lib/binary.ts';
import { IntegrityError, NotFoundError } from '../lib/errors.ts';
import { type CallOptions, isListable, type ListableStore, type ObjectStore } from '../stores/types.ts';
import { DIGEST_BYTES } from './chunk-buffer.ts';
import { listDigests } from './list-digests.ts';
import { readTwice } from './missing.ts';

/*
 * Lists of packs that are to be deleted: from the moment a list is there nobody counts on its packs any more, and when it has been there
 * for the grace they may be deleted. docs/format.md, "Collection".
 */

const CONDEMNED = 'condemned/';
/** Says when the packs of the list of the same name were deleted. */
const BURIED = 'buried/';
const MAGIC = Buffer.from('VMSCOND1');
/** Random bytes, so that no list ever comes again. */
const SALT = 16;

export interface CondemnedList {
  /** 64 hex digits. */
  readonly id: string;
  readonly packs: readonly string[];
  /** Milliseconds, by the store's clock. */
  readonly since: number;
  readonly buried: number | undefined;
}

/** A list that cannot be read throws IntegrityError, or has no packs where `damaged` allows it. */
export async function readCondemned(
  store: ObjectStore & ListableStore,
  { signal, damaged = false }: CallOptions & { damaged?: boolean },
): Promise<CondemnedList[]> {
  const found = new Map<string, number>();
  for await (const { id, modified } of listDigests(store, CONDEMNED, { signal })) found.set(id, modified);
  if (found.size === 0) return [];
  const buried = new Map<string, number>();
  for await (const { id, modified } of listDigests(store, BURIED, { signal })) buried.set(id, modified);
  const lists: CondemnedList[] = [];
  for (const [id, since] of found) {
    const packs = await readList(store, id, { signal, damaged });
    if (packs) lists.push({ id, packs, since, buried: buried.get(id) });
  }
  return lists;
}

/** The packs that nobody may count on. A store that does not list is never swept. `damaged` as for the lists. */
export async function condemnedPacks(store: ObjectStore, options: CallOptions & { damaged?: boolean }): Promise<Set<string>> {
  if (!isListable(store)) return new Set();
  return new Set((await readCondemned(store, options)).flatMap(({ packs }) => packs));
}

/** From now on nobody counts on these packs. */
export async function condemn(store: ObjectStore, packs: readonly string[], options: CallOptions): Promise<void> {
  const sorted = [...packs].sort();
  const list = new BinaryWriter(sorted.length * DIGEST_BYTES + 64).bytes(MAGIC).bytes(randomBytes(SALT)).varint(sorted.length);
  for (const id of sorted) list.bytes(Buffer.from(id, 'hex'));
  const bytes = list.copy();
  await store.put(CONDEMNED + hash('sha256', bytes, 'hex'), [bytes], options);
}

export function condemnedKey({ id }: Pick<CondemnedList, 'id'>): string {
  return CONDEMNED + id;
}

export function buriedKey({ id }: Pick<CondemnedList, 'id'>): string {
  return BURIED + id;
}

/** Burials of lists that are not there any more. */
export async function* strayBurials(store: ListableStore, lists: readonly CondemnedList[], options: CallOptions): AsyncGenerator<string> {
  const known = new Set(lists.map(({ id }) => id));
  for await (const { id, key } of listDigests(store, BURIED, options)) if (!known.has(id)) yield key;
}

/** undefined for one that was removed since it was listed. */
async function readList(
  store: ObjectStore,
  id: string,
  { signal, damaged }: CallOptions & { damaged: boolean },
): Promise<string[] | undefined> {
  try {
    return await readTwice(async () => {
      const bytes = await store.get(CONDEMNED + id, { signal });
      if (hash('sha256', bytes, 'hex') !== id) throw new IntegrityError(`${CONDEMNED}${id} is damaged: its bytes have another digest`);
      return parseList(bytes, CONDEMNED + id);
    });
  } catch (error) {
    if (error instanceof NotFoundError) return undefined;
    if (damaged && error instanceof IntegrityError) return [];
    throw error;
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
