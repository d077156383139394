import { z } from 'zod';
import type { Context } from '../../lib/context.ts';
import { NotFoundError } from '../../lib/errors.ts';
import { abandonedJournals, openJournal } from '../../lib/journal.ts';
import { processToken } from '../../lib/process-token.ts';
import type { DockerClient } from './client.ts';
import { type ContainerInfo, changeContainer, findContainer, renameContainer, stopContainer } from './containers.ts';
import { removeVolume } from './volumes.ts';

/*
 * A container is made with all that it needs, or not at all. What was begun stands in a journal, and the next command takes back what
 * a killed one has left. One that is replaced is kept, stopped and under another name, until the new one is there.
 */

const KIND = 'container';
const UNDO_LIMIT = 120_000;
/** On what we make: which run made it. Its value tells a container of ours from one that took the name meanwhile. */
export const MADE_BY = 'vm-snapshot.restored';

const journalEntry = z.object({
  host: z.string(),
  name: z.string(),
  token: z.string(),
  volumes: z.array(z.string()),
  images: z.array(z.string()),
  replaces: z.object({ id: z.string(), running: z.boolean() }).optional(),
  /** The new one is there: only the replaced one is left to be removed. */
  made: z.boolean().optional(),
});
type Entry = z.infer<typeof journalEntry>;

export interface Making {
  readonly name: string;
  /** Volumes and images that are made for it: they go again when it cannot be made. */
  readonly volumes: readonly string[];
  readonly images: readonly string[];
  /** The container that has the name, to be replaced. */
  readonly replaces?: ContainerInfo | undefined;
}

/** All or nothing, also when this process is killed. `make` labels the container with `MADE_BY` and the token that it is given. */
export async function makeContainer<T>(
  docker: DockerClient,
  { name, volumes, images, replaces }: Making,
  { make, c }: { make: (token: string) => Promise<T>; c: Context },
): Promise<T> {
  const running = replaces?.State.Status === 'running' || replaces?.State.Status === 'paused';
  const entry: Entry = {
    host: docker.endpoint.url,
    name,
    token: processToken(),
    volumes: [...volumes],
    images: [...images],
    ...(replaces !== undefined && { replaces: { id: replaces.Id, running } }),
  };
  const journal = await openJournal(KIND);
  await journal.write(entry);
  try {
    if (replaces !== undefined) await putAside(docker, replaces, { name: `${name}.${entry.token}`, c });
    const made = await make(entry.token);
    if (replaces !== undefined) {
      await journal.write({ ...entry, made: true });
      await undo(docker, { ...entry, made: true }, c);
    }
    await journal.close();
    return made;
  } catch (error) {
    await undo(docker, entry, c);
    await journal.close();
    throw error;
  }
}

/** Takes back what was begun in this daemon by processes that were killed; a container that was started stays. */
export async function undoAbandoned(docker: DockerClient, c: Context): Promise<void> {
  for (const abandoned of await abandonedJournals(KIND)) {
    const entry = journalEntry.safeParse(abandoned.entry).data;
    if (entry !== undefined && entry.host !== docker.endpoint.url) continue;
    const journal = await abandoned.take();
    if (journal === undefined) continue;
    if (entry !== undefined && !(await wasStarted(docker, entry, c))) await undo(docker, entry, c);
    else if (entry !== undefined) {
      const old = entry.replaces === undefined ? '' : `; the one that it replaces is stopped, and called ${entry.name}.${entry.token}`;
      c.log.warn(`the process that made the container '${entry.name}' was killed after it had started it: the container stays${old}`);
    }
    await journal.close();
  }
}

/** Somebody may work in it since: then it is not for us to remove. */
async function wasStarted(docker: DockerClient, { name, token, made }: Entry, c: Context): Promise<boolean> {
  if (made) return false;
  const found = await findContainer(docker, name, c);
  const { StartedAt } = found?.State ?? {};
  return found?.Config.Labels?.[MADE_BY] === token && StartedAt !== undefined && !StartedAt.startsWith('0001-');
}

async function putAside(docker: DockerClient, { Id, State }: ContainerInfo, { name, c }: { name: string; c: Context }): Promise<void> {
  if (State.Status === 'paused') await changeContainer(docker, Id, { to: 'unpause', signal: c.signal });
  if (State.Status === 'paused' || State.Status === 'running') await stopContainer(docker, Id, c);
  // Not before: a running container whose network is gone cannot be renamed.
  await renameContainer(docker, Id, { name, signal: c.signal });
}

async function undo(docker: DockerClient, { name, token, volumes, images, replaces, made }: Entry, c: Context): Promise<void> {
  const quiet = { ...c, signal: AbortSignal.timeout(UNDO_LIMIT) };
  const takeBack = [
    async () => {
      const found = await findContainer(docker, name, quiet);
      if (found?.Config.Labels?.[MADE_BY] === token) await docker.removeContainer(found.Id, quiet);
    },
    ...volumes.map((volume) => () => removeVolume(docker, volume, quiet)),
    ...images.map((image) => () => docker.removeImage(image, quiet)),
    async () => {
      if (replaces === undefined) return;
      const old = await findContainer(docker, replaces.id, quiet);
      if (old === undefined) return;
      // The daemon may still be about to stop it, for us or for a process that is gone: it must not do so when it was started again.
      if (old.State.Status === 'running') await stopContainer(docker, old.Id, quiet);
      if (old.Name !== `/${name}`) await renameContainer(docker, old.Id, { name, signal: quiet.signal });
      if (replaces.running && old.State.Status !== 'paused') await changeContainer(docker, old.Id, { to: 'start', signal: quiet.signal });
    },
  ];
  const steps = made && replaces !== undefined ? [() => docker.removeContainer(replaces.id, quiet)] : takeBack;
  for (const step of steps) {
    try {
      await step();
    } catch (error) {
      if (!(error instanceof NotFoundError)) c.log.warn(`not taken back: ${error instanceof Error ? error.message : error}`);
    }
  }
}
