import { randomUUID } from 'node:crypto';
import { type Digest, digestOf } from '../../lib/digest.ts';
import { ConflictError, InputError, NotFoundError, UnsupportedError } from '../../lib/errors.ts';
import type { Bucket } from '../../systems/s3/client.ts';
import { type ObjectBytes, readObject } from '../../systems/s3/read.ts';
import { deleteIfRequest, type Listed, listRequest, type Outcome, putRequest } from '../../systems/s3/requests.ts';
import type { StampedRef } from '../abilities.ts';
import { assertRef, isWord } from '../keys.ts';
import type { CallOptions, Ref } from '../store.ts';
import type { ConditionalWrites } from './conditional-writes.ts';

/*
 * A ref is the object <project>/<name>/metadata.json. It is created with If-None-Match and moved with If-Match, in one step. If the server
 * ignores If-Match on deletes, a ref is removed by moving it to an object that marks it as removed, which every reader treats as absent: a
 * delete after a read could hit an object that another writer has put there meanwhile. An object of no bytes is damaged: some servers leave
 * such objects when they crash.
 */
const FILE = 'metadata.json';
const MAX_MANIFEST = 64 << 20;
const TRIES = 8;
/** Always the same bytes, so that listings identify them by ETag. */
const REMOVED = Buffer.from('{"removed": true}\n');

/** Returns undefined if the snapshot does not exist. */
export async function readRef(bucket: Bucket, ref: Ref, options: CallOptions): Promise<Uint8Array | undefined> {
  const found = await find(bucket, keyOf(bucket, ref), options);
  return isPresent(found) ? found.bytes : undefined;
}

/** Throws ConflictError if the ref is not at `expected`, UnsupportedError if the server could let two writers win. */
export async function swapRef(
  bucket: Bucket,
  ref: Ref,
  change: CallOptions & { expected: Digest | undefined; next: Uint8Array | undefined; conditions: ConditionalWrites },
): Promise<void> {
  const { expected, next, signal } = change;
  const key = keyOf(bucket, ref);
  if (next && (next.length === 0 || REMOVED.equals(next)))
    throw new InputError(`cannot store ${ref.project}/${ref.name}: the bytes are not a manifest`);
  const writer = randomUUID();
  let quoted = true;
  let refusedAt: string | undefined;
  for (let tries = 0; tries < TRIES; tries++) {
    const found = await find(bucket, key, { signal });
    // A proxy may have sent a request twice: the first copy succeeded, and the second one was refused.
    if (tries > 0 && found?.writer === writer) return;
    const digest = isPresent(found) ? digestOf(found.bytes) : undefined;
    if (digest !== expected) throw conflict(ref, digest);
    if (digest === undefined && next === undefined) return;
    // Ceph up to 16 compares If-Match with an ETag without quotes, and so refuses requests that it must accept.
    if (refusedAt !== undefined && refusedAt === found?.etag) quoted = !quoted;
    const outcome = await write(bucket, key, { ...change, found, quoted, writer });
    if (outcome === 'done') return await assertMoved(ref, { bucket, next, writer, signal });
    if (outcome === 'unsure' && (await wasOurs(bucket, key, { next, writer, signal }))) return;
    refusedAt = found?.etag;
  }
  throw new ConflictError(`${ref.project}/${ref.name} keeps being changed by other processes`, { hint: 'Try again' });
}

/** Lists the folders that contain a `metadata.json`. Sorted here, because the order of keys is not the order of their path segments. */
export async function* listVersioned(bucket: Bucket, { project, signal }: CallOptions & { project?: string }): AsyncGenerator<StampedRef> {
  for (const found of project === undefined ? await projectsIn(bucket, signal) : [project].filter(isWord)) {
    const prefix = `${bucket.prefix}${found}/`;
    const stamps = new Map<string, string>();
    const isRemoved = removals(bucket, { signal });
    for await (const listed of listRequest(bucket, { prefix, signal })) {
      const [name = '', file, ...deeper] = listed.key.slice(prefix.length).split('/');
      if (file === FILE && deeper.length === 0 && isWord(name) && !(await isRemoved(listed))) stamps.set(name, listed.etag);
    }
    for (const [name, etag] of [...stamps].sort(byName)) yield { ref: { project: found, name }, stamp: etag === '' ? undefined : etag };
  }
}

function byName([a]: readonly [string, string], [b]: readonly [string, string]): number {
  return a < b ? -1 : 1;
}

async function projectsIn(bucket: Bucket, signal: AbortSignal): Promise<string[]> {
  const projects = new Set<string>();
  for await (const { key } of listRequest(bucket, { prefix: bucket.prefix, delimiter: '/', signal })) {
    // A gateway that does not support delimiters lists whole keys.
    const [name = '', ...rest] = key.slice(bucket.prefix.length).split('/');
    if (rest.length > 0 && isWord(name)) projects.add(name);
  }
  return [...projects].sort();
}

/** Returns a function that reports whether a listed object marks its ref as removed. Reads one object of each ETag. */
function removals(bucket: Bucket, { signal }: CallOptions): (listed: Listed) => Promise<boolean> {
  const known = new Map<string, boolean>();
  return async ({ key, size, etag }) => {
    if (size !== REMOVED.length) return false;
    const removed = known.get(etag) ?? !isPresent(await find(bucket, key, { signal }));
    if (etag !== '') known.set(etag, removed);
    return removed;
  };
}

function isPresent(found: ObjectBytes | undefined): found is ObjectBytes {
  return found !== undefined && !REMOVED.equals(found.bytes);
}

/** Reads the ref again: on a server that lets two writers win, it may hold the other writer's bytes. Throws ConflictError. */
async function assertMoved(
  ref: Ref,
  { bucket, next, writer, signal }: CallOptions & { bucket: Bucket; next: Uint8Array | undefined; writer: string },
): Promise<void> {
  if (next === undefined) return;
  const found = await find(bucket, keyOf(bucket, ref), { signal });
  if (found === undefined || found.writer === writer) return;
  if (!isPresent(found) || digestOf(found.bytes) !== digestOf(next))
    throw conflict(ref, isPresent(found) ? digestOf(found.bytes) : undefined);
}

async function write(
  bucket: Bucket,
  key: string,
  change: CallOptions & {
    found: ObjectBytes | undefined;
    next: Uint8Array | undefined;
    conditions: ConditionalWrites;
    quoted: boolean;
    writer: string;
  },
): Promise<Outcome> {
  const { found, next, conditions, writer, signal } = change;
  if (found === undefined) {
    await conditions.assertCreation({ signal });
    return await putRequest(bucket, key, { body: next ?? REMOVED, condition: { IfNoneMatch: '*' }, writer, signal });
  }
  if (found.etag === '') throw new UnsupportedError(`s3://${bucket.name}/${key} has no ETag, so it cannot be changed safely`);
  const IfMatch = change.quoted ? found.etag : found.etag.replaceAll('"', '');
  if (next === undefined && (await conditions.hasConditionalDelete({ signal }))) {
    return await deleteIfRequest(bucket, key, { IfMatch, signal });
  }
  await conditions.assertChange({ signal });
  return await putRequest(bucket, key, { body: next ?? REMOVED, condition: { IfMatch }, writer, signal });
}

/**
 * Called after a request whose first answer was lost. Returns whether that request took effect; another writer may have been first, maybe
 * with the same bytes.
 */
async function wasOurs(
  bucket: Bucket,
  key: string,
  { next, writer, signal }: CallOptions & { next: Uint8Array | undefined; writer: string },
): Promise<boolean> {
  const found = await find(bucket, key, { signal });
  // Nothing shows which writer made a conditional delete. The object is deleted, as requested.
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
  const state = found === undefined ? 'it was deleted' : `it now points to ${found}`;
  return new ConflictError(`${ref.project}/${ref.name} was changed by another process: ${state}`, {
    hint: 'Check its current content, then try again',
  });
}
