import { availableParallelism } from 'node:os';
import { promisify } from 'node:util';
import { constants, createZstdDecompress, zstdCompress } from 'node:zlib';
import { type ByteStream, blocksOf, mapOrdered, through } from '../streams/bytes.ts';
import { StreamReader } from '../streams/reader.ts';
import { decompressFrame } from './zstd.ts';

/*
 * A .zst file as a sequence of independent frames: https://www.rfc-editor.org/rfc/rfc8878. Node's decoder stops after the first of several frames
 * without an error (nodejs/node#64741), so this module finds the frame boundaries and passes one frame at a time.
 */

/** Bytes of input per frame: four times the default window of level 3, so that the compression ratio suffers little. */
const BLOCK = 4 * 1024 * 1024;
/** Frames that declare at most this content size are decompressed in parallel in memory, others as a stream. */
const SMALL_CONTENT = 8 * 1024 * 1024;
const SMALL_FRAME = SMALL_CONTENT + 64 * 1024;
const PIECE = 1024 * 1024;
/** The maximum compressed size of a block. */
const COMPRESSED_BLOCK = BLOCK + (BLOCK >> 8) + 128;

const compress = promisify(zstdCompress);

/** Creates the error for a file that cannot be read; `problem` is human-readable. */
export type OnDamage = (problem: string, cause?: unknown) => Error;

/** Compresses a stream. The output does not depend on how the input is split into pieces, but on the build of zstd. */
export async function* zstd(source: ByteStream, { level }: { level: number }): AsyncGenerator<Uint8Array> {
  let empty = true;
  for await (const frame of mapOrdered(blocksOf(source, BLOCK), availableParallelism() + 1, (block) => compressSized(block, level))) {
    empty = false;
    yield frame;
  }
  if (empty) yield await compressSized(new Uint8Array(0), level);
}

/** Decompresses any .zst file, with one or more frames and from any program. Ignores skippable frames. */
export async function* unzstd(source: ByteStream, damaged: OnDamage): AsyncGenerator<Uint8Array> {
  await using reader = new StreamReader(source);
  const running: Promise<Uint8Array>[] = [];
  try {
    for (;;) {
      let header: FrameHeader | undefined;
      try {
        header = await readHeader(reader, damaged);
      } catch (error) {
        // Yield the content of the intact frames first: a reader may not need more.
        while (running.length > 0) yield await (running.shift() as Promise<Uint8Array>);
        throw error;
      }
      if (header === undefined) break;
      if (header.contentSize !== undefined && header.contentSize <= SMALL_CONTENT) {
        const frame = await gather(frameBytes(header, reader, damaged), damaged);
        const content = decompressFrame(frame, header.contentSize, 'a zstd frame').catch((error) => {
          throw damaged('a zstd frame cannot be decompressed', error);
        });
        content.catch(() => {});
        running.push(content);
        if (running.length > availableParallelism()) yield await (running.shift() as Promise<Uint8Array>);
      } else {
        while (running.length > 0) yield await (running.shift() as Promise<Uint8Array>);
        yield* decompressStream(frameBytes(header, reader, damaged), damaged);
      }
    }
    while (running.length > 0) yield await (running.shift() as Promise<Uint8Array>);
  } finally {
    await Promise.allSettled(running);
  }
}

/** Compresses a block to one frame with a checksum and its content size. Readers need the size to decompress frames in parallel. */
function compressSized(block: Uint8Array, level: number): Promise<Uint8Array> {
  return compress(block, {
    pledgedSrcSize: block.length,
    chunkSize: COMPRESSED_BLOCK,
    params: { [constants.ZSTD_c_compressionLevel]: level, [constants.ZSTD_c_checksumFlag]: 1 },
  });
}

/** Decompresses a frame of any length. Damage may be detected only at the end of the frame, by its checksum. */
async function* decompressStream(frame: ByteStream, damaged: OnDamage): AsyncGenerator<Uint8Array> {
  try {
    yield* through(frame, createZstdDecompress({ chunkSize: PIECE }));
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    throw code !== undefined && /^Z(STD)?_/.test(code) ? damaged(message, error) : error;
  }
}

interface FrameHeader {
  readonly bytes: Uint8Array;
  readonly checksum: boolean;
  /** undefined if the frame does not declare it. */
  readonly contentSize: number | undefined;
}

/** Returns undefined at the end of the file. */
async function readHeader(reader: StreamReader, damaged: OnDamage): Promise<FrameHeader | undefined> {
  for (;;) {
    const start = Buffer.from(await reader.peek(8));
    if (start.length === 0) return undefined;
    if (!isFrameStart(start)) throw damaged('data follows the end of its zstd data');
    if (start.length < 6) throw damaged('it is truncated');
    const magic = start.readUInt32LE(0);
    if (magic >>> 4 === 0x184d2a5) {
      if (start.length < 8) throw damaged('it is truncated');
      await skip(reader, 8 + start.readUInt32LE(4), damaged);
      continue;
    }
    const descriptor = start[4] ?? 0;
    const singleSegment = (descriptor & 0x20) !== 0;
    const sizeBytes = [singleSegment ? 1 : 0, 2, 4, 8][descriptor >> 6] ?? 0;
    const dictionaryBytes = [0, 1, 2, 4][descriptor & 3] ?? 0;
    const length = 5 + (singleSegment ? 0 : 1) + dictionaryBytes + sizeBytes;
    const bytes = Buffer.from(await reader.read(length));
    if (bytes.length < length) throw damaged('it is truncated');
    return { bytes, checksum: (descriptor & 4) !== 0, contentSize: contentSize(bytes.subarray(length - sizeBytes)) };
  }
}

/** Also true for a frame that is truncated within its first bytes. */
function isFrameStart(start: Buffer): boolean {
  const first = start[0] ?? 0;
  const marks = first >>> 4 === 5 ? [first, 0x2a, 0x4d, 0x18] : [0x28, 0xb5, 0x2f, 0xfd];
  return marks.every((byte, at) => at >= start.length || start[at] === byte);
}

function contentSize(field: Buffer): number | undefined {
  if (field.length === 0) return undefined;
  if (field.length === 8) return Number(field.readBigUInt64LE());
  return field.readUIntLE(0, field.length) + (field.length === 2 ? 256 : 0);
}

/** Yields the whole frame. Its end is found by its block headers. */
async function* frameBytes(header: FrameHeader, reader: StreamReader, damaged: OnDamage): AsyncGenerator<Uint8Array> {
  yield header.bytes;
  for (let last = false; !last; ) {
    const block = Buffer.from(await reader.read(3));
    if (block.length < 3) throw damaged('it is truncated');
    const value = block.readUIntLE(0, 3);
    last = (value & 1) === 1;
    const type = (value >> 1) & 3;
    if (type === 3) throw damaged('a zstd block has an unknown type');
    yield block;
    yield* exactly(type === 1 ? 1 : value >> 3, reader, damaged);
  }
  if (header.checksum) yield* exactly(4, reader, damaged);
}

async function* exactly(size: number, reader: StreamReader, damaged: OnDamage): AsyncGenerator<Uint8Array> {
  const end = reader.position + size;
  yield* reader.take(size);
  if (reader.position < end) throw damaged('it is truncated');
}

async function skip(reader: StreamReader, size: number, damaged: OnDamage): Promise<void> {
  for await (const _ of exactly(size, reader, damaged));
}

async function gather(source: ByteStream, damaged: OnDamage): Promise<Uint8Array> {
  const pieces: Uint8Array[] = [];
  let length = 0;
  for await (const piece of source) {
    pieces.push(piece);
    length += piece.length;
    if (length > SMALL_FRAME) throw damaged('a zstd frame is larger than its content');
  }
  return Buffer.concat(pieces, length);
}
