import { hash } from 'node:crypto';
import type { Context } from '../lib/context.ts';
import { IntegrityError, NotFoundError, UnsupportedError } from '../lib/errors.ts';
import { decompressFrame } from '../lib/zstd.ts';
import { isListable, type Store } from '../stores/types.ts';
import { readRecipe } from './blob-reader.ts';
import { DIGEST_BYTES } from './chunk-buffer.ts';
import { ChunkIndex } from './chunk-index.ts';
import { FrameReader } from './frame-reader.ts';
import { PACKS, readSegment, SEGMENTS } from './load-index.ts';
import { assertPackSize, encodeTable, FOOTER_BYTES, PACK_MAGIC, type PackFrame, parseFooter, parseTable } from './pack.ts';
import { STREAMS } from './recipe.ts';
import type { Segment } from './segment.ts';
import { nodesAndLeaves } from './tree-reader.ts';
import type { StoredBlob, VerifyFinding } from './types.ts';

/** Every pack against its key, its table and its chunks' digests; every segment against its key and its pack; every blob's recipe. */
export async function* checkObjects(store: Store, c: Context): AsyncGenerator<VerifyFinding> {
  if (!isListable(store)) throw new UnsupportedError(`${store.location} cannot be checked: it does not list what it holds`);
  const sound = new ChunkIndex();
  const tables = new Map<string, string>();
  for await (const { key } of store.list(PACKS, c)) {
    const problem = await problemOf(async () => {
      const frames = await checkPack(await store.get(key, c), key);
      sound.addPack({ id: key.slice(PACKS.length), size: 0, frames }, PACK_MAGIC.length);
      tables.set(key.slice(PACKS.length), tableDigest(frames));
    });
    if (problem !== undefined) yield { object: key, problem };
  }
  const frames = new FrameReader(store, sound, c);
  for await (const { key } of store.list(SEGMENTS, c)) {
    let segment: Segment = { pack: undefined, blobs: [] };
    const problem = await problemOf(async () => {
      segment = await readSegment(store, key, c);
      checkSegmentPack(segment, tables);
    });
    if (problem !== undefined) yield { object: key, problem };
    for (const blob of segment.blobs) {
      const incomplete = await problemOf(() => checkBlob(blob, frames));
      if (incomplete !== undefined) yield { object: blob.digest, problem: incomplete };
    }
  }
}

async function checkPack(bytes: Uint8Array, key: string): Promise<PackFrame[]> {
  const damaged = (problem: string) => new IntegrityError(`${key} is damaged: ${problem}`);
  if (hash('sha256', bytes, 'hex') !== key.slice(PACKS.length)) throw damaged('its bytes have another digest');
  if (bytes.length < PACK_MAGIC.length + FOOTER_BYTES || Buffer.compare(bytes.subarray(0, PACK_MAGIC.length), PACK_MAGIC) !== 0) {
    throw damaged('it does not begin as a pack');
  }
  const end = bytes.length - FOOTER_BYTES;
  const length = parseFooter(bytes.subarray(end), bytes.length, key);
  const frames = parseTable(bytes.subarray(end - length, end), key);
  assertPackSize(frames, length, { size: bytes.length, what: key });
  let position = PACK_MAGIC.length;
  for (const { stored, lengths, digests } of frames) {
    const size = lengths.reduce((sum, chunk) => sum + chunk, 0);
    const raw = await decompressFrame(bytes.subarray(position, position + stored), size, `the frame at ${position} of ${key}`);
    let at = 0;
    lengths.forEach((chunk, i) => {
      const digest = digests.subarray(i * DIGEST_BYTES, (i + 1) * DIGEST_BYTES);
      if (Buffer.compare(hash('sha256', raw.subarray(at, at + chunk), 'buffer'), digest) !== 0) throw damaged('a chunk has another digest');
      at += chunk;
    });
    position += stored;
  }
  return frames;
}

function checkSegmentPack({ pack }: Segment, tables: ReadonlyMap<string, string>): void {
  if (!pack) return;
  const table = tables.get(pack.id);
  if (table === undefined) throw new IntegrityError(`its pack ${pack.id} is missing or damaged`);
  if (table !== tableDigest(pack.frames)) throw new IntegrityError(`its table is not that of pack ${pack.id}`);
}

/** All chunks are there and make the blob's size. That they make its digest is what reading it checks. */
async function checkBlob(blob: StoredBlob, frames: FrameReader): Promise<void> {
  const recipe = await readRecipe(frames, blob);
  if (recipe.size !== blob.size) throw new IntegrityError(`its recipe makes ${recipe.size} bytes instead of ${blob.size}`);
  for (const stream of STREAMS[recipe.kind]) {
    for await (const { digest } of nodesAndLeaves(frames, recipe.streams[stream])) frames.place(digest);
  }
}

function tableDigest(frames: readonly PackFrame[]): string {
  return hash('sha256', encodeTable(frames), 'hex');
}

async function problemOf(work: () => Promise<void>): Promise<string | undefined> {
  try {
    await work();
    return undefined;
  } catch (error) {
    if (error instanceof IntegrityError || error instanceof NotFoundError) return error.message;
    throw error;
  }
}
