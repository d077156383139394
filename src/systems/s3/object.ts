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

/** Ranges of an object that are read ahead. */
const RANGES_AHEAD = 3;

/** One object in a bucket, outside of any repository: what `aws s3 cp` sees under the same name. */
export interface S3Object extends AsyncDisposable {
  /** `s3://bucket/key`. */
  readonly location: string;
  /** undefined where there is none. */
  size(options: CallOptions): Promise<number | undefined>;
  /** All of one version, in pieces. Throws NotFoundError, and ConflictError where the object is replaced meanwhile. */
  read(options: CallOptions): ByteStream;
  /** Replaces what is there, in one step for others; nothing is left of it where it fails. */
  write(body: ByteStream, options: CallOptions): Promise<void>;
  /** Succeeds when it is gone already. */
  delete(options: CallOptions): Promise<void>;
  /** Another object of the same bucket, whose key has `suffix` at its end. It ends with this one. */
  beside(suffix: string): S3Object;
}

/** Throws InputError for a location that names no object. Nothing is asked of the server before it is used. */
export async function openPlainObject(location: string, limits: Partial<Limits> = {}): Promise<S3Object> {
  const place = parseS3Location(location, await withProfile(process.env));
  const key = place.prefix.replace(/\/$/, '');
  if (key === '' || location.split('?', 1)[0]?.endsWith('/')) {
    throw new InputError('the s3: location names no object', { hint: 'Write s3://bucket/name.snapshot.tar.gz' });
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
  if (size === undefined) throw new NotFoundError(`there is no object s3://${bucket.name}/${key}`, { hint: 'Check the location' });
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
