import { TAR_BLOCK as BLOCK } from '../../lib/codec/tar-header.ts';

/*
 * One 512-byte tar header block: https://pubs.opengroup.org/onlinepubs/9699919799/utilities/pax.html#tag_20_92_13_06
 * and the GNU additions https://www.gnu.org/software/tar/manual/html_node/Standard.html
 */

/** The fields mtime (12 bytes) and checksum (8 bytes) are adjacent. */
export const VARYING_START = 136;
export const VARYING_END = 156;
export const CONSTANT_LENGTH = BLOCK - (VARYING_END - VARYING_START);

const CHECKSUM = 148;
const MAX_MTIME = 8 ** 11 - 1;

export interface TarHeader {
  /** The type flag as a character; `0` for the old NUL. */
  readonly type: string;
  readonly size: number;
}

/** Returns undefined if the block is not a header: its checksum is wrong, or its size is not a number. */
export function parseHeader(block: Uint8Array): TarHeader | undefined {
  if (octal(block.subarray(CHECKSUM, VARYING_END)) !== checksum(block)) return undefined;
  const size = headerNumber(block.subarray(124, 136));
  if (size === undefined) return undefined;
  return { type: String.fromCharCode(block[156] || 48), size };
}

/** Returns the mtime of a header whose mtime and checksum are encoded as `writeCanonicalFields` encodes them; otherwise undefined. */
export function canonicalMtime(block: Uint8Array): number | undefined {
  const mtime = octal(block.subarray(VARYING_START, CHECKSUM));
  if (mtime === undefined) return undefined;
  const again = new Uint8Array(BLOCK);
  again.set(block);
  writeCanonicalFields(again, mtime);
  return Buffer.compare(again.subarray(VARYING_START, VARYING_END), block.subarray(VARYING_START, VARYING_END)) === 0 ? mtime : undefined;
}

/** Writes mtime as `%011o\0` and the checksum of the whole block as `%06o\0 `. `mtime` is at most 8^11 - 1. */
export function writeCanonicalFields(block: Uint8Array, mtime: number): void {
  writeOctal(block, { at: VARYING_START, digits: 11, value: mtime });
  block[147] = 0;
  writeOctal(block, { at: CHECKSUM, digits: 6, value: checksum(block) });
  block[154] = 0;
  block[155] = 32;
}

export function isCanonicalMtime(mtime: number): boolean {
  return Number.isInteger(mtime) && mtime >= 0 && mtime <= MAX_MTIME;
}

export function isZero(bytes: Uint8Array): boolean {
  for (let i = 0; i < bytes.length; i++) if (bytes[i] !== 0) return false;
  return true;
}

/** Parses octal digits, or base-256 if the first bit is set. Returns undefined for any other field and for numbers beyond 2^53. */
export function headerNumber(field: Uint8Array): number | undefined {
  const first = field[0] ?? 0;
  if (first < 128) return octal(field);
  let value = first & 127;
  for (let i = 1; i < field.length; i++) value = value * 256 + (field[i] as number);
  return value <= Number.MAX_SAFE_INTEGER ? value : undefined;
}

function octal(field: Uint8Array): number | undefined {
  let at = 0;
  while (field[at] === 32) at++;
  let value = 0;
  for (; at < field.length; at++) {
    const byte = field[at] as number;
    if (byte < 48 || byte > 55) break;
    value = value * 8 + byte - 48;
  }
  for (; at < field.length; at++) if (field[at] !== 0 && field[at] !== 32) return undefined;
  return value;
}

function writeOctal(block: Uint8Array, field: { at: number; digits: number; value: number }): void {
  let rest = field.value;
  for (let i = field.digits - 1; i >= 0; i--) {
    block[field.at + i] = 48 + (rest % 8);
    rest = Math.floor(rest / 8);
  }
}

function checksum(block: Uint8Array): number {
  let sum = 8 * 32;
  for (let i = 0; i < CHECKSUM; i++) sum += block[i] as number;
  for (let i = VARYING_END; i < BLOCK; i++) sum += block[i] as number;
  return sum;
}
