import { hash } from 'node:crypto';
import { decompressFrame } from '../../lib/codec/zstd.ts';
import { IntegrityError } from '../../lib/errors.ts';
import { DIGEST_BYTES } from '../chunking/chunker.ts';
import { PACK_MAGIC, type PackFrame } from './pack-file.ts';
import { chunksOf, consecutive, packTable } from './verify-pack.ts';

export interface RecoveredChunks {
  readonly digest: Uint8Array;
  /** undefined: the bytes are lost. */
  readonly bytes: Uint8Array | undefined;
}

/**
 * Yields every chunk that a damaged pack should contain, intact ones with their bytes. `table` is the table from the segment of the pack,
 * which is correct if the segment is; without it the table of the pack itself is used.
 */
export async function* recoverChunks(
  bytes: Uint8Array,
  { id, table }: { id: string; table: readonly PackFrame[] | undefined },
): AsyncGenerator<RecoveredChunks> {
  const frames = table ?? ownTable(bytes, id) ?? [];
  const stored = consecutive(
    bytes.subarray(PACK_MAGIC.length),
    frames.map((frame) => frame.stored),
  );
  for (const [i, frame] of [...stored].entries()) {
    const info = frames[i] as PackFrame;
    const raw = await rawOf(frame, info);
    if (raw === undefined) yield* lostOf(info);
    else for (const chunk of chunksOf(info, raw)) yield { ...chunk, bytes: isChunk(chunk) ? chunk.bytes : undefined };
  }
}

/** Returns undefined if the table is damaged or belongs to another pack. */
function ownTable(bytes: Uint8Array, id: string): PackFrame[] | undefined {
  try {
    return packTable(bytes, `packs/${id}`);
  } catch (error) {
    if (error instanceof IntegrityError) return undefined;
    throw error;
  }
}

async function rawOf(stored: Uint8Array, { lengths }: PackFrame): Promise<Uint8Array | undefined> {
  const size = lengths.reduce((sum, length) => sum + length, 0);
  try {
    return await decompressFrame(stored, size, 'a frame');
  } catch (error) {
    if (error instanceof IntegrityError) return undefined;
    throw error;
  }
}

function isChunk({ digest, bytes }: { digest: Uint8Array; bytes: Uint8Array }): boolean {
  return hash('sha256', bytes, 'buffer').equals(digest);
}

function* lostOf({ lengths, digests }: PackFrame): Generator<RecoveredChunks> {
  for (let i = 0; i < lengths.length; i++) yield { digest: digests.subarray(i * DIGEST_BYTES, (i + 1) * DIGEST_BYTES), bytes: undefined };
}
