import type { CallOptions } from '../../lib/call-options.ts';
import { InputError, NotFoundError } from '../../lib/errors.ts';
import { type ByteStream, mapOrdered } from '../../lib/streams/bytes.ts';
import { type Bucket, openBucket } from './client.ts';
import { withProfile } from './environment.ts';
import { LIMITS, type Limits } from './limits.ts';
import { parseS3Location } from './location.ts';
import { putInParts } from './multipart.ts';
import { objectSize, readObject } from './read.ts';
import { deleteRequest } from './requests.ts';

/** Number of ranges of an object that are read ahead. */
const RANGES_AHEAD = 3;

/** One object in a bucket, outside of any repository: the object that `aws s3 cp` accesses under the same name. */
export interface S3Object extends AsyncDisposable {
  /** `s3://bucket/key`. */
  readonly location: string;
  /** Returns undefined if the object does not exist. */
  size(options: CallOptions): Promise<number | undefined>;
  /** Reads all bytes of one version, in pieces. Throws NotFoundError, and ConflictError if the object is replaced meanwhile. */
  read(options: CallOptions): ByteStream;
  /** Replaces the object; readers see it in one step. A failed write leaves nothing behind. */
  write(body: ByteStream, options: CallOptions): Promise<void>;
  /** Succeeds if the object does not exist. */
  delete(options: CallOptions): Promise<void>;
  /** Returns another object of the same bucket, with `suffix` appended to the key. Disposing one of the two closes both. */
  beside(suffix: string): S3Object;
}

/** Throws InputError for a location that does not name an object. Sends no request before the object is used. */
export async function openPlainObject(location: string, limits: Partial<Limits> = {}): Promise<S3Object> {
  const place = parseS3Location(location, await withProfile(process.env));
  const key = place.prefix.replace(/\/$/, '');
  if (key === '' || location.split('?', 1)[0]?.endsWith('/')) {
    throw new InputError('the s3: location does not name an object', { hint: 'Write s3://bucket/name.snapshot.tar.gz' });
  }
  const bucket = await openBucket({ ...place, prefix: '' }, { ...LIMITS, ...limits });
  return plainObject(bucket, key);
}

function plainObject(bucket: Bucket, key: string): S3Object {
  return {
    location: `s3://${bucket.name}/${key}`,
    size: (options) => objectSize(bucket, key, options),
    read: (options) => pieces(bucket, key, options),
    write: (body, { signal }) => putInParts(bucket, key, { body, signal, ContentType: 'application/octet-stream' }),
    delete: (options) => deleteRequest(bucket, key, options),
    beside: (suffix) => plainObject(bucket, key + suffix),
    [Symbol.asyncDispose]: async () => bucket.close(),
  };
}

async function* pieces(bucket: Bucket, key: string, { signal }: CallOptions): AsyncGenerator<Uint8Array> {
  const size = await objectSize(bucket, key, { signal });
  if (size === undefined) throw new NotFoundError(`s3://${bucket.name}/${key} not found`, { hint: 'Check the location' });
  if (size === 0) return;
  const { partSize } = bucket.limits;
  const range = (start: number) => ({ start, length: Math.min(partSize, size - start) });
  const first = await readObject(bucket, key, { range: range(0), signal });
  yield first.bytes;
  const rest = mapOrdered(starts(partSize, size), RANGES_AHEAD, async (start) => {
    return (await readObject(bucket, key, { range: range(start), etag: first.etag, signal })).bytes;
  });
  yield* rest;
}

async function* starts(from: number, to: number): AsyncGenerator<number> {
  for (let start = from; start < to; start += from) yield start;
}
