import type { Context } from '../../../../lib/context.ts';
import { ConflictError, NotFoundError } from '../../../../lib/errors.ts';
import type { DockerClient } from '../../../../systems/docker/client.ts';
import { removeHolder } from '../../../../systems/docker/transactions/holders.ts';
import type { DecidedRestore, Decision, LookedAtRestore } from '../../../recovery-types.ts';
import { endCleanUps } from './clean-up.ts';
import { interruptedRestores, look, readJournal, whereabouts } from './interrupted.ts';
import { finish, lockProject } from './recover.ts';
import { OF_PROJECT, RESTORE_ID, ROLE, servants } from './roles.ts';
import { choices } from './roll-back-all.ts';
import { undo } from './rollback.ts';
import { dropUnopened } from './unopened.ts';

/* A user's decisions about interrupted restores. */

/** Returns all interrupted restores with the locations of their parts. Changes nothing. */
export async function lookAtInterrupted(docker: DockerClient, c: Context): Promise<LookedAtRestore[]> {
  const all: LookedAtRestore[] = [];
  for (const { container, ...restore } of await interruptedRestores(docker, c)) {
    const journal = await readJournal(docker, container, c);
    const finding = journal === undefined ? 'unreadable' : await look(docker, journal, c);
    all.push({ ...restore, finding, where: journal === undefined ? [] : await whereabouts(docker, journal, c) });
  }
  return all;
}

/**
 * Ends the interrupted restores of a project: `finish` keeps the new state, `undo` puts back the previous state and removes the new one. Calls
 * `confirm` first. Throws NotFoundError if none is pending, ConflictError if one cannot be put back, which then remains pending.
 */
export async function decide(docker: DockerClient, { project, how, confirm }: Decision, c: Context): Promise<DecidedRestore> {
  await using _lock = await lockProject(docker, project, { c });
  const ofProject = (await servants(docker, c)).filter(({ Labels }) => Labels?.[OF_PROJECT] === project);
  const mine = await endCleanUps(docker, ofProject, c);
  const restores = mine.filter(({ Labels }) => Labels?.[ROLE] === 'restore');
  if (restores.length === 0)
    throw new NotFoundError(`No interrupted restore of the project '${project}' found`, {
      hint: 'List interrupted restores with: vm snapshot recover',
    });
  const where: string[] = [];
  const journals = await Promise.all(
    restores.map(async ({ Id, Labels }) => ({ container: Id, id: Labels?.[RESTORE_ID], journal: await readJournal(docker, Id, c) })),
  );
  for (const { journal } of journals) if (journal !== undefined) where.push(...(await whereabouts(docker, journal, c)));
  await confirm(where);
  for (const { container, id, journal } of journals) {
    if (journal === undefined) {
      if (await dropUnopened(docker, container, c)) continue;
      if (how === 'undo')
        throw new ConflictError(`Cannot undo the restore of '${project}': its journal cannot be read`, {
          hint: `Check the project, then run: vm snapshot recover ${project} --finish, which removes nothing`,
        });
      for (const { Id, Labels } of mine) if (Labels?.[RESTORE_ID] === id && Labels?.[ROLE] === 'hold') await removeHolder(docker, Id);
      await removeHolder(docker, container);
    } else if (how === 'finish') await finish(docker, journal, c);
    else {
      const problems = await undo(docker, journal, { later: true, c });
      for (const problem of problems) c.log.warn(`not undone: ${problem}`);
      if (problems.length > 0) throw new ConflictError(`Cannot undo the restore of the project '${project}'`, { hint: choices(project) });
    }
  }
  return { project, how, where };
}
