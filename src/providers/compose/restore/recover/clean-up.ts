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
 * What an ended restore has left to be removed: volumes and names of images. It is on record before the journal goes, so that a process
 * that dies meanwhile leaves nothing for ever.
 */

const cleanUpEntry = z.object({
  project: z.string(),
  id: z.string(),
  /** ISO 8601. */
  at: z.string(),
  volumes: z.array(z.string()).readonly(),
  images: z.array(z.string()).readonly(),
});

type CleanUp = z.infer<typeof cleanUpEntry>;

/** The id of the container that has the note. */
export async function writeCleanUp(docker: DockerClient, entry: Readonly<CleanUp>, { signal }: Pick<Context, 'signal'>): Promise<string> {
  await ensureWaiter(docker, waiterFor(await docker.architecture({ signal })) ?? Buffer.alloc(0), { signal });
  const spec = { Image: WAITER_IMAGE, Entrypoint: [WAITER], NetworkDisabled: true, Labels: roleLabels(entry, 'clean-up') };
  const name = `vm-snapshot.clean-up.${entry.project}.${entry.id}`;
  // Of a process that died before it had written it.
  await removeHolder(docker, name);
  return await despitePrunes(docker, name, { make, signal });

  async function make(): Promise<string> {
    const container = await docker.createContainer(spec, { name, signal });
    await writeNote(docker, container, { number: 1, entry, signal });
    return container;
  }
}

/**
 * Does what processes that died had left to do, and returns the other servants. One that has written its list of things to remove has decided what
 * comes of its restore: its journal goes, whatever it says. What was used since stays, with a warning.
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
      c.log.warn(`the volume ${volume} was to be removed by a restore, and was used since: it stays; docker volume rm ${volume}`);
    else await removeUnused(docker, [volume], c);
  }
  await dropImages(docker, entry?.images ?? [], c);
  await removeHolder(docker, container);
}

/** Removes volumes; one that a container needs stays, with a word about who looks at it. */
export async function removeUnused(docker: DockerClient, volumes: readonly string[], c: Context): Promise<void> {
  for (const volume of volumes) {
    try {
      await removeVolume(docker, volume, c);
    } catch (error) {
      const users = await usersOf(docker, volume, c).catch(() => []);
      if (error instanceof ConflictError && users.length > 0)
        c.log.warn(
          `the volume ${volume} stays: ${users.join(', ')} ${users.length === 1 ? 'uses it, and sees' : 'use it, and see'} other data than the project now`,
        );
      else c.log.warn(`the volume ${volume} stays: ${error instanceof Error ? error.message : error}; docker volume rm ${volume}`);
    }
  }
}

/** Reports what half of a restore leaves: of these volumes those that exist and no container has, and the images. */
export async function tellUnused(
  docker: DockerClient,
  { volumes, images }: { volumes: readonly string[]; images: readonly string[] },
  c: Context,
): Promise<void> {
  const used = new Set((await containersWith(docker, {}, c)).flatMap(({ Mounts }) => (Mounts ?? []).map(({ Name }) => Name)));
  const unused: string[] = [];
  for (const volume of new Set(volumes)) if (!used.has(volume) && (await findVolume(docker, volume, c)) !== undefined) unused.push(volume);
  const commands = [
    ...(unused.length > 0 ? [`docker volume rm ${unused.join(' ')}`] : []),
    ...(images.length > 0 ? [`docker image rm ${images.join(' ')}`] : []),
  ];
  if (commands.length > 0)
    c.log.warn(`nothing was removed, since not all of the new was made. When you do not need what was before: ${commands.join('; ')}`);
}

/** Removes a volume that this restore made, and no other one. */
export async function removeOwn(docker: DockerClient, volume: string, id: string): Promise<void> {
  const quiet = { signal: AbortSignal.timeout(REMOVE_LIMIT) };
  if ((await findVolume(docker, volume, quiet))?.Labels?.[RESTORE_ID] === id) await removeVolume(docker, volume, quiet);
}

const REMOVE_LIMIT = 60_000;

/** Takes names of images away; one that a container is made of keeps its name until that container goes. */
export async function dropImages(docker: DockerClient, names: readonly string[], c: Context): Promise<void> {
  for (const name of names) {
    try {
      await docker.removeImage(name, c);
    } catch (error) {
      if (error instanceof NotFoundError || error instanceof ConflictError) continue;
      c.log.warn(`the image ${name} stays: ${error instanceof Error ? error.message : error}`);
    }
  }
}

/** Names of the containers that have a volume mounted. */
async function usersOf(docker: DockerClient, volume: string, c: Context): Promise<string[]> {
  const users = await containersWith(docker, { volume: [volume] }, c);
  // The filter takes a part of a name too.
  return users.map(({ Id, Names }) => Names?.[0]?.slice(1) ?? Id.slice(0, 12));
}
