import { type FileHandle, open } from 'node:fs/promises';
import { crc32, createInflateRaw } from 'node:zlib';
import { IntegrityError, UnsupportedError } from '../errors.ts';
import { withFileErrors } from '../fs/fs-errors.ts';
import { type ByteStream, through } from '../streams/bytes.ts';

/*
 * The part of https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT that is needed to extract files from a zip: stored or deflated entries,
 * including zip64.
 */

export interface ZipEntry {
  readonly name: string;
  readonly size: number;
  open(signal: AbortSignal): ByteStream;
}

export const ZIP_MAGIC = Buffer.from('PK\x03\x04');
const END = 0x06054b50;
const END_BYTES = 22;
const END64 = 0x06064b50;
const CENTRAL = 0x02014b50;
const MAX_COMMENT = 0xffff;
/** Far larger than the central directory of a zip that contains a bundle. */
const MAX_DIRECTORY = 16 << 20;
const PIECE = 1 << 20;
const BIG = 0xffffffff;

/**
 * Reads the central directory of a zip. Throws IntegrityError if the file is not a zip or is truncated. Opening an encrypted entry or one with
 * another compression method throws UnsupportedError.
 */
export async function zipEntries(path: string): Promise<ZipEntry[]> {
  return await withFileErrors(`Cannot read ${path}`, async () => {
    await using file = await open(path);
    const { offset, length } = await findDirectory(file, path);
    const table = await readAt(file, offset, length, path);
    const entries: ZipEntry[] = [];
    for (let at = 0; at + 46 <= table.length && table.readUInt32LE(at) === CENTRAL; ) {
      const [nameLength, extraLength, commentLength] = [
        table.readUInt16LE(at + 28),
        table.readUInt16LE(at + 30),
        table.readUInt16LE(at + 32),
      ];
      const name = table.subarray(at + 46, at + 46 + nameLength).toString('utf8');
      const extra = table.subarray(at + 46 + nameLength, at + 46 + nameLength + extraLength);
      const [size, stored, position] = bigOnes(extra, [
        table.readUInt32LE(at + 24),
        table.readUInt32LE(at + 20),
        table.readUInt32LE(at + 42),
      ]);
      const facts = { flags: table.readUInt16LE(at + 8), method: table.readUInt16LE(at + 10), crc: table.readUInt32LE(at + 16) };
      entries.push({ name, size, open: (signal) => contents(path, { ...facts, name, size, stored, position }, signal) });
      at += 46 + nameLength + extraLength + commentLength;
    }
    return entries;
  });
}

interface Facts {
  readonly name: string;
  readonly flags: number;
  readonly method: number;
  readonly crc: number;
  readonly size: number;
  readonly stored: number;
  readonly position: number;
}

async function* contents(path: string, facts: Facts, signal: AbortSignal): AsyncGenerator<Uint8Array> {
  if ((facts.flags & 1) !== 0 || (facts.method !== 0 && facts.method !== 8)) {
    throw new UnsupportedError(`${facts.name} in ${path} is encrypted, or compressed with an unsupported method`, {
      hint: 'Unzip it first',
    });
  }
  await using file = await open(path);
  const header = await readAt(file, facts.position, 30, path);
  const begin = facts.position + 30 + header.readUInt16LE(26) + header.readUInt16LE(28);
  const raw = range(file, begin, facts.stored, { path, signal });
  let size = 0;
  let sum = 0;
  for await (const piece of facts.method === 0 ? raw : through(raw, createInflateRaw())) {
    size += piece.length;
    sum = crc32(piece, sum);
    if (size > facts.size) throw damaged(path, facts.name);
    yield piece;
  }
  if (size !== facts.size || sum !== facts.crc) throw damaged(path, facts.name);
}

async function* range(file: FileHandle, begin: number, length: number, { path, signal }: { path: string; signal: AbortSignal }) {
  for (let at = 0; at < length; at += PIECE) {
    signal.throwIfAborted();
    yield await readAt(file, begin + at, Math.min(PIECE, length - at), path);
  }
}

async function findDirectory(file: FileHandle, path: string): Promise<{ offset: number; length: number }> {
  const { size } = await file.stat();
  const from = Math.max(0, size - END_BYTES - MAX_COMMENT);
  const tail = await readAt(file, from, size - from, path);
  let at = tail.length - END_BYTES;
  while (at >= 0 && tail.readUInt32LE(at) !== END) at--;
  if (at < 0) throw damaged(path, 'its central directory is invalid');
  let [length, offset] = [tail.readUInt32LE(at + 12), tail.readUInt32LE(at + 16)];
  if ((length === BIG || offset === BIG) && at >= 20) {
    const end64 = await readAt(file, Number(tail.readBigUInt64LE(at - 20 + 8)), 56, path);
    if (end64.readUInt32LE(0) !== END64) throw damaged(path, 'its central directory is invalid');
    [length, offset] = [Number(end64.readBigUInt64LE(40)), Number(end64.readBigUInt64LE(48))];
  }
  if (length > MAX_DIRECTORY || offset + length > size) throw damaged(path, 'its central directory is invalid');
  return { offset, length };
}

/** Values that do not fit into 32 bits are stored in an extra field, in this order, each only if needed. */
function bigOnes(extra: Buffer, [size, stored, position]: [number, number, number]): [number, number, number] {
  for (let at = 0; at + 4 <= extra.length; at += 4 + extra.readUInt16LE(at + 2)) {
    if (extra.readUInt16LE(at) !== 1) continue;
    let next = at + 4;
    const take = (value: number): number => {
      if (value !== BIG || next + 8 > extra.length) return value;
      next += 8;
      return Number(extra.readBigUInt64LE(next - 8));
    };
    return [take(size), take(stored), take(position)];
  }
  return [size, stored, position];
}

async function readAt(file: FileHandle, position: number, length: number, path: string): Promise<Buffer> {
  const bytes = Buffer.allocUnsafeSlow(length);
  const { bytesRead } = length === 0 ? { bytesRead: 0 } : await file.read(bytes, 0, length, position);
  if (bytesRead < length) throw damaged(path, 'it is truncated');
  return bytes;
}

function damaged(path: string, what: string): IntegrityError {
  return new IntegrityError(`${path} is a damaged zip: ${what}`, { hint: 'Download it again' });
}
