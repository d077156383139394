import { hash } from 'node:crypto';
import pLimit from 'p-limit';
import type { Context } from '../../lib/context.ts';
import { DeniedError, NotFoundError, UnsupportedError } from '../../lib/errors.ts';
import { displayRef } from '../../manifest/name.ts';
import { isDeletable, isListable, type ListableStore } from '../../stores/abilities.ts';
import type { Ref, Store } from '../../stores/store.ts';
import { readSnapshot } from './commit.ts';
import type { Catalog, Snapshot, SnapshotName } from './types.ts';

/*
 * A manifest never changes, so that a name is protected by an object beside it: docs/format.md, "Protection".
 */
const PROTECTED = 'protected/';

export interface ProtectResult extends Snapshot {
  /** False where the name was so already. */
  readonly changed: boolean;
}

/** `clean` never removes a protected name, `delete` only when it is forced. Idempotent. Throws NotFoundError. */
export async function protect({ name }: { name: SnapshotName }, { store }: Catalog, c: Context): Promise<ProtectResult> {
  const snapshot = await readSnapshot(name, store, c);
  if (!isListable(store) || !isDeletable(store)) throw unable(store);
  const changed = !(await isProtected(name.ref, store, c));
  await store.put(keyOf(name.ref), [Buffer.from(`${name.ref.project}/${name.ref.name}\n`)], c);
  return { ...snapshot, changed };
}

/** Idempotent. Throws NotFoundError. */
export async function unprotect({ name }: { name: SnapshotName }, { store }: Catalog, c: Context): Promise<ProtectResult> {
  const snapshot = await readSnapshot(name, store, c);
  return { ...snapshot, changed: await unprotectRef(name.ref, store, c) };
}

export async function isProtected(ref: Ref, store: Store, c: Context): Promise<boolean> {
  return isListable(store) && (await store.stat(keyOf(ref), c)) !== undefined;
}

/** Answers for all names by one listing. */
export async function readProtected(store: Store, c: Context): Promise<(ref: Ref) => boolean> {
  if (!isListable(store)) return () => false;
  const keys = new Set<string>();
  for await (const { key } of store.list(PROTECTED, c)) keys.add(key);
  return (ref) => keys.has(keyOf(ref));
}

/** `project/name` of what is protected, whether it exists or not. What does not say its name right is left out. */
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

/** Throws DeniedError. */
export async function assertUnprotected(ref: Ref, store: Store, c: Context): Promise<void> {
  if (!(await isProtected(ref, store, c))) return;
  throw new DeniedError(`Snapshot '${displayRef(ref)}' is protected`, {
    hint: `Use --force, or first: vm snapshot unprotect ${displayRef(ref)}`,
    fields: { project: ref.project, name: ref.name },
  });
}

/** Whether it was protected. */
export async function unprotectRef(ref: Ref, store: Store, c: Context): Promise<boolean> {
  if (!(await isProtected(ref, store, c))) return false;
  if (!isDeletable(store)) throw unable(store);
  await store.delete(keyOf(ref), c);
  return true;
}

/** Names have letters that keys cannot have, and can be longer. */
function keyOf({ project, name }: Ref): string {
  return PROTECTED + hash('sha256', `${project}/${name}`, 'hex');
}

function unable({ location }: Store): UnsupportedError {
  return new UnsupportedError(`${location} cannot protect snapshots: it does not list and delete`);
}
