import { hostname } from 'node:os';
import type { Context } from '../../../../lib/context.ts';
import { processToken } from '../../../../lib/fs/process-token.ts';
import type { DockerClient } from '../../../../systems/docker/client.ts';
import { type ContainerInfo, findContainer } from '../../../../systems/docker/containers.ts';
import { lockName } from '../../../../systems/docker/transactions/daemon-lock.ts';
import { readNote } from '../../../../systems/docker/transactions/notes.ts';
import { volumeTars } from '../../../../systems/docker/volume-io/volume-tars.ts';
import { findVolume } from '../../../../systems/docker/volumes.ts';
import type { Finding, InterruptedRestore } from '../../../recovery-types.ts';
import { HELPER_LABEL } from '../../../shared/staging.ts';
import { changedSince } from '../../capture/changes.ts';
import { projectLock, serviceOf } from '../../project.ts';
import { restoreEntry } from './journal-entry.ts';
import { journalIn, type RestoreJournal } from './restore-journal.ts';
import { BEGAN, OF_PROJECT, ROLE, SNAPSHOT, servants } from './roles.ts';
import { freshContainers, newAnonymousVolumes } from './rollback.ts';

/** Returns the journal in a container; undefined if it cannot be read. */
export async function readJournal(docker: DockerClient, container: string, c: Context): Promise<RestoreJournal | undefined> {
  const note = await readNote(docker, container, c);
  const entry = restoreEntry.safeParse(note?.entry).data;
  return entry && journalIn(docker, entry, { container, number: note?.number ?? 0 });
}

/** Returns the interrupted restores in this daemon. Excludes those that are still in progress. */
export async function interruptedRestores(
  docker: DockerClient,
  { signal }: Pick<Context, 'signal'>,
): Promise<(InterruptedRestore & { container: string })[]> {
  const restores = (await servants(docker, { signal })).filter(({ Labels }) => Labels?.[ROLE] === 'restore');
  const found: (InterruptedRestore & { container: string })[] = [];
  for (const { Id, Labels } of restores) {
    const project = Labels?.[OF_PROJECT] ?? '';
    const lock = await findContainer(docker, lockName(projectLock(project)), { signal });
    if (lock?.State.Status === 'running') continue;
    found.push({ container: Id, project, snapshot: Labels?.[SNAPSHOT] ?? '', began: Labels?.[BEGAN] ?? '' });
  }
  return found;
}

/** Determines the state of an interrupted restore. Changes nothing. */
export async function look(docker: DockerClient, { entry }: RestoreJournal, c: Context): Promise<Finding> {
  const { phase, expected } = entry;
  const fresh = await freshContainers(docker, entry, c);
  const nothingRan = fresh.every(neverStarted);
  const byService = Map.groupBy(fresh, serviceOf);
  const pairs = expected.map(({ service, number, runs }) => ({ runs, now: byService.get(service)?.[number - 1] }));
  const allThere = pairs.every(({ now }) => now !== undefined);
  if (phase === 'done') return 'runs';
  if (phase === 'bringing') return 'untouched';
  if (nothingRan && (phase === 'moving' || allThere)) return (await isWritten()) ? 'half' : 'untouched';
  if (phase === 'moving' || !allThere) return 'half';
  return pairs.every(({ now, runs }) => !runs || (now !== undefined && isWell(now))) ? 'runs' : 'started';

  /** Checks for changes since, because the project may have been started and taken down again. */
  async function isWritten(): Promise<boolean> {
    if (entry.files.length + entry.moves.length > 0 && entry.machine !== hostname()) return true;
    const tars = volumeTars(docker, { label: { [HELPER_LABEL]: processToken() }, c });
    for (const volume of entry.newVolumes) {
      if ((await findVolume(docker, volume, c)) !== undefined && (await changedSince(tars, volume, { at: entry.at, c }))) return true;
    }
    return false;
  }
}

/** Returns the locations of the old and new parts, one sentence for each. */
export async function whereabouts(docker: DockerClient, { entry }: RestoreJournal, c: Context): Promise<string[]> {
  const fresh = await freshContainers(docker, entry, c);
  const names = (all: readonly string[]): string => (all.length === 0 ? 'none' : all.join(', '));
  const removed: string[] = [];
  for (const { info, again } of entry.old) {
    const now = (await findContainer(docker, info.Id, c)) ?? (again === undefined ? undefined : await findContainer(docker, again, c));
    if (now === undefined) removed.push(info.Name.slice(1));
  }
  return [
    `new containers: ${names(fresh.map(({ Name, State }) => `${Name.slice(1)} (${State.Status})`))}`,
    `new volumes: ${names([...entry.newVolumes, ...newAnonymousVolumes(entry, fresh)])}`,
    ...(removed.length > 0 ? [`previous containers, kept as images: ${names(removed)}`] : []),
    `previous volumes: ${names(entry.oldVolumes)}`,
    ...entry.files.flatMap(({ path, backup }) => (backup === undefined ? [] : [`previous ${path}: ${backup}`])),
    ...entry.moves.flatMap(({ path, backup }) => (backup === undefined ? [] : [`previous ${path}: ${backup}`])),
  ];
}

function neverStarted({ State }: ContainerInfo): boolean {
  return State.Status === 'created' && (State.StartedAt === undefined || State.StartedAt.startsWith('0001-'));
}

/** Returns whether a container runs and is healthy, or is a job that exited with 0. */
function isWell({ State }: ContainerInfo): boolean {
  if (State.Status === 'exited') return State.ExitCode === 0;
  const health = State.Health?.Status ?? 'none';
  return (State.Status === 'running' || State.Status === 'paused') && (health === 'healthy' || health === 'none');
}
