import type { CallOptions } from '../../lib/call-options.ts';
import { UnavailableError } from '../../lib/errors.ts';
import type { Bucket } from './client.ts';
import { putInParts } from './multipart.ts';
import { objectSize } from './read.ts';
import { putRequest } from './requests.ts';

/**
 * Writes the object unless it exists. It becomes visible in one step, however large it is. Throws UnavailableError if writes of others keep
 * conflicting.
 */
export async function putObject(
  bucket: Bucket,
  key: string,
  { body, signal }: CallOptions & { body: readonly Uint8Array[] },
): Promise<void> {
  const size = body.reduce((sum, piece) => sum + piece.length, 0);
  if (size > bucket.limits.putLimit) {
    if ((await objectSize(bucket, key, { signal })) === undefined) await putInParts(bucket, key, { body: each(body), signal });
    return;
  }
  const bytes = Buffer.concat(body, size);
  for (let tries = 0; tries < bucket.limits.attempts; tries++) {
    if ((await putRequest(bucket, key, { body: bytes, condition: { IfNoneMatch: '*' }, signal })) === 'done') return;
    // Amazon also refuses while another client writes the key, and then the object need not exist.
    if ((await objectSize(bucket, key, { signal })) !== undefined) return;
  }
  throw new UnavailableError(`writing s3://${bucket.name}/${key}: other processes keep changing it`, { hint: 'Try again' });
}

async function* each(pieces: readonly Uint8Array[]): AsyncGenerator<Uint8Array> {
  yield* pieces;
}
