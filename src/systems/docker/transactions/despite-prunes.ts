import { setTimeout as sleep } from 'node:timers/promises';
import { ConflictError, NotFoundError } from '../../../lib/errors.ts';
import type { DockerClient } from '../client.ts';
import { findContainer } from '../containers.ts';

const ATTEMPTS = 50;
const PAUSE_MS = 50;

/**
 * Runs `make`, which creates and starts a container of this name, and retries if another program removed the container before it ran: a prune removes
 * every container that does not run. Rethrows the error of `make` if the container exists, or after 50 attempts.
 */
export async function despitePrunes<T>(
  docker: DockerClient,
  name: string,
  { make, signal }: { make: () => Promise<T>; signal: AbortSignal },
): Promise<T> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await make();
    } catch (error) {
      if (attempt === ATTEMPTS || !(await isGone(docker, name, { error, signal }))) throw error;
      await sleep(PAUSE_MS, undefined, { signal }).catch(() => signal.throwIfAborted());
    }
  }
}

/** Docker answers 404 for a removed container, and 409 for one that is being removed: "marked for removal", or its name "is already in use". */
async function isGone(docker: DockerClient, name: string, { error, signal }: { error: unknown; signal: AbortSignal }): Promise<boolean> {
  if (!(error instanceof NotFoundError || error instanceof ConflictError)) return false;
  const { State } = (await findContainer(docker, name, { signal })) ?? {};
  return State === undefined || State.Status === 'removing' || State.Status === 'dead';
}
