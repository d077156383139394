import { setTimeout as sleep } from 'node:timers/promises';
import { ConflictError, NotFoundError } from '../../lib/errors.ts';
import type { Call } from './http.ts';

export interface Removing {
  /** Whether to remove its anonymous volumes too. */
  readonly volumes: boolean;
  readonly signal: AbortSignal;
}

const POLL_MS = 50;

/**
 * Removes a container, running or not. When it returns, the container does not exist and its name and volumes are free, even if another program
 * removed it at the same time. Succeeds if the container did not exist.
 */
export async function removeContainer(json: (call: Call) => Promise<unknown>, id: string, { volumes, signal }: Removing): Promise<void> {
  const query = { force: true, ...(volumes && { v: true }) };
  const call: Call = { method: 'DELETE', path: `/containers/${encodeURIComponent(id)}`, query, what: `remove container ${id}`, signal };
  for (;;) {
    try {
      await json(call);
      return;
    } catch (error) {
      if (error instanceof NotFoundError) return;
      if (!(error instanceof ConflictError) || !/already in progress/i.test(error.message)) throw error;
      await sleep(POLL_MS, undefined, { signal }).catch(() => signal.throwIfAborted());
    }
  }
}
