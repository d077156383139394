import type { Context } from '../../lib/context.ts';
import { IntegrityError, NotFoundError, UnsupportedError } from '../../lib/errors.ts';
import type { DeltaBase } from '../../repository/repository.ts';
import type { RefSearchStore } from '../../stores/abilities.ts';
import type { Ref, Store } from '../../stores/store.ts';
import { readSnapshot } from './commit.ts';
import { toStoredBlob } from './manifest-blobs.ts';

/** Each base costs a read of the tables of its packs. */
const MAX_BASES = 4;
/**
 * Number of packs that a snapshot may have beyond those that its size explains. A more fragmented snapshot is not used as a delta base, so that the
 * next one is stored from scratch, in few packs.
 */
const MAX_FRAGMENTED_PACKS = 20;

/**
 * Returns the snapshots that most likely share content with a new one, on a store that cannot list: the newest of its name, of its family
 * (`app-linux-amd64-…`), of its project, and of all projects. A snapshot that cannot be used is skipped.
 */
export async function findDeltaBases(store: Store & RefSearchStore, near: Ref | undefined, c: Context): Promise<DeltaBase[]> {
  const places = near ? placesNear(near) : [{}];
  const newest = await Promise.all(places.map((place) => store.newestRef({ ...place, signal: c.signal })));
  const refs = new Map(newest.flatMap((ref) => (ref ? [[`${ref.project}/${ref.name}`, ref]] : [])));
  const bases = await Promise.all([...refs.values()].map((ref) => baseOf(store, ref, c)));
  return bases.filter((base) => base !== undefined).slice(0, MAX_BASES);
}

/** Sorted from the nearest to the farthest: names are cut at their dashes, from the right. */
function placesNear({ project, name }: Ref): { project?: string; prefix?: string }[] {
  const dashes = [...name.matchAll(/-/g)].map(({ index }) => index).reverse();
  return [{ project, prefix: name }, ...dashes.map((dash) => ({ project, prefix: name.slice(0, dash + 1) })), { project }, {}];
}

async function baseOf(store: Store, ref: Ref, c: Context): Promise<DeltaBase | undefined> {
  try {
    const { manifest } = await readSnapshot({ ref }, store, c);
    const packs = manifest.packs ?? [];
    if (packs.length > MAX_FRAGMENTED_PACKS + manifest.size_bytes / store.traits.goodObjectSize) return undefined;
    return { packs, blobs: manifest.blobs.map(toStoredBlob) };
  } catch (error) {
    if (error instanceof NotFoundError || error instanceof IntegrityError || error instanceof UnsupportedError) return undefined;
    throw error;
  }
}
