import { AbortMultipartUploadCommand, ListMultipartUploadsCommand, type ListMultipartUploadsCommandOutput } from '@aws-sdk/client-s3';
import { NotFoundError } from '../../lib/errors.ts';
import type { Bucket } from '../../systems/s3/client.ts';
import { request } from '../../systems/s3/requests.ts';
import type { CallOptions } from '../store.ts';

/** The `Date` header has whole seconds: an upload that began within the second shown counts as begun before the answer. */
const CLOCK_STEP_MS = 1000;
const NEEDS = 's3:ListBucketMultipartUploads and s3:AbortMultipartUpload';

/**
 * Aborts the uploads of keys that begin with `prefix` and are `ours`, begun more than `minAgeMs` ago by the server's clock. Writers that
 * died leave such uploads, and no listing shows them. Returns the number of uploads.
 */
export async function abortUploads(
  bucket: Bucket,
  { prefix, ours, minAgeMs, signal }: CallOptions & { prefix: string; ours: (key: string) => boolean; minAgeMs: number },
): Promise<number> {
  const stale: { Key: string; UploadId: string }[] = [];
  let page: ListMultipartUploadsCommandOutput | undefined;
  do {
    page = await listUploads(bucket, { prefix, after: page, signal });
    const before = (bucket.clock.time ?? Date.now()) + CLOCK_STEP_MS - minAgeMs;
    for (const { Key = '', UploadId, Initiated } of page.Uploads ?? []) {
      if (UploadId && Initiated && Key.startsWith(prefix) && ours(Key) && Initiated.getTime() <= before) stale.push({ Key, UploadId });
    }
  } while (page.IsTruncated);
  for (const upload of stale) await abortUpload(bucket, { ...upload, signal });
  return stale.length;
}

async function listUploads(
  bucket: Bucket,
  { prefix, after, signal }: CallOptions & { prefix: string; after: ListMultipartUploadsCommandOutput | undefined },
): Promise<ListMultipartUploadsCommandOutput> {
  const markers = after && { KeyMarker: after.NextKeyMarker, UploadIdMarker: after.NextUploadIdMarker };
  const command = new ListMultipartUploadsCommand({ Bucket: bucket.name, Prefix: prefix, MaxUploads: bucket.limits.pageSize, ...markers });
  return await request(bucket, { doing: 'listing the uploads of', key: prefix, needs: NEEDS, signal }, (client, options) =>
    client.send(command, options),
  );
}

/** Succeeds if the upload was aborted or completed meanwhile. */
async function abortUpload(bucket: Bucket, { Key, UploadId, signal }: CallOptions & { Key: string; UploadId: string }): Promise<void> {
  const command = new AbortMultipartUploadCommand({ Bucket: bucket.name, Key, UploadId });
  await request(bucket, { doing: 'aborting the upload of', key: Key, needs: NEEDS, signal }, (client, options) =>
    client.send(command, options),
  ).catch((error) => {
    if (!(error instanceof NotFoundError)) throw error;
  });
}
