import type { Context } from '../lib/context.ts';
import { connectDocker } from '../systems/docker/client.ts';
import { undoAbandoned } from '../systems/docker/transactions/undo-creation.ts';
import { decide, lookAtInterrupted } from './compose/restore/recover/decide.ts';
import { interruptedRestores } from './compose/restore/recover/interrupted.ts';
import { recover as recoverProjects } from './compose/restore/recover/recover.ts';
import type { DecidedRestore, Decision, InterruptedRestore, LookedAtRestore } from './recovery-types.ts';

/** Cleans up what vm-snapshot processes that died left in the daemon, unless that would lose later changes. */
export async function recover(c: Context): Promise<void> {
  const docker = await connectDocker(c);
  await recoverProjects(docker, { c });
  await undoAbandoned(docker, c);
}

/**
 * Returns the interrupted restores that no running process is working on, for the user to decide about. Changes nothing. Throws UnavailableError
 * without a daemon.
 */
export async function interrupted({ signal }: Pick<Context, 'signal'>): Promise<InterruptedRestore[]> {
  const found = await interruptedRestores(await connectDocker({ signal }), { signal });
  return found.map(({ container: _, ...restore }) => restore);
}

/** Returns the same restores, each with its state and the locations of its containers, volumes and files. */
export async function lookAtRestores(c: Context): Promise<LookedAtRestore[]> {
  return await lookAtInterrupted(await connectDocker(c), c);
}

/** Finishes or rolls back an interrupted restore as the user decided; see `decide`. */
export async function decideRestore(decision: Decision, c: Context): Promise<DecidedRestore> {
  return await decide(await connectDocker(c), decision, c);
}
