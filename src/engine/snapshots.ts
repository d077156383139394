import { type Digest, digestOf } from '../lib/digest.ts';
import { ConflictError, ExistsError, NotFoundError } from '../lib/errors.ts';
import { displayRef } from '../manifest/name.ts';
import { parseManifest } from '../manifest/parse.ts';
import type { Manifest } from '../manifest/schema.ts';
import { serialiseManifest } from '../manifest/serialise.ts';
import type { Ref, RefStore } from '../stores/types.ts';
import type { Snapshot, SnapshotName } from './types.ts';

interface Options {
  readonly signal: AbortSignal;
}

/** Throws NotFoundError where the name is not taken, or where a pin names other content than it has. */
export async function readSnapshot(name: SnapshotName, refs: RefStore, options: Options): Promise<Snapshot> {
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
  return snapshot;
}

/** What a verb may do with a name. */
export interface Claim {
  readonly ref: Ref;
  /** What the name held when it was claimed; undefined where it was free. */
  readonly expected: Digest | undefined;
  /** What to do when it is taken. */
  readonly hint: string;
}

/** Looks at a name that is to be taken. Throws ExistsError where it is taken and `force` does not allow to replace it. */
export async function claimName(
  ref: Ref,
  { force, hint, refs, signal }: { force: boolean; hint: string; refs: RefStore; signal: AbortSignal },
): Promise<Claim> {
  const bytes = await refs.read(ref, { signal });
  if (bytes === undefined) return { ref, expected: undefined, hint };
  if (!force) throw nameTaken({ ref, hint });
  return { ref, expected: digestOf(bytes), hint };
}

/** Gives the manifest its name, in one step. A name that moved since it was claimed throws ExistsError or ConflictError. */
export async function commitSnapshot(claim: Claim, manifest: Manifest, refs: RefStore, options: Options): Promise<Snapshot> {
  const bytes = serialiseManifest(manifest);
  try {
    await refs.compareAndSwap(claim.ref, claim.expected, bytes, options);
  } catch (error) {
    if (error instanceof ConflictError && claim.expected === undefined) throw nameTaken(claim, error);
    throw error;
  }
  return { ref: claim.ref, digest: digestOf(bytes), manifest };
}

function nameTaken({ ref, hint }: Pick<Claim, 'ref' | 'hint'>, cause?: unknown): ExistsError {
  return new ExistsError(`Snapshot '${ref.name}' already exists`, { hint, cause, fields: { project: ref.project, name: ref.name } });
}
