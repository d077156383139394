import { z } from 'zod';
import type { Context } from '../../lib/context.ts';
import { ConflictError, NotFoundError } from '../../lib/errors.ts';
import { abandonedJournals, type Journal } from '../../lib/journal.ts';
import type { DockerClient } from '../../systems/docker/client.ts';
import { type ContainerInfo, changeContainer, findContainer } from '../../systems/docker/containers.ts';
import { recreateContainer } from '../../systems/docker/recreate.ts';
import { removeVolume } from '../../systems/docker/volumes.ts';
import { containersOf } from './project.ts';
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
  newImages: z.array(z.string()),
  newVolumes: z.array(z.string()),
  files: z.array(z.object({ path: z.string(), backup: z.string().optional() })),
  /** Names that kept images have until the end. */
  keptImages: z.array(z.string()),
  oldVolumes: z.array(z.string()),
});

export type RestoreEntry = z.infer<typeof restoreEntry>;

/** Ends what restores that were killed have begun in this daemon. */
export async function endAbandoned(docker: DockerClient, c: Context): Promise<void> {
  for (const journal of await abandonedJournals(RESTORE_JOURNAL)) {
    const entry = restoreEntry.safeParse(journal.entry).data;
    if (entry === undefined) await journal.close();
    else if (entry.host !== docker.endpoint.url) await journal.write(entry);
    else if (entry.done) await clearAway(docker, entry, { journal, c });
    else {
      c.log.warn(`a restore of the project '${entry.project}' was killed: it is put back to where it was before`);
      await undo(docker, entry, { journal, c });
    }
  }
}

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
  for (const { Id, Name } of entry.moving ? await containersOf(docker, entry.project, quiet) : []) {
    if (!known.has(Id)) await attempt(`container ${Name.slice(1)}`, () => docker.removeContainer(Id, quiet));
  }
  await attempt('files', () => putBack(entry.files.map(({ path, backup }) => ({ path, backup }))));
  for (const container of (entry.moving ? entry.old : []).toSorted((a, b) => a.info.Created.localeCompare(b.info.Created))) {
    await attempt(`container ${container.info.Name.slice(1)}`, async () => {
      const id = await bringBack(docker, container, quiet);
      container.again = id;
      await journal.write(entry);
      await runAsBefore(docker, id, { status: container.info.State.Status, c: quiet });
    });
  }
  for (const volume of entry.newVolumes) await attempt(`volume ${volume}`, () => removeVolume(docker, volume, quiet));
  for (const image of entry.newImages) await attempt(`image ${image}`, () => docker.removeImage(image, quiet));
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
  for (const name of entry.keptImages) {
    await docker.removeImage(name, quiet).catch((error: unknown) => {
      if (!(error instanceof NotFoundError) && !(error instanceof ConflictError)) throw error;
    });
  }
  await journal.close();
}

/** The id of the container in its old place: the very one where it is still there. */
async function bringBack(docker: DockerClient, { info, image, again }: RestoreEntry['old'][number], c: Context): Promise<string> {
  for (const id of [info.Id, again]) {
    const there = id === undefined ? undefined : await findContainer(docker, id, c);
    if (there !== undefined) return there.Id;
  }
  return await recreateContainer(docker, info, { name: info.Name.slice(1), image: image ?? info.Image, signal: c.signal });
}

async function runAsBefore(docker: DockerClient, id: string, { status, c }: { status: string; c: Context }): Promise<void> {
  const now = await findContainer(docker, id, c);
  const ran = status === 'running' || status === 'paused' || status === 'restarting';
  if (ran && now?.State.Status !== 'running' && now?.State.Status !== 'paused')
    await changeContainer(docker, id, { to: 'start', signal: c.signal });
  if (status === 'paused' && now?.State.Status !== 'paused') await changeContainer(docker, id, { to: 'pause', signal: c.signal });
}
