import type { Context } from '../lib/context.ts';
import type { Digest } from '../lib/digest.ts';
import { IntegrityError, NotFoundError, UnsupportedError } from '../lib/errors.ts';
import { isDeletable, isListable, isLockable, type Store } from '../stores/types.ts';
import { ChunkIndex } from './chunk-index.ts';
import type { Config } from './config.ts';
import { FrameReader } from './frame-reader.ts';
import { PACKS, type PackObject, readTables, type SegmentObject } from './load-index.ts';
import { PACK_MAGIC, type PackFrame, tableDigest } from './pack.ts';
import { PackWriter } from './pack-writer.ts';
import { salvage } from './salvage.ts';
import { renewSegments } from './sweep-segments.ts';
import type { SweepableStore } from './sweep-survey.ts';
import type { RepairedObject, StoredBlob } from './types.ts';
import { verifyPack } from './verify-pack.ts';
import { assertComplete } from './walk.ts';

/**
 * Takes damaged packs and segments away, so that nobody counts on them any more. What is right in them is kept: chunks are packed anew,
 * segments are made from their packs' tables. Copies and segments come first, then the damaged objects go: killed anywhere, it leaves all
 * that could be read readable. `blobs` are put on record where all of them is there. With a lock it waits for no writer: ConflictError.
 */
export async function repairObjects(
  store: Store,
  { config, blobs }: { config: Config; blobs: readonly StoredBlob[] },
  c: Context,
): Promise<RepairedObject[]> {
  if (!isListable(store) || !isDeletable(store)) {
    throw new UnsupportedError(`${store.location} cannot be repaired: it does not list and delete`);
  }
  await using _lock = isLockable(store) ? await store.lockExclusively(c) : undefined;
  const tables = await readTables(store, { signal: c.signal, damaged: true });
  const { sound, damaged } = await sort(store, tables.packs, c);
  const index = new ChunkIndex();
  for (const pack of sound) index.addPack(pack, PACK_MAGIC.length);
  const taken = new Set(damaged.map(({ id }) => id));
  const target = new PackWriter(store, index, {
    level: config.compression.level,
    signal: c.signal,
    isTaken: (id) => taken.has(id),
  });
  const told = new Map(tables.segments.flatMap(({ segment }) => (segment?.pack ? [[segment.pack.id, segment.pack.frames]] : [])));
  const repaired: RepairedObject[] = [];
  try {
    for (const { id } of damaged) repaired.push(await salvagePack({ id, table: told.get(id) }, { store, index, target }, c));
    await target.finish();
  } finally {
    await target.abandon();
  }
  const recorded = tables.segments.flatMap(({ segment }) => segment?.blobs ?? []);
  const complete = await completeOf([...blobs, ...recorded], new FrameReader(store, index, c));
  const right = { tables: new Map(sound.map((pack) => [pack.id, tableDigest(pack.frames)])), recipes: new Set(complete.keys()) };
  const segments = tables.segments.map((object) => (isRight(object, right) ? object : { ...object, segment: undefined }));
  const { obsolete } = await renewSegments(
    store,
    {
      survey: { packs: sound, segments, blobs: [...complete.values()] },
      used: new Set(sound.map(({ id }) => id)),
      gone: taken,
      repacked: target.packs,
      mayReplace: () => false,
    },
    c,
  );
  for (const { key, segment } of obsolete) {
    const done = segment === undefined ? 'made anew from what is right' : `removed: its pack ${segment.pack?.id} is missing or damaged`;
    repaired.push({ object: key, done });
    await store.delete(key, c);
  }
  for (const { id } of damaged) await store.delete(PACKS + id, c);
  return repaired;
}

type SoundPack = PackObject & { readonly frames: readonly PackFrame[] };

/** Reads every pack. The tables of sound ones are their own. */
async function sort(store: SweepableStore, packs: readonly PackObject[], c: Context) {
  const sound: SoundPack[] = [];
  const damaged: PackObject[] = [];
  const task = c.progress.start(
    'Checking packs',
    packs.reduce((sum, { size }) => sum + size, 0),
  );
  try {
    for (const pack of packs) {
      const frames = await soundFrames(await store.get(PACKS + pack.id, c), pack.id);
      if (frames === undefined) damaged.push(pack);
      else sound.push({ ...pack, frames });
      task.add(pack.size);
    }
  } finally {
    task.done();
  }
  return { sound, damaged };
}

async function soundFrames(bytes: Uint8Array, id: string): Promise<PackFrame[] | undefined> {
  try {
    return await verifyPack(bytes, id);
  } catch (error) {
    if (error instanceof IntegrityError) return undefined;
    throw error;
  }
}

async function salvagePack(
  pack: { id: string; table: readonly PackFrame[] | undefined },
  { store, index, target }: { store: SweepableStore; index: ChunkIndex; target: PackWriter },
  c: Context,
): Promise<RepairedObject> {
  let [saved, lost] = [0, 0];
  for await (const { digest, bytes } of salvage(await store.get(PACKS + pack.id, c), pack)) {
    if (index.has(digest)) continue;
    if (bytes === undefined) lost++;
    else {
      target.add('contents', digest, bytes);
      saved++;
      await target.settled();
    }
  }
  return { object: PACKS + pack.id, done: `removed; ${saved} chunks of it were saved, ${lost} are lost here` };
}

/** Those of which every chunk is there, by their recipes. */
async function completeOf(blobs: readonly StoredBlob[], frames: FrameReader): Promise<Map<Digest, StoredBlob>> {
  const complete = new Map<Digest, StoredBlob>();
  for (const blob of new Map(blobs.map((one) => [one.recipe, one])).values()) {
    try {
      await assertComplete(blob, frames);
      complete.set(blob.recipe, blob);
    } catch (error) {
      if (!(error instanceof NotFoundError || error instanceof IntegrityError)) throw error;
    }
  }
  return complete;
}

interface Right {
  /** Of each sound pack, its table's digest. */
  readonly tables: ReadonlyMap<string, string>;
  readonly recipes: ReadonlySet<Digest>;
}

/** A segment misleads everyone who reads by it when its table is not that of its pack, or when a blob that it tells of is not complete. */
function isRight({ segment }: SegmentObject, { tables, recipes }: Right): boolean {
  const { pack, blobs = [] } = segment ?? {};
  const table = pack && tables.get(pack.id);
  const misleads = pack !== undefined && table !== undefined && table !== tableDigest(pack.frames);
  return !misleads && blobs.every(({ recipe }) => recipes.has(recipe));
}
