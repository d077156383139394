import { hash } from 'node:crypto';
import { decompressFrame } from '../../lib/codec/zstd.ts';
import { IntegrityError } from '../../lib/errors.ts';
import { DIGEST_BYTES } from '../chunking/chunker.ts';
import { assertPackSize, FOOTER_BYTES, PACK_MAGIC, type PackFrame, parseFooter, parseTable } from './pack-file.ts';

/** Compares the bytes with the id of the pack, then every chunk with its digest. Returns the table. Throws IntegrityError. */
export async function verifyPack(bytes: Uint8Array, id: string): Promise<PackFrame[]> {
  const what = `packs/${id}`;
  if (hash('sha256', bytes, 'hex') !== id) throw damaged(what, 'its bytes have another digest');
  if (Buffer.compare(bytes.subarray(0, PACK_MAGIC.length), PACK_MAGIC) !== 0) throw damaged(what, 'it does not begin like a pack');
  const frames = packTable(bytes, what);
  let position = PACK_MAGIC.length;
  for (const frame of frames) {
    await verifyFrame(bytes.subarray(position, position + frame.stored), frame, `the frame at ${position} of ${what}`);
    position += frame.stored;
  }
  return frames;
}

/** Returns the table at the end of a pack, whatever bytes the pack begins with. Throws IntegrityError. */
export function packTable(bytes: Uint8Array, what: string): PackFrame[] {
  if (bytes.length < PACK_MAGIC.length + FOOTER_BYTES) throw damaged(what, 'it is too short for a pack');
  const end = bytes.length - FOOTER_BYTES;
  const length = parseFooter(bytes.subarray(end), bytes.length, what);
  // Copy the table: the digests are views of it and outlive the bytes of the pack.
  const frames = parseTable(new Uint8Array(bytes.subarray(end - length, end)), what);
  assertPackSize(frames, length, { size: bytes.length, what });
  return frames;
}

/** Returns the uncompressed bytes of a frame, after comparing every chunk with its digest. Throws IntegrityError. */
export async function verifyFrame(stored: Uint8Array, { lengths, digests }: PackFrame, what: string): Promise<Uint8Array> {
  const size = lengths.reduce((sum, length) => sum + length, 0);
  const raw = await decompressFrame(stored, size, what);
  const found = Buffer.concat([...consecutive(raw, lengths)].map((chunk) => hash('sha256', chunk, 'buffer')));
  if (!found.equals(digests)) throw damaged(what, 'a chunk has another digest');
  return raw;
}

/** Returns the chunks of a frame; `raw` is the result of `verifyFrame`. */
export function chunksOf({ lengths, digests }: PackFrame, raw: Uint8Array): { digest: Uint8Array; bytes: Uint8Array }[] {
  return [...consecutive(raw, lengths)].map((bytes, i) => ({ bytes, digest: digests.subarray(i * DIGEST_BYTES, (i + 1) * DIGEST_BYTES) }));
}

/** Yields consecutive parts of `bytes` with these lengths. */
export function* consecutive(bytes: Uint8Array, lengths: Iterable<number>): Generator<Uint8Array> {
  let at = 0;
  for (const length of lengths) {
    yield bytes.subarray(at, at + length);
    at += length;
  }
}

function damaged(what: string, problem: string): IntegrityError {
  return new IntegrityError(`${what} is damaged: ${problem}`);
}
