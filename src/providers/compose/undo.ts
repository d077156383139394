import { z } from 'zod';
import type { Context } from '../../lib/context.ts';
import { ConflictError, NotFoundError } from '../../lib/errors.ts';
import type { Journal } from '../../lib/journal.ts';
import { processToken } from '../../lib/process-token.ts';
import type { DockerClient } from '../../systems/docker/client.ts';
import { type ContainerInfo, changeContainer, findContainer } from '../../systems/docker/containers.ts';
import { listNetworks, removeNetwork } from '../../systems/docker/networks.ts';
import { inOrderOfNeed, recreateContainer } from '../../systems/docker/recreate.ts';
import { volumeTars } from '../../systems/docker/volume-tar.ts';
import { removeVolume } from '../../systems/docker/volumes.ts';
import { HELPER_LABEL } from '../staging.ts';
import { dropStaged, putBindsBack } from './bind-mounts.ts';
import { anonymousVolumes, containersOf, LABELS } from './project.ts';
import { putBack } from './replaced-files.ts';

/*
 * A restore writes down each step before it takes it. What it says is enough to put everything back where it was, or, once the new
 * containers are up, to take the old ones away; by the restore itself, or by the next command when it was killed.
 */

export const RESTORE_JOURNAL = 'restore';
const UNDO_LIMIT = 600_000;

const old = z.object({
  /** `docker inspect`, as the daemon told it. */
  info: z.custom<ContainerInfo>((value) => typeof value === 'object' && value !== null && 'Id' in value),
  /** Of its files; undefined until it was kept. */
  image: z.string().optional(),
  /** The container that took its place again. */
  again: z.string().optional(),
});

export const restoreEntry = z.object({
  host: z.string(),
  project: z.string(),
  /** `done`: the new containers are up, and what is old may go. */
  done: z.boolean(),
  /** Old containers are being stopped and taken away: from now on those that are not old are new. */
  moving: z.boolean(),
  old: z.array(old),
  /** Ids of the project's networks. */
  oldNetworks: z.array(z.string()),
  newImages: z.array(z.string()),
  newVolumes: z.array(z.string()),
  files: z.array(z.object({ path: z.string(), backup: z.string().optional() })),
  /** What bind mounts were exchanged: folders, files. */
  moves: z.array(z.object({ base: z.string(), path: z.string(), backup: z.string().optional() })).default([]),
  /** Folders of what was unpacked beside them. */
  staging: z.array(z.string()).default([]),
  /** Where the backups are, and the project's folder where there was none. */
  newFolders: z.array(z.string()),
  /** Names that images of old containers have until the end. */
  keptImages: z.array(z.string()),
  /** Names of the containers that keep the old ones. */
  keptContainers: z.array(z.string()),
  oldVolumes: z.array(z.string()),
});

export type RestoreEntry = z.infer<typeof restoreEntry>;

/** Puts everything back where it was. What cannot be put back is told, and stays in the journal for the next command. */
export async function undo(docker: DockerClient, entry: RestoreEntry, { journal, c }: { journal: Journal; c: Context }): Promise<void> {
  const quiet = { ...c, signal: AbortSignal.timeout(UNDO_LIMIT) };
  const problems: string[] = [];
  const attempt = async (what: string, work: () => Promise<void>): Promise<void> => {
    try {
      await work();
    } catch (error) {
      if (error instanceof NotFoundError) return;
      problems.push(`${what}: ${error instanceof Error ? error.message : error}`);
    }
  };
  const known = new Set(entry.old.flatMap(({ info, again }) => [info.Id, again]));
  for (const name of entry.keptContainers) await attempt(`container ${name}`, () => docker.removeContainer(name, quiet));
  const fresh = entry.moving ? (await containersOf(docker, entry.project, quiet)).filter(({ Id }) => !known.has(Id)) : [];
  for (const { Id, Name } of fresh) await attempt(`container ${Name.slice(1)}`, () => docker.removeContainer(Id, quiet));
  // Those of a container that was made again have a name to Docker.
  const theirs = new Set(entry.old.flatMap(({ info }) => anonymousVolumes(info)));
  const anonymous = fresh.flatMap(anonymousVolumes).filter((volume) => !theirs.has(volume));
  for (const volume of anonymous) await attempt(`volume ${volume}`, () => removeVolume(docker, volume, quiet));
  const tars = volumeTars(docker, { label: { [HELPER_LABEL]: processToken() }, c: quiet });
  await attempt('files', () => putBack(entry));
  await attempt('bind mounts', () => putBindsBack(entry, { tars, c: quiet }));
  await attempt('bind mounts', () => dropStaged(entry, { tars, c: quiet }));
  const again = new Map<string, string>();
  for (const container of inOrderOfNeed(entry.moving ? entry.old : [], ({ info }) => info)) {
    await attempt(`container ${container.info.Name.slice(1)}`, async () => {
      const id = await bringBack(docker, container, { again, signal: quiet.signal });
      again.set(container.info.Id, id);
      container.again = id;
      await journal.write(entry);
      await runAsBefore(docker, id, { status: container.info.State.Status, c: quiet });
    });
  }
  for (const { Id, Name } of entry.moving ? await networksOf(docker, entry.project, quiet) : []) {
    if (!entry.oldNetworks.includes(Id)) await attempt(`network ${Name}`, () => removeNetwork(docker, Id, quiet));
  }
  for (const volume of entry.newVolumes) await attempt(`volume ${volume}`, () => removeVolume(docker, volume, quiet));
  for (const image of entry.newImages) await attempt(`image ${image}`, () => docker.removeImage(image, quiet));
  await dropUnused(docker, entry.keptImages, quiet);
  if (problems.length === 0) await journal.close();
  else {
    await journal.write(entry);
    for (const problem of problems) c.log.warn(`not put back yet, the next vm snapshot command tries again: ${problem}`);
  }
}

/** Takes away what is old. What is in use elsewhere stays, with a word. */
export async function clearAway(
  docker: DockerClient,
  entry: RestoreEntry,
  { journal, c }: { journal: Journal; c: Context },
): Promise<void> {
  const quiet = { ...c, signal: AbortSignal.timeout(UNDO_LIMIT) };
  for (const volume of entry.oldVolumes) {
    await removeVolume(docker, volume, quiet).catch((error: unknown) => {
      if (!(error instanceof ConflictError)) throw error;
      c.log.warn(`the old volume ${volume} stays: ${error.message}`);
    });
  }
  await dropUnused(docker, entry.keptImages, quiet);
  await dropStaged(entry, { tars: volumeTars(docker, { label: { [HELPER_LABEL]: processToken() }, c: quiet }), c: quiet });
  await journal.close();
}

export async function networksOf(docker: DockerClient, project: string, c: Context): ReturnType<typeof listNetworks> {
  return await listNetworks(docker, { label: [`${LABELS.project}=${project}`] }, c);
}

/** An image that a container is made of keeps its name until that one goes. */
async function dropUnused(docker: DockerClient, names: readonly string[], c: Context): Promise<void> {
  for (const name of names) {
    await docker.removeImage(name, c).catch((error: unknown) => {
      if (!(error instanceof NotFoundError) && !(error instanceof ConflictError)) throw error;
    });
  }
}

/** The id of the container in its old place: the very one where it is still there. */
async function bringBack(
  docker: DockerClient,
  { info, image, again: own }: RestoreEntry['old'][number],
  { again, signal }: { again: ReadonlyMap<string, string>; signal: AbortSignal },
): Promise<string> {
  for (const id of [info.Id, own]) {
    const there = id === undefined ? undefined : await findContainer(docker, id, { signal });
    if (there !== undefined) return there.Id;
  }
  return await recreateContainer(docker, info, { name: info.Name.slice(1), image: image ?? info.Image, again, signal });
}

async function runAsBefore(docker: DockerClient, id: string, { status, c }: { status: string; c: Context }): Promise<void> {
  const now = await findContainer(docker, id, c);
  const ran = status === 'running' || status === 'paused' || status === 'restarting';
  if (ran && now?.State.Status !== 'running' && now?.State.Status !== 'paused')
    await changeContainer(docker, id, { to: 'start', signal: c.signal });
  if (status === 'paused' && now?.State.Status !== 'paused') await changeContainer(docker, id, { to: 'pause', signal: c.signal });
}
