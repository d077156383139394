import { hash } from 'node:crypto';
import { BinaryReader, BinaryWriter } from '../../lib/codec/binary.ts';
import { DIGEST_BYTES } from '../chunking/chunker.ts';

/*
 * A pack consists of magic, zstd frames, table and footer. docs/format.md, "Packs". Only the table lists the chunks in the frames; segments
 * repeat it.
 */

export const PACK_MAGIC = Buffer.from('VMSPACK1');
const FOOTER_MAGIC = Buffer.from('VMSTABL1');
/** Table length (4 bytes) and magic. */
export const FOOTER_BYTES = 4 + FOOTER_MAGIC.length;
/** Readers reject larger frames before they allocate memory. */
export const MAX_FRAME = 8 << 20;
export const MAX_PACK = 1 << 30;
const MAX_CHUNK = MAX_FRAME;

export interface PackFrame {
  /** Bytes of the zstd frame in the pack. */
  readonly stored: number;
  /** 32 bytes for each chunk. */
  readonly digests: Uint8Array;
  readonly lengths: readonly number[];
}

export function encodeTable(frames: readonly PackFrame[]): Uint8Array {
  const table = new BinaryWriter(64 * 1024).varint(frames.length);
  for (const frame of frames) {
    table.varint(frame.stored).varint(frame.lengths.length);
    for (const length of frame.lengths) table.varint(length);
    table.bytes(frame.digests);
  }
  return table.copy();
}

/** Returns the digest of a table; equal tables have equal digests. */
export function tableDigest(frames: readonly PackFrame[]): string {
  return hash('sha256', encodeTable(frames), 'hex');
}

/** Throws IntegrityError. Sizes are limited: the chunks of a frame fit into MAX_FRAME. The digests are views of `bytes`. */
export function parseTable(bytes: Uint8Array, what: string): PackFrame[] {
  const reader = new BinaryReader(bytes, what);
  const count = reader.varint(MAX_PACK);
  const frames: PackFrame[] = [];
  for (let i = 0; i < count; i++) {
    const stored = reader.varint(MAX_PACK);
    const chunks = reader.varint(reader.left);
    // Allocate the final size at once: an array that grows takes half as much again. The count is limited, because each length takes at
    // least one byte.
    const lengths = new Array<number>(chunks);
    let raw = 0;
    for (let j = 0; j < chunks; j++) {
      const length = reader.varint(MAX_CHUNK);
      raw += length;
      lengths[j] = length;
    }
    if (raw > MAX_FRAME) throw reader.damaged(`a frame has ${raw} bytes`);
    frames.push({ stored, lengths, digests: reader.bytes(chunks * DIGEST_BYTES) });
  }
  reader.end();
  return frames;
}

export function encodeFooter(tableLength: number): Uint8Array {
  return new BinaryWriter(FOOTER_BYTES).uint32(tableLength).bytes(FOOTER_MAGIC).copy();
}

/** Returns the length of the table, which ends where the footer begins. */
export function parseFooter(footer: Uint8Array, packSize: number, what: string): number {
  const reader = new BinaryReader(footer, what);
  const length = reader.uint32();
  reader.magic(FOOTER_MAGIC);
  if (length > packSize - FOOTER_BYTES - PACK_MAGIC.length) throw reader.damaged(`its table has ${length} bytes`);
  return length;
}

/** Throws IntegrityError unless frames, table and footer fill the pack exactly. */
export function assertPackSize(frames: readonly PackFrame[], tableLength: number, pack: { size: number; what: string }): void {
  let size = PACK_MAGIC.length + tableLength + FOOTER_BYTES;
  for (const frame of frames) size += frame.stored;
  if (size !== pack.size) throw new BinaryReader(new Uint8Array(), pack.what).damaged(`it has ${pack.size} bytes instead of ${size}`);
}
