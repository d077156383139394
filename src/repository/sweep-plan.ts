import { DIGEST_BYTES } from './chunk-buffer.ts';
import type { ChunkIndex } from './chunk-index.ts';
import type { CondemnedList } from './condemned.ts';
import type { Survey } from './sweep-survey.ts';
import type { PackObject } from './tables.ts';

/** A pack of which less is needed is written anew. */
const WORTH_KEEPING = 0.5;
/** Where so many packs are smaller than this, some are written together: each is an object that every listing shows. */
const MANY_SMALL = 64;
const SMALL = 256 << 10;
/** In one sweep: each is read for it. */
const TOGETHER = 256;

export interface SweepPlan {
  /** To be condemned, or to be deleted at once by who is alone. */
  readonly waste: readonly PackObject[];
  /** Condemned, and to be deleted now. */
  readonly due: readonly PackObject[];
  /** The lists that name them. */
  readonly dueLists: readonly CondemnedList[];
  /** The packs that stay and are read. */
  readonly used: ReadonlySet<string>;
  /** Whether this chunk of that pack must be copied before the pack goes. */
  mustCopy(digest: Uint8Array, pack: PackObject): boolean;
}

/** Pure. `alone`: nobody else is at work on this store, so that nothing needs to wait. */
export function planSweep(survey: Survey, { graceMs, alone }: { graceMs: number; alone: boolean }): SweepPlan {
  const { packs, lists, live, released, index, now } = survey;
  const condemned = new Set(lists.flatMap((list) => list.packs));
  const dueLists = lists.filter(({ since, buried }) => alone || (buried === undefined && since + graceMs <= now));
  const dueIds = new Set(dueLists.flatMap((list) => list.packs));
  const standing = packs.filter(({ id }) => !condemned.has(id));
  const homes = new Homes(standing, { live, index });
  const mayGo = (pack: PackObject) => pack.modified + graceMs <= now || chunksOf(pack).some(({ digest }) => released.has(digest));
  const waste = standing.filter((pack) => homes.share(pack) < WORTH_KEEPING && mayGo(pack));
  waste.push(...smallOnes(standing.filter((pack) => homes.share(pack) >= WORTH_KEEPING && pack.modified + graceMs <= now)));
  const wasteIds = new Set(waste.map(({ id }) => id));
  return {
    waste,
    due: packs.filter(({ id }) => dueIds.has(id)),
    dueLists,
    used: new Set(standing.filter((pack) => homes.share(pack) > 0 && !wasteIds.has(pack.id)).map(({ id }) => id)),
    mustCopy: (digest, pack) => live.has(digest) && (homes.of(digest) ?? pack.id) === pack.id,
  };
}

export function chunksOf({ frames = [] }: Pick<PackObject, 'frames'>): { digest: Uint8Array; length: number }[] {
  return frames.flatMap(({ digests, lengths }) =>
    lengths.map((length, i) => ({ digest: digests.subarray(i * DIGEST_BYTES, (i + 1) * DIGEST_BYTES), length })),
  );
}

function smallOnes(packs: readonly PackObject[]): PackObject[] {
  const small = packs.filter(({ size }) => size < SMALL).sort((a, b) => a.size - b.size);
  return small.length < MANY_SMALL ? [] : small.slice(0, TOGETHER);
}

/** Which pack each live chunk is to be read from: of several the one that is fullest of live chunks. */
class Homes {
  readonly #index: ChunkIndex;
  /** Of each chunk of the index, one more than the place of its pack in `#order`; 0 for none. */
  readonly #homes: Uint32Array;
  readonly #order: readonly PackObject[];
  readonly #used = new Map<string, number>();

  constructor(packs: readonly PackObject[], { live, index }: Pick<Survey, 'live' | 'index'>) {
    this.#index = index;
    this.#homes = new Uint32Array(index.size);
    const fullness = new Map(packs.map((pack) => [pack.id, ratio(pack, ({ digest }) => live.has(digest))]));
    this.#order = [...packs].sort((a, b) => (fullness.get(b.id) ?? 0) - (fullness.get(a.id) ?? 0) || (a.id < b.id ? -1 : 1));
    this.#order.forEach((pack, place) => {
      this.#used.set(
        pack.id,
        ratio(pack, ({ digest }) => live.has(digest) && this.#settle(digest, place)),
      );
    });
  }

  of(digest: Uint8Array): string | undefined {
    const home = this.#homes[this.#index.entryOf(digest)] ?? 0;
    return this.#order[home - 1]?.id;
  }

  /** How much of the pack is needed, 0 to 1. */
  share({ id }: PackObject): number {
    return this.#used.get(id) ?? 0;
  }

  /** False where it has a home. */
  #settle(digest: Uint8Array, place: number): boolean {
    const entry = this.#index.entryOf(digest);
    if (this.#homes[entry] !== 0) return false;
    this.#homes[entry] = place + 1;
    return true;
  }
}

function ratio(pack: PackObject, counts: (chunk: { digest: Uint8Array; length: number }) => boolean): number {
  let [part, all] = [0, 0];
  for (const chunk of chunksOf(pack)) {
    all += chunk.length;
    if (counts(chunk)) part += chunk.length;
  }
  return all === 0 ? 0 : part / all;
}
