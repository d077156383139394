import type { Log } from '../../lib/context.ts';
import { type Digest, digestOf } from '../../lib/digest.ts';
import { IntegrityError, SnapshotError, UnsupportedError } from '../../lib/errors.ts';
import { overlay } from '../../lib/overlay.ts';
import { formatBytes } from '../../lib/text/sizes.ts';
import { displayRef } from '../../manifest/name.ts';
import { parseManifest } from '../../manifest/parse.ts';
import type { Manifest } from '../../manifest/schema.ts';
import type { EvictingStore } from '../../stores/abilities.ts';
import type { CallOptions, Ref, Store } from '../../stores/store.ts';

/** A store that knows why a name that once had a snapshot reads as absent. */
export interface ReasonedStore {
  lossOf(ref: Ref): string | undefined;
}

const isExplaining = (store: object): store is ReasonedStore => 'lossOf' in store;

/** Returns why the snapshot does not exist, as part of a sentence; undefined if nothing more is known. */
export function missingReason(ref: Ref, refs: object): string | undefined {
  return isExplaining(refs) ? refs.lossOf(ref) : undefined;
}

/**
 * Wraps a store that may have evicted content: a snapshot that lacks a pack, or whose manifest cannot be read, does not exist, and its name is free.
 * A restore therefore never begins if it cannot complete, and saving the snapshot again repairs it. After a save, content is evicted until the store
 * is within its budget.
 */
export function hideIncompleteSnapshots<S extends Store & EvictingStore>(store: S, log: Log): S & ReasonedStore {
  const losses = new Map<string, { reason: string; held: Digest }>();

  const read = async (ref: Ref, options: CallOptions): Promise<Uint8Array | undefined> => {
    const bytes = await store.read(ref, options);
    losses.delete(displayRef(ref));
    const reason = bytes && (await lossIn(bytes, options));
    if (bytes === undefined || reason === undefined) return bytes;
    losses.set(displayRef(ref), { reason, held: digestOf(bytes) });
    return undefined;
  };

  const compareAndSwap = async (
    ref: Ref,
    expected: Digest | undefined,
    next: Uint8Array | undefined,
    options: CallOptions,
  ): Promise<void> => {
    // A name that reads as absent can be moved as if it were absent.
    await store.compareAndSwap(ref, expected ?? losses.get(displayRef(ref))?.held, next, options);
    losses.delete(displayRef(ref));
    if (next !== undefined) await keepBudget(packKeys(parseManifest(next)), options);
  };

  const own: Pick<Store, 'read' | 'compareAndSwap'> & ReasonedStore = {
    read,
    compareAndSwap,
    lossOf: (ref) => losses.get(displayRef(ref))?.reason,
  };
  return overlay(store, own) as unknown as S & ReasonedStore;

  async function keepBudget(keep: readonly string[], options: CallOptions): Promise<void> {
    try {
      const { objects, bytes, refused } = await store.evict(keep, options);
      if (objects > 0) log.info(`${store.location} was full: removed ${formatBytes(bytes)} of the least recently used data`);
      if (refused !== undefined) log.warn(`${store.location} exceeds its budget, and nothing could be removed: ${refused}`);
    } catch (error) {
      // The snapshot is saved. A token without the permission, or a service that does not respond, must not fail the save.
      options.signal.throwIfAborted();
      if (!(error instanceof SnapshotError)) throw error;
      log.debug(`cannot keep ${store.location} within its budget: ${error.message}`);
    }
  }

  async function lossIn(bytes: Uint8Array, options: CallOptions): Promise<string | undefined> {
    try {
      const keys = packKeys(parseManifest(bytes));
      const missing = await store.missing(keys, options);
      return missing.length === 0 ? undefined : `${store.location} has evicted ${missing.length} of its ${keys.length} packs`;
    } catch (error) {
      if (error instanceof IntegrityError || error instanceof UnsupportedError) return error.message;
      throw error;
    }
  }
}

export function packKeys({ packs = [] }: Pick<Manifest, 'packs'>): string[] {
  return packs.map((id) => `packs/${id}`);
}
