import { expect, test } from '@jest/globals';
import { moveName } from '../../../../src/engine/catalog/commit.ts';
import { digestOf } from '../../../../src/lib/digest.ts';
import { ConflictError, UnavailableError } from '../../../../src/lib/errors.ts';
import { encodeConfig, newConfig } from '../../../../src/repository/config.ts';
import { MissingError } from '../../../../src/repository/errors.ts';
import type { GcTiming } from '../../../../src/repository/gc-timing.ts';
import { loadIndex } from '../../../../src/repository/index/load-index.ts';
import { PACKS, readPackTable } from '../../../../src/repository/index/pack-tables.ts';
import { openRepository } from '../../../../src/repository/open.ts';
import { FrameReader } from '../../../../src/repository/read/frame-reader.ts';
import { chunksOfBlob } from '../../../../src/repository/read/walk.ts';
import type { Repository, StoredBlob } from '../../../../src/repository/repository.ts';
import type { MemoryStore } from '../../../../src/stores/memory/index.ts';
import type { Ref, Store } from '../../../../src/stores/store.ts';
import { type Numbers, numbers } from '../../../faults/random.ts';
import { Actor, World } from '../../../helpers/interleavings.ts';
import { addBytes, c, collect, readBlob } from '../../../helpers/repository.ts';
import { blobsIn, manifestOf, neededBlobs, type SharedStore, withoutLock } from '../../../helpers/shared-store.ts';
import { noise } from '../../../helpers/tars.ts';

/*
 * Writers, readers, deleters, sweeps and repairs run on the real repository, interleaved at every store call, with crashes, with clocks that
 * jump, and with packs that become damaged without losing content. docs/format.md, "Collection", proves that content reachable from a ref is
 * never missing; this test tries to refute it. VM_MODEL_RUNS and VM_MODEL_SEED set the number of runs and the first seed.
 */
const RUNS = Number(process.env.VM_MODEL_RUNS ?? 8);
const SEED = Number(process.env.VM_MODEL_SEED ?? 1);
const TIMES = { graceMs: 1000, leaseMs: 500, expiry: 400 };
const NAMES = ['a', 'b', 'c', 'd'];
/** Blobs share chunks, so that writers rely on chunks that others stored. */
const PIECES = Array.from({ length: 7 }, (_, i) => noise(700 + i * 500, i + 1));

test('content reachable from a ref is never missing, garbage is finally deleted, and a crash blocks no other process', async () => {
  for (let seed = SEED; seed < SEED + RUNS; seed++) await new Run(seed, TIMES, { repairs: seed % 2 === 0 }).play();
});

/*
 * Paused machines, such as a paused virtual machine: both of their clocks stop. And clones: two machines started from one memory image do the
 * same with the same random numbers, and one of them may be paused meanwhile.
 */
test('paused machines and their clones lose nothing on a store with a clock', async () => {
  for (let seed = SEED; seed < SEED + RUNS; seed++) await new Run(seed, TIMES, { repairs: seed % 2 === 0, pauses: true }).play();
});

/** Each starts at a seed that is known to fail soon. */
test.each([
  ['a sweep that does not wait for the grace period', 95, { ...TIMES, graceMs: 0 }],
  ['writers and sweeps that act on outdated information', 285, { ...TIMES, leaseMs: 1e9, expiry: 1e9 }],
])(
  'the model detects %s',
  async (_, first, times) => {
    const play = async () => {
      for (let seed = first; seed < first + 400; seed++) await new Run(seed, times, { repairs: false }).play();
    };
    await expect(play()).rejects.toThrow(/^seed \d+: .*is missing$/);
  },
  600_000,
);

class Run {
  /** Whether packs become damaged, and are repaired. */
  readonly #repairs: boolean;
  /** Whether machines are paused and cloned. */
  readonly #pauses: boolean;
  readonly #world: World;
  readonly #random: Numbers;
  readonly #ledger: Ledger;
  readonly #seed: number;
  readonly #actors: Actor[] = [];
  readonly #asleep = new Map<Actor, number>();
  readonly #times: typeof TIMES;
  #violation: Error | undefined;
  #made = 0;

  constructor(seed: number, times: typeof TIMES, { repairs, pauses = false }: { repairs: boolean; pauses?: boolean }) {
    this.#seed = seed;
    this.#repairs = repairs;
    this.#pauses = pauses;
    this.#times = times;
    this.#random = numbers(seed);
    this.#world = new World(times, { clocked: pauses });
    this.#ledger = new Ledger(this.#world.inner);
  }

  async play(): Promise<void> {
    const { inner } = this.#world;
    const small = { contents: 1024, records: 1024, small_file: 1024, fanout: 4, seed: 'model' };
    await inner.put(
      'config',
      [
        encodeConfig({
          ...newConfig('00000000-0000-4000-8000-000000000000'),
          chunker: small,
          compression: { algorithm: 'zstd', level: 1 },
        }),
      ],
      c,
    );
    this.#world.onChange = async () => {
      this.#violation ??= await this.#ledger.missing();
    };
    const below = (limit: number) => this.#random.below(limit);
    for (let steps = 0; steps < 400; steps++) {
      const living = this.#actors.filter((actor) => !actor.done && (this.#asleep.get(actor) ?? 0) <= steps);
      const dice = below(100);
      if (living.length === 0 || (living.length < 4 && dice < 6)) this.#start();
      else if (dice < 9) this.#world.now += below(this.#times.graceMs < 1e6 ? 300 : 3);
      else if (dice < 10) this.#world.now += below(2500);
      else if (dice < 11) this.#actors.splice(this.#actors.indexOf(living[below(living.length)] as Actor), 1);
      else if (dice < 12 && this.#repairs) await damage(inner, this.#random);
      else {
        const actor = living[below(living.length)] as Actor;
        // One actor often runs ahead for a while, so that it overtakes another.
        for (let burst = 1 + below(8); burst > 0 && !actor.done; burst--) await actor.step();
        // Some pause for long at the worst point.
        if (/compareAndSwap|delete/.test(actor.next) && below(3) === 0) this.#asleep.set(actor, steps + below(250));
        if (this.#pauses && below(12) === 0) {
          actor.pause();
          this.#asleep.set(actor, steps + below(150));
        }
      }
      for (const actor of this.#actors) await actor.settled();
      this.#judge();
    }
    await this.#end();
  }

  #start(): void {
    const name = () => NAMES[this.#random.below(NAMES.length)] as string;
    const pieces = Array.from({ length: 1 + this.#random.below(4) }, () => PIECES[this.#random.below(PIECES.length)] as Buffer);
    const dice = this.#random.below(10);
    const [one, other] = [ref(name()), ref(name())];
    const run = (kind: string, body: (store: SharedStore, repository: Repository) => Promise<void>) => {
      const start = (salt?: () => Uint8Array) => {
        const opened = async (store: SharedStore, times: GcTiming) => await body(store, await this.#open(store, times));
        this.#actors.push(new Actor(`${kind} ${++this.#made}`, this.#world, opened, salt));
      };
      if (!this.#pauses || this.#random.below(4) > 0) start();
      else for (const twin of [this.#made, this.#made].map(numbers)) start(() => twin.bytes(16));
    };
    if (dice < 4) run('writer', (store, repository) => write(one, pieces, { store, repository }));
    else if (dice < 5) run('tagger', (store, repository) => tag(one, other, { store, repository }));
    else if (dice < 6) run('deleter', (store, repository) => remove(one, { store, repository }));
    else if (dice < 7) run('reader', (store, repository) => read(one, { store, repository }));
    else if (dice < 8 && this.#repairs)
      run('repair', async (store, repository) => void (await repository.repair(await neededBlobs(store), c)));
    else run('sweep', async (store, repository) => void (await repository.sweep({ needed: () => neededBlobs(store) }, c)));
  }

  async #open(store: Store, times: GcTiming): Promise<Repository> {
    return await openRepository(store, { create: false, signal: c.signal, times });
  }

  #judge(): void {
    const fail = (what: string, cause?: unknown) => new Error(`seed ${this.#seed}: ${what}`, { cause });
    if (this.#violation) throw fail(this.#violation.message, this.#violation);
    for (const actor of this.#actors) {
      if (!actor.done || actor.error === undefined) continue;
      const { error } = actor;
      const took = this.#world.now - actor.started;
      if (error instanceof UnavailableError && took > this.#times.expiry) actor.error = undefined;
      else if (error instanceof ConflictError && (/changed/.test(error.message) || took > this.#times.leaseMs)) actor.error = undefined;
      // The names that it read are from before its machine was paused: their content may have been deleted with them.
      else if (this.#pauses && error instanceof MissingError && took > this.#times.graceMs) actor.error = undefined;
      else throw fail(`${actor.name} failed after ${took} ms`, error);
    }
  }

  /** Every other process has crashed by now. */
  async #end(): Promise<void> {
    const { inner } = this.#world;
    this.#actors.length = 0;
    const shared = withoutLock(inner);
    const repository = await this.#open(
      shared,
      this.#world.timesOf(() => this.#world.now),
    );
    await repository.repair(await neededBlobs(inner), c);
    const sweepThrice = async () => {
      for (let i = 0; i < 4; i++) {
        this.#world.now += this.#times.graceMs + 1;
        await repository.sweep({ needed: () => neededBlobs(inner) }, c);
      }
    };
    await sweepThrice();
    const lost = await this.#ledger.missing();
    if (lost) throw new Error(`seed ${this.#seed}: ${lost.message}`);
    await using reader = await repository.reader(c);
    for (const blob of await neededBlobs(inner)) expect(digestOf(await readBlob(reader, blob))).toBe(blob.digest);
    expect(await collect(repository.check(c))).toEqual([]);
    for await (const each of inner.listRefs(c)) await inner.compareAndSwap(each, digestOf((await inner.read(each, c)) ?? ''), undefined, c);
    await sweepThrice();
    expect((await collect(inner.list('', c))).map(({ key }) => key)).toEqual(['config']);
  }
}

interface Place {
  readonly store: SharedStore;
  readonly repository: Repository;
}

async function write(to: Ref, pieces: readonly Buffer[], { store, repository }: Place): Promise<void> {
  const previous = await store.read(to, c);
  await using writer = await repository.writer(c);
  const blobs: StoredBlob[] = [];
  for (const bytes of [Buffer.concat(pieces), pieces[0] as Buffer]) {
    blobs.push((await writer.find(digestOf(bytes))) ?? (await addBytes(writer, bytes)));
  }
  const published = await writer.publish(blobs);
  await moveName(to, { previous, bytes: manifestOf(blobs) }, { published, refs: store, signal: c.signal });
}

async function tag(from: Ref, to: Ref, { store, repository }: Place): Promise<void> {
  const [bytes, previous] = [await store.read(from, c), await store.read(to, c)];
  if (!bytes) return;
  await using writer = await repository.writer(c);
  const published = await writer.publish(blobsIn(bytes)).catch(ifGone(from, bytes, store));
  if (published) await moveName(to, { previous, bytes }, { published, refs: store, signal: c.signal });
}

/** Deletes a name immediately, as a user does, and frees its space. */
async function remove(from: Ref, { store, repository }: Place): Promise<void> {
  const bytes = await store.read(from, c);
  if (!bytes) return;
  await store.compareAndSwap(from, digestOf(bytes), undefined, c);
  await repository.sweep({ needed: () => neededBlobs(store), released: blobsIn(bytes) }, c);
}

async function read(from: Ref, { store, repository }: Place): Promise<void> {
  const bytes = await store.read(from, c);
  if (!bytes) return;
  await using reader = await repository.reader(c);
  for (const blob of blobsIn(bytes)) {
    const found = await readBlob(reader, blob).catch(ifGone(from, bytes, store));
    if (found) expect(digestOf(found)).toBe(blob.digest);
  }
}

/** Changes the first byte of a pack, which no reader checks: its content can still be read. */
async function damage(store: MemoryStore, random: Numbers): Promise<void> {
  const packs = await collect(store.list(PACKS, c));
  const pack = packs[random.below(packs.length)];
  if (pack) (await store.get(pack.key, c))[0] = 0;
}

/** Content may be missing once its name was removed. */
function ifGone(from: Ref, bytes: Buffer | Uint8Array, store: Store): (error: unknown) => Promise<undefined> {
  return async (error) => {
    const now = await store.read(from, c);
    if (error instanceof MissingError && (now === undefined || digestOf(now) !== digestOf(bytes))) return undefined;
    throw error;
  };
}

/** Reports chunks that a ref needs and that no pack holds. Caches what can never change: packs and recipes, by their digests. */
class Ledger {
  readonly #store: MemoryStore;
  readonly #packs = new Map<string, readonly string[]>();
  readonly #recipes = new Map<string, readonly string[]>();

  constructor(store: MemoryStore) {
    this.#store = store;
  }

  async missing(): Promise<Error | undefined> {
    const held = new Set<string>();
    for await (const { key } of this.#store.list(PACKS, c))
      for (const digest of await this.#chunksOf(key.slice(PACKS.length))) held.add(digest);
    for (const blob of await neededBlobs(this.#store)) {
      for (const digest of await this.#leads(blob)) if (!held.has(digest)) return new Error(`chunk ${digest} is missing`);
    }
    return undefined;
  }

  async #chunksOf(pack: string): Promise<readonly string[]> {
    const known = this.#packs.get(pack) ?? ((await readPackTable(this.#store, pack, c))?.frames ?? []).flatMap(digestsIn);
    this.#packs.set(pack, known);
    return known;
  }

  async #leads(blob: StoredBlob): Promise<readonly string[]> {
    const known = this.#recipes.get(blob.recipe) ?? (await this.#walk(blob));
    this.#recipes.set(blob.recipe, known);
    return known;
  }

  /** All content exists when a ref is first seen; otherwise this returns a digest that no pack holds. */
  async #walk(blob: StoredBlob): Promise<readonly string[]> {
    const { chunks } = await loadIndex(this.#store, c);
    const found: string[] = [];
    try {
      for await (const chunk of chunksOfBlob(new FrameReader(this.#store, chunks, c), blob)) found.push(hex(chunk));
      return found;
    } catch (error) {
      if (error instanceof MissingError) return ['of a recipe'];
      throw error;
    }
  }
}

function digestsIn({ digests }: { digests: Uint8Array }): string[] {
  return Array.from({ length: digests.length / 32 }, (_, i) => hex({ digest: digests.subarray(i * 32, (i + 1) * 32) }));
}

function hex({ digest }: { digest: Uint8Array }): string {
  return Buffer.from(digest).toString('hex');
}

function ref(name: string): Ref {
  return { project: 'app', name };
}
