import './s3-keys.ts';
import { moveName } from '../../src/engine/catalog/commit.ts';
import { openCatalog } from '../../src/engine/catalog/open.ts';
import type { Catalog } from '../../src/engine/catalog/types.ts';
import { create } from '../../src/engine/create/create.ts';
import { openRepository } from '../../src/repository/open.ts';
import type { Published, Repository, StoredBlob } from '../../src/repository/repository.ts';
import { openS3Store } from '../../src/stores/s3/index.ts';
import type { Ref, Store } from '../../src/stores/store.ts';
import { layerOf } from './archives.ts';
import { FakeProvider } from './fake-provider.ts';
import { type MemoryS3, startMemoryS3 } from './memory-s3.ts';
import { c } from './repository.ts';
import { manifestOf } from './shared-store.ts';

/* A repository in a bucket in memory, as its verbs see it and as it is. */

export const DAY = 24 * 3600_000;

export const ref = (name: string): Ref => ({ project: 'app', name });

/** Closed by `close`. */
export interface MemoryCatalog {
  readonly s3: MemoryS3;
  catalog: Catalog;
  /** The next `catalog` knows only what is kept, as that of another command does. */
  reopen(): Promise<void>;
  close(): Promise<void>;
}

export async function openMemoryCatalog(
  openStore: (location: string) => Promise<Store> = (location) => openS3Store(location),
): Promise<MemoryCatalog> {
  const s3 = await startMemoryS3();
  const open = async () => await openCatalog(await openStore(s3.location), { create: true, signal: c.signal });
  const self: MemoryCatalog = {
    s3,
    catalog: await open(),
    async reopen() {
      await self.catalog[Symbol.asyncDispose]();
      self.catalog = await open();
    },
    async close() {
      await self.catalog[Symbol.asyncDispose]();
      await s3[Symbol.asyncDispose]();
    },
  };
  return self;
}

/** A snapshot of two layers, of which one is its own. */
export async function makeSnapshot(name: string, catalog: Catalog): Promise<void> {
  const provider = new FakeProvider({ layers: [layerOf('base'), layerOf(`own ${name}`)] });
  const machine = { kind: 'image', reference: 'tiny:1' } as const;
  await create({ ref: ref(name), machine, description: '', force: false, from: 'tiny:1', directory: '/' }, { catalog, provider }, c);
}

/** The repository itself, as one process sees it. */
export interface MemoryRepository extends AsyncDisposable {
  readonly store: Store;
  readonly repository: Repository;
}

export async function openMemoryRepository(s3: MemoryS3): Promise<MemoryRepository> {
  const store = await openS3Store(s3.location, { backoffMs: 1, attempts: 3 });
  return {
    store,
    repository: await openRepository(store, { create: true, signal: c.signal }),
    [Symbol.asyncDispose]: () => store[Symbol.asyncDispose](),
  };
}

/** Gives blobs that were published a name that holds nothing yet. */
export async function nameBlobs(
  name: string,
  blobs: readonly StoredBlob[],
  { published, store }: { published: Published; store: Store },
): Promise<void> {
  await moveName(ref(name), { previous: undefined, bytes: manifestOf(blobs) }, { published, refs: store, signal: c.signal });
}
