import { BinaryReader, BinaryWriter } from '../../lib/codec/binary.ts';
import { fromHex, hexOf } from '../../lib/digest.ts';
import { DIGEST_BYTES } from '../chunking/chunker.ts';
import { assertPackSize, encodeTable, MAX_PACK, type PackFrame, parseTable } from '../pack/pack-file.ts';
import type { StoredBlob } from '../stored-blob.ts';

/* A segment is the part of the index for some packs, and the blobs that are complete with it. docs/format.md, "Segments". */

/** Magic of segments with at most one pack. */
const SEGMENT_MAGIC = Buffer.from('VMSSEGM1');
const MERGED_MAGIC = Buffer.from('VMSSEGM2');

export interface SegmentPack {
  /** 64 hex digits. */
  readonly id: string;
  readonly size: number;
  readonly frames: readonly PackFrame[];
}

export interface Segment {
  readonly packs: readonly SegmentPack[];
  readonly blobs: readonly StoredBlob[];
}

export function encodeSegment(segment: Segment): Uint8Array {
  const out = new BinaryWriter(64 * 1024).bytes(segment.packs.length > 1 ? MERGED_MAGIC : SEGMENT_MAGIC).varint(segment.packs.length);
  for (const { id, size, frames } of segment.packs) {
    const table = encodeTable(frames);
    out.bytes(Buffer.from(id, 'hex')).varint(size).varint(table.length).bytes(table);
  }
  out.varint(segment.blobs.length);
  for (const blob of segment.blobs) {
    out
      .bytes(Buffer.from(hexOf(blob.digest), 'hex'))
      .varint(blob.size)
      .bytes(Buffer.from(hexOf(blob.recipe), 'hex'));
  }
  return out.copy();
}

/** Throws IntegrityError if the bytes are not a valid segment. The digests of chunks are views of `bytes`. */
export function parseSegment(bytes: Uint8Array, what: string): Segment {
  const reader = new BinaryReader(bytes, what);
  const isMerged = MERGED_MAGIC.equals(bytes.subarray(0, MERGED_MAGIC.length));
  reader.magic(isMerged ? MERGED_MAGIC : SEGMENT_MAGIC);
  const packs = Array.from({ length: reader.varint(isMerged ? Math.floor(reader.left / DIGEST_BYTES) : 1) }, () => parsePack(reader, what));
  const count = reader.varint(reader.left);
  const blobs: StoredBlob[] = [];
  const digest = () => fromHex(Buffer.from(reader.bytes(DIGEST_BYTES)).toString('hex'));
  for (let i = 0; i < count; i++) blobs.push({ digest: digest(), size: reader.varint(Number.MAX_SAFE_INTEGER), recipe: digest() });
  reader.end();
  return { packs, blobs };
}

function parsePack(reader: BinaryReader, what: string): SegmentPack {
  const id = Buffer.from(reader.bytes(DIGEST_BYTES)).toString('hex');
  const size = reader.varint(MAX_PACK);
  const table = reader.bytes(reader.varint(reader.left));
  const frames = parseTable(table, what);
  assertPackSize(frames, table.length, { size, what });
  return { id, size, frames };
}
