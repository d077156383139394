import { z } from 'zod';
import type { Context } from '../../../lib/context.ts';
import { NotFoundError } from '../../../lib/errors.ts';
import type { DockerClient } from '../client.ts';
import { changeContainer, findContainer, renameContainer, stopContainer } from '../containers.ts';
import { listVolumes, removeVolume } from '../volumes.ts';
import { endAbandoned, openRecord } from './records.ts';

/* The record of `createContainerInPlace` and its rollback, by the command that fails or, if that was killed, by a later one. */

export const MAKING = 'container';
/** A label of the containers and volumes that a run creates. Its value identifies the run: other programs may have reused the names meanwhile. */
export const CREATED_BY_LABEL = 'vm-snapshot.restored';
const UNDO_LIMIT = 120_000;

const makingEntry = z.object({
  /** undefined if only volumes are left to be removed. */
  name: z.string().optional(),
  token: z.string(),
  images: z.array(z.string()),
  replaces: z.object({ id: z.string(), running: z.boolean() }).optional(),
  /** True if the new container exists: only the replaced one is left to be removed. */
  made: z.boolean().optional(),
});
export type MakingEntry = z.infer<typeof makingEntry>;

/** Rolls back the unfinished creations of killed processes in this daemon. A container that was started is kept. */
export async function undoAbandoned(docker: DockerClient, c: Context): Promise<void> {
  await endAbandoned(docker, MAKING, {
    async putRight({ token, lock, entry: found, end }) {
      // Without an entry, only volumes were created.
      const entry = makingEntry.safeParse(found).data ?? { token, images: [] };
      if (!(await wasStarted(docker, entry, c))) {
        if (!(await undo(docker, entry, c)))
          c.log.warn(`another program removed the container '${entry.name}', which an interrupted command was to replace`);
        return await dropVolumes(docker, entry.token, { lock, end, c });
      }
      const old = entry.replaces === undefined ? '' : `; the container that it replaces is stopped and named ${entry.name}.${entry.token}`;
      c.log.warn(`the process that created the container '${entry.name}' was killed after it had started it: the container is kept${old}`);
    },
    c,
  });
}

/** Users may have worked in a started container, so it must not be removed. */
async function wasStarted(docker: DockerClient, { name, token, made }: MakingEntry, c: Context): Promise<boolean> {
  if (made || name === undefined) return false;
  const found = await findContainer(docker, name, c);
  const { StartedAt } = found?.State ?? {};
  return found?.Config.Labels?.[CREATED_BY_LABEL] === token && StartedAt !== undefined && !StartedAt.startsWith('0001-');
}

/**
 * Removes the volumes that this run created. They cannot be removed while the record holds them, so a new record without volumes replaces it first.
 */
export async function dropVolumes(
  docker: DockerClient,
  token: string,
  { lock, end, c }: { lock: string; end: () => Promise<void>; c: Context },
): Promise<void> {
  const quiet = { ...c, signal: AbortSignal.timeout(UNDO_LIMIT) };
  const own = await listVolumes(docker, { label: [`${CREATED_BY_LABEL}=${token}`] }, quiet);
  if (own.length === 0) return await end();
  const entry: MakingEntry = { token, images: [] };
  // Only a kill in the next moments needs it: the volumes are removed without it too.
  const left = await openRecord(docker, { kind: MAKING, lock, entry, signal: quiet.signal }).catch((error: unknown) => {
    c.log.debug(`removing the volumes without a record: ${error instanceof Error ? error.message : error}`);
  });
  await end();
  for (const { Name } of own) {
    await removeVolume(docker, Name, quiet).catch((error: unknown) => {
      c.log.warn(`not rolled back: ${error instanceof Error ? error.message : error}`);
    });
  }
  await left?.end();
}

/** Rolls back a creation. Returns false only if the container to be replaced no longer exists. A failure of a step is logged as a warning. */
export async function undo(docker: DockerClient, { name, token, images, replaces, made }: MakingEntry, c: Context): Promise<boolean> {
  const quiet = { ...c, signal: AbortSignal.timeout(UNDO_LIMIT) };
  let isOldThere = true;
  const takeBack = [
    async () => {
      const found = name === undefined ? undefined : await findContainer(docker, name, quiet);
      if (found?.Config.Labels?.[CREATED_BY_LABEL] === token) await docker.removeContainer(found.Id, { ...quiet, volumes: true });
    },
    ...images.map((image) => () => docker.removeImage(image, quiet)),
    async () => {
      if (replaces === undefined || name === undefined) return;
      const old = await findContainer(docker, replaces.id, quiet);
      isOldThere = old !== undefined;
      if (old === undefined) return;
      // The daemon may still be executing a stop request, from this process or from a dead one: it must not stop the container after the restart.
      if (old.State.Status === 'running') await stopContainer(docker, old.Id, quiet);
      if (old.Name !== `/${name}`) await renameContainer(docker, old.Id, { name, signal: quiet.signal });
      if (replaces.running && old.State.Status !== 'paused') await changeContainer(docker, old.Id, { to: 'start', signal: quiet.signal });
    },
  ];
  const steps = made && replaces !== undefined ? [() => docker.removeContainer(replaces.id, { ...quiet, volumes: true })] : takeBack;
  for (const step of steps) {
    try {
      await step();
    } catch (error) {
      if (!(error instanceof NotFoundError)) c.log.warn(`not rolled back: ${error instanceof Error ? error.message : error}`);
    }
  }
  return isOldThere;
}
