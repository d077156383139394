import type { Context } from '../../lib/context.ts';
import { type Digest, digestOf } from '../../lib/digest.ts';
import { IntegrityError, NotFoundError } from '../../lib/errors.ts';
import { displayRef } from '../../manifest/name.ts';
import type { BlobReader, StoredBlob, VerifyFinding } from '../../repository/repository.ts';
import type { Ref } from '../../stores/store.ts';
import { readSnapshot } from '../catalog/commit.ts';
import { toStoredBlob } from '../catalog/manifest-blobs.ts';
import { refsOf } from '../catalog/refs.ts';
import type { Catalog, Snapshot, SnapshotName, VerifyResult } from '../catalog/types.ts';

/**
 * Reads every byte of one snapshot, or of all snapshots and every object of the repository, and checks it against its digests. Corrupt bytes are
 * findings, not errors: all of them are reported.
 */
export async function verify({ name }: { name?: SnapshotName }, catalog: Catalog, c: Context): Promise<VerifyResult> {
  const started = performance.now();
  const { findings, snapshots, bytes } = await examine(name, catalog, c);
  return { findings, snapshots: snapshots.length, bytes, seconds: (performance.now() - started) / 1000 };
}

export interface VerificationScan {
  readonly findings: VerifyFinding[];
  /** Snapshots with a valid manifest. */
  readonly snapshots: readonly Snapshot[];
  /** Names with an invalid manifest. */
  readonly unreadable: readonly Ref[];
  /** Recipes of the damaged blobs. */
  readonly broken: ReadonlySet<Digest>;
  readonly bytes: number;
}

/** Returns the findings of `verify`, with the details that a repair needs. */
export async function examine(name: SnapshotName | undefined, catalog: Catalog, c: Context): Promise<VerificationScan> {
  const findings: VerifyFinding[] = [];
  const records: RecordFinding[] = [];
  if (name === undefined) {
    for await (const found of catalog.repository.check(c)) (found.recipe ? records : findings).push(found);
  }
  const { snapshots, unreadable } = name === undefined ? await readAll(catalog, findings, c) : await readOne(name, catalog, c);
  const read = await readBlobs(snapshots, { catalog, findings }, c);
  // A recorded blob that is incomplete is damage only if a name needs it: the next writer with this blob stores the missing parts.
  const needed = new Set(snapshots.flatMap(({ manifest }) => manifest.blobs.map((blob) => toStoredBlob(blob).recipe)));
  for (const { recipe, object, problem } of records) if (recipe && needed.has(recipe)) findings.push({ object, problem });
  return { findings, snapshots, unreadable, ...read };
}

type RecordFinding = VerifyFinding & { readonly recipe?: Digest };

async function readOne(name: SnapshotName, { store }: Catalog, c: Context): Promise<Pick<VerificationScan, 'snapshots' | 'unreadable'>> {
  return { snapshots: [await readSnapshot(name, store, c)], unreadable: [] };
}

async function readAll({ store }: Catalog, findings: VerifyFinding[], c: Context): Promise<{ snapshots: Snapshot[]; unreadable: Ref[] }> {
  const snapshots: Snapshot[] = [];
  const unreadable: Ref[] = [];
  for (const ref of await refsOf(store, (error) => findings.push(finding(store.location, error)), c)) {
    try {
      snapshots.push(await readSnapshot({ ref }, store, c));
    } catch (error) {
      // The name was removed after the listing.
      if (error instanceof NotFoundError) continue;
      findings.push(finding(displayRef(ref), error));
      unreadable.push(ref);
    }
  }
  return { snapshots, unreadable };
}

/** Reads each blob once, even if several snapshots contain it. */
async function readBlobs(
  snapshots: readonly Snapshot[],
  { catalog, findings }: { catalog: Catalog; findings: VerifyFinding[] },
  c: Context,
): Promise<Pick<VerificationScan, 'bytes' | 'broken'>> {
  const blobs = new Map<Digest, { blob: StoredBlob; of: Snapshot[] }>();
  for (const snapshot of snapshots) {
    for (const blob of snapshot.manifest.blobs) {
      const stored = toStoredBlob(blob);
      const known = blobs.get(stored.recipe) ?? { blob: stored, of: [] };
      known.of.push(snapshot);
      blobs.set(stored.recipe, known);
    }
  }
  const reader = await openReader();
  if (reader === undefined) return { bytes: 0, broken: new Set(blobs.keys()) };
  await using _reader = reader;
  const task = c.progress.start(
    'Verifying',
    [...blobs.values()].reduce((sum, { blob }) => sum + blob.size, 0),
  );
  const broken = new Set<Digest>();
  let bytes = 0;
  try {
    for (const { blob, of } of blobs.values()) {
      try {
        for await (const piece of reader.open(blob)) {
          bytes += piece.length;
          task.add(piece.length);
        }
      } catch (error) {
        const found = finding('', error);
        const owner = await ownerOf(of);
        if (owner === undefined || (await isRight(blob))) continue;
        findings.push({ ...found, object: `${displayRef(owner.ref)}: ${blob.digest}` });
        broken.add(blob.recipe);
      }
    }
  } finally {
    task.done();
  }
  return { bytes, broken };

  /** Returns undefined if nothing can be read, because the packs cannot be listed. */
  async function openReader(): Promise<BlobReader | undefined> {
    try {
      return await catalog.repository.reader(c);
    } catch (error) {
      findings.push(finding(catalog.store.location, error));
      return undefined;
    }
  }

  /** Returns a snapshot that still has its name: a snapshot that was deleted meanwhile does not need the blob any more. */
  async function ownerOf(owners: readonly Snapshot[]): Promise<Snapshot | undefined> {
    for (const snapshot of owners) {
      const held = await catalog.store.read(snapshot.ref, c);
      if (held !== undefined && digestOf(held) === (snapshot.held ?? snapshot.digest)) return snapshot;
    }
    return undefined;
  }

  /** Reads the blob again with the current index: a sweep may have moved it. */
  async function isRight(blob: StoredBlob): Promise<boolean> {
    await using again = await catalog.repository.reader(c);
    try {
      for await (const _piece of again.open(blob));
      return true;
    } catch (error) {
      finding('', error);
      return false;
    }
  }
}

/** Returns a finding for corrupt or missing bytes. Throws any other error, which is an error of the check itself. */
function finding(object: string, error: unknown): VerifyFinding {
  if (error instanceof IntegrityError) return { object, problem: error.message };
  throw error;
}
