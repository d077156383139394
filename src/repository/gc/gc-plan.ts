import type { DeletionList } from '../index/deletion-lists.ts';
import type { Survey, SurveyedPack } from './gc-inventory.ts';

/** A pack of which less is needed is written anew. */
const WORTH_KEEPING = 0.5;
/** Where so many packs are smaller than this, some are written together: each is an object that every listing shows. */
const MANY_SMALL = 64;
const SMALL = 256 << 10;
/** In one sweep: each is read for it. */
const TOGETHER = 256;

export interface SweepPlan {
  /** To be condemned, or to be deleted at once by who is alone. */
  readonly waste: readonly SurveyedPack[];
  /** Condemned, and to be deleted now. */
  readonly due: readonly SurveyedPack[];
  /** The lists that name them. */
  readonly dueLists: readonly DeletionList[];
  /** The packs that stay and are read. */
  readonly used: ReadonlySet<string>;
  /** Whether the chunk of this number in the index, of that pack, must be copied before the pack goes. */
  mustCopy(chunk: number, pack: SurveyedPack): boolean;
}

/** Pure. `alone`: nobody else is at work on this store, so that nothing needs to wait. */
export function planSweep(survey: Survey, { graceMs, alone }: { graceMs: number; alone: boolean }): SweepPlan {
  const { packs, lists, live, released, index, now } = survey;
  const condemned = new Set(lists.flatMap((list) => list.packs));
  const dueLists = lists.filter(({ since, buried }) => alone || (buried === undefined && since + graceMs <= now));
  const dueIds = new Set(dueLists.flatMap((list) => list.packs));
  const standing = packs.filter(({ id }) => !condemned.has(id));
  const homes = new PrimaryCopies(standing, { live, index });
  const mayGo = (pack: SurveyedPack) => pack.modified + graceMs <= now || pack.chunks.some((chunk) => released.has(chunk));
  const waste = standing.filter((pack) => homes.share(pack) < WORTH_KEEPING && mayGo(pack));
  waste.push(...smallOnes(standing.filter((pack) => homes.share(pack) >= WORTH_KEEPING && pack.modified + graceMs <= now)));
  const wasteIds = new Set(waste.map(({ id }) => id));
  return {
    waste,
    due: packs.filter(({ id }) => dueIds.has(id)),
    dueLists,
    used: new Set(standing.filter((pack) => homes.share(pack) > 0 && !wasteIds.has(pack.id)).map(({ id }) => id)),
    mustCopy: (chunk, pack) => live.has(chunk) && (homes.of(chunk) ?? pack.id) === pack.id,
  };
}

function smallOnes(packs: readonly SurveyedPack[]): SurveyedPack[] {
  const small = packs.filter(({ size }) => size < SMALL).sort((a, b) => a.size - b.size);
  return small.length < MANY_SMALL ? [] : small.slice(0, TOGETHER);
}

/** Which pack each live chunk is to be read from: of several the one that is fullest of live chunks. */
class PrimaryCopies {
  /** Of each chunk of the index, one more than the place of its pack in `#order`; 0 for none. */
  readonly #homes: Uint32Array;
  readonly #order: readonly SurveyedPack[];
  readonly #used = new Map<string, number>();

  constructor(packs: readonly SurveyedPack[], { live, index }: Pick<Survey, 'live' | 'index'>) {
    this.#homes = new Uint32Array(index.size);
    const fullness = new Map(packs.map((pack) => [pack.id, ratio(pack, index, (chunk) => live.has(chunk))]));
    this.#order = [...packs].sort((a, b) => (fullness.get(b.id) ?? 0) - (fullness.get(a.id) ?? 0) || (a.id < b.id ? -1 : 1));
    this.#order.forEach((pack, place) => {
      this.#used.set(
        pack.id,
        ratio(pack, index, (chunk) => live.has(chunk) && this.#settle(chunk, place)),
      );
    });
  }

  of(chunk: number): string | undefined {
    return this.#order[(this.#homes[chunk] as number) - 1]?.id;
  }

  /** How much of the pack is needed, 0 to 1. */
  share({ id }: SurveyedPack): number {
    return this.#used.get(id) ?? 0;
  }

  /** False where it has a home. */
  #settle(chunk: number, place: number): boolean {
    if (this.#homes[chunk] !== 0) return false;
    this.#homes[chunk] = place + 1;
    return true;
  }
}

function ratio({ chunks }: SurveyedPack, index: Survey['index'], counts: (chunk: number) => boolean): number {
  let [part, all] = [0, 0];
  for (const chunk of chunks) {
    const length = index.lengthOf(chunk);
    all += length;
    if (counts(chunk)) part += length;
  }
  return all === 0 ? 0 : part / all;
}
