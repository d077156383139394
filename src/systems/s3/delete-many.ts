import { DeleteObjectsCommand } from '@aws-sdk/client-s3';
import pLimit from 'p-limit';
import type { CallOptions } from '../../lib/call-options.ts';
import { InputError, UnsupportedError } from '../../lib/errors.ts';
import type { Bucket } from './client.ts';
import { deleteRequest, request } from './requests.ts';

/** https://docs.aws.amazon.com/AmazonS3/latest/API/API_DeleteObjects.html */
const AT_ONCE = 1000;
const CONCURRENCY = 16;

/** Deletes up to a thousand objects per request, or one by one if the server does not support that. Succeeds for objects that do not exist. */
export async function deleteManyRequest(bucket: Bucket, keys: readonly string[], options: CallOptions): Promise<void> {
  for (let from = 0; from < keys.length; from += AT_ONCE) {
    const some = keys.slice(from, from + AT_ONCE);
    const left = some.length > 1 ? await deleteTogether(bucket, some, options) : some;
    const limit = pLimit(CONCURRENCY);
    await Promise.all(left.map((key) => limit(() => deleteRequest(bucket, key, options))));
  }
}

/** Returns the keys that were not deleted. Deleting each of them alone reports the reason. */
async function deleteTogether(bucket: Bucket, keys: readonly string[], { signal }: CallOptions): Promise<readonly string[]> {
  const command = new DeleteObjectsCommand({
    Bucket: bucket.name,
    Delete: { Objects: keys.map((Key) => ({ Key })), Quiet: true },
  });
  const about = { doing: 'deleting', key: bucket.prefix, needs: 's3:DeleteObject', signal };
  try {
    const { Errors = [] } = await request(bucket, about, (client, options) => client.send(command, options));
    return Errors.flatMap(({ Key }) => (Key === undefined ? [] : [Key]));
  } catch (error) {
    if (error instanceof UnsupportedError || error instanceof InputError) return keys;
    throw error;
  }
}
