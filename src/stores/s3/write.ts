import {
  AbortMultipartUploadCommand,
  type CompletedPart,
  CompleteMultipartUploadCommand,
  CreateMultipartUploadCommand,
  UploadPartCommand,
} from '@aws-sdk/client-s3';
import pLimit from 'p-limit';
import { UnavailableError } from '../../lib/errors.ts';
import type { CallOptions } from '../types.ts';
import type { Bucket } from './client.ts';
import { objectSize } from './read.ts';
import { putRequest, request } from './requests.ts';

const PARTS_AT_ONCE = 4;

/** Unless the object is there. In one step for others, however large it is. */
export async function putObject(
  bucket: Bucket,
  key: string,
  { body, signal }: CallOptions & { body: readonly Uint8Array[] },
): Promise<void> {
  const size = body.reduce((sum, piece) => sum + piece.length, 0);
  if (size > bucket.limits.putLimit) {
    if ((await objectSize(bucket, key, { signal })) === undefined) await putInParts(bucket, key, { body, signal });
    return;
  }
  const bytes = Buffer.concat(body, size);
  for (let tries = 0; tries < bucket.limits.attempts; tries++) {
    if ((await putRequest(bucket, key, { body: bytes, condition: { IfNoneMatch: '*' }, signal })) === 'done') return;
    // Amazon also refuses while somebody else is at work on the key, and then it need not be there.
    if ((await objectSize(bucket, key, { signal })) !== undefined) return;
  }
  throw new UnavailableError(`writing s3://${bucket.name}/${key}: others are at work on it all the time`, { hint: 'Try again' });
}

/** Nothing is left of it where it fails, short of this process being killed: then the bucket's lifecycle rules clear it away. */
async function putInParts(bucket: Bucket, key: string, { body, signal }: CallOptions & { body: readonly Uint8Array[] }): Promise<void> {
  const target = { Bucket: bucket.name, Key: key };
  const about = { doing: 'writing', key, needs: 's3:PutObject', signal };
  const { UploadId } = await request(bucket, about, (options) => bucket.client.send(new CreateMultipartUploadCommand(target), options));
  const stop = new AbortController();
  const partSignal = AbortSignal.any([signal, stop.signal]);
  const limit = pLimit(PARTS_AT_ONCE);
  const sendPart = async (bytes: Uint8Array, PartNumber: number): Promise<CompletedPart> => {
    const command = new UploadPartCommand({ ...target, UploadId, PartNumber, Body: bytes, ContentLength: bytes.length });
    const { ETag } = await request(bucket, { ...about, signal: partSignal }, (options) => bucket.client.send(command, options));
    return { PartNumber, ETag };
  };
  const sent = [...partsOf(body, bucket.limits.partSize)].map((part, i) => limit(() => sendPart(part(), i + 1)));
  try {
    const MultipartUpload = { Parts: await Promise.all(sent) };
    const command = new CompleteMultipartUploadCommand({ ...target, UploadId, MultipartUpload });
    await request(bucket, about, (options) => bucket.client.send(command, options));
  } catch (error) {
    stop.abort(error);
    await Promise.allSettled(sent);
    // What went wrong before is what is told.
    await bucket.client.send(new AbortMultipartUploadCommand({ ...target, UploadId })).catch(() => {});
    throw error;
  }
}

/** Each part is put together when its turn comes. */
function* partsOf(body: readonly Uint8Array[], partSize: number): Generator<() => Uint8Array> {
  let pieces: Uint8Array[] = [];
  let size = 0;
  for (const piece of body) {
    for (let at = 0; at < piece.length; ) {
      const taken = piece.subarray(at, at + partSize - size);
      pieces.push(taken);
      size += taken.length;
      at += taken.length;
      if (size < partSize) continue;
      const full = pieces;
      yield () => Buffer.concat(full);
      [pieces, size] = [[], 0];
    }
  }
  const rest = pieces;
  if (size > 0) yield () => Buffer.concat(rest);
}
