import { hostname } from 'node:os';
import type { Context } from '../../../../lib/context.ts';
import { ConflictError } from '../../../../lib/errors.ts';
import { processToken } from '../../../../lib/fs/process-token.ts';
import type { DockerClient } from '../../../../systems/docker/client.ts';
import type { ListedContainer } from '../../../../systems/docker/containers.ts';
import { lockInDaemon } from '../../../../systems/docker/transactions/daemon-lock.ts';
import { removeHolder } from '../../../../systems/docker/transactions/holders.ts';
import { volumeTars } from '../../../../systems/docker/volume-io/volume-tars.ts';
import { findVolume } from '../../../../systems/docker/volumes.ts';
import type { Finding } from '../../../recovery-types.ts';
import { recoverCaptures } from '../../../shared/hooks.ts';
import { HELPER_LABEL } from '../../../shared/staging.ts';
import { changedSince } from '../../capture/changes.ts';
import { projectLock } from '../../project.ts';
import { discardStaged } from '../bind-mounts.ts';
import { endCleanUps } from './clean-up.ts';
import { look, readJournal } from './interrupted.ts';
import { handOver, sweepKept } from './kept-images.ts';
import type { RestoreJournal } from './restore-journal.ts';
import { OF_PROJECT, RESTORE_ID, ROLE, servants } from './roles.ts';
import { whatIsLost } from './roll-back-all.ts';
import { undo } from './rollback.ts';
import { dropUnopened } from './unopened.ts';

/** An interrupted restore that a user has to decide about. */
export interface Waiting {
  readonly project: string;
  /** The container that stores its journal. */
  readonly container: string;
  readonly finding: Finding;
  /** undefined if it cannot be read. */
  readonly journal: RestoreJournal | undefined;
}

/** Locks a project. Throws ConflictError if another process still captures or restores it after `wait` milliseconds. */
export async function lockProject(
  docker: DockerClient,
  project: string,
  { wait = 0, c }: { wait?: number; c: Context },
): Promise<AsyncDisposable> {
  try {
    return await lockInDaemon(docker, projectLock(project), { signal: c.signal, wait });
  } catch (error) {
    if (!(error instanceof ConflictError)) throw error;
    const owner = error.fields.owner === undefined ? '' : ` (${error.fields.owner})`;
    throw new ConflictError(`Another vm snapshot create or restore is using the project '${project}'${owner}`, {
      hint: 'Wait until it has finished',
      cause: error,
    });
  }
}

/**
 * Repairs what killed processes have left in this daemon, as far as later changes are not lost: resumes the containers that they paused, runs
 * the commands that they still owe, finishes restores whose new containers run, and undoes those that did not start anything. Returns the
 * other restores of the project `locked`, whose lock the caller holds. Logs a warning for a project that cannot be repaired, and continues.
 */
export async function recover(docker: DockerClient, { locked, c }: { locked?: string; c: Context }): Promise<Waiting[]> {
  await recoverCaptures(docker, { ...(locked !== undefined && { locked: projectLock(locked) }), c });
  const all = await servants(docker, c);
  const waiting: Waiting[] = [];
  for (const [project, ofProject] of Map.groupBy(all, ({ Labels }) => Labels?.[OF_PROJECT] ?? '')) {
    try {
      await using lock = project === locked ? NO_LOCK : await tryLock(docker, project, c);
      if (lock === undefined) continue;
      const left = await recoverProject(docker, { project, servants: ofProject, c });
      if (project === locked) waiting.push(...left);
      else for (const one of left) c.log.warn(`${waits(one)}: vm snapshot recover ${project}`);
    } catch (error) {
      c.signal.throwIfAborted();
      c.log.warn(`cannot recover from an interrupted restore of '${project}': ${error instanceof Error ? error.message : error}`);
    }
  }
  await sweepKept(docker, c);
  return waiting;
}

/** Returns a message that says that the restore was interrupted and is pending, and why. */
export function waits({ project, finding }: Pick<Waiting, 'project' | 'finding'>): string {
  const why = {
    untouched: '',
    runs: '',
    started: 'not all of its containers are running',
    half: 'some of its containers are missing',
    unreadable: 'its journal cannot be read',
  };
  const because = why[finding];
  return `a restore of the project '${project}' was interrupted and is pending${because === '' ? '' : `: ${because}`}`;
}

async function recoverProject(
  docker: DockerClient,
  { project, servants: ofProject, c }: { project: string; servants: readonly ListedContainer[]; c: Context },
): Promise<Waiting[]> {
  const waiting: Waiting[] = [];
  const all = await endCleanUps(docker, ofProject, c);
  const role = ({ Labels }: ListedContainer): string => Labels?.[ROLE] ?? '';
  for (const { Id } of all.filter((one) => role(one) === 'restore')) {
    const journal = await readJournal(docker, Id, c);
    if (journal === undefined) {
      if (!(await dropUnopened(docker, Id, c))) waiting.push({ project, container: Id, finding: 'unreadable', journal });
      continue;
    }
    const finding = await look(docker, journal, c);
    if (finding === 'runs') {
      await finish(docker, journal, c);
      c.log.warn(`a restore of the project '${project}' was interrupted, but its new containers are running: it was completed`);
    } else if (finding !== 'untouched') waiting.push({ project, container: Id, finding, journal });
    else {
      const problems = await undo(docker, journal, { later: true, c });
      if (problems.length === 0)
        c.log.warn(`a restore of the project '${project}' was interrupted and was rolled back${whatIsLost(journal.entry)}`);
      else {
        for (const problem of problems) c.log.warn(`not rolled back: ${problem}`);
        waiting.push({ project, container: Id, finding: 'half', journal });
      }
    }
  }
  const known = new Set(all.filter((one) => role(one) === 'restore').map(({ Labels }) => Labels?.[RESTORE_ID]));
  for (const one of all) {
    if (role(one) === 'hold' && !known.has(one.Labels?.[RESTORE_ID])) await removeHolder(docker, one.Id);
  }
  return waiting;
}

/**
 * Keeps the new state. Removes the old state if everything new was created, except volumes that were changed after the last journal write;
 * otherwise keeps it too and reports it in a warning.
 */
export async function finish(docker: DockerClient, { entry, end }: RestoreJournal, c: Context): Promise<void> {
  const isWhole = entry.phase === 'starting' || entry.phase === 'done';
  const tars = volumeTars(docker, { label: { [HELPER_LABEL]: processToken() }, c });
  // Folders on another host are out of reach.
  if (isWhole && entry.machine === hostname()) await discardStaged(entry, { tars, c });
  const volumes: string[] = [];
  for (const volume of isWhole ? entry.oldVolumes : []) {
    if ((await findVolume(docker, volume, c)) === undefined) continue;
    if (!(await changedSince(tars, volume, { at: entry.at, c }))) volumes.push(volume);
    else c.log.warn(`the old volume ${volume} is kept: it was used since; to remove it: docker volume rm ${volume}`);
  }
  const unused = isWhole ? undefined : { volumes: [...entry.oldVolumes, ...entry.newVolumes], images: await handOver(docker, entry, c) };
  await end({ volumes, images: entry.keptImages, unused }, c);
}

const NO_LOCK: AsyncDisposable = { async [Symbol.asyncDispose]() {} };

async function tryLock(docker: DockerClient, project: string, c: Context): Promise<AsyncDisposable | undefined> {
  try {
    return await lockProject(docker, project, { c });
  } catch (error) {
    if (error instanceof ConflictError) return undefined;
    throw error;
  }
}
