import { hash } from 'node:crypto';
import type { Context } from '../../../../lib/context.ts';
import { ConflictError } from '../../../../lib/errors.ts';
import { together } from '../../../../lib/together.ts';
import type { DockerClient } from '../../../../systems/docker/client.ts';
import { containersWith } from '../../../../systems/docker/containers.ts';
import { type HeldVolume, removeHolder, startHolder } from '../../../../systems/docker/transactions/holders.ts';
import { writeNote } from '../../../../systems/docker/transactions/notes.ts';
import { findVolume } from '../../../../systems/docker/volumes.ts';
import { dropImages, removeOwn, removeUnused, writeCleanUp } from './clean-up.ts';
import type { RestoreEntry } from './journal-entry.ts';
import { RESTORE_ID, ROLE, roleLabels } from './roles.ts';

/*
 * The journal of a restore is a note in a container of the daemon that runs until the end, and holds the old volumes and the new ones. Others
 * like it hold the images of the old containers.
 */

const WRITE_LIMIT = 120_000;
const END_LIMIT = 600_000;

export interface RestoreJournal {
  readonly entry: RestoreEntry;
  /** Replaces what the journal says by what the entry says now. */
  write(): Promise<void>;
  /** Keeps these images until the end, whatever else wants to remove them. Idempotent. */
  hold(images: readonly string[]): Promise<void>;
  /** There is nothing to put right any more: lets go, and then removes these volumes and names of images as far as nothing needs them. */
  end(left: { volumes: readonly string[]; images: readonly string[] }, c: Context): Promise<void>;
}

/** Writes the first entry, and holds these volumes; those that do not exist are made. All or nothing. */
export async function openRestoreJournal(
  docker: DockerClient,
  entry: RestoreEntry,
  { volumes, c }: { volumes: readonly HeldVolume[]; c: Context },
): Promise<RestoreJournal> {
  const isNew = new Set(entry.newVolumes);
  // One of the old that is made here was removed a moment ago.
  const held = volumes.map((volume) => ({ ...volume, labels: { ...volume.labels, [RESTORE_ID]: entry.id } }));
  const name = `vm-snapshot.restore.${entry.project}.${entry.id}`;
  entry.at = new Date().toISOString();
  try {
    const { id, running } = await startHolder(
      docker,
      { name, labels: roleLabels(entry, 'restore'), volumes: held },
      { signal: c.signal, prepare: (made) => writeNote(docker, made, { number: 1, entry, signal: c.signal }) },
    );
    if (!running) c.log.warn('do not run docker system prune meanwhile: nothing on this architecture keeps volumes and images from it');
    for (const volume of volumes) {
      const labels = (await findVolume(docker, volume.name, c))?.Labels ?? {};
      if ((labels[RESTORE_ID] === entry.id) === isNew.has(volume.name)) continue;
      throw new ConflictError(`The volume ${volume.name} was ${isNew.has(volume.name) ? 'made' : 'removed'} by another program meanwhile`, {
        hint: 'Try again when no docker prune runs',
      });
    }
    return journalIn(docker, entry, { container: id, number: 1 });
  } catch (error) {
    await removeHolder(docker, name);
    for (const volume of volumes) await removeOwn(docker, volume.name, entry.id);
    throw error;
  }
}

/** The journal in this container, of which so many entries have been written. */
export function journalIn(
  docker: DockerClient,
  entry: RestoreEntry,
  { container, number }: { container: string; number: number },
): RestoreJournal {
  let written = number;
  return {
    entry,
    async write() {
      entry.at = new Date().toISOString();
      written += 1;
      // Also when the work was cancelled: what was done must be on record.
      await writeNote(docker, container, { number: written, entry, signal: AbortSignal.timeout(WRITE_LIMIT) });
    },
    async hold(images) {
      const labels = roleLabels(entry, 'hold');
      const holders = [...new Set(images)].map(async (image) => {
        const name = `vm-snapshot.kept.${entry.project}.${entry.id}.${hash('sha256', image, 'hex').slice(0, 12)}`;
        try {
          await startHolder(docker, { name, labels, image }, { signal: AbortSignal.timeout(WRITE_LIMIT) });
        } catch (error) {
          if (!(error instanceof ConflictError)) throw error;
        }
      });
      await together(...holders);
    },
    async end(left, c) {
      const quiet = { ...c, signal: AbortSignal.timeout(END_LIMIT) };
      const { project, id } = entry;
      const isEmpty = left.volumes.length + left.images.length === 0;
      const cleanUp = isEmpty ? undefined : await writeCleanUp(docker, { project, id, at: new Date().toISOString(), ...left }, quiet);
      const holders = await containersWith(docker, { label: [`${RESTORE_ID}=${id}`, `${ROLE}=hold`] }, quiet);
      await Promise.all(holders.map(({ Id }) => removeHolder(docker, Id)));
      await removeHolder(docker, container);
      await removeUnused(docker, left.volumes, quiet);
      await dropImages(docker, left.images, quiet);
      if (cleanUp !== undefined) await removeHolder(docker, cleanUp);
    },
  };
}
