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

/* A repository in an in-memory bucket, through its catalog or directly. */

export const DAY = 24 * 3600_000;

export const ref = (name: string): Ref => ({ project: 'app', name });

/** Must be closed with `close`. */
export interface MemoryCatalog {
  readonly s3: MemoryS3;
  catalog: Catalog;
  /** Opens `catalog` again, with only the cached data, as another command does. */
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

/** Creates a snapshot of two layers, one of which no other snapshot has. */
export async function makeSnapshot(name: string, catalog: Catalog): Promise<void> {
  const provider = new FakeProvider({ layers: [layerOf('base'), layerOf(`own ${name}`)] });
  const target = { kind: 'image', reference: 'tiny:1' } as const;
  await create({ ref: ref(name), target, description: '', force: false, from: 'tiny:1', directory: '/' }, { catalog, provider }, c);
}

/** The repository, as one process sees it. */
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

/** Gives published blobs a new name. */
export async function nameBlobs(
  name: string,
  blobs: readonly StoredBlob[],
  { published, store }: { published: Published; store: Store },
): Promise<void> {
  await moveName(ref(name), { previous: undefined, bytes: manifestOf(blobs) }, { published, refs: store, signal: c.signal });
}
