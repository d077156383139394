import { gunzip } from '../../lib/codec/gzip.ts';
import { IntegrityError } from '../../lib/errors.ts';
import type { ByteStream } from '../../lib/streams/bytes.ts';

/*
 * How Docker's graph drivers store a layer: the files in a folder, and a record of all other bytes of its tar, so that the identical tar can be
 * reassembled: https://github.com/vbatts/tar-split (tar/storage/entry.go). The record is gzip-compressed, with one JSON object per line.
 */

export interface TarSplitFile {
  /** As in the tar, one character per byte: names need not be UTF-8. */
  readonly name: string;
  /** Bytes, at least one. */
  readonly size: number;
}

/** Bytes of the tar itself, or the position of a file's contents. */
type Entry = { readonly bytes: Uint8Array } | TarSplitFile;

const FILE = 1;
const SEGMENT = 2;
/** Maximum length of a line. A segment contains at most the bytes between two files; only the end of an unusual tar is longer than a few KiB. */
const MAX_LINE = 64 * 1024 * 1024;
const NEWLINE = 10;

/** Yields the layer's tar. Throws IntegrityError for a record in another format, and the errors of `contents`. Does not verify the result. */
export async function* replayTarSplit(
  record: ByteStream,
  contents: (file: TarSplitFile) => Iterable<Uint8Array> | AsyncIterable<Uint8Array>,
): AsyncGenerator<Uint8Array> {
  for await (const line of linesOf(gunzip(record))) {
    const entry = parse(line);
    if (entry === undefined) continue;
    if ('bytes' in entry) yield entry.bytes;
    else yield* contents(entry);
  }
}

async function* linesOf(source: ByteStream): AsyncGenerator<string> {
  let rest: Buffer = Buffer.alloc(0);
  for await (const piece of source) {
    const text = rest.length === 0 ? Buffer.from(piece.buffer, piece.byteOffset, piece.byteLength) : Buffer.concat([rest, piece]);
    let at = 0;
    for (let end = text.indexOf(NEWLINE); end >= 0; end = text.indexOf(NEWLINE, at)) {
      yield text.toString('utf8', at, end);
      at = end + 1;
    }
    rest = text.subarray(at);
    if (rest.length > MAX_LINE) throw new IntegrityError(`the record of a layer's tar has a line of more than ${MAX_LINE} bytes`);
  }
  if (rest.length > 0) yield rest.toString('utf8');
}

/** Returns undefined for an entry without contents: a folder, a link, an empty file. */
function parse(line: string): Entry | undefined {
  const { type, name, name_raw, size, payload } = tryParse(line);
  if (type === SEGMENT && typeof payload === 'string') return { bytes: Buffer.from(payload, 'base64') };
  if (type === FILE && (size === undefined || size === 0)) return undefined;
  if (type === FILE && Number.isSafeInteger(size) && (size as number) > 0) {
    const bytes = typeof name === 'string' ? Buffer.from(name) : Buffer.from(String(name_raw ?? ''), 'base64');
    return { name: bytes.toString('latin1'), size: size as number };
  }
  throw new IntegrityError("the record of a layer's tar is not in the tar-split format");
}

function tryParse(line: string): Record<string, unknown> {
  try {
    return Object(JSON.parse(line)) as Record<string, unknown>;
  } catch (error) {
    throw new IntegrityError("the record of a layer's tar is not in the tar-split format", { cause: error });
  }
}
