import { type Log, quietContext } from '../lib/context.ts';
import { openRepository } from '../repository/open.ts';
import type { Repository } from '../repository/types.ts';
import { isListable, isLossy, isNearest, type Store } from '../stores/types.ts';
import { withoutLosses } from './lossy-store.ts';
import { nearSnapshots } from './near-snapshots.ts';
import type { Catalogue } from './types.ts';

/**
 * Opens the repository on a store; the catalogue owns the store from then on.
 * `log` hears what a store that may lose things drops. Throws NotFoundError where none is and `create` is false, UnsupportedError where a
 * newer version wrote it.
 */
export async function openCatalogue(given: Store, options: { create: boolean; signal: AbortSignal; log?: Log }): Promise<Catalogue> {
  const store = isLossy(given) ? withoutLosses(given, options.log ?? quietContext().log) : given;
  const repository = await openRepository(store, options);
  return { store, repository: knowingBases(repository, store), [Symbol.asyncDispose]: () => store[Symbol.asyncDispose]() };
}

/** Where nothing is listed, a writer is told what the nearest snapshots hold. */
function knowingBases(repository: Repository, store: Store): Repository {
  if (isListable(store) || !isNearest(store)) return repository;
  return {
    ...repository,
    writer: async (c, writing = {}) => await repository.writer(c, { ...writing, bases: await nearSnapshots(store, writing.near, c) }),
  };
}
