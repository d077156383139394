import type { Log } from '../../lib/context.ts';
import { digestOf } from '../../lib/digest.ts';
import { ConflictError, ExistsError, NotFoundError } from '../../lib/errors.ts';
import type { Text } from '../../lib/text/message.ts';
import { snapshotDigest } from '../../manifest/identity.ts';
import { displayRef } from '../../manifest/name.ts';
import { parseManifest } from '../../manifest/parse.ts';
import type { Manifest } from '../../manifest/schema.ts';
import { serializeManifest } from '../../manifest/serialize.ts';
import { retryOnCorruption } from '../../repository/errors.ts';
import type { Published } from '../../repository/repository.ts';
import type { Ref, RefStore } from '../../stores/store.ts';
import { missingReason } from './lossy-store.ts';
import type { Snapshot, SnapshotName } from './types.ts';

interface Options {
  readonly signal: AbortSignal;
}

/** Throws NotFoundError if the name does not exist, or if its content does not match the pin. */
export async function readSnapshot(name: SnapshotName, refs: Pick<RefStore, 'read'>, options: Options): Promise<Snapshot> {
  return (await readManifest(name, refs, options)).snapshot;
}

/** Like `readSnapshot`, with the exact bytes of the manifest: a newer version may have written fields that this version does not know. */
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
  // Pins of version 0.1 are digests of the manifest's bytes.
  if (name.pin !== undefined && name.pin !== snapshot.digest && name.pin !== snapshot.held) {
    throw new NotFoundError(`Snapshot '${displayRef(name.ref)}' is not ${name.pin}: the name now points to ${snapshot.digest}`, {
      hint: 'Omit the digest to use the snapshot that the name points to',
    });
  }
  return { snapshot, bytes };
}

/** A name that an operation is about to write, with its content at that time. */
export interface NameReservation {
  readonly ref: Ref;
  /** Manifest of the name when it was claimed; undefined if the name was free. */
  readonly previous: Uint8Array | undefined;
  /** Hint of the ExistsError that is thrown if the name is taken. */
  readonly hint: Text;
  readonly force: boolean;
}

/** Reads a name that is about to be written. Throws ExistsError if it is taken and `force` is not set. */
export async function claimName(
  ref: Ref,
  { force, hint, refs, signal }: { force: boolean; hint: Text; refs: RefStore; signal: AbortSignal },
): Promise<NameReservation> {
  const previous = await refs.read(ref, { signal });
  if (previous !== undefined && !force) throw nameTaken({ ref, hint });
  return { ref, previous, hint, force };
}

/** The new content must already be published, and its writer must still be open. */
export interface NameMove extends Options {
  readonly published: Published;
  readonly refs: RefStore;
  /** Receives messages about the process that the move waits for. */
  readonly log?: Log;
}

/** Writes the manifest under its name, atomically. Throws ExistsError or ConflictError if the name was moved since it was claimed. */
export async function commitSnapshot(claim: NameReservation, unpacked: Manifest, move: NameMove): Promise<Snapshot> {
  const manifest = { ...unpacked, packs: [...move.published.packs] };
  const bytes = serializeManifest(manifest);
  try {
    await moveRef(claim.ref, { previous: claim.previous, bytes }, move);
  } catch (error) {
    if (!(error instanceof ConflictError) || claim.previous !== undefined || claim.force) throw error;
    // A job may be able to take a name in a store that it cannot read; an `unread` conflict means that the name is taken.
    const isTaken = error.fields.unread === true ? !claim.force : (await move.refs.read(claim.ref, move)) !== undefined;
    throw isTaken ? nameTaken(claim, error) : error;
  }
  const written = parseManifest(bytes);
  return { ref: claim.ref, digest: snapshotDigest(written), held: digestOf(bytes), manifest: written };
}

/**
 * Moves a name from its previous content to an existing manifest. Succeeds also if another process writes the same bytes meanwhile; throws
 * ConflictError if it writes other bytes.
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

/** Moves the ref. If content may have been deleted because the move took too long, throws ConflictError and restores the ref's previous content. */
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
    hint: 'List the existing snapshots with: vm snapshot list',
    fields: { snapshot: displayRef(ref) },
  });
}

function nameTaken({ ref, hint }: Pick<NameReservation, 'ref' | 'hint'>, cause?: unknown): ExistsError {
  return new ExistsError(`Snapshot '${ref.name}' already exists`, { hint, cause, fields: { project: ref.project, name: ref.name } });
}
