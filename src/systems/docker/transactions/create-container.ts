import type { Context } from '../../../lib/context.ts';
import { ConflictError } from '../../../lib/errors.ts';
import { processToken } from '../../../lib/fs/process-token.ts';
import { together } from '../../../lib/together.ts';
import type { DockerClient } from '../client.ts';
import { type ContainerInfo, changeContainer, findContainer, renameContainer, stopContainer } from '../containers.ts';
import { findVolume, isAnonymous } from '../volumes.ts';
import { lockInDaemon } from './daemon-lock.ts';
import type { HeldVolume } from './holders.ts';
import { openRecord } from './records.ts';
import { CREATED_BY_LABEL, dropVolumes, MAKING, type MakingEntry, undo } from './undo-creation.ts';

/*
 * Creates a container with everything that it needs, or nothing. Started work is recorded in the daemon, and the next command rolls back what a
 * killed one has left. A container to be replaced is kept, stopped and renamed, until the new one exists.
 */

export interface ContainerTransaction {
  readonly name: string;
  /** Volumes to create for it; removed if the container cannot be created. Protected from prunes meanwhile. */
  readonly volumes: readonly HeldVolume[];
  /** Existing volumes that it will use. Protected from prunes too. */
  readonly uses?: readonly string[];
  /** Images to load for it; removed if the container cannot be created. */
  readonly images: readonly string[];
  /** The container that currently has the name, to be replaced. */
  readonly replaces?: ContainerInfo | undefined;
}

/** Called in this order. The container to be replaced is stopped and renamed before the last step. */
export interface Steps<T> {
  /** Loads the images. */
  bring?(): Promise<void>;
  /** Fills the volumes, which already exist. */
  fill?(): Promise<void>;
  /** Creates the container, labeled with `CREATED_BY_LABEL` and this token. */
  make(token: string): Promise<T>;
}

/**
 * Claims the right to create a container of this name, until disposed. Throws ConflictError while another process has the claim. Callers must look
 * for existing objects after this call, not before.
 */
export async function claimName(docker: DockerClient, name: string, { signal }: Pick<Context, 'signal'>): Promise<AsyncDisposable> {
  try {
    return await lockInDaemon(docker, lockOf(name), { signal });
  } catch (error) {
    if (!(error instanceof ConflictError)) throw error;
    const owner = error.fields.owner === undefined ? '' : ` (${error.fields.owner})`;
    throw new ConflictError(`Another process is creating the container '${name}'${owner}`, {
      hint: 'Wait until it has finished, or choose another name',
      cause: error,
    });
  }
}

function lockOf(name: string): string {
  return `making.${name}`;
}

/**
 * Creates the container in an all-or-nothing transaction that is rolled back even if this process is killed. The caller has claimed the name. Throws
 * ConflictError if another program created one of the volumes, or removed an object of this transaction before its end.
 */
export async function createContainerInPlace<T>(
  docker: DockerClient,
  { name, volumes, uses = [], images, replaces }: ContainerTransaction,
  { bring = async () => {}, fill = async () => {}, make, c }: Steps<T> & { c: Context },
): Promise<T> {
  const running = replaces?.State.Status === 'running' || replaces?.State.Status === 'paused';
  const token = processToken();
  let entry: MakingEntry = { name, token, images: [...images] };
  const made = volumes.map((volume) => ({ ...volume, labels: { ...volume.labels, [CREATED_BY_LABEL]: token } }));
  // Anonymous volumes are removed with their container, which fails while a holder uses them.
  const old = (replaces?.Mounts ?? []).flatMap(({ Type, Name }) => (Type === 'volume' && Name && !isAnonymous(Name) ? [Name] : []));
  const others = [...new Set([...uses, ...old])].filter((volume) => made.every((one) => one.name !== volume));
  const written = Promise.withResolvers<void>();
  const opening = openRecord(docker, {
    kind: MAKING,
    lock: lockOf(name),
    token,
    entry,
    // If the record creates one of the other volumes, that volume has just been removed: the label shows it.
    volumes: [...made, ...others.map((volume) => ({ name: volume, labels: { [CREATED_BY_LABEL]: token } }))],
    onWritten: written.resolve,
    signal: c.signal,
  });
  try {
    await Promise.race([written.promise, opening]);
    const [record] = await together(opening, bring());
    if (!record.holds) c.log.warn('do not run docker system prune meanwhile: on this architecture, volumes are not protected from it');
    await checkVolumes('was created by another program meanwhile');
    for (const volume of others) if (await isOwn(volume)) throw meanwhile(`The volume ${volume} was removed by another program meanwhile`);
    await fill();
    if (replaces !== undefined) {
      entry = { ...entry, replaces: { id: replaces.Id, running } };
      await record.write(entry);
      await renameAside(docker, replaces, { name: `${name}.${token}`, c });
    }
    const result = await make(token);
    await checkVolumes('was removed by another program meanwhile');
    if ((await findContainer(docker, name, c))?.Config.Labels?.[CREATED_BY_LABEL] !== token)
      throw meanwhile(`The container ${name} was removed`);
    if (replaces !== undefined) {
      entry = { ...entry, made: true };
      await record.write(entry);
      await undo(docker, entry, c);
    }
    await record.end();
    return result;
  } catch (error) {
    const isOldThere = await undo(docker, entry, c);
    const record = await opening.catch(() => undefined);
    await dropVolumes(docker, token, { lock: lockOf(name), end: async () => record?.end(), c });
    if (isOldThere) throw error;
    throw new ConflictError(
      `${error instanceof Error ? error.message : error}; also, another program removed the container '${name}', which was stopped to be replaced`,
      { hint: 'Create it again with `vm create`: its named volumes still exist. Do not run docker prune meanwhile', cause: error },
    );
  }

  async function checkVolumes(what: string): Promise<void> {
    for (const volume of made) if (!(await isOwn(volume.name))) throw meanwhile(`The volume ${volume.name} ${what}`);
  }

  async function isOwn(volume: string): Promise<boolean> {
    return (await findVolume(docker, volume, c))?.Labels?.[CREATED_BY_LABEL] === token;
  }
}

function meanwhile(message: string): ConflictError {
  return new ConflictError(message, { hint: 'Try again when no docker prune is running' });
}

async function renameAside(docker: DockerClient, { Id, State }: ContainerInfo, { name, c }: { name: string; c: Context }): Promise<void> {
  if (State.Status === 'paused') await changeContainer(docker, Id, { to: 'unpause', signal: c.signal });
  if (State.Status === 'paused' || State.Status === 'running') await stopContainer(docker, Id, c);
  // Stop it first: a running container whose network was removed cannot be renamed.
  await renameContainer(docker, Id, { name, signal: c.signal });
}
