import type { DeletionList } from '../index/deletion-lists.ts';
import type { Survey, SurveyedPack } from './gc-inventory.ts';

/** A pack is repacked if less than this share of it is needed. */
const WORTH_KEEPING = 0.5;
/** If at least `MANY_SMALL` packs have fewer than `SMALL` bytes, some are repacked together, because each is an object in every listing. */
const MANY_SMALL = 64;
const SMALL = 256 << 10;
/** Maximum number of small packs to repack in one sweep, because each must be read. */
const TOGETHER = 256;

export interface SweepPlan {
  /** Packs to schedule for deletion, or to delete at once if the sweep holds the exclusive lock. */
  readonly waste: readonly SurveyedPack[];
  /** Packs that are scheduled for deletion and are deleted now. */
  readonly due: readonly SurveyedPack[];
  /** The deletion lists that name them. */
  readonly dueLists: readonly DeletionList[];
  /** The packs that are kept and read. */
  readonly used: ReadonlySet<string>;
  /** Returns whether the chunk with this number in the index must be copied out of that pack before the pack is deleted. */
  mustCopy(chunk: number, pack: SurveyedPack): boolean;
}

/** Pure function. `alone`: no other process is using the store, so nothing has to wait for the grace period. */
export function planSweep(survey: Survey, { graceMs, alone }: { graceMs: number; alone: boolean }): SweepPlan {
  const { packs, lists, live, released, index, now } = survey;
  const scheduled = new Set(lists.flatMap((list) => list.packs));
  const dueLists = lists.filter(({ since, tombstone }) => alone || (tombstone === undefined && since + graceMs <= now));
  const dueIds = new Set(dueLists.flatMap((list) => list.packs));
  const standing = packs.filter(({ id }) => !scheduled.has(id));
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

/** Chooses the pack from which each live chunk is read: of several, the one with the largest share of live chunks. */
class PrimaryCopies {
  /** For each chunk of the index, the position of its pack in `#order` plus one; 0 for none. */
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

  /** Returns the share of the pack that is needed, 0 to 1. */
  share({ id }: SurveyedPack): number {
    return this.#used.get(id) ?? 0;
  }

  /** Returns false if the chunk already has a primary copy. */
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
