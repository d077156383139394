import type { Log } from '../../lib/context.ts';
import { digestOf } from '../../lib/digest.ts';
import { ConflictError, ExistsError, NotFoundError } from '../../lib/errors.ts';
import { snapshotDigest } from '../../manifest/identity.ts';
import { displayRef } from '../../manifest/name.ts';
import { parseManifest } from '../../manifest/parse.ts';
import type { Manifest } from '../../manifest/schema.ts';
import { serialiseManifest } from '../../manifest/serialise.ts';
import { retryOnCorruption } from '../../repository/errors.ts';
import type { Published } from '../../repository/repository.ts';
import type { Ref, RefStore } from '../../stores/store.ts';
import { missingReason } from './lossy-store.ts';
import type { Snapshot, SnapshotName } from './types.ts';

interface Options {
  readonly signal: AbortSignal;
}

/** Throws NotFoundError where the name is not taken, or where a pin names other content than it has. */
export async function readSnapshot(name: SnapshotName, refs: Pick<RefStore, 'read'>, options: Options): Promise<Snapshot> {
  return (await readManifest(name, refs, options)).snapshot;
}

/** With the manifest's very bytes, which a newer version may have written with fields that this one does not know. */
export async function readManifest(
  name: SnapshotName,
  refs: Pick<RefStore, 'read'>,
  options: Options,
): Promise<{ snapshot: Snapshot; bytes: Uint8Array }> {
  const { bytes, manifest } = await retryOnCorruption(async () => {
    const held = await refs.read(name.ref, options);
    if (held === undefined) throw notFound(name.ref, refs);
    return { bytes: held, manifest: parseManifest(held) };
  });
  const snapshot = { ref: name.ref, digest: snapshotDigest(manifest), held: digestOf(bytes), manifest };
  // Pins of version 0.1 are of the manifest's bytes.
  if (name.pin !== undefined && name.pin !== snapshot.digest && name.pin !== snapshot.held) {
    throw new NotFoundError(`Snapshot '${displayRef(name.ref)}' is not ${name.pin}: the name holds ${snapshot.digest} by now`, {
      hint: 'Leave the digest out to take what the name holds',
    });
  }
  return { snapshot, bytes };
}

/** What a verb may do with a name. */
export interface NameReservation {
  readonly ref: Ref;
  /** The manifest that the name held when it was claimed; undefined where it was free. */
  readonly previous: Uint8Array | undefined;
  /** What to do when it is taken. */
  readonly hint: string;
  readonly force: boolean;
}

/** Looks at a name that is to be taken. Throws ExistsError where it is taken and `force` does not allow to replace it. */
export async function claimName(
  ref: Ref,
  { force, hint, refs, signal }: { force: boolean; hint: string; refs: RefStore; signal: AbortSignal },
): Promise<NameReservation> {
  const previous = await refs.read(ref, { signal });
  if (previous !== undefined && !force) throw nameTaken({ ref, hint });
  return { ref, previous, hint, force };
}

/** What is moved to must have been published, and its writer be open still. */
export interface NameMove extends Options {
  readonly published: Published;
  readonly refs: RefStore;
  /** Hears who is waited for. */
  readonly log?: Log;
}

/** Gives the manifest its name, in one step. A name that moved since it was claimed throws ExistsError or ConflictError. */
export async function commitSnapshot(claim: NameReservation, unpacked: Manifest, move: NameMove): Promise<Snapshot> {
  const manifest = { ...unpacked, packs: [...move.published.packs] };
  const bytes = serialiseManifest(manifest);
  try {
    await moveRef(claim.ref, { previous: claim.previous, bytes }, move);
  } catch (error) {
    if (!(error instanceof ConflictError) || claim.previous !== undefined || claim.force) throw error;
    // A store may take a name without being able to read it.
    const isTaken = error.fields.unread === true ? !claim.force : (await move.refs.read(claim.ref, move)) !== undefined;
    throw isTaken ? nameTaken(claim, error) : error;
  }
  const written = parseManifest(bytes);
  return { ref: claim.ref, digest: snapshotDigest(written), held: digestOf(bytes), manifest: written };
}

/**
 * Gives a manifest that is there already a name, from what the name held. Somebody else who gives it the same bytes meanwhile does no
 * harm; other bytes throw ConflictError.
 */
export async function moveName(ref: Ref, change: { previous: Uint8Array | undefined; bytes: Uint8Array }, move: NameMove): Promise<void> {
  const digest = digestOf(change.bytes);
  if (change.previous && digestOf(change.previous) === digest) return;
  try {
    await moveRef(ref, change, move);
  } catch (error) {
    if (!(error instanceof ConflictError)) throw error;
    const there = await move.refs.read(ref, move);
    if (there === undefined || digestOf(there) !== digest) throw error;
  }
}

/** What took so long that content may be lost throws ConflictError, and the name holds what it held before. */
async function moveRef(
  ref: Ref,
  { previous, bytes }: { previous: Uint8Array | undefined; bytes: Uint8Array },
  { published, refs, signal, log }: NameMove,
): Promise<void> {
  const options = { signal, ...(log && { log }) };
  await published.assertFresh();
  await refs.compareAndSwap(ref, previous && digestOf(previous), bytes, { ...options, stage: published.stage });
  try {
    await published.confirm();
  } catch (error) {
    await refs.compareAndSwap(ref, digestOf(bytes), previous, options);
    throw error;
  }
}

function notFound(ref: Ref, refs: object): NotFoundError {
  const loss = missingReason(ref, refs);
  return new NotFoundError(`Snapshot '${displayRef(ref)}' not found${loss === undefined ? '' : `: ${loss}`}`, {
    hint: 'See what there is with: vm snapshot list',
    fields: { snapshot: displayRef(ref) },
  });
}

function nameTaken({ ref, hint }: Pick<NameReservation, 'ref' | 'hint'>, cause?: unknown): ExistsError {
  return new ExistsError(`Snapshot '${ref.name}' already exists`, { hint, cause, fields: { project: ref.project, name: ref.name } });
}
