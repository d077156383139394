import { setTimeout as sleep } from 'node:timers/promises';
import type { GetObjectCommandOutput } from '@aws-sdk/client-s3';
import pLimit from 'p-limit';
import type { ByteRange, CallOptions } from '../../lib/call-options.ts';
import { IntegrityError, NotFoundError, UnavailableError, UnsupportedError } from '../../lib/errors.ts';
import type { Bucket } from './client.ts';
import { noServer } from './errors.ts';
import { getRequest } from './requests.ts';
import { pause } from './retry-policy.ts';
import { within } from './time-limit.ts';

/** More than the size of any pack, segment or manifest. */
const MAX_OBJECT = 1 << 30;
const RANGES_AT_ONCE = 4;

export interface ObjectBytes {
  readonly bytes: Uint8Array;
  /** As the server sends it, including the quotes. */
  readonly etag: string;
  /** The id that the writer stored with the object, if any. */
  readonly writer: string | undefined;
}

/**
 * Returns the object or one range of it, exactly as long as it must be, and of the version `etag` if that is given. Reads large objects in
 * several ranges at once. If a body breaks off, continues where it ended. All bytes are of one version of the object: throws ConflictError
 * if the object changes meanwhile, NotFoundError, and IntegrityError for a range past the end.
 */
export async function readObject(
  bucket: Bucket,
  key: string,
  { range, etag: pinned, signal, max = MAX_OBJECT }: CallOptions & { range?: ByteRange | undefined; etag?: string; max?: number },
): Promise<ObjectBytes> {
  const what = `s3://${bucket.name}/${key}`;
  const begin = range?.start ?? 0;
  const asked = { ...(range && { Range: header(begin, range.length) }), ...(pinned !== undefined && { IfMatch: pinned }) };
  const first = await getRequest(bucket, key, { signal, ...asked });
  const bytes = Buffer.allocUnsafeSlow(lengthOf(first, { range, max, what, endpoint: bucket.endpoint }));
  const etag = first.ETag ?? '';
  const { partSize } = bucket.limits;
  const inOne = bytes.length <= 2 * partSize || etag === '' ? bytes.length : partSize;
  const stop = new AbortController();
  const limit = pLimit(RANGES_AT_ONCE - 1);
  const rest = Array.from({ length: Math.ceil((bytes.length - inOne) / partSize) }, (_, i) => inOne + i * partSize);
  const fill = (at: number, end: number, reply?: GetObjectCommandOutput): Promise<void> =>
    readRange(bucket, key, {
      into: bytes.subarray(at, end),
      start: begin + at,
      etag,
      reply,
      signal: AbortSignal.any([signal, stop.signal]),
    });
  const filled = [fill(0, inOne, first), ...rest.map((at) => limit(() => fill(at, Math.min(at + partSize, bytes.length))))];
  try {
    await Promise.all(filled);
  } catch (error) {
    stop.abort(error);
    await Promise.allSettled(filled);
    throw error;
  }
  return { bytes, etag, writer: first.Metadata?.writer };
}

/**
 * Returns undefined if the object does not exist. Sends a GET of one byte: the errors of a HEAD have no body, so a missing bucket, a
 * missing object and a wrong key would look the same.
 */
export async function objectSize(bucket: Bucket, key: string, { signal }: CallOptions): Promise<number | undefined> {
  const what = `s3://${bucket.name}/${key}`;
  try {
    const reply = await getRequest(bucket, key, { signal, Range: header(0, 1) });
    const size = /\/(\d+)$/.exec(reply.ContentRange ?? '')?.[1];
    if (size === undefined && reply.ContentLength !== 0) throw ignoresRanges(reply, { what, endpoint: bucket.endpoint });
    await readBody(reply, new Uint8Array(1), signal);
    return Number(size ?? 0);
  } catch (error) {
    if (error instanceof NotFoundError) return undefined;
    // Only an empty object has no first byte.
    if (error instanceof IntegrityError) return 0;
    throw error;
  }
}

function header(start: number, length: number): string {
  return `bytes=${start}-${start + length - 1}`;
}

/** Returns the announced length, if the answer matches the request. */
function lengthOf(
  reply: GetObjectCommandOutput,
  { range, max, what, endpoint }: { range: ByteRange | undefined; max: number; what: string; endpoint: string },
): number {
  const length = reply.ContentLength;
  if (length === undefined && reply.ETag === undefined) throw noServer(`reading ${what}`, endpoint);
  if (length === undefined) throw new UnsupportedError(`reading ${what}: the server did not report its size`);
  if (length > max) throw new IntegrityError(`${what} has ${length} bytes, more than the limit`);
  if (range === undefined) return length;
  if (!reply.ContentRange?.startsWith(`bytes ${range.start}-`)) throw ignoresRanges(reply, { what, endpoint });
  if (length !== range.length) {
    throw new IntegrityError(`${what} is too short: it has ${range.start + length} bytes, ${range.start + range.length} are needed`);
  }
  return length;
}

/** Fills `into` with the bytes from `start` on. `reply` is the first answer, if it was already received. */
async function readRange(
  bucket: Bucket,
  key: string,
  {
    into,
    start,
    etag,
    reply,
    signal,
  }: CallOptions & { into: Uint8Array; start: number; etag: string; reply?: GetObjectCommandOutput | undefined },
): Promise<void> {
  const what = `s3://${bucket.name}/${key}`;
  const ask = async (done: number): Promise<GetObjectCommandOutput> => {
    const range = { start: start + done, length: into.length - done };
    const answer = await getRequest(bucket, key, { signal, Range: header(range.start, range.length), IfMatch: etag });
    lengthOf(answer, { range, max: range.length, what, endpoint: bucket.endpoint });
    return answer;
  };
  await using limit = within(bucket.limits, { what: `reading ${what}`, bytes: into.length, signal });
  let answer = reply ?? (await ask(0));
  for (let done = 0, failures = 0; ; answer = await ask(done)) {
    const came = await readBody(answer, into.subarray(done), limit.signal);
    done += came;
    if (done === into.length) return;
    // A body that breaks off repeatedly, but each time further on, makes progress.
    failures = came > 0 ? 1 : failures + 1;
    if (failures >= bucket.limits.attempts || etag === '') {
      throw new UnavailableError(`reading ${what}: the answer ended after ${start + done} bytes`, { hint: 'Try again later' });
    }
    await sleep(pause(failures, bucket.limits), undefined, { signal: limit.signal }).catch(() => limit.signal.throwIfAborted());
  }
}

/** Returns how many bytes arrived before the body ended or broke off. If it is longer than `into`, the rest is not read. */
async function readBody({ Body, ContentLength = 0 }: GetObjectCommandOutput, into: Uint8Array, signal: AbortSignal): Promise<number> {
  let done = 0;
  const end = () => (Body as { destroy?: () => void } | undefined)?.destroy?.();
  signal.addEventListener('abort', end, { once: true });
  try {
    for await (const piece of (Body ?? []) as AsyncIterable<Uint8Array>) {
      const taken = piece.subarray(0, into.length - done);
      into.set(taken, done);
      done += taken.length;
      // Breaking off costs the connection, so only if more bytes follow.
      if (done === into.length && ContentLength > into.length) break;
    }
  } catch {
    signal.throwIfAborted();
  } finally {
    signal.removeEventListener('abort', end);
  }
  return done;
}

/** Every S3 server sends an ETag. An answer without one comes from another kind of server, one that answers every request with success. */
function ignoresRanges({ ETag }: GetObjectCommandOutput, { what, endpoint }: { what: string; endpoint: string }): Error {
  if (ETag === undefined) return noServer(`reading ${what}`, endpoint);
  return new UnsupportedError(`reading ${what}: the server ignores ranges`, {
    hint: 'See docs/stores/s3.md for the requirements of a server',
  });
}
