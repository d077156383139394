import { hash } from 'node:crypto';

/*
 * FastCDC with a 32-bit gear hash and normalized chunking (Xia et al., USENIX ATC 2016 and IEEE TPDS 2020). A cut depends only on the bytes
 * between the start of the chunk and the cut, so equal bytes are cut alike wherever they occur. docs/format.md fixes every constant.
 */

export interface CutSizes {
  /** Bytes. Only the last chunk of an input can be shorter. */
  readonly min: number;
  /** A power of two. */
  readonly average: number;
  readonly max: number;
}

export type GearTable = Int32Array;

/** Returns the sizes min = average / 4 and max = 4 * average. */
export function cutSizes(average: number): CutSizes {
  return { min: average / 4, average, max: average * 4 };
}

/** Returns the table whose entry i is the first four bytes, little-endian, of sha256(seed + byte i). */
export function gearTable(seed: string): GearTable {
  const input = Buffer.concat([Buffer.from(seed), Buffer.alloc(1)]);
  return Int32Array.from({ length: 256 }, (_, byte) => {
    input[input.length - 1] = byte;
    return hash('sha256', input, 'buffer').readInt32LE(0);
  });
}

/**
 * Returns the length of the chunk that begins at `start`: `end - start` if no cut point is found before. The caller passes at least
 * `sizes.max` bytes, or all remaining bytes.
 */
export function cutPoint(table: GearTable, bytes: Uint8Array, sizes: CutSizes, span: { start: number; end: number }): number {
  const { start } = span;
  const end = Math.min(span.end, start + sizes.max);
  if (end - start <= sizes.min) return end - start;
  const bits = 31 - Math.clz32(sizes.average);
  const normal = Math.min(end, start + sizes.average);
  scan(table, bytes, { at: start + sizes.min, end: normal, hash: 0, mask: topBits(bits + 2) });
  if (!found) scan(table, bytes, { at: position, end, hash: rolling, mask: topBits(bits - 2) });
  return (found ? position : end) - start;
}

/** Returns the hash of the last 32 bytes before `end`, which decides where runs of small files are cut. */
export function tailHash(table: GearTable, bytes: Uint8Array, span: { start: number; end: number }): number {
  let rolled = 0;
  for (let at = Math.max(span.start, span.end - 32); at < span.end; at++) rolled = (rolled << 1) + (table[bytes[at] as number] as number);
  return rolled | 0;
}

/** Returns `count` ones below the sign bit, so that the mask can be shifted by one for the first byte of a pair. */
function topBits(count: number): number {
  return ((1 << count) - 1) << (31 - count);
}

// The result of `scan`, kept here because returning an object for each chunk and running three loops for each chunk cost more than scanning
// a small chunk.
let position = 0;
let rolling = 0;
let found = false;

/** Scans two bytes per step: the first is tested against the mask shifted by one. The cuts are those of a loop over single bytes. */
function scan(table: GearTable, bytes: Uint8Array, from: { at: number; end: number; hash: number; mask: number }): void {
  const { mask, end } = from;
  const moved = mask << 1;
  let { at, hash: fingerprint } = from;
  found = true;
  while (at + 1 < end) {
    const first = (fingerprint << 2) + ((table[bytes[at] as number] as number) << 1);
    if ((first & moved) === 0) {
      position = at + 1;
      return;
    }
    fingerprint = (first + (table[bytes[at + 1] as number] as number)) | 0;
    if ((fingerprint & mask) === 0) {
      position = at + 2;
      return;
    }
    at += 2;
  }
  if (at < end) {
    fingerprint = ((fingerprint << 1) + (table[bytes[at] as number] as number)) | 0;
    at++;
    if ((fingerprint & mask) === 0) {
      position = at;
      return;
    }
  }
  found = false;
  position = at;
  rolling = fingerprint;
}
