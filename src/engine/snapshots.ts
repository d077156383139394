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

/** The digest a name holds. Throws ExistsError where it is taken and `force` does not allow to replace it. */
export async function claimName(ref: Ref, force: boolean, refs: RefStore, options: Options): Promise<Digest | undefined> {
  const bytes = await refs.read(ref, options);
  if (bytes === undefined) return undefined;
  if (!force) throw nameTaken(ref);
  return digestOf(bytes);
}

/** Gives the manifest its name, in one step. `expected` is what `claimName` answered; a name that moved since then throws. */
export async function commitSnapshot(
  ref: Ref,
  manifest: Manifest,
  { expected, refs, signal }: { expected: Digest | undefined; refs: RefStore; signal: AbortSignal },
): Promise<Snapshot> {
  const bytes = serialiseManifest(manifest);
  try {
    await refs.compareAndSwap(ref, expected, bytes, { signal });
  } catch (error) {
    if (error instanceof ConflictError && expected === undefined) throw nameTaken(ref, error);
    throw error;
  }
  return { ref, digest: digestOf(bytes), manifest };
}

function nameTaken(ref: Ref, cause?: unknown): ExistsError {
  return new ExistsError(`Snapshot '${ref.name}' already exists`, {
    hint: 'Use --force to overwrite or --name to import with different name',
    cause,
    fields: { project: ref.project, name: ref.name },
  });
}
