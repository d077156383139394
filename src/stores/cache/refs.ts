import { type Digest, digestOf } from '../../lib/digest.ts';
import { ConflictError, InputError } from '../../lib/errors.ts';
import { assertRef } from '../keys.ts';
import type { CallOptions, Ref } from '../store.ts';
import { parseRefKey, refKey, refsPrefix } from './keys.ts';
import { besides, breaks, type CachePlace } from './objects.ts';

/*
 * The entries of a ref are numbered, and the newest one is its value. A key can be taken only once, so if several writers read the same
 * entry and save the next number, one of them wins: that is the compare-and-swap. An entry begins with a magic, which identifies it as an
 * entry of vm-snapshot; an entry with nothing after the magic means that the ref was removed.
 */
const MAGIC = Buffer.from('VMSREFS1');
const MAX_MANIFEST = 64 << 20;

export interface RefState {
  /** 0 if the ref never existed, or if its entries were evicted. */
  readonly number: number;
  /** undefined if the ref does not exist. */
  readonly bytes: Uint8Array | undefined;
}

/** Reads the newest entry of the ref; an entry without the magic counts as a ref that does not exist. */
export async function readRef({ transport, namespace }: CachePlace, ref: Ref, options: CallOptions): Promise<RefState> {
  assertRef(ref);
  const entry = await transport.newest(refsPrefix(namespace, { ...ref, whole: true }), options);
  const moved = entry && parseRefKey(namespace, entry.key);
  if (entry === undefined || moved === undefined) return { number: 0, bytes: undefined };
  const bytes = (await entry.readAll(MAX_MANIFEST, options)) ?? new Uint8Array(0);
  // An entry without the magic belongs to another program: the name is free.
  const ours = Buffer.compare(bytes.subarray(0, MAGIC.length), MAGIC) === 0 && bytes.length > MAGIC.length;
  return { number: moved.number, bytes: ours ? bytes.subarray(MAGIC.length) : undefined };
}

/** Throws ConflictError if the ref is not at `expected`. */
export async function swapRef(
  place: CachePlace,
  ref: Ref,
  { expected, next, signal }: CallOptions & { expected: Digest | undefined; next: Uint8Array | undefined },
): Promise<void> {
  if (next?.length === 0) throw new InputError(`cannot store an empty manifest as ${ref.project}/${ref.name}`);
  if (!place.readable) return await takeRef(place, ref, { next, signal });
  const before = await readRef(place, ref, { signal });
  assertAt(ref, before, expected);
  if (before.bytes === undefined && next === undefined) return;
  const body = next === undefined ? [MAGIC] : [MAGIC, next];
  const moved = { ref, number: before.number + 1 };
  if (await place.transport.save(refKey(place.namespace, moved), body, { signal })) return;
  for await (const _ of breaks(refKey(place.namespace, moved), { signal })) {
    const now = await readRef(place, ref, { signal });
    // Also if another job wrote the same bytes: only one of them has moved the ref.
    if (now.number > before.number) throw conflict(ref, now);
  }
  // The job that reserved the number is presumed dead.
  if (!(await place.transport.save(besides(refKey(place.namespace, moved)), body, { signal }))) throw conflict(ref, before);
}

/** For a job that cannot read the ref: takes the name only if it was never taken before. */
async function takeRef(
  { transport, namespace }: CachePlace,
  ref: Ref,
  { next, signal }: CallOptions & { next: Uint8Array | undefined },
): Promise<void> {
  if (next !== undefined && (await transport.save(refKey(namespace, { ref, number: 1 }), [MAGIC, next], { signal }))) return;
  throw new ConflictError(`the name ${displayName(ref)} is taken, and this job may not read its snapshot`, {
    hint: "Use another name, such as one with 'key: content', or a job whose cache-mode is 'write'",
    fields: { unread: true },
  });
}

function assertAt(ref: Ref, state: RefState, expected: Digest | undefined): void {
  if ((state.bytes && digestOf(state.bytes)) !== expected) throw conflict(ref, state);
}

function conflict(ref: Ref, { bytes }: RefState): ConflictError {
  const state = bytes === undefined ? 'it was deleted' : `it now points to ${digestOf(bytes)}`;
  return new ConflictError(`${displayName(ref)} was changed by another process: ${state}`, {
    hint: 'Check its current content, then try again',
  });
}

function displayName({ project, name }: Ref): string {
  return `${project}/${name}`;
}
