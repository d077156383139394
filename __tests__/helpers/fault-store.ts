import { IntegrityError, UnavailableError } from '../../src/lib/errors.ts';
import type { DeletableStore, ListableStore } from '../../src/stores/abilities.ts';
import type { ByteRange, Store } from '../../src/stores/store.ts';
import type { Numbers } from '../faults/random.ts';

/** Thrown by every call after the simulated crash. */
export class CrashError extends Error {
  override readonly name = 'CrashError';
}

export interface StoreFaults {
  readonly random: Numbers;
  /** One in `every` calls fails before it does anything, one after it did everything, and one is delayed; undefined: none. */
  readonly every?: number;
  /** One in `everyRead` reads returns changed or too few bytes; undefined: none. */
  readonly everyRead?: number;
  /** Every read returns changed or too few bytes, unless a part of it was read before. */
  readonly firstReads?: boolean;
  /** The process crashes after this many calls; undefined: never. */
  readonly crashAfter?: number | undefined;
}

const NEVER = 2 ** 32;

type Bucket = Store & ListableStore & DeletableStore;

/**
 * A store with faults, which are the same for the same random numbers: a bucket as a repository sees it, without stages and locks. The inner
 * store stays intact, and open when this one is closed.
 */
export function faultStore(
  inner: Bucket,
  { random, every = NEVER, everyRead = NEVER, firstReads = false, crashAfter = NEVER }: StoreFaults,
): Bucket {
  let calls = 0;
  const spoiltRanges = new Map<string, ByteRange[]>();
  const isFirst = (what: string, { start, length }: ByteRange): boolean => {
    const before = spoiltRanges.get(what) ?? [];
    const first = firstReads && !before.some((range) => range.start < start + length && start < range.start + range.length);
    if (first) spoiltRanges.set(what, [...before, { start, length }]);
    return first;
  };
  const alive = (): void => {
    if (calls >= crashAfter) throw new CrashError('the process was killed');
    calls++;
  };
  async function call<T>(what: string, work: () => Promise<T>): Promise<T> {
    alive();
    const fault = random.below(every);
    if (fault === 0) throw new UnavailableError(`${what}: not at the moment`);
    if (fault === 1) await new Promise((later) => setTimeout(later, random.below(5)));
    const result = await work();
    alive();
    if (fault === 2) throw new UnavailableError(`${what}: done, but the answer was lost`);
    return result;
  }
  const spoilt = (bytes: Uint8Array, what: string, range: ByteRange = { start: 0, length: NEVER }): Uint8Array => {
    if (bytes.length === 0 || (random.below(everyRead) > 0 && !isFirst(what, range))) return bytes;
    const other = Uint8Array.from(bytes);
    const at = random.below(bytes.length);
    other[at] = (other[at] ?? 0) ^ (1 << random.below(8));
    return random.below(2) === 0 ? other : bytes.slice(0, at);
  };
  return {
    location: `faulty ${inner.location}`,
    traits: inner.traits,
    get: (key, options) =>
      call(`reading ${key}`, async () => {
        const bytes = spoilt(await inner.get(key, options), key, options.range);
        // No store returns a range that is too short.
        if (options.range !== undefined && bytes.length < options.range.length) throw new IntegrityError(`${key} is too short`);
        return bytes;
      }),
    put: (key, body, options) => call(`writing ${key}`, () => inner.put(key, body, options)),
    stat: (key, options) => call(`looking for ${key}`, () => inner.stat(key, options)),
    read: (ref, options) =>
      call('reading a ref', async () => {
        const bytes = await inner.read(ref, options);
        return bytes && spoilt(bytes, `${ref.project}/${ref.name}`);
      }),
    compareAndSwap: (ref, expected, next, options) => call('moving a ref', () => inner.compareAndSwap(ref, expected, next, options)),
    listRefs: (options) => each('listing refs', inner.listRefs(options)),
    list: (prefix, options) => each(`listing ${prefix}`, inner.list(prefix, options)),
    delete: (key, options) => call(`deleting ${key}`, () => inner.delete(key, options)),
    async [Symbol.asyncDispose]() {},
  };

  async function* each<T>(what: string, items: AsyncIterable<T>): AsyncGenerator<T> {
    await call(what, async () => {});
    for await (const item of items) {
      alive();
      yield item;
    }
  }
}
