import { setTimeout as sleep } from 'node:timers/promises';
import { DeniedError, IntegrityError, NotFoundError, type SnapshotError, UnavailableError, UnsupportedError } from '../../lib/errors.ts';
import { retry } from '../../lib/retry.ts';
import { bytesOf, piecesOf, type Reply, retryAfter, send } from './http.ts';

/** Consecutive failures without any bytes in between. */
const MAX_FAILURES = 5;
const PAUSE_MS = 250;
/** Maximum size in bytes of an answer other than the blob. */
const MAX_MESSAGE = 64 * 1024;

export interface DownloadOptions {
  readonly signal: AbortSignal;
  readonly doing: string;
}

interface ByteRange {
  readonly start: number;
  readonly length: number;
}

/**
 * Returns the size in bytes of the blob at a signed URL. Throws DeniedError if the signature has expired, NotFoundError if the blob does
 * not exist.
 */
export async function blobSize(url: string, options: DownloadOptions): Promise<number> {
  return await retry(async () => {
    const reply = await ask(url, { start: 0, length: 1 }, options);
    // A body that is read to its end leaves the connection to the next request.
    if (reply.status === 200) reply.body.destroy();
    else await bytesOf(reply, options, MAX_MESSAGE);
    if (reply.status === 416) return 0;
    const size = Number(
      reply.status === 206 ? /\/(\d+)$/.exec(reply.headers['content-range'] ?? '')?.[1] : reply.headers['content-length'],
    );
    if (!Number.isSafeInteger(size)) throw new UnsupportedError(`${options.doing}: the storage did not report its size`);
    return size;
  }, options);
}

/** Reads the whole blob into memory, in one request; returns undefined if it has more than `max` bytes. Throws the same errors as `blobSize`. */
export async function readBlob(url: string, { max, ...options }: DownloadOptions & { max: number }): Promise<Uint8Array | undefined> {
  return await retry(async () => {
    const reply = await ask(url, undefined, options);
    const size = Number(reply.headers['content-length']);
    if (!(size <= max)) {
      reply.body.destroy();
      if (Number.isNaN(size)) throw new UnsupportedError(`${options.doing}: the storage did not report its size`);
      return undefined;
    }
    const bytes = Buffer.allocUnsafeSlow(size);
    let filled = 0;
    for await (const piece of piecesOf(reply, options)) {
      bytes.set(piece, filled);
      filled += piece.length;
    }
    return bytes;
  }, options);
}

/**
 * Reads exactly this range into memory. Storages that ignore ranges send everything; the rest is dropped. Throws IntegrityError for a range
 * past the end, and the same errors as `blobSize`.
 */
export async function readBlobRange(url: string, range: ByteRange, options: DownloadOptions): Promise<Uint8Array> {
  return await retry(async () => {
    const reply = await ask(url, range, options);
    const short = () => new IntegrityError(`${options.doing}: it is too short: ${range.start + range.length} bytes are needed`);
    if (reply.status === 416) {
      reply.body.destroy();
      throw short();
    }
    const bytes = Buffer.allocUnsafeSlow(range.length);
    let position = reply.status === 206 ? range.start : 0;
    let filled = 0;
    for await (const piece of piecesOf(reply, options)) {
      const part = piece.subarray(Math.min(Math.max(range.start - position, 0), piece.length)).subarray(0, range.length - filled);
      position += piece.length;
      bytes.set(part, filled);
      filled += part.length;
      // Not exactly at the end: a body that is read to its end leaves the connection to the next request.
      if (position > range.start + range.length) break;
    }
    if (filled === range.length) return bytes;
    if (Number(reply.headers['content-length'] ?? 0) + (reply.status === 206 ? range.start : 0) > position) {
      throw new UnavailableError(`${options.doing}: the answer is incomplete`, { hint: 'Try again later' });
    }
    throw short();
  }, options);
}

/** Reads all bytes from `start` on, in one answer. Throws UnavailableError if it breaks off: the caller requests the rest. */
async function* streamBlob(url: string, start: number, options: DownloadOptions): AsyncGenerator<Uint8Array> {
  const reply = await ask(url, start === 0 ? undefined : { start, length: undefined }, options);
  if (reply.status === 416) return void reply.body.destroy();
  let position = reply.status === 206 ? start : 0;
  for await (const piece of piecesOf(reply, options)) {
    const part = piece.subarray(Math.min(Math.max(start - position, 0), piece.length));
    position += piece.length;
    if (part.length > 0) yield part;
  }
}

async function ask(
  url: string,
  range: { start: number; length: number | undefined } | undefined,
  { doing, signal }: DownloadOptions,
): Promise<Reply> {
  const end = range?.length === undefined ? '' : range.start + range.length - 1;
  const reply = await send({ doing, url, method: 'GET', headers: range ? { Range: `bytes=${range.start}-${end}` } : {}, signal });
  if ([200, 206, 416].includes(reply.status)) return reply;
  reply.body.destroy();
  throw storageError(reply, doing);
}

function storageError(reply: Reply, doing: string): SnapshotError {
  const message = `${doing}: the storage returned ${reply.status}`;
  if (reply.status === 403 || reply.status === 401)
    return new DeniedError(message, { hint: 'Try again: the permission to read it has expired' });
  if (reply.status === 404) return new NotFoundError(message);
  if (reply.status >= 500 || reply.status === 408 || reply.status === 429) {
    return new UnavailableError(message, { hint: 'Try again later', fields: { retry_after: retryAfter(reply) } });
  }
  return new UnsupportedError(message);
}

/** Reads all bytes. If an answer breaks off, requests the rest again, with a new URL if the signature has expired. */
export async function* streamWhole(newUrl: () => Promise<string>, options: DownloadOptions): AsyncGenerator<Uint8Array> {
  let url = await newUrl();
  let position = 0;
  for (let failures = 0; ; ) {
    try {
      for await (const piece of streamBlob(url, position, options)) {
        position += piece.length;
        failures = 0;
        yield piece;
      }
      return;
    } catch (error) {
      const again = error instanceof UnavailableError || error instanceof DeniedError;
      if (!again || ++failures >= MAX_FAILURES) throw error;
      await sleep(PAUSE_MS * 2 ** failures, undefined, { signal: options.signal }).catch(() => options.signal.throwIfAborted());
      if (error instanceof DeniedError) url = await newUrl();
    }
  }
}
