import type { Context } from '../../../lib/context.ts';
import { CommandError, ConflictError, NotFoundError } from '../../../lib/errors.ts';
import { execWatchdog } from '../../../lib/process/exec.ts';
import type { DockerClient } from '../client.ts';
import { changeContainer, findContainer } from '../containers.ts';
import { commandEnvironment } from '../endpoint.ts';
import type { CaptureRecord } from './capture-record.ts';

/*
 * Containers that stand still while they are captured run again in any case: when we are done, when we fail, when we are killed (a guard
 * of ours that outlives us sees its input end) and when the guard is killed too (a record in the daemon, read by the next command).
 */

const THAW_LIMIT = 60_000;
/** Seconds; it takes milliseconds. */
const SLOW_THAW = 5;
/** Our own Ctrl-C is not the guard's. */
const GUARD = 'trap \'\' INT TERM HUP; read -r word; [ "$word" = done ] || exec docker unpause "$@"';

export interface PausedContainers extends AsyncDisposable {
  /** Lets them run again. Idempotent. */
  resume(): Promise<void>;
}

/** Pauses running containers, all or none. Of none there is nothing to do. */
export async function pauseContainers(
  docker: DockerClient,
  containers: readonly string[],
  { record, c }: { record: CaptureRecord; c: Context },
): Promise<PausedContainers> {
  if (containers.length === 0) return { async resume() {}, async [Symbol.asyncDispose]() {} };
  await record.owe({ paused: [...containers] });
  const dismiss = execWatchdog('sh', ['-c', GUARD, 'vm-snapshot-guard', ...containers], commandEnvironment(docker.endpoint));
  let frozen = true;
  const thaw = async (): Promise<void> => {
    if (!frozen) return;
    frozen = false;
    await unpauseAll(docker, containers, c);
    await dismiss('done\n');
  };
  try {
    for (const id of containers) await pause(docker, id, c);
    return { resume: thaw, [Symbol.asyncDispose]: thaw };
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

/** Lets containers run again; one that runs, or is gone, is as good. What cannot is a warning. */
export async function unpauseAll(docker: DockerClient, containers: readonly string[], c: Context): Promise<void> {
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
