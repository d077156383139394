import { hostname } from 'node:os';
import type { Context } from '../../../../lib/context.ts';
import { processToken } from '../../../../lib/fs/process-token.ts';
import type { DockerClient } from '../../../../systems/docker/client.ts';
import type { ContainerInfo } from '../../../../systems/docker/containers.ts';
import { findNetwork, listNetworks, recreateNetwork, removeNetwork } from '../../../../systems/docker/networks.ts';
import { inOrderOfNeed } from '../../../../systems/docker/transactions/recreate-container.ts';
import { volumeTars } from '../../../../systems/docker/volume-io/volume-tars.ts';
import { findVolume } from '../../../../systems/docker/volumes.ts';
import { HELPER_LABEL } from '../../../shared/staging.ts';
import { changedSince } from '../../capture/changes.ts';
import { anonymousVolumes, containersOf, LABELS } from '../../project.ts';
import { discardStaged, rollBackBinds } from '../bind-mounts.ts';
import { putBack } from '../replaced-files.ts';
import { bringBack } from './bring-back.ts';
import type { RestoreEntry } from './journal-entry.ts';
import { namesToHandOver } from './kept-images.ts';
import type { RestoreJournal } from './restore-journal.ts';
import { RESTORE_ID } from './roles.ts';

const UNDO_LIMIT = 600_000;

/**
 * Puts everything back in its previous place. Returns messages about everything that could not be put back; in that case the journal, and
 * everything else that another attempt needs, is kept. `later`: called by another process, so bind mounts that were changed since are kept.
 */
export async function undo(
  docker: DockerClient,
  journal: RestoreJournal,
  { later = false, c }: { later?: boolean; c: Context },
): Promise<string[]> {
  const { entry } = journal;
  const quiet = { ...c, signal: AbortSignal.timeout(UNDO_LIMIT) };
  const tars = volumeTars(docker, { label: { [HELPER_LABEL]: processToken() }, c: quiet });
  const problems: string[] = [];
  const attempt = async (what: string, work: () => Promise<void>): Promise<void> => {
    try {
      await work();
    } catch (error) {
      problems.push(`${what}: ${error instanceof Error ? error.message : error}`);
    }
  };
  const isFar = entry.machine !== hostname() && entry.files.length + entry.moves.length + entry.staging.length > 0;
  if (isFar) problems.push(`files: they are on ${entry.machine}, in ${entry.directory}: undo the restore there`);
  for (const name of entry.keptContainers)
    await attempt(`container ${name}`, () => docker.removeContainer(name, { ...quiet, volumes: true }));
  const fresh = await freshContainers(docker, entry, quiet);
  for (const { Id, Name } of fresh)
    await attempt(`container ${Name.slice(1)}`, () => docker.removeContainer(Id, { ...quiet, volumes: true }));
  if (!isFar) {
    await attempt('files', async () => warnAll(await putBack(entry), c));
    await attempt('bind mounts', async () => {
      const changed = later ? await changedMoves() : [];
      for (const { path, backup } of changed)
        c.log.warn(`${path} was changed since, so it is kept${backup ? `; its previous content is in ${backup}` : ''}`);
      await rollBackBinds({ ...entry, moves: entry.moves.filter((move) => !changed.includes(move)) }, { tars, c: quiet });
      await discardStaged(entry, { tars, c: quiet });
    });
  }
  const moved = entry.phase !== 'bringing';
  if (moved) {
    for (const network of entry.networks)
      await attempt(`network ${network.Name}`, async () => {
        if ((await findNetwork(docker, network.Name, quiet)) === undefined) await recreateNetwork(docker, network, quiet);
      });
    const again = new Map<string, string>();
    for (const container of inOrderOfNeed(entry.old, ({ info }) => info))
      await attempt(`container ${container.info.Name.slice(1)}`, () => bringBack(docker, container, { journal, again, c: quiet }));
    const kept = new Set(entry.networks.map(({ Name }) => Name));
    for (const { Id, Name } of await networksOf(docker, entry.project, quiet)) {
      if (!entry.oldNetworks.includes(Id) && !kept.has(Name)) await attempt(`network ${Name}`, () => removeNetwork(docker, Id, quiet));
    }
  }
  if (problems.length > 0) {
    await journal.write();
    return problems;
  }
  const anonymous = newAnonymousVolumes(entry, fresh);
  const own: string[] = [];
  for (const volume of entry.newVolumes) if ((await findVolume(docker, volume, quiet))?.Labels?.[RESTORE_ID] === entry.id) own.push(volume);
  await journal.end(
    { volumes: [...own, ...anonymous], images: [...entry.newImages, ...entry.keptImages, ...namesToHandOver(entry)] },
    quiet,
  );
  return [];

  async function changedMoves(): Promise<RestoreEntry['moves']> {
    const changed: RestoreEntry['moves'] = [];
    for (const move of entry.moves) if (await changedSince(tars, { folder: move.path }, { at: entry.at, c: quiet })) changed.push(move);
    return changed;
  }
}

/** Returns the anonymous volumes of the new containers. Docker treats those of a recreated old container as named ones. */
export function newAnonymousVolumes({ old }: RestoreEntry, fresh: readonly ContainerInfo[]): string[] {
  const theirs = new Set(old.flatMap(({ info }) => anonymousVolumes(info)));
  return fresh.flatMap(anonymousVolumes).filter((volume) => !theirs.has(volume));
}

/** Returns the project's containers except the old ones. Before the old ones are moved, new ones do not exist. */
export async function freshContainers(docker: DockerClient, entry: RestoreEntry, c: Context): Promise<ContainerInfo[]> {
  if (entry.phase === 'bringing') return [];
  const known = new Set(entry.old.flatMap(({ info, again }) => [info.Id, again]));
  return (await containersOf(docker, entry.project, c)).filter(({ Id }) => !known.has(Id));
}

export async function networksOf(docker: DockerClient, project: string, c: Context): ReturnType<typeof listNetworks> {
  return await listNetworks(docker, { label: [`${LABELS.project}=${project}`] }, c);
}

function warnAll(messages: readonly string[], { log }: Context): void {
  for (const message of messages) log.warn(message);
}
