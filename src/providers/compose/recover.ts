import type { Context } from '../../lib/context.ts';
import { ConflictError } from '../../lib/errors.ts';
import { abandonedJournals, lockWork } from '../../lib/journal.ts';
import type { DockerClient } from '../../systems/docker/client.ts';
import { thawAbandoned } from '../../systems/docker/freeze.ts';
import { endAbandonedHooks } from '../hooks.ts';
import { clearAway, RESTORE_JOURNAL, restoreEntry, undo } from './undo.ts';

/** Throws ConflictError while another process captures or restores the project, after `wait` milliseconds. */
export async function lockProject(
  { endpoint }: DockerClient,
  project: string,
  { wait = 0, c }: { wait?: number; c: Context },
): Promise<AsyncDisposable> {
  try {
    return await lockWork(`${endpoint.url} ${project}`, { signal: c.signal, wait });
  } catch (error) {
    if (!(error instanceof ConflictError)) throw error;
    throw new ConflictError(`Another vm snapshot create or restore is at work on the project '${project}'`, {
      hint: 'Wait until it has ended',
      cause: error,
    });
  }
}

/**
 * Puts right what killed processes have left in this daemon: what they paused runs again, the commands that they owe are run, and their
 * restores are ended. `locked`: the project that we hold; what others hold they put right themselves.
 */
export async function recover(docker: DockerClient, { locked, c }: { locked?: string; c: Context }): Promise<void> {
  await thawAbandoned(docker, c);
  await endAbandonedHooks(docker, c);
  for (const { entry: found, take } of await abandonedJournals(RESTORE_JOURNAL)) {
    const entry = restoreEntry.safeParse(found).data;
    if (entry !== undefined && entry.host !== docker.endpoint.url) continue;
    await using lock = entry === undefined || entry.project === locked ? NO_LOCK : await tryLock(docker, entry.project, c);
    const journal = lock && (await take());
    if (journal === undefined) continue;
    if (entry === undefined) await journal.close();
    else if (entry.done) await clearAway(docker, entry, { journal, c });
    else {
      c.log.warn(`a restore of the project '${entry.project}' was killed: it is put back to where it was before`);
      await undo(docker, entry, { journal, c });
    }
  }
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
