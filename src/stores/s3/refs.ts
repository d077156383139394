import { randomUUID } from 'node:crypto';
import { type Digest, digestOf } from '../../lib/digest.ts';
import { ConflictError, InputError, NotFoundError, UnsupportedError } from '../../lib/errors.ts';
import { assertRef, isWord } from '../names.ts';
import type { CallOptions, Ref, StampedRef } from '../types.ts';
import type { Bucket } from './client.ts';
import type { Conditions } from './conditions.ts';
import { type ObjectBytes, readObject } from './read.ts';
import { deleteIfRequest, listRequest, type Outcome, putRequest } from './requests.ts';

/*
 * A ref is the object <project>/<name>/metadata.json. It is made with If-None-Match and moved with If-Match, in one step. Where the
 * server deletes without looking at If-Match, a ref is removed by moving it to an object of no bytes, which every reader takes for absent:
 * a delete after a look could hit what somebody else has put there meanwhile.
 */
const FILE = 'metadata.json';
const MAX_MANIFEST = 64 << 20;
const TRIES = 8;
const NOTHING = new Uint8Array(0);

/** undefined where no such snapshot is. */
export async function readRef(bucket: Bucket, ref: Ref, options: CallOptions): Promise<Uint8Array | undefined> {
  const found = await find(bucket, keyOf(bucket, ref), options);
  return found && found.bytes.length > 0 ? found.bytes : undefined;
}

/** Throws ConflictError when the ref is not at `expected`, UnsupportedError where the server could let two win. */
export async function swapRef(
  bucket: Bucket,
  ref: Ref,
  change: CallOptions & { expected: Digest | undefined; next: Uint8Array | undefined; conditions: Conditions },
): Promise<void> {
  const { expected, next, signal } = change;
  const key = keyOf(bucket, ref);
  if (next?.length === 0) throw new InputError(`a manifest of no bytes cannot be ${ref.project}/${ref.name}`);
  const writer = randomUUID();
  let quoted = true;
  let refusedAt: string | undefined;
  for (let tries = 0; tries < TRIES; tries++) {
    const found = await find(bucket, key, { signal });
    const digest = found && found.bytes.length > 0 ? digestOf(found.bytes) : undefined;
    if (digest !== expected) throw conflict(ref, digest);
    if (digest === undefined && next === undefined) return;
    // Ceph up to 16 compares If-Match with an ETag without quotes, and refuses where it must not.
    if (refusedAt !== undefined && refusedAt === found?.etag) quoted = !quoted;
    const outcome = await write(bucket, key, { ...change, found, quoted, writer });
    if (outcome === 'done') return;
    if (outcome === 'unsure' && (await wasOurs(bucket, key, { next, writer, signal }))) return;
    refusedAt = found?.etag;
  }
  throw new ConflictError(`${ref.project}/${ref.name} is being changed by others all the time`, { hint: 'Try again' });
}

/** By the folders that hold a `metadata.json`; sorted, because a key's order is not that of its words. */
export async function* listStamped(bucket: Bucket, { project, signal }: CallOptions & { project?: string }): AsyncGenerator<StampedRef> {
  for (const found of project === undefined ? await projectsIn(bucket, signal) : [project].filter(isWord)) {
    const prefix = `${bucket.prefix}${found}/`;
    const stamps = new Map<string, string>();
    for await (const { key, size, etag } of listRequest(bucket, { prefix, signal })) {
      const [name = '', file, ...deeper] = key.slice(prefix.length).split('/');
      if (file === FILE && deeper.length === 0 && size > 0 && isWord(name)) stamps.set(name, etag);
    }
    for (const [name, etag] of [...stamps].sort(byName)) yield { ref: { project: found, name }, stamp: etag === '' ? undefined : etag };
  }
}

function byName([a]: readonly [string, string], [b]: readonly [string, string]): number {
  return a < b ? -1 : 1;
}

async function projectsIn(bucket: Bucket, signal: AbortSignal): Promise<string[]> {
  const projects: string[] = [];
  for await (const { key } of listRequest(bucket, { prefix: bucket.prefix, delimiter: '/', signal })) {
    const name = key.slice(bucket.prefix.length, -1);
    if (key.endsWith('/') && isWord(name)) projects.push(name);
  }
  return projects.sort();
}

async function write(
  bucket: Bucket,
  key: string,
  change: CallOptions & {
    found: ObjectBytes | undefined;
    next: Uint8Array | undefined;
    conditions: Conditions;
    quoted: boolean;
    writer: string;
  },
): Promise<Outcome> {
  const { found, next, conditions, writer, signal } = change;
  if (found === undefined) {
    await conditions.assertCreation({ signal });
    return await putRequest(bucket, key, { body: next ?? NOTHING, condition: { IfNoneMatch: '*' }, writer, signal });
  }
  if (found.etag === '') throw new UnsupportedError(`s3://${bucket.name}/${key} has no ETag, so it cannot be changed safely`);
  const IfMatch = change.quoted ? found.etag : found.etag.replaceAll('"', '');
  if (next === undefined && (await conditions.hasConditionalDelete({ signal }))) {
    return await deleteIfRequest(bucket, key, { IfMatch, signal });
  }
  await conditions.assertChange({ signal });
  return await putRequest(bucket, key, { body: next ?? NOTHING, condition: { IfMatch }, writer, signal });
}

/** After a request whose first answer was lost: whether it did what was asked, or somebody else was first, maybe with the same bytes. */
async function wasOurs(
  bucket: Bucket,
  key: string,
  { next, writer, signal }: CallOptions & { next: Uint8Array | undefined; writer: string },
): Promise<boolean> {
  const found = await find(bucket, key, { signal });
  // What a conditional delete removed does not say who did it, and it is gone as was asked.
  return found === undefined ? next === undefined : found.writer === writer;
}

async function find(bucket: Bucket, key: string, { signal }: CallOptions): Promise<ObjectBytes | undefined> {
  try {
    return await readObject(bucket, key, { signal, max: MAX_MANIFEST });
  } catch (error) {
    if (error instanceof NotFoundError) return undefined;
    throw error;
  }
}

function keyOf(bucket: Bucket, ref: Ref): string {
  assertRef(ref);
  return `${bucket.prefix}${ref.project}/${ref.name}/${FILE}`;
}

function conflict(ref: Ref, found: Digest | undefined): ConflictError {
  const state = found === undefined ? 'it is gone' : `it is at ${found}`;
  return new ConflictError(`${ref.project}/${ref.name} was changed by somebody else: ${state}`, { hint: 'Look at it and try again' });
}
