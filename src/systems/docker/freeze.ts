import { z } from 'zod';
import type { Context } from '../../lib/context.ts';
import { CommandError, ConflictError, NotFoundError } from '../../lib/errors.ts';
import { execGuard } from '../../lib/exec.ts';
import { abandonedJournals, livingEntries, openJournal } from '../../lib/journal.ts';
import type { DockerClient } from './client.ts';
import { changeContainer, findContainer } from './containers.ts';
import { commandEnvironment } from './endpoint.ts';

/*
 * Containers that stand still while they are captured run again in any case: when we are done, when we fail, when we are killed (a guard
 * of ours that outlives us sees its input end) and when the guard is killed too (a journal, read by the next command).
 */

const KIND = 'paused';
const THAW_LIMIT = 60_000;
/** Seconds; it takes milliseconds. */
const SLOW_THAW = 5;
/** Our own Ctrl-C is not the guard's. */
const GUARD = 'trap \'\' INT TERM HUP; read -r word; [ "$word" = done ] || exec docker unpause "$@"';

const entry = z.object({ host: z.string(), containers: z.array(z.string()) });

export interface Frozen extends AsyncDisposable {
  /** Lets them run again. Idempotent. */
  thaw(): Promise<void>;
}

/** Pauses running containers, all or none. */
export async function freeze(docker: DockerClient, containers: readonly string[], c: Context): Promise<Frozen> {
  const journal = await openJournal(KIND);
  await journal.write({ host: docker.endpoint.url, containers });
  const dismiss = execGuard('sh', ['-c', GUARD, 'vm-snapshot-guard', ...containers], commandEnvironment(docker.endpoint));
  let frozen = true;
  const thaw = async (): Promise<void> => {
    if (!frozen) return;
    frozen = false;
    await unpauseAll(docker, containers, c);
    await dismiss('done\n');
    await journal.close();
  };
  try {
    for (const id of containers) await pause(docker, id, c);
    return { thaw, [Symbol.asyncDispose]: thaw };
  } catch (error) {
    await thaw();
    throw error;
  }
}

/** One that does not run any more needs no pause. */
async function pause(docker: DockerClient, id: string, c: Context): Promise<void> {
  try {
    await changeContainer(docker, id, { to: 'pause', signal: c.signal });
  } catch (error) {
    if (!(error instanceof ConflictError) && !(error instanceof CommandError)) throw error;
    const now = await findContainer(docker, id, c);
    const status = now?.State.Status;
    if (now === undefined || (status !== 'exited' && status !== 'restarting')) throw error;
    if (status === 'restarting')
      c.log.warn(`${now.Name.slice(1)} is restarted again and again and cannot be paused: its files may be out of step with each other`);
  }
}

/** Ids of containers that captures under way have paused in this daemon: they run again when these have read them. */
export async function pausedForCaptures(docker: DockerClient): Promise<Set<string>> {
  const entries = (await livingEntries(KIND)).flatMap((found) => entry.safeParse(found).data ?? []);
  return new Set(entries.filter(({ host }) => host === docker.endpoint.url).flatMap(({ containers }) => containers));
}

/** Lets run again what a process that is gone has left paused in this daemon. */
export async function thawAbandoned(docker: DockerClient, c: Context): Promise<void> {
  for (const abandoned of await abandonedJournals(KIND)) {
    const left = entry.safeParse(abandoned.entry).data;
    if (left !== undefined && left.host !== docker.endpoint.url) continue;
    const journal = await abandoned.take();
    if (journal === undefined) continue;
    await unpauseAll(docker, left?.containers ?? [], c);
    await journal.close();
  }
}

async function unpauseAll(docker: DockerClient, containers: readonly string[], c: Context): Promise<void> {
  for (const id of containers) {
    const begun = performance.now();
    try {
      await changeContainer(docker, id, { to: 'unpause', signal: AbortSignal.timeout(THAW_LIMIT) });
      const seconds = Math.round((performance.now() - begun) / 1000);
      if (seconds >= SLOW_THAW)
        c.log.info(`a container took ${seconds} s to run on: Docker before 23 waits for a health check that was at work`);
    } catch (error) {
      // Not paused, or gone: somebody else was faster.
      if (error instanceof NotFoundError || error instanceof ConflictError || /is not paused/.test(String(error))) continue;
      c.log.warn(`the container ${id} may still be paused: ${error instanceof Error ? error.message : error}; docker unpause ${id}`);
    }
  }
}
