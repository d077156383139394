import type { Context } from '../../../../lib/context.ts';
import { ConflictError } from '../../../../lib/errors.ts';
import type { DockerClient } from '../../../../systems/docker/client.ts';
import { anonymousVolumes } from '../../project.ts';
import { ran } from './bring-back.ts';
import { whereabouts } from './interrupted.ts';
import type { RestoreEntry } from './journal-entry.ts';
import type { RestoreJournal } from './restore-journal.ts';
import { undo } from './rollback.ts';

const LOOK_LIMIT = 60_000;

/**
 * Undoes a failed restore and returns the error to throw: the original error if everything was put back, otherwise a ConflictError, after logging
 * the locations of all parts as warnings.
 */
export async function putBackAll(
  docker: DockerClient,
  journal: RestoreJournal,
  { error, c }: { error: unknown; c: Context },
): Promise<unknown> {
  const { entry } = journal;
  const { project } = entry;
  const problems = await undo(docker, journal, { c }).catch((failure: unknown) => [messageOf(failure)]);
  if (problems.length === 0) {
    c.log.warn(`the restore failed: '${project}' was rolled back to its previous state${whatIsLost(entry)}`);
    return error;
  }
  const quiet = { ...c, signal: AbortSignal.timeout(LOOK_LIMIT) };
  const where = await whereabouts(docker, journal, quiet).catch(() => []);
  for (const problem of problems) c.log.warn(`not rolled back: ${problem}`);
  for (const line of where) c.log.warn(line);
  return new ConflictError(`The restore of '${project}' failed and could not be rolled back: ${messageOf(error)}`, {
    hint: choices(project),
    cause: error,
  });
}

/** Returns a hint with the two commands that end an interrupted restore. */
export function choices(project: string): string {
  return `Return to the previous state: vm snapshot recover ${project} --undo. Keep the new state: vm snapshot recover ${project} --finish`;
}

/** Recreated containers lose their logs and exit codes, and Docker treats their anonymous volumes as named ones. */
export function whatIsLost({ old, phase }: Pick<RestoreEntry, 'old' | 'phase'>): string {
  const remade = old.filter(({ info, again }) => again !== undefined && again !== info.Id);
  if (phase === 'bringing' || remade.length === 0) return '';
  const volumes = new Set(remade.flatMap(({ info }) => anonymousVolumes(info)));
  const stay = [...volumes].map((name) => name.slice(0, 12)).join(', ');
  const ended = old.filter(({ info, again }) => again !== info.Id && !ran(info) && info.State.Status !== 'created');
  const codes = ended.map(({ info }) => `${info.Name.slice(1)} (exit code ${info.State.ExitCode ?? 'unknown'})`);
  return [
    '; its containers were recreated, so their logs are lost',
    ...(codes.length === 0 ? [] : [`, and Docker shows exited containers as created: ${codes.join(', ')}`]),
    ...(volumes.size === 0
      ? []
      : [`; docker compose down --volumes keeps their anonymous volumes (${stay}); remove these with docker volume prune`]),
  ].join('');
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
