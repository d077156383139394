import type { Context } from '../../lib/context.ts';
import type { Digest } from '../../lib/digest.ts';
import { ConflictError, IntegrityError, NotFoundError, UnsupportedError } from '../../lib/errors.ts';
import { isDeletable, isListable, isLockable } from '../../stores/abilities.ts';
import type { Store } from '../../stores/store.ts';
import type { Config } from '../config.ts';
import type { SweepableStore } from '../gc/gc-inventory.ts';
import { renewSegments } from '../gc/index-segments.ts';
import type { GcTiming } from '../gc-timing.ts';
import { ChunkIndex } from '../index/chunk-index.ts';
import { scheduleDeletion } from '../index/deletion-lists.ts';
import { type OutlinedSegment, PACKS, type PackObject, type SegmentObject, tablesIn } from '../index/pack-tables.ts';
import type { SegmentPack } from '../index/segment.ts';
import { PACK_MAGIC, type PackFrame, tableDigest } from '../pack/pack-file.ts';
import { recoverChunks } from '../pack/recover-chunks.ts';
import { FrameReader } from '../read/frame-reader.ts';
import { readAround } from '../read/read-around.ts';
import { assertComplete } from '../read/walk.ts';
import type { RepairedObject, StoredBlob } from '../repository.ts';
import { PackWriter } from '../write/pack-writer.ts';
import { idsOf, inventoryForRepair, type RepairSurvey } from './repair-inventory.ts';
import { repairLists } from './repair-lists.ts';

/**
 * Removes damaged packs and segments, so that no writer references them any more: docs/format.md, "Repair". With a lock, they are
 * deleted at once; taking the lock does not wait for writers but throws ConflictError. Without a lock, damaged packs are scheduled for
 * deletion, and a later sweep deletes them. Intact content is kept: intact chunks are repacked, and segments are rebuilt from the tables of
 * their packs. Copies are written first, so after an interruption at any point all content that was readable before is still readable.
 * `blobs` are recorded if they are complete.
 */
export async function repairObjects(
  store: Store,
  { config, times, blobs }: { config: Config; times: GcTiming; blobs: readonly StoredBlob[] },
  c: Context,
): Promise<RepairedObject[]> {
  if (!isListable(store) || !isDeletable(store)) {
    throw new UnsupportedError(`Cannot repair ${store.location}: it does not support listing and deleting`);
  }
  await using lock = isLockable(store) ? await store.lockExclusively(c) : undefined;
  const alone = lock !== undefined;
  const survey = await inventoryForRepair(store, { times, alone }, c);
  const index = new ChunkIndex();
  for (const pack of survey.sound) index.addPack(pack, { firstFrame: PACK_MAGIC.length });
  const repacked: SegmentPack[] = [];
  const target = new PackWriter(store, index, {
    level: config.compression.level,
    signal: c.signal,
    isTaken: survey.isTaken,
    onPack: async (pack) => void repacked.push(pack),
  });
  const repaired = await saveChunks(survey, { store, index, target, alone }, c);
  const { obsolete, renewed } = await repairSegments(survey, { store, index, target, alone, blobs, repacked }, c);
  if (alone) {
    // Delete the packs before the segments that list them: the remains of a damaged pack must not look like a pack that was just stored.
    for (const { id } of survey.damaged) await store.delete(PACKS + id, c);
  } else if (survey.damaged.length > 0) {
    if (!survey.isFresh()) throw tooLate(store);
    await scheduleDeletion(store, idsOf(survey.damaged), { ...c, salt: times.salt() });
  }
  for (const { key } of obsolete) await store.delete(key, c);
  return [...repaired, ...renewed, ...obsolete.map(repairOf), ...(await repairLists(store, times, c))];
}

interface Parts {
  readonly store: SweepableStore;
  /** Chunks that writers may reference. */
  readonly index: ChunkIndex;
  readonly target: PackWriter;
  readonly alone: boolean;
}

/** Stores the intact chunks of damaged packs in other packs. */
async function saveChunks({ damaged, segments }: RepairSurvey, parts: Parts, c: Context): Promise<RepairedObject[]> {
  const tables = tablesIn(segments);
  const done: RepairedObject[] = [];
  try {
    for (const { id, size } of damaged) {
      const { saved, lost } = await savePack({ id, size, table: tables.get(id)?.frames }, parts, c);
      const fate = parts.alone ? 'removed' : 'a later clean deletes it';
      done.push({ object: PACKS + id, done: `${fate}; ${saved} of its chunks were saved, ${lost} were lost` });
    }
    await parts.target.finish();
  } finally {
    await parts.target.abandon();
  }
  return done;
}

async function savePack(
  pack: { id: string; size: number; table: readonly PackFrame[] | undefined },
  { store, index, target }: Parts,
  c: Context,
): Promise<{ saved: number; lost: number }> {
  let saved = 0;
  for (let last = false; ; last = true) {
    let lost = 0;
    const stored = await readAround(store, { key: PACKS + pack.id, size: pack.size }, c).catch((error: unknown) => {
      throw error instanceof NotFoundError ? tooLate(store, error) : error;
    });
    for await (const { digest, bytes } of recoverChunks(stored, pack)) {
      if (index.has(digest)) continue;
      if (bytes === undefined) lost++;
      else {
        target.add({ kind: 'contents', digest, bytes });
        saved++;
        await target.settled();
      }
    }
    // Read a damaged pack once more before its chunks count as lost.
    if (lost === 0 || last) return { saved, lost };
  }
}

/**
 * Writes segments for the intact content. `obsolete` contains the existing segments that mislead readers or whose pack is to be deleted;
 * damaged segments are already deleted and not included.
 */
async function repairSegments(
  { sound, damaged, others, segments }: RepairSurvey,
  { store, index, alone, blobs, repacked }: Parts & { blobs: readonly StoredBlob[]; repacked: readonly SegmentPack[] },
  c: Context,
): Promise<{ obsolete: readonly OutlinedSegment[]; renewed: readonly RepairedObject[] }> {
  const [readable, unreadable] = [segments.filter(({ segment }) => segment), segments.filter(({ segment }) => !segment)];
  // Delete these first, because an existing key is not written again.
  for (const { key } of unreadable) await store.delete(key, c);
  const recorded = readable.flatMap(({ segment }) => segment?.blobs ?? []);
  const complete = await completeOf([...blobs, ...recorded], new FrameReader(store, index, c));
  const right = { tables: new Map(sound.map((pack) => [pack.id, tableDigest(pack.frames)])), recipes: new Set(complete.keys()) };
  const { obsolete } = await renewSegments(
    store,
    {
      survey: {
        packs: alone ? sound : [...sound, ...damaged, ...others],
        segments: readable.map((object) => (isRight(object, right) ? object : { ...object, segment: undefined })),
        blobs: [...complete.values()],
      },
      used: new Set(idsOf(sound)),
      gone: new Set(),
      repacked,
      tables: (ids) => tablesAmong([...sound, ...damaged, ...others], ids),
      mayReplace: () => false,
      many: Number.POSITIVE_INFINITY,
    },
    c,
  );
  return { obsolete, renewed: unreadable.map(repairOf) };
}

function* tablesAmong(packs: readonly PackObject[], ids: ReadonlySet<string>): Generator<SegmentPack> {
  for (const { id, size, frames } of packs) if (frames && ids.has(id)) yield { id, size, frames };
}

function repairOf({ key, segment }: Pick<OutlinedSegment, 'key' | 'segment'>): RepairedObject {
  const done = segment === undefined ? 'rebuilt from the intact packs' : 'removed: it lists a pack that is missing or damaged';
  return { object: key, done };
}

/** Returns the blobs whose chunks all exist, by recipe digest. */
async function completeOf(blobs: readonly StoredBlob[], frames: FrameReader): Promise<Map<Digest, StoredBlob>> {
  const complete = new Map<Digest, StoredBlob>();
  for (const blob of new Map(blobs.map((one) => [one.recipe, one])).values()) {
    try {
      await assertComplete(blob, frames);
      complete.set(blob.recipe, blob);
    } catch (error) {
      if (!(error instanceof IntegrityError)) throw error;
    }
  }
  return complete;
}

interface Right {
  /** Digest of the table of each intact pack, by pack id. */
  readonly tables: ReadonlyMap<string, string>;
  readonly recipes: ReadonlySet<Digest>;
}

/**
 * Returns whether a segment can be trusted. It misleads every reader if its table is not that of its pack, or if a blob that it lists is
 * incomplete.
 */
function isRight({ segment }: SegmentObject, { tables, recipes }: Right): boolean {
  const { packs = [], blobs = [] } = segment ?? {};
  const misleads = packs.some(({ id, frames }) => tables.has(id) && tables.get(id) !== tableDigest(frames));
  return !misleads && blobs.every(({ recipe }) => recipes.has(recipe));
}

/** Returns the error for a repair that is too late, because a sweep or another repair may have changed the packs meanwhile. */
function tooLate({ location }: SweepableStore, cause?: unknown): ConflictError {
  return new ConflictError(`the damaged packs at ${location} were left unchanged: saving their intact chunks took too long`, {
    hint: 'Run the command again: it skips the chunks that are already saved',
    cause,
  });
}
