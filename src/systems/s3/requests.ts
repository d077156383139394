import {
  DeleteObjectCommand,
  GetObjectCommand,
  type GetObjectCommandOutput,
  ListObjectsV2Command,
  type ListObjectsV2CommandOutput,
  PutObjectCommand,
  type PutObjectCommandInput,
  type S3Client,
} from '@aws-sdk/client-s3';
import type { CallOptions } from '../../lib/call-options.ts';
import { ConflictError, IntegrityError, NotFoundError } from '../../lib/errors.ts';
import type { Bucket } from './client.ts';
import { attemptsOf, isExpired, isGarbled, isSkewed, s3Error } from './errors.ts';
import { within } from './time-limit.ts';

/**
 * Runs one request of the SDK; its errors report the attempted operation and a remedy. If the server reports expired credentials, loads
 * them again, once: a profile's file or a role may have new ones. `bytes`: size of the body that is sent. Throws UnavailableError if the
 * request takes too long, ConflictError if this machine was paused during the request.
 */
export async function request<T>(
  bucket: Bucket,
  { doing, key, needs, bytes = 0, signal }: CallOptions & { doing: string; key: string; needs: string; bytes?: number },
  send: (client: S3Client, options: { abortSignal: AbortSignal }) => Promise<T>,
): Promise<T> {
  signal.throwIfAborted();
  const what = `${doing} s3://${bucket.name}/${key}`;
  for (let renewed = false; ; renewed = true) {
    const { client } = bucket;
    await using limit = within(bucket.limits, { what, bytes, extraMs: bucket.limits.patienceMs, signal });
    try {
      return await send(client, { abortSignal: limit.signal });
    } catch (error) {
      limit.signal.throwIfAborted();
      if (isSkewed(error) && bucket.clock.stoodStill) throw stoodStill(what, error);
      if (renewed || !isExpired(error)) {
        throw s3Error(error, { doing: what, needs, endpoint: bucket.endpoint });
      }
      bucket.renew(client);
    }
  }
}

function stoodStill(what: string, cause: unknown): ConflictError {
  return new ConflictError(`${what}: this machine was suspended meanwhile, and its clock is behind`, {
    hint: 'Set the clock of this machine and run the command again: it skips the data that is already stored',
    cause,
  });
}

/** Returns the settings that are sent with every object that is written. */
export function writingHeaders({ writing, prefix }: Bucket, key: string): Partial<PutObjectCommandInput> {
  const { encryption, kmsKey, storageClass, checksum } = writing;
  return {
    ...(encryption && { ServerSideEncryption: encryption }),
    ...(kmsKey && { SSEKMSKeyId: kmsKey }),
    ...(storageClass && key.startsWith(`${prefix}.repository/packs/`) && { StorageClass: storageClass }),
    ...(checksum && { ChecksumAlgorithm: checksum }),
  };
}

/** Returns before the body is read. Throws NotFoundError, IntegrityError for a range past the end, ConflictError if `IfMatch` does not hold. */
export async function getRequest(
  bucket: Bucket,
  key: string,
  { signal, ...conditions }: CallOptions & { Range?: string; IfMatch?: string },
): Promise<GetObjectCommandOutput> {
  const command = new GetObjectCommand({ Bucket: bucket.name, Key: key, ...conditions });
  return await request(bucket, { doing: 'reading', key, needs: 's3:GetObject and s3:ListBucket', signal }, (client, options) =>
    client.send(command, options),
  );
}

export type Condition = { readonly IfNoneMatch: '*' } | { readonly IfMatch: string };

/** `unsure`: the condition did not hold, but the request was repeated and may itself have made the change. */
export type Outcome = 'done' | 'refused' | 'unsure';

/** Writes the object if the condition holds, in one step. `writer` is stored with it, to identify the writer that was first. */
export async function putRequest(
  bucket: Bucket,
  key: string,
  { body, condition, writer, signal }: CallOptions & { body: Uint8Array; condition: Condition; writer?: string },
): Promise<Outcome> {
  const target = {
    Bucket: bucket.name,
    Key: key,
    ...writingHeaders(bucket, key),
    ...(writer === undefined ? {} : { Metadata: { writer } }),
  };
  const command = new PutObjectCommand({ ...target, Body: body, ContentLength: body.length, ...condition });
  return await outcome(() =>
    request(bucket, { doing: 'writing', key, needs: 's3:PutObject', bytes: body.length, signal }, (client, options) =>
      client.send(command, options),
    ),
  );
}

/** Succeeds if the object does not exist. */
export async function deleteRequest(bucket: Bucket, key: string, options: CallOptions): Promise<void> {
  try {
    await sendDelete(bucket, key, options);
  } catch (error) {
    if (!(error instanceof NotFoundError)) throw error;
  }
}

/** Deletes the object if the condition holds. A server without conditional deletes deletes it anyway. */
export async function deleteIfRequest(bucket: Bucket, key: string, options: CallOptions & { IfMatch: string }): Promise<Outcome> {
  return await outcome(() => sendDelete(bucket, key, options));
}

export interface Listed {
  readonly key: string;
  readonly size: number;
  /** Milliseconds by the server's clock. Infinity if the server does not report it: the object always counts as new. */
  readonly modified: number;
  /** Empty if the server does not report it. */
  readonly etag: string;
}

/**
 * Yields all keys that begin with `prefix`, in the server's order, which is that of their bytes. With `delimiter`, yields the common
 * prefixes up to and including the next delimiter instead of the keys below them.
 */
export async function* listRequest(
  bucket: Bucket,
  { prefix, delimiter, signal }: CallOptions & { prefix: string; delimiter?: '/' },
): AsyncGenerator<Listed> {
  let token: string | undefined;
  do {
    const page = await readPage(bucket, { prefix, delimiter, token, signal });
    for (const { Key = '', Size = 0, LastModified, ETag = '' } of page.Contents ?? []) {
      yield { key: Key, size: Size, modified: LastModified?.getTime() ?? Number.POSITIVE_INFINITY, etag: ETag };
    }
    for (const { Prefix = '' } of page.CommonPrefixes ?? []) yield { key: Prefix, size: 0, modified: 0, etag: '' };
    token = page.IsTruncated ? page.NextContinuationToken : undefined;
  } while (token !== undefined);
}

/** Requests one page. If the answer is not a page of this listing, requests it once more: it may have been corrupted in transit. */
async function readPage(
  bucket: Bucket,
  { prefix, delimiter, token, signal }: CallOptions & { prefix: string; delimiter: '/' | undefined; token: string | undefined },
): Promise<ListObjectsV2CommandOutput> {
  const input = { Bucket: bucket.name, Prefix: prefix, MaxKeys: bucket.limits.pageSize, ...(delimiter ? { Delimiter: delimiter } : {}) };
  for (let again = false; ; again = true) {
    try {
      const command = new ListObjectsV2Command({ ...input, ...(token === undefined ? {} : { ContinuationToken: token }) });
      const about = { doing: 'listing', key: prefix, needs: 's3:ListBucket', signal };
      const page = await request(bucket, about, (client, options) => client.send(command, options));
      assertPage(page, bucket, prefix);
      return page;
    } catch (error) {
      const isSpoilt = error instanceof IntegrityError || isGarbled(error);
      if (again || !isSpoilt) throw error;
    }
  }
}

/**
 * Checks that the answer is a page of this listing, because an answer without keys must never be mistaken for an empty prefix. The server
 * echoes the request: https://docs.aws.amazon.com/AmazonS3/latest/API/API_ListObjectsV2.html. Throws IntegrityError.
 */
function assertPage(page: ListObjectsV2CommandOutput, bucket: Bucket, prefix: string): void {
  const what = `s3://${bucket.name}/${prefix}`;
  const refused = (why: string) =>
    new IntegrityError(`listing ${what}: the answer of ${bucket.endpoint} ${why}`, {
      hint: 'Check AWS_ENDPOINT_URL, and any proxy, gateway or cache between this machine and the server',
    });
  if (page.Name === undefined || page.IsTruncated === undefined) throw refused('is not a listing');
  if ((page.Prefix ?? '') !== prefix) throw refused('is the listing of another prefix');
  if (page.IsTruncated && page.NextContinuationToken === undefined) throw refused('is truncated');
  const keys = [...(page.Contents ?? []).map(({ Key }) => Key), ...(page.CommonPrefixes ?? []).map(({ Prefix }) => Prefix)];
  if (keys.some((key) => key?.startsWith(prefix) !== true)) throw refused('names objects outside this prefix');
}

async function sendDelete(bucket: Bucket, key: string, { signal, ...condition }: CallOptions & { IfMatch?: string }): Promise<void> {
  const command = new DeleteObjectCommand({ Bucket: bucket.name, Key: key, ...condition });
  await request(bucket, { doing: 'deleting', key, needs: 's3:DeleteObject', signal }, (client, options) => client.send(command, options));
}

async function outcome(send: () => Promise<unknown>): Promise<Outcome> {
  try {
    await send();
    return 'done';
  } catch (error) {
    // Amazon answers 404 if If-Match refers to an object that does not exist.
    if (!(error instanceof ConflictError || error instanceof NotFoundError)) throw error;
    return attemptsOf(error) > 1 ? 'unsure' : 'refused';
  }
}
