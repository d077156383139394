import { setTimeout as sleep } from 'node:timers/promises';
import type { GetObjectCommandOutput } from '@aws-sdk/client-s3';
import { IntegrityError, NotFoundError, UnavailableError, UnsupportedError } from '../../lib/errors.ts';
import type { ByteRange, CallOptions } from '../types.ts';
import type { Bucket } from './client.ts';
import { getRequest } from './requests.ts';

/** More than any pack, segment or manifest has. */
const MAX_OBJECT = 1 << 30;

export interface ObjectBytes {
  readonly bytes: Uint8Array;
  /** As the server writes it, quotes and all. */
  readonly etag: string;
  /** Who wrote it, where the writer said so. */
  readonly writer: string | undefined;
}

/**
 * The object or one range of it, exactly as long as it must be. A body that breaks off is read on where it ended, from the same version
 * of the object. Throws NotFoundError, and IntegrityError for a range past the end.
 */
export async function readObject(
  bucket: Bucket,
  key: string,
  { range, signal, max = MAX_OBJECT }: CallOptions & { range?: ByteRange | undefined; max?: number },
): Promise<ObjectBytes> {
  const what = `s3://${bucket.name}/${key}`;
  const begin = range?.start ?? 0;
  const first = await getRequest(bucket, key, { signal, ...(range && { Range: header(begin, range.length) }) });
  const bytes = Buffer.allocUnsafeSlow(lengthOf(first, { range, max, what }));
  const etag = first.ETag ?? '';
  let done = await readBody(first, bytes, { what, signal });
  for (let tries = 1; done < bytes.length; tries++) {
    if (tries >= bucket.limits.attempts || etag === '') {
      throw new UnavailableError(`reading ${what}: the answer broke off after ${done} of ${bytes.length} bytes`, {
        hint: 'Try again later',
      });
    }
    await sleep(Math.random() * 200 * 2 ** tries, undefined, { signal }).catch(() => signal.throwIfAborted());
    const next = await getRequest(bucket, key, { signal, Range: header(begin + done, bytes.length - done), IfMatch: etag });
    lengthOf(next, { range: { start: begin + done, length: bytes.length - done }, max, what });
    done += await readBody(next, bytes.subarray(done), { what, signal });
  }
  return { bytes, etag, writer: first.Metadata?.writer };
}

/** By a GET of one byte: the errors of a HEAD have no body, so that no bucket, no object and a wrong key would look the same. */
export async function objectSize(bucket: Bucket, key: string, { signal }: CallOptions): Promise<number | undefined> {
  const what = `s3://${bucket.name}/${key}`;
  try {
    const reply = await getRequest(bucket, key, { signal, Range: header(0, 1) });
    const size = /\/(\d+)$/.exec(reply.ContentRange ?? '')?.[1];
    if (size === undefined && reply.ContentLength !== 0) throw ignoresRanges(what);
    await readBody(reply, new Uint8Array(1), { what, signal });
    return Number(size ?? 0);
  } catch (error) {
    if (error instanceof NotFoundError) return undefined;
    // Only an object of no bytes has no first one.
    if (error instanceof IntegrityError) return 0;
    throw error;
  }
}

function header(start: number, length: number): string {
  return `bytes=${start}-${start + length - 1}`;
}

/** What the answer announces, if it is what was asked for. */
function lengthOf(
  reply: GetObjectCommandOutput,
  { range, max, what }: { range: ByteRange | undefined; max: number; what: string },
): number {
  const length = reply.ContentLength;
  if (length === undefined) throw new UnsupportedError(`reading ${what}: the server does not say how long it is`);
  if (length > max) throw new IntegrityError(`${what} has ${length} bytes, more than it can have`);
  if (range === undefined) return length;
  if (!reply.ContentRange?.startsWith(`bytes ${range.start}-`)) throw ignoresRanges(what);
  if (length !== range.length) {
    throw new IntegrityError(`${what} is too short: it has ${range.start + length} bytes, ${range.start + range.length} are needed`);
  }
  return length;
}

/** How many bytes came before the body ended or broke off. */
async function readBody(
  { Body }: GetObjectCommandOutput,
  bytes: Uint8Array,
  { what, signal }: CallOptions & { what: string },
): Promise<number> {
  let done = 0;
  try {
    for await (const piece of (Body ?? []) as AsyncIterable<Uint8Array>) {
      if (done + piece.length > bytes.length) throw new IntegrityError(`reading ${what}: more bytes came than were announced`);
      bytes.set(piece, done);
      done += piece.length;
    }
  } catch (error) {
    signal.throwIfAborted();
    if (error instanceof IntegrityError) throw error;
  }
  return done;
}

function ignoresRanges(what: string): UnsupportedError {
  return new UnsupportedError(`reading ${what}: the server ignores ranges`, { hint: 'See docs/stores/s3.md for what a server needs' });
}
