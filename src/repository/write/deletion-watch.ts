import pLimit from 'p-limit';
import type { CallOptions, ObjectStore } from '../../stores/store.ts';
import { type GcTiming, watchFor } from '../gc-timing.ts';
import { packsScheduledForDeletion } from '../index/deletion-lists.ts';
import { PACKS } from '../index/pack-tables.ts';

/** One writer's view of the packs scheduled for deletion, valid for one lease. */
export class DeletionWatch {
  readonly #store: ObjectStore;
  readonly #times: GcTiming;
  #scheduled: ReadonlySet<string> = new Set();
  #since: (() => number) | undefined;

  constructor(store: ObjectStore, times: GcTiming) {
    this.#store = store;
    this.#times = times;
  }

  /** Returns whether the pack was scheduled for deletion at the last refresh. */
  isScheduledForDeletion(pack: string): boolean {
    return this.#scheduled.has(pack);
  }

  /** Whether the last refresh is recent enough to act on. */
  get isCurrent(): boolean {
    return this.#since !== undefined && this.#since() <= this.#times.leaseMs;
  }

  /**
   * Reads the deletion lists again. Returns those of `packs` that must not be referenced, because they are scheduled for deletion or were
   * deleted.
   */
  async refresh(packs: Iterable<string>, options: CallOptions): Promise<ReadonlySet<string>> {
    const since = watchFor(this.#store, this.#times);
    const wasFresh = this.isCurrent;
    this.#scheduled = await packsScheduledForDeletion(this.#store, options);
    const lost = new Set<string>();
    const limit = pLimit(this.#store.traits.concurrency);
    await Promise.all(
      [...packs].map((id) =>
        limit(async () => {
          // A pack that was not scheduled for deletion at a refresh within the last lease cannot be deleted yet.
          if (this.#scheduled.has(id) || (!wasFresh && (await this.#store.stat(PACKS + id, options)) === undefined)) lost.add(id);
        }),
      ),
    );
    this.#since = since;
    return lost;
  }
}
