import pLimit from 'p-limit';
import type { CallOptions, ObjectStore } from '../../stores/store.ts';
import { type GcTiming, watchFor } from '../gc-timing.ts';
import { packsScheduledForDeletion } from '../index/deletion-lists.ts';
import { PACKS } from '../index/pack-tables.ts';

/** What one writer knows of packs that are to go, and how old that knowledge is. */
export class DeletionWatch {
  readonly #store: ObjectStore;
  readonly #times: GcTiming;
  #condemned: ReadonlySet<string> = new Set();
  #since: (() => number) | undefined;

  constructor(store: ObjectStore, times: GcTiming) {
    this.#store = store;
    this.#times = times;
  }

  /** As of the last look. */
  isScheduledForDeletion(pack: string): boolean {
    return this.#condemned.has(pack);
  }

  /** Whether what was seen can still be acted on. */
  get isCurrent(): boolean {
    return this.#since !== undefined && this.#since() <= this.#times.leaseMs;
  }

  /** Looks again. Returns those of `packs` that must not be counted on, because they are condemned or gone. */
  async refresh(packs: Iterable<string>, options: CallOptions): Promise<ReadonlySet<string>> {
    const since = watchFor(this.#store, this.#times);
    const wasFresh = this.isCurrent;
    this.#condemned = await packsScheduledForDeletion(this.#store, options);
    const lost = new Set<string>();
    const limit = pLimit(this.#store.traits.concurrency);
    await Promise.all(
      [...packs].map((id) =>
        limit(async () => {
          // What was not condemned a lease ago cannot be gone yet.
          if (this.#condemned.has(id) || (!wasFresh && (await this.#store.stat(PACKS + id, options)) === undefined)) lost.add(id);
        }),
      ),
    );
    this.#since = since;
    return lost;
  }
}
