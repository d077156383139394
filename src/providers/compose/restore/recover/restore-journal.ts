import { hash } from 'node:crypto';
import type { Context } from '../../../../lib/context.ts';
import { ConflictError } from '../../../../lib/errors.ts';
import { together } from '../../../../lib/together.ts';
import type { DockerClient } from '../../../../systems/docker/client.ts';
import { containersWith } from '../../../../systems/docker/containers.ts';
import { afterImagePrune } from '../../../../systems/docker/transactions/after-image-prune.ts';
import { type HeldVolume, removeHolder, startHolder } from '../../../../systems/docker/transactions/holders.ts';
import { writeNote } from '../../../../systems/docker/transactions/notes.ts';
import { findVolume } from '../../../../systems/docker/volumes.ts';
import { dropImages, type Remains, removeOwn, removeUnused, tellUnused, writeCleanUp } from './clean-up.ts';
import type { RestoreEntry } from './journal-entry.ts';
import { RESTORE_ID, ROLE, roleLabels } from './roles.ts';

/*
 * The journal of a restore is a note in a container of the daemon. The container runs until the restore ends, and holds the old and the new
 * volumes. Similar containers hold the images of the old and the new containers.
 */

const WRITE_LIMIT = 120_000;
const END_LIMIT = 600_000;

export interface RestoreJournal {
  readonly entry: RestoreEntry;
  /** Replaces the stored journal with the current `entry`. */
  write(): Promise<void>;
  /** Keeps these images until the end. Idempotent. Throws NotFoundError if a prune removed one before it was held, ConflictError if a prune does not end. */
  hold(images: readonly string[], c: Context): Promise<void>;
  /**
   * Ends the restore once nothing is left to repair: releases its containers, removes these volumes and image names unless they are needed, and
   * reports those that are `unused` in a warning.
   */
  end(left: Remains & { unused?: Remains | undefined }, c: Context): Promise<void>;
}

/**
 * Writes the first entry and holds these volumes; creates those that do not exist. All or nothing. Throws ConflictError if another program
 * created a new volume or removed an old one meanwhile.
 */
export async function openRestoreJournal(
  docker: DockerClient,
  entry: RestoreEntry,
  { volumes, c }: { volumes: readonly HeldVolume[]; c: Context },
): Promise<RestoreJournal> {
  const isNew = new Set(entry.newVolumes);
  // Only volumes that are created here get the label. An old volume that has it was removed just before.
  const held = volumes.map((volume) => ({ ...volume, labels: { ...volume.labels, [RESTORE_ID]: entry.id } }));
  const name = `vm-snapshot.restore.${entry.project}.${entry.id}`;
  entry.at = new Date().toISOString();
  try {
    const { id, running } = await startHolder(
      docker,
      { name, labels: roleLabels(entry, 'restore'), volumes: held },
      { signal: c.signal, prepare: (made) => writeNote(docker, made, { number: 1, entry, signal: c.signal }) },
    );
    if (!running)
      c.log.warn('do not run docker system prune meanwhile: on this architecture, volumes and images are not protected from it');
    for (const volume of volumes) {
      const labels = (await findVolume(docker, volume.name, c))?.Labels ?? {};
      if ((labels[RESTORE_ID] === entry.id) === isNew.has(volume.name)) continue;
      throw new ConflictError(
        `The volume ${volume.name} was ${isNew.has(volume.name) ? 'created' : 'removed'} by another program meanwhile`,
        {
          hint: 'Try again when no docker prune is running',
        },
      );
    }
    return journalIn(docker, entry, { container: id, number: 1 });
  } catch (error) {
    await removeHolder(docker, name);
    for (const volume of volumes) await removeOwn(docker, volume.name, entry.id);
    throw error;
  }
}

/** Returns the journal in this container. `number`: how many entries have been written. */
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
      // Ignores cancellation, because completed steps must be recorded.
      await writeNote(docker, container, { number: written, entry, signal: AbortSignal.timeout(WRITE_LIMIT) });
    },
    async hold(images, c) {
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
      await afterImagePrune(docker, c);
      for (const image of images) await docker.inspectImage(image, c);
    },
    async end(left, c) {
      const quiet = { ...c, signal: AbortSignal.timeout(END_LIMIT) };
      const { project, id } = entry;
      const isEmpty = left.volumes.length + left.images.length === 0 && left.unused === undefined;
      const cleanUp = isEmpty ? undefined : await writeCleanUp(docker, { project, id, at: new Date().toISOString(), ...left }, quiet);
      const holders = await containersWith(docker, { label: [`${RESTORE_ID}=${id}`, `${ROLE}=hold`] }, quiet);
      await Promise.all(holders.map(({ Id }) => removeHolder(docker, Id)));
      await removeHolder(docker, container);
      await removeUnused(docker, left.volumes, quiet);
      await dropImages(docker, left.images, quiet);
      if (left.unused !== undefined) await tellUnused(docker, left.unused, quiet);
      if (cleanUp !== undefined) await removeHolder(docker, cleanUp);
    },
  };
}
