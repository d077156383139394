import { openRepository } from '../repository/open.ts';
import type { Store } from '../stores/types.ts';
import type { Catalogue } from './types.ts';

/**
 * Opens the repository on a store; the catalogue owns the store from then on.
 * Throws NotFoundError where none is and `create` is false, UnsupportedError where a newer version wrote it.
 */
export async function openCatalogue(store: Store, options: { create: boolean; signal: AbortSignal }): Promise<Catalogue> {
  const repository = await openRepository(store, options);
  return { store, repository, [Symbol.asyncDispose]: () => store[Symbol.asyncDispose]() };
}
