import { fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import type { Place, Traffic } from './traffic.ts';

/** The service behind the Actions cache, as the tests emulate it, over a throttled connection. */
export interface ActionsServer extends Place, AsyncDisposable {
  /** Counts all bytes of the connections, including headers. */
  traffic(): Promise<Traffic>;
  /** Removes all entries whose key begins with the prefix. */
  drop(prefix: string): Promise<void>;
}

export type Ask = { readonly traffic: true } | { readonly drop: string };

/** Bandwidth of a connection to GitHub's blobs, in each direction, and its round-trip time. */
export const LINE = { bytesPerSecond: 40_000_000, roundTripMs: 20 };

/** `folder` is the workspace and contains the temporary folder of the jobs. */
export async function startActionsServer(folder: string): Promise<ActionsServer> {
  const script = join(import.meta.dirname, 'actions-server-process.ts');
  const child = fork(script, [`${LINE.bytesPerSecond}`, `${LINE.roundTripMs}`], { stdio: ['ignore', 'ignore', 'inherit', 'ipc'] });
  const [service] = (await answered()) as [Record<string, string>];
  return {
    env: {
      ...service,
      GITHUB_WORKSPACE: folder,
      RUNNER_TEMP: join(folder, 'temp'),
      NODE_OPTIONS: `--require=${join(import.meta.dirname, 'azure-names.cjs')}`,
    },
    traffic: () => ask({ traffic: true }),
    drop: async (prefix) => void (await ask({ drop: prefix })),
    async [Symbol.asyncDispose]() {
      child.disconnect();
      await once(child, 'exit');
    },
  };

  /** Must not be called again before it returns. */
  async function ask(question: Ask): Promise<Traffic> {
    child.send(question);
    const [traffic] = await answered();
    return traffic as Traffic;
  }

  async function answered(): Promise<unknown[]> {
    const stop = new AbortController();
    const ended = once(child, 'exit', { signal: stop.signal }).then(() => {
      throw new Error('the service behind the Actions cache has ended');
    });
    ended.catch(() => {});
    try {
      return await Promise.race([once(child, 'message', { signal: stop.signal }), ended]);
    } finally {
      stop.abort();
    }
  }
}
