import {
  AbortMultipartUploadCommand,
  type CompletedPart,
  CompleteMultipartUploadCommand,
  CreateMultipartUploadCommand,
  type CreateMultipartUploadCommandInput,
  UploadPartCommand,
} from '@aws-sdk/client-s3';
import type { CallOptions } from '../../lib/call-options.ts';
import { NotFoundError } from '../../lib/errors.ts';
import { type ByteStream, blocksOf } from '../../lib/streams/bytes.ts';
import type { Bucket } from './client.ts';
import { attemptsOf } from './errors.ts';
import { objectSize } from './read.ts';
import { request, writingHeaders } from './requests.ts';

const PARTS_AT_ONCE = 4;
/** Clearing up after a failure does not keep anybody waiting. */
const ABORT_MS = 10_000;

/**
 * Writes an object of any size, four parts at once, so that at most five are in memory: the pieces are read as they are sent. It is seen when
 * it is complete; what was there is replaced then. Nothing is left of it where it fails, short of this process being killed: see
 * `abortUploads`.
 */
export async function putInParts(
  bucket: Bucket,
  key: string,
  { body, signal, ...headers }: CallOptions & Pick<CreateMultipartUploadCommandInput, 'ContentType' | 'Metadata'> & { body: ByteStream },
): Promise<void> {
  const target = { Bucket: bucket.name, Key: key };
  const about = { doing: 'writing', key, needs: 's3:PutObject', signal };
  const create = new CreateMultipartUploadCommand({ ...target, ...writingHeaders(bucket, key), ...headers });
  const { UploadId } = await request(bucket, about, (client, options) => client.send(create, options));
  const stop = new AbortController();
  const partSignal = AbortSignal.any([signal, stop.signal]);
  const { ChecksumAlgorithm } = writingHeaders(bucket, key);
  const sendPart = async (bytes: Uint8Array, PartNumber: number): Promise<CompletedPart> => {
    const part = {
      ...target,
      UploadId,
      PartNumber,
      Body: bytes,
      ContentLength: bytes.length,
      ...(ChecksumAlgorithm && { ChecksumAlgorithm }),
    };
    const command = new UploadPartCommand(part);
    const sent = await request(bucket, { ...about, bytes: bytes.length, signal: partSignal }, (client, options) =>
      client.send(command, options),
    );
    const { ETag, ChecksumCRC32, ChecksumSHA1, ChecksumSHA256 } = sent;
    return { PartNumber, ETag, ChecksumCRC32, ChecksumSHA1, ChecksumSHA256 };
  };
  const sending = new Set<Promise<unknown>>();
  try {
    const parts: Promise<CompletedPart>[] = [];
    let size = 0;
    for await (const bytes of blocksOf(body, bucket.limits.partSize)) {
      size += bytes.length;
      const part = sendPart(bytes, parts.length + 1);
      parts.push(part);
      const sent = part.finally(() => sending.delete(sent));
      sending.add(sent);
      // It is told below, however long the next piece of the body is in coming.
      sent.catch(() => {});
      if (sending.size >= PARTS_AT_ONCE) await Promise.race(sending);
    }
    const MultipartUpload = { Parts: await Promise.all(parts) };
    const command = new CompleteMultipartUploadCommand({ ...target, UploadId, MultipartUpload });
    await request(bucket, about, (client, options) => client.send(command, options)).catch(async (error) => {
      // The first answer was lost, and the upload is gone because it is complete.
      const done = error instanceof NotFoundError && attemptsOf(error) > 1 && (await objectSize(bucket, key, { signal })) === size;
      if (!done) throw error;
    });
  } catch (error) {
    stop.abort(error);
    await Promise.allSettled(sending);
    // What went wrong before is what is told.
    const abortSignal = AbortSignal.timeout(ABORT_MS);
    await bucket.client.send(new AbortMultipartUploadCommand({ ...target, UploadId }), { abortSignal }).catch(() => {});
    throw error;
  }
}
