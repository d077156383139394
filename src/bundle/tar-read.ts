import { TAR_BLOCK, tarPadding } from '../lib/codec/tar-header.ts';
import { type InputError, IntegrityError } from '../lib/errors.ts';
import type { ByteStream } from '../lib/streams/bytes.ts';
import { StreamReader } from '../lib/streams/reader.ts';
import type { Damage } from './errors.ts';
import { MANIFEST_FILE } from './layout.ts';

/*
 * The tar of a bundle: plain ustar headers of regular files and nothing else. A bundle is untrusted, so all other features of tar (links, devices,
 * folders, pax and GNU extensions that rename or resize the next entry) are rejected instead of interpreted: the listing of `tar -t` is exactly what
 * is read. https://pubs.opengroup.org/onlinepubs/9699919799/utilities/pax.html#tag_20_92_13_06
 */

export interface FileInBundle {
  readonly path: string;
  readonly size: number;
  /** Single use, before the next file is requested. Unread bytes are skipped. */
  readonly body: ByteStream;
}

/**
 * Throws InputError for a tar that does not begin with manifest.json, IntegrityError for anything but complete regular files. Names and sizes are
 * untrusted: compare them with a list.
 */
export async function* readTar(source: ByteStream, damage: Damage): AsyncGenerator<FileInBundle, void, undefined> {
  await using reader = new StreamReader(source);
  for (;;) {
    const header = await reader.read(TAR_BLOCK);
    if (header.length < TAR_BLOCK) throw damage.error('the archive is truncated after it');
    if (reader.position === TAR_BLOCK && text(header) !== MANIFEST_FILE) throw await otherTar(header, reader, damage);
    if (isZero(header)) break;
    const file = parseHeader(header, damage);
    const end = reader.position + file.size;
    yield { ...file, body: reader.take(file.size) };
    await skip(reader, end - reader.position);
    await skip(reader, tarPadding(file.size));
    if (reader.position !== end + tarPadding(file.size)) throw damage.error('the archive is truncated');
  }
  await readEnd(reader, damage);
}

/** Paths of a bundle's files in a tar that another program packed in its own order, optionally prefixed with `./` or one folder. */
const OF_BUNDLE =
  /^(?:\.\/+)?([^/]+\/)?(manifest\.json|docs\/README\.md|metadata\/[^/]+\.json|(images|volumes|bind-mounts)\/[^/]+\.tar|(compose|container)\/.+)$/;
/** Maximum number of headers of folders and extensions before the first file. */
const MAX_HEADERS = 64;
const MAX_EXTENSION = 64 * 1024;

/** Returns the error for a tar that does not begin like a bundle, based on its first file. */
async function otherTar(first: Uint8Array, reader: StreamReader, damage: Damage): Promise<InputError> {
  for (let header = first, count = 0; header.length === TAR_BLOCK && count < MAX_HEADERS; count++) {
    const type = String.fromCharCode(header[156] ?? 0);
    const [, folder = ''] = OF_BUNDLE.exec(text(header)) ?? [];
    if (type === '0' || type === '\0') {
      if (!OF_BUNDLE.test(text(header))) break;
      return damage.packedAgain(folder.replace(/\/$/, ''));
    }
    const size = parseSize(Buffer.from(header.subarray(124, 136))) ?? 0;
    if (size > MAX_EXTENSION) break;
    await skip(reader, size + tarPadding(size));
    header = await reader.read(TAR_BLOCK);
  }
  return damage.notABundle('it does not begin with manifest.json');
}

/** Maximum number of zero bytes after the end: tars are padded to records, which GNU tar limits to 1 MiB. */
const MAX_FILLING = 1024 * 1024;

/** Expects a second zero block after the first one, and only zeros from there. */
async function readEnd(reader: StreamReader, damage: Damage): Promise<void> {
  const second = await reader.read(TAR_BLOCK);
  if (second.length < TAR_BLOCK) throw damage.error('the archive is truncated in its end marker');
  if (!isZero(second)) throw damage.behind('data follows the end of the archive');
  let filling = 0;
  try {
    for await (const piece of reader.rest()) {
      if (!isZero(piece)) throw damage.behind('data follows the end of the archive');
      filling += piece.length;
      if (filling > MAX_FILLING) throw damage.behind('more than 1 MiB of zeros follows the end of the archive');
    }
  } catch (error) {
    // The tar is complete: bytes that cannot be decompressed were appended, as mail and chat programs do.
    if (error instanceof IntegrityError && error.fields.file !== 'its end')
      throw damage.behind('data follows the end of the archive', error);
    throw error;
  }
}

async function skip(reader: StreamReader, size: number): Promise<void> {
  for await (const _ of reader.take(size));
}

function parseHeader(block: Uint8Array, damage: Damage): { path: string; size: number } {
  const header = Buffer.from(block.buffer, block.byteOffset, block.length);
  if (octal(header.subarray(148, 156)) !== checksum(header)) throw damage.error('no tar header follows it');
  const path = text(header.subarray(0, 100));
  const refuse = (problem: string) => damage.error(`the entry '${path.replaceAll(/[^\x20-\x7e]/g, '?')}' after it ${problem}`);
  if (!header.subarray(257, 263).equals(USTAR)) throw refuse('is not a plain ustar entry');
  const type = String.fromCharCode(header[156] ?? 0);
  if (type !== '0') throw refuse(`is ${TYPES[type] ?? 'of an unknown type'}, not a regular file`);
  if (header[345] !== 0) throw refuse('has a name that is too long for a bundle');
  const size = parseSize(header.subarray(124, 136));
  if (size === undefined) throw refuse('has a size that is not a number');
  return { path, size };
}

const USTAR = Buffer.from('ustar\0');
const TYPES: Readonly<Record<string, string>> = {
  '1': 'a hard link',
  '2': 'a symbolic link',
  '3': 'a device',
  '4': 'a device',
  '5': 'a folder',
  '6': 'a pipe',
  x: 'an extended header',
  g: 'an extended header',
  L: 'a long name',
  K: 'a long link',
  S: 'a sparse file',
};

/** Returns the sum of all bytes, with those of the checksum field counted as spaces. */
function checksum(header: Buffer): number {
  return header.reduce((sum, byte, at) => sum + (at >= 148 && at < 156 ? 0x20 : byte), 0);
}

/** Parses octal digits, or a base-256 number for a size of more than eleven digits. */
function parseSize(field: Buffer): number | undefined {
  if (field[0] !== 0x80) return octal(field);
  if (field.subarray(1, 6).some((byte) => byte !== 0)) return undefined;
  const size = field.readUIntBE(6, 6);
  return Number.isSafeInteger(size) ? size : undefined;
}

function octal(field: Buffer): number | undefined {
  const digits = text(field).trim();
  return /^[0-7]{1,12}$/.test(digits) ? Number.parseInt(digits, 8) : undefined;
}

function text(field: Uint8Array): string {
  const end = field.indexOf(0);
  return Buffer.from(end < 0 ? field : field.subarray(0, end)).toString('latin1');
}

const ZEROS = Buffer.alloc(64 * 1024);

function isZero(bytes: Uint8Array): boolean {
  for (let at = 0; at < bytes.length; at += ZEROS.length) {
    const part = bytes.subarray(at, at + ZEROS.length);
    if (ZEROS.compare(part, 0, part.length, 0, part.length) !== 0) return false;
  }
  return true;
}
