import type { Context } from '../lib/context.ts';
import { connectDocker } from '../systems/docker/client.ts';
import { undoAbandoned } from '../systems/docker/transactions/undo-creation.ts';
import { decide, lookAtInterrupted } from './compose/restore/recover/decide.ts';
import { interruptedRestores } from './compose/restore/recover/interrupted.ts';
import { recover as recoverProjects } from './compose/restore/recover/recover.ts';
import type { DecidedRestore, Decision, InterruptedRestore, LookedAtRestore } from './recovery-types.ts';

/** Puts right what processes of ours that died have left in the daemon, as far as nothing that was done since is lost. */
export async function recover(c: Context): Promise<void> {
  const docker = await connectDocker(c);
  await recoverProjects(docker, { c });
  await undoAbandoned(docker, c);
}

/** Restores that were interrupted and wait for somebody to decide. Changes nothing; throws UnavailableError without a daemon. */
export async function interrupted({ signal }: Pick<Context, 'signal'>): Promise<InterruptedRestore[]> {
  const found = await interruptedRestores(await connectDocker({ signal }), { signal });
  return found.map(({ container: _, ...restore }) => restore);
}

/** The same with what is where. */
export async function lookAtRestores(c: Context): Promise<LookedAtRestore[]> {
  return await lookAtInterrupted(await connectDocker(c), c);
}

/** Ends what was interrupted the way that was decided; see `decide`. */
export async function decideRestore(decision: Decision, c: Context): Promise<DecidedRestore> {
  return await decide(await connectDocker(c), decision, c);
}
