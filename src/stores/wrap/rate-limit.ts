import pLimit from 'p-limit';
import { overlay } from '../../lib/overlay.ts';
import { isStaging } from '../abilities.ts';
import type { ObjectStore, Store, TransferLimits } from '../store.ts';
import { type Clock, Rate } from './token-bucket.ts';

/** Returns the store with its object transfers limited. Refs and listings are not limited: they are small. */
export function limitStore<S extends Store>(store: S, limits: TransferLimits, clock?: Clock): S {
  if (limits.jobs === undefined && limits.bytesPerSecond === undefined) return store;
  const slot = pLimit(limits.jobs ?? Number.POSITIVE_INFINITY);
  const rate = limits.bytesPerSecond === undefined ? undefined : new Rate(limits.bytesPerSecond, clock);
  const limited = (of: ObjectStore): Pick<ObjectStore, 'traits' | 'get' | 'put'> => ({
    traits: { ...of.traits, ...(limits.jobs !== undefined && { concurrency: limits.jobs }) },
    get: (key, options) =>
      slot(async () => {
        // The size of a whole object is known only after its transfer; the next transfer waits for its time.
        await rate?.pass(options.range?.length ?? 0, options.signal);
        const bytes = await of.get(key, options);
        if (options.range === undefined) rate?.owe(bytes.length);
        return bytes;
      }),
    put: (key, body, options) =>
      slot(async () => {
        await rate?.pass(
          body.reduce((sum, part) => sum + part.length, 0),
          options.signal,
        );
        await of.put(key, body, options);
      }),
  });
  const stage = isStaging(store)
    ? {
        stage: async (...args: Parameters<typeof store.stage>) => {
          const opened = await store.stage(...args);
          return overlay(opened, limited(opened));
        },
      }
    : {};
  return overlay(store, { ...limited(store), ...stage }) as unknown as S;
}
