import { expect, test } from '@jest/globals';
import { digestOf } from '../../../../src/lib/digest.ts';
import type { StoredBlob } from '../../../../src/repository/repository.ts';
import { DAY, type MemoryRepository, nameBlobs, openMemoryRepository, ref } from '../../../helpers/memory-catalog.ts';
import { type MemoryS3, startMemoryS3 } from '../../../helpers/memory-s3.ts';
import { addBytes, c, collect } from '../../../helpers/repository.ts';
import { manifestOf, neededBlobs } from '../../../helpers/shared-store.ts';
import { noise } from '../../../helpers/tars.ts';

/* Damaged deletion lists. */

interface Place extends MemoryRepository {
  readonly s3: MemoryS3;
}

/** Two snapshots, one of them deleted and swept: its pack is on a deletion list. */
async function withList(work: (place: Place) => Promise<void>): Promise<void> {
  await using s3 = await startMemoryS3();
  await using opened = await openMemoryRepository(s3);
  const place = { ...opened, s3 };
  const { store } = opened;
  await write('stays', [noise(50_000, 1)], place);
  const released = await write('goes', [noise(50_000, 2)], place);
  await store.compareAndSwap(ref('goes'), digestOf(manifestOf(released)), undefined, c);
  await place.repository.sweep({ needed: () => neededBlobs(store), released }, c);
  expect(keys(s3, 'deletions')).toHaveLength(1);
  await work(place);
}

async function write(name: string, contents: readonly Buffer[], { store, repository }: MemoryRepository): Promise<StoredBlob[]> {
  await using writer = await repository.writer(c);
  const blobs: StoredBlob[] = [];
  for (const bytes of contents) blobs.push((await writer.find(digestOf(bytes))) ?? (await addBytes(writer, bytes)));
  const published = await writer.publish(blobs);
  await nameBlobs(name, blobs, { published, store });
  return blobs;
}

const keys = ({ objects }: MemoryS3, folder: string): string[] => [...objects.keys()].filter((key) => key.includes(`/${folder}/`));

function damage({ objects }: MemoryS3, folder: string): void {
  for (const key of keys({ objects } as MemoryS3, folder)) {
    const object = objects.get(key);
    if (object) objects.set(key, { ...object, bytes: Buffer.from('damaged') });
  }
}

const sweepLater = async ({ s3, store, repository }: Place): Promise<void> => {
  s3.skew += 1.5 * DAY;
  await repository.sweep({ needed: () => neededBlobs(store) }, c);
};

test('a damaged deletion list with an intact second copy blocks no writer, is reported, and is written again by repair', async () => {
  await withList(async (place) => {
    const { s3, repository } = place;
    damage(s3, 'deletions');
    const [listed] = keys(s3, 'deletions');
    await write('new', [noise(50_000, 2)], place);
    const findings = await collect(repository.check(c));
    expect(findings).toMatchObject([
      { object: listed?.replace('a/.repository/', ''), problem: expect.stringContaining('its second copy is intact') },
    ]);
    expect(await repository.repair(await neededBlobs(place.store), c)).toMatchObject([{ done: 'restored from its second copy' }]);
    expect(await collect(repository.check(c))).toEqual([]);
    const packs = keys(s3, 'packs').length;
    await sweepLater(place);
    expect(keys(s3, 'packs').length).toBe(packs - 1);
  });
});

test('a lost deletion list deletes nothing: content that it may name is stored again, and a later sweep drops the list', async () => {
  await withList(async (place) => {
    const { s3, repository } = place;
    for (const folder of ['deletions', 'spare']) damage(s3, folder);
    s3.skew += 60_000;
    const old = keys(s3, 'packs');
    await write('new', [noise(50_000, 1)], place);
    expect(keys(s3, 'packs').length).toBe(old.length + 1);
    expect(await collect(repository.check(c))).toMatchObject([{ problem: expect.stringContaining('and its second copy are damaged') }]);
    const repaired = await repository.repair(await neededBlobs(place.store), c);
    expect(repaired.map(({ done }) => done)).toContain('a later clean discards it; its packs are kept');
    expect(await collect(repository.check(c))).toEqual([]);
    for (let night = 0; night < 4; night++) await sweepLater(place);
    expect(['deletions', 'spare', 'tombstones'].flatMap((folder) => keys(s3, folder))).toEqual([]);
    expect(await collect(repository.check(c))).toEqual([]);
  });
});
