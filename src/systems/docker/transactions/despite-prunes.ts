import { setTimeout as sleep } from 'node:timers/promises';
import { ConflictError, NotFoundError } from '../../../lib/errors.ts';
import type { DockerClient } from '../client.ts';
import { findContainer } from '../containers.ts';

const ATTEMPTS = 50;
const PAUSE_MS = 50;

/**
 * Runs `make`, which creates and starts a container of this name, and retries if another program removed the container before it ran: a prune removes
 * every container that does not run. Rethrows the error of `make` if the container exists, or after 50 attempts. If `make` passes the id to
 * `onCreated`, any error of a removed container is retried: Docker fails in many ways if a container is removed while it is written to.
 */
export async function despitePrunes<T>(
  docker: DockerClient,
  name: string,
  { make, signal }: { make: (onCreated: (id: string) => void) => Promise<T>; signal: AbortSignal },
): Promise<T> {
  for (let attempt = 1; ; attempt++) {
    let created: string | undefined;
    const onCreated = (id: string): void => {
      created = id;
    };
    try {
      return await make(onCreated);
    } catch (error) {
      signal.throwIfAborted();
      const mayBeGone = created !== undefined || error instanceof NotFoundError || error instanceof ConflictError;
      if (attempt === ATTEMPTS || !mayBeGone || !(await isGone(docker, created ?? name, { signal }))) throw error;
      await sleep(PAUSE_MS, undefined, { signal }).catch(() => signal.throwIfAborted());
    }
  }
}

/** Docker answers 404 for a removed container, and 409 for one that is being removed: "marked for removal", or its name "is already in use". */
async function isGone(docker: DockerClient, container: string, { signal }: { signal: AbortSignal }): Promise<boolean> {
  const { State } = (await findContainer(docker, container, { signal })) ?? {};
  return State === undefined || State.Status === 'removing' || State.Status === 'dead';
}
