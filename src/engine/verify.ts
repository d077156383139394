import type { Context } from '../lib/context.ts';
import type { Digest } from '../lib/digest.ts';
import { IntegrityError, NotFoundError } from '../lib/errors.ts';
import { displayRef } from '../manifest/name.ts';
import type { StoredBlob, VerifyFinding } from '../repository/types.ts';
import type { Ref } from '../stores/types.ts';
import { toStored } from './blobs.ts';
import { readSnapshot } from './snapshots.ts';
import type { Catalogue, Snapshot, SnapshotName, VerifyResult } from './types.ts';

/**
 * Reads every byte of one snapshot, or of all and of every object of the repository, and checks it against its digests.
 * Wrong bytes are findings, not errors: all of them are reported.
 */
export async function verify({ name }: { name?: SnapshotName }, catalogue: Catalogue, c: Context): Promise<VerifyResult> {
  const started = performance.now();
  const { findings, snapshots, bytes } = await examine(name, catalogue, c);
  return { findings, snapshots: snapshots.length, bytes, seconds: (performance.now() - started) / 1000 };
}

export interface Examination {
  readonly findings: VerifyFinding[];
  /** Those whose manifest is right. */
  readonly snapshots: readonly Snapshot[];
  /** Names whose manifest is not. */
  readonly unreadable: readonly Ref[];
  /** Recipes of the blobs that are not right. */
  readonly broken: ReadonlySet<Digest>;
  readonly bytes: number;
}

/** What `verify` finds, with what a repair needs to know of it. */
export async function examine(name: SnapshotName | undefined, catalogue: Catalogue, c: Context): Promise<Examination> {
  const findings: VerifyFinding[] = [];
  if (name === undefined) {
    for await (const finding of catalogue.repository.check(c)) findings.push(finding);
  }
  const unreadable: Ref[] = [];
  const snapshots = name === undefined ? await readAll() : [await readSnapshot(name, catalogue.store, c)];
  return { findings, snapshots, unreadable, ...(await readBlobs(snapshots, { catalogue, findings }, c)) };

  async function readAll(): Promise<Snapshot[]> {
    const read: Snapshot[] = [];
    for await (const ref of catalogue.store.listRefs(c)) {
      try {
        read.push(await readSnapshot({ ref }, catalogue.store, c));
      } catch (error) {
        // Removed since it was listed.
        if (error instanceof NotFoundError) continue;
        findings.push(finding(displayRef(ref), error));
        unreadable.push(ref);
      }
    }
    return read;
  }
}

/** Each blob once, however many snapshots name it. */
async function readBlobs(
  snapshots: readonly Snapshot[],
  { catalogue, findings }: { catalogue: Catalogue; findings: VerifyFinding[] },
  c: Context,
): Promise<Pick<Examination, 'bytes' | 'broken'>> {
  const blobs = new Map<Digest, { blob: StoredBlob; of: string }>();
  for (const { ref, manifest } of snapshots) {
    for (const blob of manifest.blobs) {
      const stored = toStored(blob);
      blobs.set(stored.recipe, { blob: stored, of: displayRef(ref) });
    }
  }
  await using reader = await catalogue.repository.reader(c);
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
        findings.push(finding(`${of}: ${blob.digest}`, error));
        broken.add(blob.recipe);
      }
    }
  } finally {
    task.done();
  }
  return { bytes, broken };
}

/** Anything but wrong or missing bytes is an error of the check itself. */
function finding(object: string, error: unknown): VerifyFinding {
  if (error instanceof IntegrityError) return { object, problem: error.message };
  throw error;
}
