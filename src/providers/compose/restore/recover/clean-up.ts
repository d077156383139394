import { z } from 'zod';
import type { Context } from '../../../../lib/context.ts';
import { ConflictError, NotFoundError } from '../../../../lib/errors.ts';
import { processToken } from '../../../../lib/fs/process-token.ts';
import type { DockerClient } from '../../../../systems/docker/client.ts';
import { containersWith, type ListedContainer } from '../../../../systems/docker/containers.ts';
import { despitePrunes } from '../../../../systems/docker/transactions/despite-prunes.ts';
import { removeHolder } from '../../../../systems/docker/transactions/holders.ts';
import { readNote, writeNote } from '../../../../systems/docker/transactions/notes.ts';
import { ensureWaiter, WAITER, WAITER_IMAGE, waiterFor } from '../../../../systems/docker/transactions/waiter.ts';
import { volumeTars } from '../../../../systems/docker/volume-io/volume-tars.ts';
import { findVolume, removeVolume } from '../../../../systems/docker/volumes.ts';
import { HELPER_LABEL } from '../../../shared/staging.ts';
import { changedSince } from '../../capture/changes.ts';
import { RESTORE_ID, ROLE, roleLabels } from './roles.ts';

/*
 * Volumes and image names that remain to be removed after a restore has ended. The list is written before the journal is removed, so that a
 * process that dies in between does not leave anything behind permanently.
 */

const remains = z.object({ volumes: z.array(z.string()).readonly(), images: z.array(z.string()).readonly() });

/** Names of volumes and images. */
export type Remains = Readonly<z.infer<typeof remains>>;

const cleanUpEntry = remains.extend({
  project: z.string(),
  id: z.string(),
  /** ISO 8601. */
  at: z.string(),
  /** What remains for the user to remove, and has not been reported yet. */
  unused: remains.optional(),
});

type CleanUp = z.infer<typeof cleanUpEntry>;

/** Returns the id of the container that stores the note. */
export async function writeCleanUp(docker: DockerClient, entry: Readonly<CleanUp>, { signal }: Pick<Context, 'signal'>): Promise<string> {
  const program = waiterFor(await docker.architecture({ signal })) ?? Buffer.alloc(0);
  const spec = { Image: WAITER_IMAGE, Entrypoint: [WAITER], NetworkDisabled: true, Labels: roleLabels(entry, 'clean-up') };
  const name = `vm-snapshot.clean-up.${entry.project}.${entry.id}`;
  // A process may have died before it wrote its note into this container.
  await removeHolder(docker, name);
  return await despitePrunes(docker, name, { make, signal });

  async function make(onCreated: (id: string) => void): Promise<string> {
    await ensureWaiter(docker, program, { signal });
    const container = await docker.createContainer(spec, { name, signal });
    onCreated(container);
    await writeNote(docker, container, { number: 1, entry, signal });
    return container;
  }
}

/**
 * Completes the clean-up of processes that died, and returns the remaining servants. A process that has written its clean-up list has decided the
 * outcome of its restore, so the journal of that restore is removed whatever its state. Volumes that were used since are kept with a warning.
 */
export async function endCleanUps(docker: DockerClient, servants: readonly ListedContainer[], c: Context): Promise<ListedContainer[]> {
  let left = [...servants];
  for (const one of servants.filter(({ Labels }) => Labels?.[ROLE] === 'clean-up')) {
    const entry = cleanUpEntry.safeParse((await readNote(docker, one.Id, c))?.entry).data;
    const isOver = (other: ListedContainer): boolean => other === one || (entry !== undefined && other.Labels?.[RESTORE_ID] === entry.id);
    const over = left.filter((other) => other !== one && isOver(other));
    for (const { Id } of over.sort((a, b) => Number(isJournal(a)) - Number(isJournal(b)))) await removeHolder(docker, Id);
    await endCleanUp(docker, one.Id, { entry, c });
    left = left.filter((other) => !isOver(other));
  }
  return left;
}

function isJournal({ Labels }: ListedContainer): boolean {
  return Labels?.[ROLE] === 'restore';
}

async function endCleanUp(
  docker: DockerClient,
  container: string,
  { entry, c }: { entry: CleanUp | undefined; c: Context },
): Promise<void> {
  const tars = volumeTars(docker, { label: { [HELPER_LABEL]: processToken() }, c });
  for (const volume of entry?.volumes ?? []) {
    if ((await findVolume(docker, volume, c)) === undefined) continue;
    if (await changedSince(tars, volume, { at: entry?.at ?? '', c }))
      c.log.warn(
        `the volume ${volume}, which a restore was to remove, is kept: it was used since; to remove it: docker volume rm ${volume}`,
      );
    else await removeUnused(docker, [volume], c);
  }
  await dropImages(docker, entry?.images ?? [], c);
  if (entry?.unused !== undefined) await tellUnused(docker, entry.unused, c);
  await removeHolder(docker, container);
}

/** Removes volumes. Keeps a volume that cannot be removed, and logs a warning, with the names of the containers that use it. */
export async function removeUnused(docker: DockerClient, volumes: readonly string[], c: Context): Promise<void> {
  for (const volume of volumes) {
    try {
      await removeVolume(docker, volume, c);
    } catch (error) {
      const users = await usersOf(docker, volume, c).catch(() => []);
      if (error instanceof ConflictError && users.length > 0)
        c.log.warn(
          `the volume ${volume} is kept: ${users.join(', ')} ${users.length === 1 ? 'uses it, and sees' : 'use it, and see'} other data than the project now`,
        );
      else
        c.log.warn(
          `cannot remove the volume ${volume}: ${error instanceof Error ? error.message : error}; to remove it: docker volume rm ${volume}`,
        );
    }
  }
}

/** Reports what an incomplete restore leaves behind: the images, and those of the volumes that exist and that no container mounts. */
export async function tellUnused(docker: DockerClient, { volumes, images }: Remains, c: Context): Promise<void> {
  const used = new Set((await containersWith(docker, {}, c)).flatMap(({ Mounts }) => (Mounts ?? []).map(({ Name }) => Name)));
  const unused: string[] = [];
  for (const volume of new Set(volumes)) if (!used.has(volume) && (await findVolume(docker, volume, c)) !== undefined) unused.push(volume);
  const commands = [
    ...(unused.length > 0 ? [`docker volume rm ${unused.join(' ')}`] : []),
    ...(images.length > 0 ? [`docker image rm ${images.join(' ')}`] : []),
  ];
  if (commands.length > 0)
    c.log.warn(
      `nothing was removed, because the restore is incomplete. When you no longer need the previous state, run: ${commands.join('; ')}`,
    );
}

/** Removes the volume only if this restore created it. */
export async function removeOwn(docker: DockerClient, volume: string, id: string): Promise<void> {
  const quiet = { signal: AbortSignal.timeout(REMOVE_LIMIT) };
  if ((await findVolume(docker, volume, quiet))?.Labels?.[RESTORE_ID] === id) await removeVolume(docker, volume, quiet);
}

const REMOVE_LIMIT = 60_000;

/** Removes image names. Keeps a name that a container was created from until that container is removed. */
export async function dropImages(docker: DockerClient, names: readonly string[], c: Context): Promise<void> {
  for (const name of names) {
    try {
      await docker.removeImage(name, c);
    } catch (error) {
      if (error instanceof NotFoundError || error instanceof ConflictError) continue;
      c.log.warn(`cannot remove the image ${name}: ${error instanceof Error ? error.message : error}`);
    }
  }
}

/** Returns the names of the containers that mount the volume. */
async function usersOf(docker: DockerClient, volume: string, c: Context): Promise<string[]> {
  const users = await containersWith(docker, { volume: [volume] }, c);
  return users.map(({ Id, Names }) => Names?.[0]?.slice(1) ?? Id.slice(0, 12));
}
