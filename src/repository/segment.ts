import { BinaryReader, BinaryWriter } from '../lib/binary.ts';
import { fromHex, hexOf } from '../lib/digest.ts';
import { DIGEST_BYTES } from './chunk-buffer.ts';
import { assertPackSize, encodeTable, MAX_PACK, type PackFrame, parseTable } from './pack.ts';
import type { StoredBlob } from './types.ts';

/* A segment is one pack's part of the index, and the blobs that are complete with it. docs/format.md, "Segments". */

const SEGMENT_MAGIC = Buffer.from('VMSSEGM1');

export interface SegmentPack {
  /** 64 hex digits. */
  readonly id: string;
  readonly size: number;
  readonly frames: readonly PackFrame[];
}

export interface Segment {
  readonly pack: SegmentPack | undefined;
  readonly blobs: readonly StoredBlob[];
}

export function encodeSegment(segment: Segment): Uint8Array {
  const out = new BinaryWriter(64 * 1024).bytes(SEGMENT_MAGIC);
  if (segment.pack) {
    const table = encodeTable(segment.pack.frames);
    out.varint(1).bytes(Buffer.from(segment.pack.id, 'hex')).varint(segment.pack.size).varint(table.length).bytes(table);
  } else out.varint(0);
  out.varint(segment.blobs.length);
  for (const blob of segment.blobs) {
    out
      .bytes(Buffer.from(hexOf(blob.digest), 'hex'))
      .varint(blob.size)
      .bytes(Buffer.from(hexOf(blob.recipe), 'hex'));
  }
  return out.copy();
}

export function parseSegment(bytes: Uint8Array, what: string): Segment {
  const reader = new BinaryReader(bytes, what);
  reader.magic(SEGMENT_MAGIC);
  const pack = reader.varint(1) === 1 ? parsePack(reader, what) : undefined;
  const count = reader.varint(reader.left);
  const blobs: StoredBlob[] = [];
  const digest = () => fromHex(Buffer.from(reader.bytes(DIGEST_BYTES)).toString('hex'));
  for (let i = 0; i < count; i++) blobs.push({ digest: digest(), size: reader.varint(Number.MAX_SAFE_INTEGER), recipe: digest() });
  reader.end();
  return { pack, blobs };
}

function parsePack(reader: BinaryReader, what: string): SegmentPack {
  const id = Buffer.from(reader.bytes(DIGEST_BYTES)).toString('hex');
  const size = reader.varint(MAX_PACK);
  const table = reader.bytes(reader.varint(reader.left));
  const frames = parseTable(table, what);
  assertPackSize(frames, table.length, { size, what });
  return { id, size, frames };
}
