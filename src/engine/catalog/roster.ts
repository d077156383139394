import { hash } from 'node:crypto';
import { z } from 'zod';
import { compressFrame, decompressFrame } from '../../lib/codec/zstd.ts';
import type { Context } from '../../lib/context.ts';
import { IntegrityError, NotFoundError } from '../../lib/errors.ts';
import {
  type DeletableStore,
  isDeletable,
  isListable,
  isLockable,
  isVersioned,
  type ListableStore,
  type StampedRef,
} from '../../stores/abilities.ts';
import type { RefStore, Store } from '../../stores/store.ts';

/*
 * Every name and every manifest that the last sweep of a store without a lock saw. The next sweep does not read these manifests again, and notices if
 * a listing omits names. docs/format.md, "Roster".
 */
const ROSTER = 'roster/';
const MAGIC = Buffer.from('VMSROST1');
/** Maximum size of its JSON. Manifests that do not fit are read again. */
const MAX_BYTES = 128 << 20;
const HEAD = MAGIC.length + 4;
/** Number of created or deleted names above which the roster is written again; in a small store a tenth of all names. */
const WORTH_WRITING = 50;

const schema = z.object({ names: z.array(z.string()), manifests: z.array(z.string()) });

export interface Roster {
  /** `project/name`; undefined if no roster exists. */
  readonly names: ReadonlySet<string> | undefined;
  /** Returns a reader of this ref. If the ref's stamp is the MD5 of a known manifest, it does not access the store. */
  readerFor(ref: StampedRef): Pick<RefStore, 'read'>;
}

/** Reads the newest roster. Only stores where sweeps run beside other processes have one: with a lock, names are exactly those of the folder. */
export async function readRoster(store: Store, c: Context): Promise<Roster> {
  const found = hasRoster(store) ? await newest(store, c) : undefined;
  const known = new Map((found?.manifests ?? []).map((text) => [`"${hash('md5', text, 'hex')}"`, text]));
  return {
    names: found && new Set(found.names),
    readerFor: (stamped) => {
      const text = stamped.stamp === undefined ? undefined : known.get(stamped.stamp);
      if (text !== undefined) return { read: async () => Buffer.from(text) };
      const readVersioned = isVersioned(store) ? store.readVersioned : undefined;
      return readVersioned ? { read: (_, options) => readVersioned(stamped, options) } : store;
    },
  };
}

/** Replaces the roster after a sweep, if enough names have changed. `manifests`: every name that the sweep saw, with the text of its manifest. */
export async function renewRoster(store: Store, before: Roster, manifests: ReadonlyMap<string, string>, c: Context): Promise<void> {
  if (!hasRoster(store) || !isWorthWriting(before, manifests)) return;
  const document = JSON.stringify({ names: [...manifests.keys()], manifests: fitting([...new Set(manifests.values())]) });
  const json = Buffer.from(document);
  const head = Buffer.alloc(HEAD);
  MAGIC.copy(head);
  head.writeUInt32LE(json.length, MAGIC.length);
  const bytes = Buffer.concat([head, await compressFrame(json, 3)]);
  const key = ROSTER + hash('sha256', bytes, 'hex');
  await store.put(key, [bytes], c);
  for await (const other of store.list(ROSTER, c)) if (other.key !== key) await store.delete(other.key, c);
}

function hasRoster(store: Store): store is Store & ListableStore & DeletableStore {
  return isListable(store) && isDeletable(store) && !isLockable(store);
}

function isWorthWriting({ names }: Roster, now: ReadonlyMap<string, string>): boolean {
  if (names === undefined) return true;
  let changed = 0;
  for (const name of now.keys()) if (!names.has(name)) changed++;
  for (const name of names) if (!now.has(name)) changed++;
  return changed > Math.min(WORTH_WRITING, now.size / 10);
}

function fitting(texts: readonly string[]): string[] {
  let left = MAX_BYTES / 2;
  return texts.filter((text) => {
    left -= text.length + 8;
    return left > 0;
  });
}

/** Returns the newest roster; undefined if none exists or it is damaged. */
async function newest(store: Store & ListableStore, c: Context): Promise<z.infer<typeof schema> | undefined> {
  let last: { key: string; modified: number } | undefined;
  for await (const { key, modified } of store.list(ROSTER, c)) if (last === undefined || modified > last.modified) last = { key, modified };
  if (last === undefined) return undefined;
  try {
    return await parse(await store.get(last.key, c), last.key);
  } catch (error) {
    if (error instanceof IntegrityError || error instanceof NotFoundError) return undefined;
    throw error;
  }
}

async function parse(bytes: Uint8Array, key: string): Promise<z.infer<typeof schema>> {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  const size = buffer.length > HEAD ? buffer.readUInt32LE(MAGIC.length) : 0;
  if (hash('sha256', bytes, 'hex') !== key.slice(ROSTER.length) || !buffer.subarray(0, MAGIC.length).equals(MAGIC) || size > MAX_BYTES) {
    throw new IntegrityError(`${key} is damaged`);
  }
  const json = await decompressFrame(buffer.subarray(HEAD), size, key);
  return schema.parse(JSON.parse(Buffer.from(json).toString()));
}
