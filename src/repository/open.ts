import { IntegrityError, NotFoundError } from '../lib/errors.ts';
import { throwingFirst } from '../lib/first-error.ts';
import { keepYoungGenerationSmall } from '../lib/process/gc-tuning.ts';
import { isKeeping, isListable, isProving } from '../stores/abilities.ts';
import type { CallOptions, Store } from '../stores/store.ts';
import { checkObjects } from './check/check.ts';
import { repairObjects } from './check/repair.ts';
import { hasNames, lostConfig, renewConfig } from './check/repair-config.ts';
import { repositoryStats } from './check/stats.ts';
import { assertWritable, CONFIG_KEY, encodeConfig, newConfig, parseConfig } from './config.ts';
import { retryOnCorruption } from './errors.ts';
import { sweepObjects } from './gc/gc.ts';
import { GC_TIMING, type GcTiming } from './gc-timing.ts';
import { RepositoryBlobReader } from './read/blob-reader.ts';
import { openFrames, readableIndex } from './read/open-frames.ts';
import { openSizeEstimator } from './read/size-estimator.ts';
import type { RepairedObject, Repository } from './repository.ts';
import { openWriter } from './write/writer.ts';

/**
 * Opens the repository on a store, or creates it if `create` is set. Throws NotFoundError if no repository exists, UnsupportedError if only
 * a newer version can read it, and IntegrityError if its config is damaged, or missing although refs exist; with `mend` the config is
 * written again instead. The caller still has to dispose the store.
 */
export async function openRepository(
  store: Store,
  { times = GC_TIMING, mend = false, ...options }: CallOptions & { create: boolean; mend?: boolean; times?: GcTiming },
): Promise<Repository> {
  keepYoungGenerationSmall();
  const mended: RepairedObject[] = [];
  const config = await retryOnCorruption(async () => parseConfig(await readOrCreate(store, options), store.location)).catch(
    async (error) => {
      if (!mend || !(error instanceof IntegrityError)) throw error;
      mended.push({ object: CONFIG_KEY, done: 'rewritten' });
      return parseConfig(await renewConfig(store, options), store.location);
    },
  );
  const itself = isKeeping(store) ? store.unkept : store;
  return {
    location: store.location,
    mended,
    writer: async (c, writing = {}) => {
      assertWritable(config, store.location);
      return await openWriter(store, config, { ...writing, times }, c);
    },
    reader: async (c, packs) => new RepositoryBlobReader(await openFrames(store, packs, c)),
    source: (packs) => ({
      store,
      index: ({ signal }, { whole, avoid }) =>
        readableIndex(store, { packs: whole && isListable(store) ? undefined : packs, avoid, signal }),
    }),
    check: (c) => checkObjects(itself, c),
    repair: async (blobs, c) => {
      assertWritable(config, store.location);
      return await throwingFirst(() => repairObjects(itself, { config, times, blobs }, c));
    },
    stats: (c) => repositoryStats(store, c),
    measure: async (c) => await openSizeEstimator(store, c),
    sweep: async (request, c) => {
      assertWritable(config, store.location);
      return await throwingFirst(() => sweepObjects(store, { config, times, ...request }, c));
    },
  };
}

async function readOrCreate(store: Store, { create, signal }: CallOptions & { create: boolean }): Promise<Uint8Array> {
  try {
    return await store.get(CONFIG_KEY, { signal });
  } catch (cause) {
    if (!(cause instanceof NotFoundError)) throw cause;
    if (!create) {
      if (await hasNames(store, { signal })) throw lostConfig(store, cause);
      throw new NotFoundError(`No repository found at ${store.location}`, {
        hint: 'Create or import a snapshot there first, or check the location',
        cause,
      });
    }
  }
  if (isProving(store)) await store.prove({ signal });
  await store.put(CONFIG_KEY, [encodeConfig(newConfig())], { signal });
  // Another process may have created the repository first.
  return await store.get(CONFIG_KEY, { signal });
}
