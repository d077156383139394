import { setTimeout as sleep } from 'node:timers/promises';
import { ConflictError, NotFoundError } from '../../../lib/errors.ts';
import type { DockerClient } from '../client.ts';
import { findContainer } from '../containers.ts';

const ATTEMPTS = 50;
const PAUSE_MS = 50;

/**
 * Makes a container of this name and starts it, again when another program removed it before it ran: a prune takes every container that does not
 * run. Throws what `make` threw where the container exists, and after 50 attempts.
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
      await sleep(PAUSE_MS, undefined, { signal });
    }
  }
}

/** Docker answers 404 for a container that is gone, and 409 for one that is on its way: "marked for removal", or its name "is already in use". */
async function isGone(docker: DockerClient, name: string, { error, signal }: { error: unknown; signal: AbortSignal }): Promise<boolean> {
  if (error instanceof NotFoundError) return true;
  if (!(error instanceof ConflictError)) return false;
  const { State } = (await findContainer(docker, name, { signal })) ?? {};
  return State === undefined || State.Status === 'removing' || State.Status === 'dead';
}
