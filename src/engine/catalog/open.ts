import { type Log, quietContext } from '../../lib/context.ts';
import { DeniedError, IntegrityError, NotFoundError, UnavailableError } from '../../lib/errors.ts';
import { overlay } from '../../lib/overlay.ts';
import { CONFIG_KEY } from '../../repository/config.ts';
import { openRepository } from '../../repository/open.ts';
import type { Repository } from '../../repository/repository.ts';
import { canSearchRefs, type EvictingStore, isListable, isLossy } from '../../stores/abilities.ts';
import type { CallOptions, Ref, Store } from '../../stores/store.ts';
import { findDeltaBases } from './delta-bases.ts';
import { hideIncompleteSnapshots } from './lossy-store.ts';
import type { Catalog } from './types.ts';

/**
 * Opens the repository on a store; from then on the catalog owns the store.
 * `log` receives messages about content that the store has evicted. `first`: the name that will be read first; it is requested at once, because each
 * request to a remote store takes time. Throws NotFoundError if no repository exists and `create` is false, UnsupportedError if a newer version wrote
 * it.
 */
export async function openCatalog(
  given: Store,
  { first, ...options }: { create: boolean; mend?: boolean; signal: AbortSignal; log?: Log; first?: Ref },
): Promise<Catalog> {
  const whole = isLossy(given) ? hideIncompleteSnapshots(given, options.log ?? quietContext().log) : given;
  const store = first ? readingAhead(whole, first, options) : whole;
  const repository = isLossy(store) ? await openLossy(store, options) : await openRepository(store, options);
  return { store, repository: knowingBases(repository, store), [Symbol.asyncDispose]: () => store[Symbol.asyncDispose]() };
}

/** The first read of this name returns the value that was requested when the store was opened. */
function readingAhead(store: Store, ref: Ref, options: CallOptions): Store {
  let ahead: Promise<Uint8Array | undefined> | undefined = store.read(ref, options);
  // The first read throws the error.
  ahead.catch(() => {});
  const read: Store['read'] = async (asked, again) => {
    if (ahead === undefined || asked.project !== ref.project || asked.name !== ref.name) return await store.read(asked, again);
    const known = ahead;
    ahead = undefined;
    return await known;
  };
  return overlay(store, { read });
}

/**
 * Opens a repository on a store that evicts objects, and replaces a damaged config. Without a config nothing can be read, and a new one makes all
 * existing content readable again; other damage is found when it is read. Throws NotFoundError if this job may not write a config, UnavailableError
 * if the new config is also damaged when it is read back.
 */
async function openLossy(store: Store & EvictingStore, options: { create: boolean; signal: AbortSignal; log?: Log }): Promise<Repository> {
  try {
    return await openRepository(store, options);
  } catch (error) {
    if (!(error instanceof IntegrityError)) throw error;
    return await beginAgain(store, error, options);
  }
}

async function beginAgain(
  store: Store & EvictingStore,
  damage: IntegrityError,
  { log = quietContext().log, signal }: { signal: AbortSignal; log?: Log },
): Promise<Repository> {
  const what = `the config of ${store.location} is damaged`;
  try {
    await store.markCorrupt(CONFIG_KEY, { signal });
    const repository = await openRepository(store, { create: true, signal });
    log.warn(`${what}: a new one was written; existing snapshots are kept`);
    return repository;
  } catch (error) {
    if (error instanceof DeniedError) {
      log.warn(`${what}: nothing can be restored until a job that can write there writes a new one`);
      throw new NotFoundError(what, { hint: 'Save a snapshot in a job that can write there: it writes a new config', cause: damage });
    }
    if (!(error instanceof IntegrityError)) throw error;
    throw new UnavailableError(`${what}, and a new one was also damaged when it was read back`, {
      hint: 'Check for a proxy between this machine and the store that changes the data',
      fields: { store: 'cache' },
      cause: error,
    });
  }
}

/** On a store that cannot list, passes the content of the nearest snapshots to the writer as delta bases. */
function knowingBases(repository: Repository, store: Store): Repository {
  if (isListable(store) || !canSearchRefs(store)) return repository;
  return {
    ...repository,
    writer: async (c, writing = {}) => await repository.writer(c, { ...writing, bases: await findDeltaBases(store, writing.near, c) }),
  };
}
