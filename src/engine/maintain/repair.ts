import type { Context } from '../../lib/context.ts';
import type { Digest } from '../../lib/digest.ts';
import { IntegrityError, NotFoundError } from '../../lib/errors.ts';
import { displayRef } from '../../manifest/name.ts';
import type { RepairedObject, StoredBlob } from '../../repository/repository.ts';
import { toStoredBlob } from '../catalog/manifest-blobs.ts';
import type { Catalog, RepairResult, Snapshot } from '../catalog/types.ts';
import { pull } from '../transfer/push-pull.ts';
import { examine, type VerificationScan } from './verify.ts';

/**
 * Verifies everything and repairs as much as it can: damaged packs and segments are replaced by their intact content, and content that is missing
 * then is copied from `remote`. The findings contain the remaining damage. Without `remote`, lost content is stored again by the next create, build,
 * import or pull that has it. Throws ConflictError while another process writes to a store with a lock.
 */
export async function repair({ catalog, remote }: { catalog: Catalog; remote: Catalog | undefined }, c: Context): Promise<RepairResult> {
  const started = performance.now();
  const before = await examine(undefined, catalog, c);
  const { mended } = catalog.repository;
  if (before.findings.length === 0) return result(before, mended);
  const blobs = before.snapshots.flatMap(({ manifest }) => manifest.blobs.map(toStoredBlob));
  const replaced = await catalog.repository.repair(blobs, c);
  const brought = remote === undefined ? [] : await bringBack(before, { catalog, remote }, c);
  return result(await examine(undefined, catalog, c), [...mended, ...replaced, ...brought]);

  function result({ findings, snapshots, bytes }: VerificationScan, done: readonly RepairedObject[]): RepairResult {
    return { findings, repaired: done, snapshots: snapshots.length, bytes, seconds: (performance.now() - started) / 1000 };
  }
}

/** Copies damaged content from the other repository. Content that is missing or corrupt there too remains in the findings. */
async function bringBack(
  { snapshots, unreadable, broken }: VerificationScan,
  { catalog, remote }: { catalog: Catalog; remote: Catalog },
  c: Context,
): Promise<RepairedObject[]> {
  const from = remote.store.location;
  const done: RepairedObject[] = [];
  for (const ref of unreadable) {
    await attempt(displayRef(ref), `pulled from ${from}`, () => pull({ name: { ref }, force: true }, { catalog, remote }, c));
  }
  for (const [of, blobs] of brokenOf(snapshots, broken)) {
    await attempt(displayRef(of.ref), `completed from ${from}`, () => complete(blobs));
  }
  return done;

  /** Copies blobs one by one: a blob that the other repository does not have must not prevent the copy of the others. */
  async function complete(blobs: readonly StoredBlob[]): Promise<void> {
    const failures: unknown[] = [];
    for (const blob of blobs) {
      try {
        await using writer = await catalog.repository.writer(c, { resumable: true });
        await writer.copy([blob], remote.repository.source());
        await writer.publish([blob]);
      } catch (error) {
        if (!isLack(error)) throw error;
        failures.push(error);
      }
    }
    if (failures.length > 0) throw failures[0];
  }

  async function attempt(object: string, what: string, work: () => Promise<unknown>): Promise<void> {
    try {
      await work();
      done.push({ object, done: what });
    } catch (error) {
      if (!isLack(error)) throw error;
      c.log.warn(`cannot copy ${object} from ${from}: ${error.message}`);
    }
  }
}

/** Returns each broken blob once, with a snapshot that needs it. */
function brokenOf(snapshots: readonly Snapshot[], broken: ReadonlySet<Digest>): Map<Snapshot, StoredBlob[]> {
  const seen = new Set<Digest>();
  const found = new Map<Snapshot, StoredBlob[]>();
  for (const snapshot of snapshots) {
    const blobs = snapshot.manifest.blobs.map(toStoredBlob).filter(({ recipe }) => broken.has(recipe) && !seen.has(recipe));
    for (const { recipe } of blobs) seen.add(recipe);
    if (blobs.length > 0) found.set(snapshot, blobs);
  }
  return found;
}

/** Whether the content is missing or corrupt in the other repository. */
function isLack(error: unknown): error is NotFoundError | IntegrityError {
  return error instanceof NotFoundError || error instanceof IntegrityError;
}
