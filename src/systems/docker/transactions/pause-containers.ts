import type { Context } from '../../../lib/context.ts';
import { CommandError, ConflictError, NotFoundError } from '../../../lib/errors.ts';
import { execWatchdog } from '../../../lib/process/exec.ts';
import type { DockerClient } from '../client.ts';
import { changeContainer, findContainer } from '../containers.ts';
import { commandEnvironment } from '../endpoint.ts';
import type { CaptureRecord } from './capture-record.ts';

/*
 * Containers paused for a capture are always resumed: on success, on failure, by a watchdog (it outlives this process and sees its input end) if this
 * process is killed, and by the next command (it reads the record in the daemon) if the watchdog is killed too.
 */

const THAW_LIMIT = 60_000;
/** Seconds; resuming normally takes milliseconds. */
const SLOW_THAW = 5;
/** Ctrl-C for this process must not end the watchdog. */
const GUARD = 'trap \'\' INT TERM HUP; read -r word; [ "$word" = done ] || exec docker unpause "$@"';

export interface PausedContainers extends AsyncDisposable {
  /** Resumes the containers. Idempotent. */
  resume(): Promise<void>;
}

/** Pauses running containers, all or none. Does nothing for an empty list. */
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

/** A container that has stopped running needs no pause. */
async function pause(docker: DockerClient, id: string, c: Context): Promise<void> {
  try {
    await changeContainer(docker, id, { to: 'pause', signal: c.signal });
  } catch (error) {
    if (!(error instanceof ConflictError) && !(error instanceof CommandError)) throw error;
    const now = await findContainer(docker, id, c);
    const status = now?.State.Status;
    if (now === undefined || (status !== 'exited' && status !== 'restarting')) throw error;
    if (status === 'restarting') c.log.warn(`${now.Name.slice(1)} keeps restarting and cannot be paused: its files may be inconsistent`);
  }
}

/** Resumes containers, ignoring those that run or do not exist. Logs a warning for each failure. */
export async function unpauseAll(docker: DockerClient, containers: readonly string[], c: Context): Promise<void> {
  for (const id of containers) {
    const begun = performance.now();
    try {
      await changeContainer(docker, id, { to: 'unpause', signal: AbortSignal.timeout(THAW_LIMIT) });
      const seconds = Math.round((performance.now() - begun) / 1000);
      if (seconds >= SLOW_THAW) c.log.info(`a container took ${seconds} s to resume: Docker before 23 waits for a running health check`);
    } catch (error) {
      // Not paused or removed: another process was faster.
      if (error instanceof NotFoundError || error instanceof ConflictError || /is not paused/.test(String(error))) continue;
      c.log.warn(
        `the container ${id} may still be paused: ${error instanceof Error ? error.message : error}; to resume it: docker unpause ${id}`,
      );
    }
  }
}
