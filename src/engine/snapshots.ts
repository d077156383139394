import { type Digest, digestOf } from '../lib/digest.ts';
import { ConflictError, ExistsError, NotFoundError } from '../lib/errors.ts';
import { displayRef } from '../manifest/name.ts';
import { parseManifest } from '../manifest/parse.ts';
import type { Manifest } from '../manifest/schema.ts';
import { serialiseManifest } from '../manifest/serialise.ts';
import type { Published } from '../repository/types.ts';
import type { Ref, RefStore } from '../stores/types.ts';
import type { Snapshot, SnapshotName } from './types.ts';

interface Options {
  readonly signal: AbortSignal;
}

/** Throws NotFoundError where the name is not taken, or where a pin names other content than it has. */
export async function readSnapshot(name: SnapshotName, refs: RefStore, options: Options): Promise<Snapshot> {
  return (await readManifest(name, refs, options)).snapshot;
}

/** With the manifest's very bytes, which a newer version may have written with fields that this one does not know. */
export async function readManifest(
  name: SnapshotName,
  refs: RefStore,
  options: Options,
): Promise<{ snapshot: Snapshot; bytes: Uint8Array }> {
  const bytes = await refs.read(name.ref, options);
  if (bytes === undefined) {
    throw new NotFoundError(`Snapshot '${displayRef(name.ref)}' not found`, { hint: 'See what there is with: vm snapshot list' });
  }
  const snapshot = { ref: name.ref, digest: digestOf(bytes), manifest: parseManifest(bytes) };
  if (name.pin !== undefined && name.pin !== snapshot.digest) {
    throw new NotFoundError(`Snapshot '${displayRef(name.ref)}' is not ${name.pin}: the name holds ${snapshot.digest} by now`, {
      hint: 'Leave the digest out to take what the name holds',
    });
  }
  return { snapshot, bytes };
}

/** What a verb may do with a name. */
export interface Claim {
  readonly ref: Ref;
  /** What the name held when it was claimed; undefined where it was free. */
  readonly expected: Digest | undefined;
  readonly previous: Uint8Array | undefined;
  /** What to do when it is taken. */
  readonly hint: string;
}

/** Looks at a name that is to be taken. Throws ExistsError where it is taken and `force` does not allow to replace it. */
export async function claimName(
  ref: Ref,
  { force, hint, refs, signal }: { force: boolean; hint: string; refs: RefStore; signal: AbortSignal },
): Promise<Claim> {
  const bytes = await refs.read(ref, { signal });
  if (bytes === undefined) return { ref, expected: undefined, previous: undefined, hint };
  if (!force) throw nameTaken({ ref, hint });
  return { ref, expected: digestOf(bytes), previous: bytes, hint };
}

/**
 * Gives the manifest of what was published its name, in one step. A name that moved since it was claimed throws ExistsError or
 * ConflictError; ConflictError also when it took so long that content is lost: then the name holds what it held before.
 */
export async function commitSnapshot(
  claim: Claim,
  manifest: Manifest,
  { published, refs, signal }: Options & { published: Published; refs: RefStore },
): Promise<Snapshot> {
  const bytes = serialiseManifest({ ...manifest, packs: [...published.packs] });
  const digest = digestOf(bytes);
  published.assertFresh();
  try {
    await refs.compareAndSwap(claim.ref, claim.expected, bytes, { signal });
  } catch (error) {
    if (error instanceof ConflictError && claim.expected === undefined) throw nameTaken(claim, error);
    throw error;
  }
  try {
    await published.confirm();
  } catch (error) {
    await refs.compareAndSwap(claim.ref, digest, claim.previous, { signal });
    throw error;
  }
  return { ref: claim.ref, digest, manifest: parseManifest(bytes) };
}

/**
 * Gives a manifest that is there already a name, from what the name held. Somebody else who gives it the same bytes meanwhile does no
 * harm; other bytes throw ConflictError.
 */
export async function moveName(ref: Ref, change: { expected: Digest | undefined; bytes: Uint8Array }, refs: RefStore, options: Options) {
  const digest = digestOf(change.bytes);
  if (change.expected === digest) return;
  try {
    await refs.compareAndSwap(ref, change.expected, change.bytes, options);
  } catch (error) {
    if (!(error instanceof ConflictError)) throw error;
    const there = await refs.read(ref, options);
    if (there === undefined || digestOf(there) !== digest) throw error;
  }
}

function nameTaken({ ref, hint }: Pick<Claim, 'ref' | 'hint'>, cause?: unknown): ExistsError {
  return new ExistsError(`Snapshot '${ref.name}' already exists`, { hint, cause, fields: { project: ref.project, name: ref.name } });
}
