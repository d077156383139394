import { setTimeout as sleep } from 'node:timers/promises';
import { expect, test } from '@jest/globals';
import { moveName } from '../../src/engine/catalog/commit.ts';
import { digestOf } from '../../src/lib/digest.ts';
import { ConflictError } from '../../src/lib/errors.ts';
import { GC_TIMING } from '../../src/repository/gc-timing.ts';
import { openRepository } from '../../src/repository/open.ts';
import type { Repository, StoredBlob } from '../../src/repository/repository.ts';
import { openStore } from '../../src/stores/open-store.ts';
import type { Ref, Store } from '../../src/stores/store.ts';
import { addBytes, c, collect, readBlob } from '../helpers/repository.ts';
import { describeS3, newLocation } from '../helpers/s3.ts';
import { manifestOf, neededBlobs } from '../helpers/shared-store.ts';
import { noise } from '../helpers/tars.ts';

/* Sweeps and writers in a bucket of a real server, by its clock, with a grace period that a test can wait for. */

const GRACE = 4000;
const ref = (name: string): Ref => ({ project: 'app', name });
const [shared, own, other] = [noise(900_000, 1), noise(300_000, 2), noise(300_000, 3)];

describeS3('collection', (s3) => {
  test('a writer stores content again that was scheduled for deletion, and garbage is deleted after the grace period', async () => {
    await using store = await openStore(newLocation(s3));
    // A long lease, so that a slow machine does not fail the test; there are no other processes.
    const times = { ...GC_TIMING, graceMs: GRACE, leaseMs: 600_000 };
    const repository = await openRepository(store, { create: true, signal: c.signal, times });
    const first = await write('first', [shared, own], { store, repository });

    await using writer = await repository.writer(c);
    const blobs = [await writer.find(digestOf(shared)), await addBytes(writer, other)];
    await remove('first', store);
    const condemning = await sweep({ store, repository }, first);
    expect(condemning).toMatchObject({ freed: 0, pending: expect.any(Number) });
    expect(condemning.pending).toBeGreaterThan(1_000_000);
    expect(condemning.due?.getTime()).toBeGreaterThan(Date.now() - GRACE);

    const second = blobs.map((blob) => blob ?? never());
    const published = await writer.publish(second);
    await moveName(ref('second'), { previous: undefined, bytes: manifestOf(second) }, { published, refs: store, signal: c.signal });

    await sleep(GRACE + 2000);
    const deleting = await sweep({ store, repository });
    expect(deleting.freed).toBeGreaterThan(1_000_000);
    expect(deleting.pending).toBe(0);
    await using reader = await repository.reader(c);
    for (const [i, bytes] of [shared, other].entries()) expect((await readBlob(reader, second[i] ?? never())).equals(bytes)).toBe(true);
    expect(await collect(repository.check(c))).toEqual([]);

    // The same content under the same pack ids: a writer does not rely on packs with a deleted marker.
    const third = await write('third', [shared, own], { store, repository });
    await sleep(GRACE + 2000);
    await sweep({ store, repository });
    await using again = await repository.reader(c);
    for (const blob of third) expect(digestOf(await readBlob(again, blob))).toBe(blob.digest);
  });

  test('concurrent sweeps, writers and deletes lose nothing', async () => {
    await using store = await openStore(newLocation(s3));
    const times = { ...GC_TIMING, graceMs: GRACE, leaseMs: GRACE / 2 };
    const repository = await openRepository(store, { create: true, signal: c.signal, times });
    const place = { store, repository };
    const ends = Date.now() + 3 * GRACE;
    const until = async (work: (turn: number) => Promise<unknown>): Promise<void> => {
      for (let turn = 0; Date.now() < ends; turn++) await work(turn).catch(ifSlow);
    };
    const writing = (name: string) =>
      until(async (turn) => {
        const blobs = await write(name, [shared, noise(50_000, turn % 3)], place);
        if (turn % 2 === 0) return;
        await remove(name, store);
        await sweep(place, blobs);
      });
    await Promise.all([writing('a'), writing('b'), until(() => sweep(place)), until(() => sweep(place))]);
    const needed = await neededBlobs(store);
    await using reader = await repository.reader(c);
    for (const blob of needed) expect(digestOf(await readBlob(reader, blob))).toBe(blob.digest);
    expect(await collect(repository.check(c))).toEqual([]);
  });
});

/** A lease of two seconds may expire on a busy machine; the writer then gives up, which loses nothing. */
function ifSlow(error: unknown): void {
  if (!(error instanceof ConflictError) || !error.message.includes('writing the snapshot took too long')) throw error;
}

interface Place {
  readonly store: Store;
  readonly repository: Repository;
}

async function write(name: string, contents: readonly Buffer[], { store, repository }: Place): Promise<StoredBlob[]> {
  const previous = await store.read(ref(name), c);
  await using writer = await repository.writer(c);
  const blobs: StoredBlob[] = [];
  for (const bytes of contents) blobs.push((await writer.find(digestOf(bytes))) ?? (await addBytes(writer, bytes)));
  const published = await writer.publish(blobs);
  await moveName(ref(name), { previous, bytes: manifestOf(blobs) }, { published, refs: store, signal: c.signal });
  return blobs;
}

async function remove(name: string, store: Store): Promise<void> {
  const bytes = (await store.read(ref(name), c)) ?? never();
  await store.compareAndSwap(ref(name), digestOf(bytes), undefined, c);
}

async function sweep({ store, repository }: Place, released: readonly StoredBlob[] = []) {
  return await repository.sweep({ needed: () => neededBlobs(store), released }, c);
}

function never(): never {
  throw new Error('it is not there');
}
