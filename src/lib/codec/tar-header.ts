import { InputError } from '../errors.ts';

/** A tar consists of blocks of 512 bytes: https://pubs.opengroup.org/onlinepubs/9699919799/utilities/pax.html#tag_20_92_13_06 */
export const TAR_BLOCK = 512;

/** The two zero blocks that end an archive. */
export const TAR_END: Uint8Array = new Uint8Array(2 * TAR_BLOCK);

/** The largest size that fits the eleven octal digits of ustar. Larger ones are written in base 256, as by GNU tar and Go. */
const MAX_OCTAL = 0o77777777777;

export interface TarHeaderFields {
  /** At most 100 bytes; that of a directory ends with a slash. */
  readonly path: string;
  readonly size: number;
  readonly type: 'file' | 'directory';
}

/**
 * Returns one ustar header block, owned by root, with mode 0644 or 0755 and time 0, so that archives are reproducible. Throws InputError for a longer
 * path.
 */
export function tarHeader({ path, size, type }: TarHeaderFields): Uint8Array {
  const block = Buffer.alloc(TAR_BLOCK);
  if (Buffer.byteLength(path) > 100) throw new InputError(`'${path}' is too long for a tar header`);
  block.write(path, 0);
  block.write(type === 'file' ? '0000644\0' : '0000755\0', 100);
  block.write('0000000\0', 108);
  block.write('0000000\0', 116);
  if (size <= MAX_OCTAL) block.write(`${size.toString(8).padStart(11, '0')}\0`, 124);
  else {
    block[124] = 0x80;
    block.writeBigUInt64BE(BigInt(size), 128);
  }
  block.write('00000000000\0', 136);
  block.write(type === 'file' ? '0' : '5', 156);
  block.write('ustar\x0000', 257);
  block.fill(' ', 148, 156);
  const sum = block.reduce((total, byte) => total + byte, 0);
  block.write(`${sum.toString(8).padStart(6, '0')}\0 `, 148);
  return block;
}

/** Returns the number of zero bytes that follow a file of this size. */
export function tarPadding(size: number): number {
  return (TAR_BLOCK - (size % TAR_BLOCK)) % TAR_BLOCK;
}
