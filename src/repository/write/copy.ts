import pLimit, { type LimitFunction } from 'p-limit';
import type { Context } from '../../lib/context.ts';
import type { Digest } from '../../lib/digest.ts';
import { IntegrityError } from '../../lib/errors.ts';
import { mapOrdered } from '../../lib/streams/bytes.ts';
import { DIGEST_BYTES } from '../chunking/chunker.ts';
import { isCorruption, MissingError, retryOnCorruption, toMissingChunkError } from '../errors.ts';
import type { ChunkIndex, FrameRef } from '../index/chunk-index.ts';
import { PACKS, readPackTable } from '../index/pack-tables.ts';
import { PACK_MAGIC, type PackFrame } from '../pack/pack-file.ts';
import { chunksOf, consecutive, verifyFrame, verifyPack } from '../pack/verify-pack.ts';
import { FrameReader } from '../read/frame-reader.ts';
import type { ChunkSource, CopyHooks, StoredBlob } from '../repository.ts';
import { type CopyPlan, planCopy } from './copy-plan.ts';
import type { PackWriter } from './pack-writer.ts';

/*
 * Copies blobs chunk by chunk. A pack that is needed as a whole keeps its name, so every hint at it stays correct; a frame that is needed
 * as a whole stays compressed as it is; of all other frames the needed chunks are repacked. In each case every chunk is compared with its
 * digest before the target receives it.
 */

/** Larger packs are transferred frame by frame, to limit memory use. */
const WHOLE_PACK = 32 << 20;
/** Adjacent frames are read in one request, up to this size. */
const RUN = 8 << 20;
/** Packs and runs of frames in memory at a time. */
const AT_ONCE = 4;
/** Packs whose frames are being decompressed at a time. */
const VERIFYING = 2;
/** Maximum number of sweeps of the source that a copy survives. */
const MAX_RELOADS = 4;

export interface CopyTarget {
  readonly packs: PackWriter;
  /** Existing chunks, and those added to `packs`. */
  readonly held: ChunkIndex;
}

export interface Copied {
  /** Uncompressed bytes of the new chunks. */
  readonly raw: number;
  /** For each blob, by recipe digest, the frames of the target that contain it. */
  readonly frames: ReadonlyMap<Digest, ReadonlySet<FrameRef>>;
}

/**
 * Copies the chunks that these blobs need and the target does not have. Throws MissingError for content that the source has lost,
 * IntegrityError for content that is corrupt there.
 */
export async function copyChunks(
  blobs: readonly StoredBlob[],
  source: ChunkSource,
  { onPlan, onBytes, ...target }: CopyTarget & CopyHooks,
  c: Context,
): Promise<Copied> {
  if (blobs.length === 0) return { raw: 0, frames: new Map() };
  let copied = 0;
  const verifying = pLimit(VERIFYING);
  const damaged = new Set<string>();
  for (let reloads = 0; ; reloads++) {
    const known = damaged.size;
    const index = await source.index(c, { whole: reloads > 0, avoid: damaged });
    const frames = new FrameReader(source.store, index, { signal: c.signal, damaged });
    try {
      for (let last = 0; ; ) {
        const plan = await planCopy(blobs, { frames, index, held: target.held });
        if (plan.wanted === 0) return { raw: copied, frames: plan.frames };
        // The packs did not contain the chunks that the index lists.
        if (plan.wanted === last) throw new IntegrityError(`the index at ${source.store.location} does not match its packs`);
        last = plan.wanted;
        await onPlan?.(plan.stored);
        const jobs = jobsOf(plan, { index, source, target, damaged, verifying }, c);
        for await (const { taken, bytes } of mapOrdered(jobs, AT_ONCE, (job) => job())) {
          for (const frame of taken) takeFrame(frame, plan, target);
          await target.packs.settled();
          onBytes?.(bytes);
        }
        copied += plan.raw;
      }
    } catch (error) {
      // A sweep may have moved the chunk meanwhile, or another pack may contain an intact copy of it.
      const another = error instanceof MissingError || (isCorruption(error) && damaged.size > known);
      if (!another || reloads === MAX_RELOADS) throw error;
    }
  }
}

interface Frame {
  readonly info: PackFrame;
  readonly stored: Uint8Array;
  readonly raw: Uint8Array;
}

/** Reads and verifies one part of the plan. The caller adds the `taken` frames to packs, in the order of the jobs. */
type Job = () => Promise<{ taken: readonly Frame[]; bytes: number }>;

interface Parts {
  readonly index: ChunkIndex;
  readonly source: ChunkSource;
  readonly target: CopyTarget;
  /** Collects the packs in which damage is found. */
  readonly damaged: Set<string>;
  readonly verifying: LimitFunction;
}

async function* jobsOf(plan: CopyPlan, parts: Parts, c: Context): AsyncGenerator<Job> {
  const { target, damaged } = parts;
  const sizes = packSizes(parts.index);
  for (const [id, wanted] of plan.packs) {
    const pack = sizes.get(id);
    const whole = pack?.raw === wanted && pack.stored <= WHOLE_PACK && !target.packs.isTaken(id) && !damaged.has(id);
    if (whole) yield () => wholePack(id, parts, c);
    else yield* runsOf(id, plan, parts, c);
  }
}

async function wholePack(id: string, { source: { store }, target, damaged, verifying }: Parts, c: Context) {
  const read = async () => {
    const bytes = await store.get(PACKS + id, c).catch(toMissingChunkError(id, store.location));
    return { bytes, frames: await verifying(() => verifyPack(bytes, id)) };
  };
  const { bytes, frames } = await retryOnCorruption(read, () => damaged.add(id));
  await target.packs.addPack({ id, size: bytes.length, frames }, bytes);
  return { taken: [], bytes: bytes.length };
}

/** Yields jobs for the frames of a pack that contain needed chunks; adjacent frames are read together. */
async function* runsOf(id: string, plan: CopyPlan, { source: { store }, damaged }: Parts, c: Context): AsyncGenerator<Job> {
  const onDamage = (): void => void damaged.add(id);
  const pack = await readPackTable(store, id, { signal: c.signal, onDamage });
  if (pack === undefined) throw new MissingError(`pack ${id}`, store.location);
  let run: { start: number; length: number; infos: PackFrame[] } = { start: 0, length: 0, infos: [] };
  const job = ({ start, length, infos }: typeof run): Job => {
    return async () => {
      const read = async (): Promise<Frame[]> => {
        const range = { start, length };
        const bytes = await store.get(PACKS + id, { range, signal: c.signal }).catch(toMissingChunkError(id, store.location));
        return await framesIn(bytes, infos, `pack ${id} of ${store.location}`);
      };
      return { taken: await retryOnCorruption(read, onDamage), bytes: length };
    };
  };
  let position = PACK_MAGIC.length;
  for (const info of pack.frames) {
    const wanted = isWanted(info, plan);
    if (run.length > 0 && (!wanted || run.length + info.stored > RUN)) {
      yield job(run);
      run = { start: 0, length: 0, infos: [] };
    }
    if (wanted) {
      run = { start: run.length > 0 ? run.start : position, length: run.length + info.stored, infos: [...run.infos, info] };
    }
    position += info.stored;
  }
  if (run.length > 0) yield job(run);
}

async function framesIn(bytes: Uint8Array, infos: readonly PackFrame[], what: string): Promise<Frame[]> {
  const stored = [
    ...consecutive(
      bytes,
      infos.map((info) => info.stored),
    ),
  ];
  return await Promise.all(
    infos.map(async (info, i) => {
      const frame = stored[i] as Uint8Array;
      return { info, stored: frame, raw: await verifyFrame(frame, info, what) };
    }),
  );
}

function takeFrame({ info, stored, raw }: Frame, { kindOf }: CopyPlan, { packs }: CopyTarget): void {
  const chunks = chunksOf(info, raw);
  if (chunks.every(({ digest }) => kindOf(digest) !== undefined) && packs.addFrame(info, stored)) return;
  for (const { digest, bytes } of chunks) {
    const kind = kindOf(digest);
    if (kind !== undefined) packs.add({ kind, digest, bytes });
  }
}

function isWanted({ digests }: PackFrame, { kindOf }: CopyPlan): boolean {
  for (let at = 0; at < digests.length; at += DIGEST_BYTES) if (kindOf(digests.subarray(at, at + DIGEST_BYTES)) !== undefined) return true;
  return false;
}

/** Returns the compressed and uncompressed size of the frames of each pack. */
function packSizes(index: ChunkIndex): Map<string, { stored: number; raw: number }> {
  const sizes = new Map<string, { stored: number; raw: number }>();
  for (const { pack, stored, raw } of index.frames) {
    const id = pack.id ?? '';
    const before = sizes.get(id) ?? { stored: 0, raw: 0 };
    sizes.set(id, { stored: before.stored + stored, raw: before.raw + raw });
  }
  return sizes;
}
