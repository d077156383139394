import { setTimeout as sleep } from 'node:timers/promises';
import type { Context } from '../../../lib/context.ts';
import { ConflictError } from '../../../lib/errors.ts';
import { formatSeconds } from '../../../lib/text/durations.ts';
import type { DockerClient } from '../client.ts';

const POLL_MS = 50;
const LIMIT_MS = 120_000;
const NOTHING = JSON.stringify({ dangling: ['true'], label: ['vm-snapshot.matches-no-image'] });

/**
 * Waits for the end of a prune of images that has begun. Docker lists the containers first and removes the images last, so such a prune removes an
 * image although a container was created from it in between. Docker runs one prune of images at a time and answers 409 to another one; the one sent
 * here matches no image. Throws ConflictError after two minutes; a cancellation ends the wait.
 */
export async function afterImagePrune(
  docker: DockerClient,
  { signal, log, limitMs = LIMIT_MS }: Pick<Context, 'signal' | 'log'> & { limitMs?: number },
): Promise<void> {
  const began = performance.now();
  for (let isFirst = true; ; isFirst = false) {
    signal.throwIfAborted();
    try {
      await docker.json({ method: 'POST', path: '/images/prune', query: { filters: NOTHING }, what: 'wait for a prune', signal });
      return;
    } catch (error) {
      if (!(error instanceof ConflictError)) throw error;
      if (performance.now() - began > limitMs) {
        throw new ConflictError(`A docker image prune is still running after ${formatSeconds(limitMs / 1000)}`, {
          hint: 'Try again when it has ended',
          cause: error,
        });
      }
      if (isFirst) log.info('Waiting for a running docker image prune to end');
      await sleep(POLL_MS, undefined, { signal }).catch(() => signal.throwIfAborted());
    }
  }
}
