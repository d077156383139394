import { isAbsolute } from 'node:path';
import type { Context } from '../../../../lib/context.ts';
import { ConflictError } from '../../../../lib/errors.ts';
import type { DockerClient } from '../../../../systems/docker/client.ts';
import { type ContainerInfo, findContainer } from '../../../../systems/docker/containers.ts';
import { findNetwork, type NetworkDetails } from '../../../../systems/docker/networks.ts';
import { findVolume } from '../../../../systems/docker/volumes.ts';
import { serviceOf } from '../../project.ts';
import type { RestorePlan } from '../plan/restore-plan.ts';
import type { SnapshotParts } from '../snapshot-files.ts';
import type { RestoreEntry } from './journal-entry.ts';
import type { Waiting } from './recover.ts';
import { RESTORE_ID } from './roles.ts';

/* Facts about the daemon and the plan that are needed to undo a restore, and conditions that must still hold at its end. */

const BUILT_IN = ['bridge', 'host', 'none'];

export function volumesMounted({ Mounts }: ContainerInfo): string[] {
  return Mounts.flatMap(({ Type, Name }) => (Type === 'volume' && Name !== undefined ? [Name] : []));
}

/** Returns the volumes of an interrupted restore that are removed once another restore has replaced it. */
export function volumesLeft({ journal }: Waiting): string[] {
  return journal === undefined ? [] : [...journal.entry.oldVolumes, ...journal.entry.newVolumes];
}

/** Returns all networks of the old containers, except Docker's built-in ones. */
export async function networksUsed(docker: DockerClient, { old }: RestorePlan, c: Context): Promise<NetworkDetails[]> {
  const names = new Set(old.flatMap(({ NetworkSettings }) => Object.keys(NetworkSettings.Networks ?? {})));
  const found = await Promise.all([...names].filter((name) => !BUILT_IN.includes(name)).map((name) => findNetwork(docker, name, c)));
  return found.filter((network) => network !== undefined);
}

export function expectedOf({ config }: RestorePlan, { document }: SnapshotParts): RestoreEntry['expected'] {
  return document.containers
    .filter(({ service }) => service in config.services)
    .map(({ service, number, state, restarting = false }) => ({
      service,
      number,
      runs: !restarting && (state === 'running' || state === 'paused'),
    }));
}

/** Returns the absolute sources of bind mounts, because Docker creates those that do not exist. Empty for a remote daemon. */
export function bindSourcesOf({ config }: RestorePlan, { endpoint }: DockerClient): string[] {
  if (endpoint.kind !== 'unix') return [];
  const mounts = Object.values(config.services).flatMap(({ volumes }) => volumes ?? []);
  return mounts.flatMap(({ type, source }) => (type === 'bind' && source !== undefined && isAbsolute(source) ? [source] : []));
}

/** Throws ConflictError if a volume or container that this restore created was removed or replaced. */
export async function checkStillThere(
  docker: DockerClient,
  { id, newVolumes }: RestoreEntry,
  { made, c }: { made: readonly ContainerInfo[]; c: Context },
): Promise<void> {
  const removed: string[] = [];
  for (const name of newVolumes) {
    if ((await findVolume(docker, name, c))?.Labels?.[RESTORE_ID] !== id) removed.push(`the volume ${name}`);
  }
  for (const { Id, Name } of made) if ((await findContainer(docker, Id, c)) === undefined) removed.push(`the container ${Name.slice(1)}`);
  refuseRemoved(removed);
}

/** Throws ConflictError if a container that this restore created was removed before it was started. */
export function checkAllMade({ project, expected }: RestoreEntry, made: readonly ContainerInfo[]): void {
  const byService = Map.groupBy(made, serviceOf);
  const missing = expected.filter(({ service, number }) => byService.get(service)?.[number - 1] === undefined);
  refuseRemoved(missing.map(({ service, number }) => `the container ${project}-${service}-${number}`));
}

function refuseRemoved(removed: readonly string[]): void {
  if (removed.length === 0) return;
  throw new ConflictError(`Another program removed parts of the restored project: ${removed.join(', ')}`, {
    hint: 'Try again when no docker prune is running',
  });
}
