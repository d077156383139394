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
/** Cleaning up after a failure does not delay the caller for longer than this. */
const ABORT_MS = 10_000;

/**
 * Writes an object of any size in parts, four of them at once. At most five are in memory, because the pieces are read as the parts are
 * sent. The object becomes visible, and replaces an existing one, when it is complete. A failure leaves no parts behind, unless this
 * process is killed: see `abortUploads`.
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
      // Handled below, however long the next piece of the body takes.
      sent.catch(() => {});
      if (sending.size >= PARTS_AT_ONCE) await Promise.race(sending);
    }
    const MultipartUpload = { Parts: await Promise.all(parts) };
    const command = new CompleteMultipartUploadCommand({ ...target, UploadId, MultipartUpload });
    await request(bucket, about, (client, options) => client.send(command, options)).catch(async (error) => {
      // The first answer was lost, and the upload no longer exists because it is complete.
      const done = error instanceof NotFoundError && attemptsOf(error) > 1 && (await objectSize(bucket, key, { signal })) === size;
      if (!done) throw error;
    });
  } catch (error) {
    stop.abort(error);
    await Promise.allSettled(sending);
    // The original error is thrown, not one of this request.
    const abortSignal = AbortSignal.timeout(ABORT_MS);
    await bucket.client.send(new AbortMultipartUploadCommand({ ...target, UploadId }), { abortSignal }).catch(() => {});
    throw error;
  }
}
