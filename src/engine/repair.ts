import type { Context } from '../lib/context.ts';
import { IntegrityError, NotFoundError } from '../lib/errors.ts';
import { displayRef } from '../manifest/name.ts';
import type { RepairedObject } from '../repository/types.ts';
import { toStored } from './blobs.ts';
import { pull } from './transfer.ts';
import type { Catalogue, RepairResult, Snapshot } from './types.ts';
import { type Examination, examine } from './verify.ts';

/**
 * Verifies everything, and where something is wrong puts right what can be: damaged packs and segments are replaced by what is right of
 * them, and what is missing then is brought from `remote`. What remains wrong is in the findings. Without `remote`, what was lost is
 * stored again by the next create, build, import or pull that has it. Throws ConflictError while somebody writes to a store with a lock.
 */
export async function repair(
  { catalogue, remote }: { catalogue: Catalogue; remote: Catalogue | undefined },
  c: Context,
): Promise<RepairResult> {
  const started = performance.now();
  const before = await examine(undefined, catalogue, c);
  if (before.findings.length === 0) return result(before, []);
  const blobs = before.snapshots.flatMap(({ manifest }) => manifest.blobs.map(toStored));
  const repaired: RepairedObject[] = [...(await catalogue.repository.repair(blobs, c))];
  if (remote !== undefined) repaired.push(...(await bringBack(before, { catalogue, remote }, c)));
  return result(await examine(undefined, catalogue, c), repaired);

  function result({ findings, snapshots, bytes }: Examination, done: readonly RepairedObject[]): RepairResult {
    return { findings, repaired: done, snapshots: snapshots.length, bytes, seconds: (performance.now() - started) / 1000 };
  }
}

/** What the other repository does not have, or has wrong itself, is left to the findings. */
async function bringBack(
  { snapshots, unreadable, broken }: Examination,
  { catalogue, remote }: { catalogue: Catalogue; remote: Catalogue },
  c: Context,
): Promise<RepairedObject[]> {
  const from = remote.store.location;
  const done: RepairedObject[] = [];
  for (const ref of unreadable) {
    await attempt(displayRef(ref), `pulled from ${from}`, () => pull({ name: { ref }, force: true }, { catalogue, remote }, c));
  }
  for (const snapshot of snapshots.filter(({ manifest }) => manifest.blobs.some(({ recipe }) => recipe && broken.has(recipe)))) {
    await attempt(displayRef(snapshot.ref), `completed from ${from}`, () => complete(snapshot));
  }
  return done;

  async function complete({ manifest }: Snapshot): Promise<void> {
    const blobs = manifest.blobs.map(toStored);
    await using writer = await catalogue.repository.writer(c, { resumable: true });
    await writer.copy(blobs, remote.repository.source());
    await writer.publish(blobs);
  }

  async function attempt(object: string, what: string, work: () => Promise<unknown>): Promise<void> {
    try {
      await work();
      done.push({ object, done: what });
    } catch (error) {
      if (!(error instanceof NotFoundError || error instanceof IntegrityError)) throw error;
      c.log.warn(`${object} cannot be had from ${from}: ${error.message}`);
    }
  }
}
