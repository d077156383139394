import { hash } from 'node:crypto';
import pLimit from 'p-limit';
import type { Context } from '../../lib/context.ts';
import { DeniedError, NotFoundError, UnsupportedError } from '../../lib/errors.ts';
import { message, option } from '../../lib/text/message.ts';
import { displayRef } from '../../manifest/name.ts';
import { isDeletable, isListable, type ListableStore } from '../../stores/abilities.ts';
import type { Ref, Store } from '../../stores/store.ts';
import { readSnapshot } from './commit.ts';
import type { Catalog, Snapshot, SnapshotName } from './types.ts';

/*
 * A manifest never changes, so a name is protected by a separate object: docs/format.md, "Protection".
 */
const PROTECTED = 'protected/';

export interface ProtectResult extends Snapshot {
  /** False if the name already had this state. */
  readonly changed: boolean;
}

/**
 * Protects a name: `clean` never removes it, and `delete` only with `force`. Idempotent. Throws NotFoundError, and UnsupportedError if the store
 * cannot list and delete.
 */
export async function protect({ name }: { name: SnapshotName }, { store }: Catalog, c: Context): Promise<ProtectResult> {
  const snapshot = await readSnapshot(name, store, c);
  if (!isListable(store) || !isDeletable(store)) throw unable(store);
  const changed = !(await isProtected(name.ref, store, c));
  await store.put(keyOf(name.ref), [Buffer.from(`${name.ref.project}/${name.ref.name}\n`)], c);
  return { ...snapshot, changed };
}

/** Removes the protection of a name. Idempotent. Throws NotFoundError. */
export async function unprotect({ name }: { name: SnapshotName }, { store }: Catalog, c: Context): Promise<ProtectResult> {
  const snapshot = await readSnapshot(name, store, c);
  return { ...snapshot, changed: await unprotectRef(name.ref, store, c) };
}

export async function isProtected(ref: Ref, store: Store, c: Context): Promise<boolean> {
  return isListable(store) && (await store.stat(keyOf(ref), c)) !== undefined;
}

/** Lists all protected names once, and returns a function that looks up a name. */
export async function readProtected(store: Store, c: Context): Promise<(ref: Ref) => boolean> {
  if (!isListable(store)) return () => false;
  const keys = new Set<string>();
  for await (const { key } of store.list(PROTECTED, c)) keys.add(key);
  return (ref) => keys.has(keyOf(ref));
}

/** Returns the `project/name` of every protection, whether or not that snapshot exists. Skips an object whose content does not match its key. */
export async function protectedNames(store: Store & ListableStore, c: Context): Promise<string[]> {
  const keys: string[] = [];
  for await (const { key } of store.list(PROTECTED, c)) keys.push(key);
  const limit = pLimit(store.traits.concurrency);
  return (await Promise.all(keys.map((key) => limit(nameAt, key)))).filter((name) => name !== undefined);

  async function nameAt(key: string): Promise<string | undefined> {
    try {
      const name = Buffer.from(await store.get(key, c))
        .toString()
        .trimEnd();
      return hash('sha256', name, 'hex') === key.slice(PROTECTED.length) ? name : undefined;
    } catch (error) {
      if (error instanceof NotFoundError) return undefined;
      throw error;
    }
  }
}

/** Throws DeniedError if the name is protected. */
export async function assertUnprotected(ref: Ref, store: Store, c: Context): Promise<void> {
  if (!(await isProtected(ref, store, c))) return;
  throw new DeniedError(`Snapshot '${displayRef(ref)}' is protected`, {
    hint: message`Use ${option('force', true)}, or first run: vm snapshot unprotect ${displayRef(ref)}`,
    fields: { project: ref.project, name: ref.name },
  });
}

/** Removes the protection of a name, and returns whether it was protected. */
export async function unprotectRef(ref: Ref, store: Store, c: Context): Promise<boolean> {
  if (!(await isProtected(ref, store, c))) return false;
  if (!isDeletable(store)) throw unable(store);
  await store.delete(keyOf(ref), c);
  return true;
}

/** A hash, because names contain characters that keys cannot contain, and can be longer. */
function keyOf({ project, name }: Ref): string {
  return PROTECTED + hash('sha256', `${project}/${name}`, 'hex');
}

function unable({ location }: Store): UnsupportedError {
  return new UnsupportedError(`Cannot protect snapshots in ${location}: it does not support listing and deleting`);
}
