/*
 * Detects a file's format by its first bytes, regardless of its name: https://github.com/file/file/tree/master/magic. A reader that finds another
 * format than expected names it in its error.
 */

/** Compression formats that are removed on input. */
export type Packing = 'gzip' | 'zstd' | 'xz' | 'bzip2';

/** Number of bytes that `packingOf`, `isTar` and `describeFormat` inspect. */
export const FORMAT_HEAD = 512;

const BZIP2_NEXT = ['314159265359', '177245385090'];

/** Returns undefined for an uncompressed file or another compression. */
export function packingOf(head: Uint8Array): Packing | undefined {
  const bytes = Buffer.from(head.buffer, head.byteOffset, head.byteLength);
  if (begins(bytes, '1f8b')) return 'gzip';
  if (begins(bytes, '28b52ffd') || (bytes.length >= 4 && bytes.readUInt32LE(0) >>> 4 === 0x184d2a5)) return 'zstd';
  if (begins(bytes, 'fd377a585a00')) return 'xz';
  // The block size, then the magic of the first block or of the end of the stream.
  if (begins(bytes, '425a68') && BZIP2_NEXT.some((mark) => begins(bytes.subarray(4), mark))) return 'bzip2';
  return undefined;
}

/** POSIX and GNU tars have this magic; tars from before 1988 have none. */
export function isTar(head: Uint8Array): boolean {
  return Buffer.from(head.subarray(257, 262)).toString('latin1') === 'ustar';
}

export interface Format {
  /** `a zip file` */
  readonly name: string;
  /** What to do with such a file, if it does not depend on the file. */
  readonly hint?: string;
}

/** Describes a file's format for messages; undefined if its first bytes are not recognized. */
export function describeFormat(head: Uint8Array): Format | undefined {
  const bytes = Buffer.from(head.buffer, head.byteOffset, head.byteLength);
  if (bytes.length === 0) return { name: 'an empty file', hint: 'Download or export it again' };
  const binary = BINARY.find(([magic, , at = 0]) => begins(bytes.subarray(at), magic));
  if (binary !== undefined) return binary[1];
  const text = bytes.toString('latin1').trimStart();
  return TEXT.find(([pattern]) => pattern.test(text))?.[1];
}

const UNPACK = 'Unpack it first';
const DISK = 'Use an image, a container or a Compose project: disks of virtual machines are not supported';

const BINARY: readonly [magic: string, format: Format, at?: number][] = [
  ['504b0304', { name: 'a zip file', hint: 'Unzip it first' }],
  ['504b0506', { name: 'an empty zip file' }],
  ['377abcaf271c', { name: 'a 7z file', hint: UNPACK }],
  ['526172211a07', { name: 'a rar file', hint: UNPACK }],
  ['04224d18', { name: 'packed with lz4', hint: 'Unpack it first: lz4 -d <file> <file>.tar' }],
  ['4c5a4950', { name: 'packed with lzip', hint: 'Unpack it first: lzip -d <file>' }],
  ['1f9d', { name: 'packed with compress', hint: 'Unpack it first: uncompress <file>' }],
  ['5d00008000', { name: 'packed with lzma', hint: 'Unpack it first: xz --format=lzma -d <file>' }],
  ['514649fb', { name: 'a qcow2 disk image', hint: DISK }],
  ['4b444d56', { name: 'a vmdk disk image', hint: DISK }],
  [Buffer.from('# Disk DescriptorFile').toString('hex'), { name: 'a vmdk disk image', hint: DISK }],
  [Buffer.from('vhdxfile').toString('hex'), { name: 'a vhdx disk image', hint: DISK }],
  [Buffer.from('conectix').toString('hex'), { name: 'a vhd disk image', hint: DISK }],
  [Buffer.from('<<< ').toString('hex'), { name: 'a vdi disk image', hint: DISK }],
  ['55aa', { name: 'a disk or boot image', hint: DISK }, 510],
  [Buffer.from('hsqs').toString('hex'), { name: 'a squashfs file system' }],
  [Buffer.from('SIF_MAGIC').toString('hex'), { name: 'an Apptainer image' }, 32],
  [Buffer.from('0707').toString('hex'), { name: 'a cpio archive' }],
  [Buffer.from('!<arch>').toString('hex'), { name: 'a Debian package or another ar archive' }],
  ['7f454c46', { name: 'a program', hint: 'If it writes an image, use: <program> | vm snapshot create <name> --archive -' }],
  [Buffer.from('%PDF').toString('hex'), { name: 'a PDF document' }],
];

const DOCKERFILE = { name: 'a Dockerfile', hint: 'Build it: vm snapshot build <name> --file <file>' };

const TEXT: readonly [RegExp, Format][] = [
  [/^#!/, { name: 'a script', hint: 'If it writes an image, as those of Nix do, use: <script> | vm snapshot create <name> --archive -' }],
  [/^version https:\/\/git-lfs\.github\.com/, { name: 'a Git LFS pointer', hint: 'Get the file itself: git lfs pull' }],
  [/^<(!doctype html|html)/i, { name: 'a web page', hint: 'Download the file again: this is a web page' }],
  [/^<\?xml/i, { name: 'an XML document', hint: 'Download the file again: this may be an error message' }],
  [/^-----BEGIN /, { name: 'a key, a certificate or an encrypted file' }],
  [/^age-encryption\.org/, { name: 'a file encrypted with age', hint: 'Decrypt it first' }],
  [/^(#[^\n]*\n\s*)*(FROM|ARG)\s+\S/i, DOCKERFILE],
  [/^(#[^\n]*\n\s*)*(services|version|name|include):/, { name: 'a Compose file', hint: 'Capture its project: vm snapshot create <name>' }],
  [/^[[{]/, { name: 'a JSON document' }],
];

function begins(bytes: Buffer, hex: string): boolean {
  return bytes.length >= hex.length / 2 && bytes.toString('hex', 0, hex.length / 2) === hex;
}
