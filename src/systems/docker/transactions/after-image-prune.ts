import { setTimeout as sleep } from 'node:timers/promises';
import { ConflictError } from '../../../lib/errors.ts';
import type { DockerClient } from '../client.ts';

const POLL_MS = 50;
const NOTHING = JSON.stringify({ dangling: ['true'], label: ['vm-snapshot.matches-no-image'] });

/**
 * Waits for the end of a prune of images that has begun. Docker lists the containers first and removes the images last, so such a prune removes an
 * image although a container was created from it in between. Docker runs one prune of images at a time and answers 409 to another one; the one sent
 * here matches no image.
 */
export async function afterImagePrune(docker: DockerClient, { signal }: { signal: AbortSignal }): Promise<void> {
  for (;;) {
    try {
      await docker.json({ method: 'POST', path: '/images/prune', query: { filters: NOTHING }, what: 'wait for a prune', signal });
      return;
    } catch (error) {
      if (!(error instanceof ConflictError)) throw error;
      await sleep(POLL_MS, undefined, { signal }).catch(() => signal.throwIfAborted());
    }
  }
}
