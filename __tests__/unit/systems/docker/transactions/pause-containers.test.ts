import { afterEach, expect, jest, test } from '@jest/globals';
import { quietContext } from '../../../../../src/lib/context.ts';
import type { DockerClient } from '../../../../../src/systems/docker/client.ts';
import { unpauseAll } from '../../../../../src/systems/docker/transactions/pause-containers.ts';

afterEach(() => {
  jest.restoreAllMocks();
});

/** A daemon that takes this many seconds to unpause a container, by the clock of this process. */
function slowDaemon(seconds: number): DockerClient {
  let now = 0;
  jest.spyOn(performance, 'now').mockImplementation(() => now);
  const json = async (): Promise<void> => {
    now += seconds * 1000;
  };
  return { json } as unknown as DockerClient;
}

test.each([
  { seconds: 5, said: ['a container took 5 s to resume: Docker before 23 waits for a running health check'] },
  { seconds: 4, said: [] },
])('unpausing a container that takes $seconds s logs: $said', async ({ seconds, said }) => {
  const lines: string[] = [];
  const c = quietContext();
  await unpauseAll(slowDaemon(seconds), ['one'], { ...c, log: { ...c.log, info: (line) => void lines.push(String(line)) } });
  expect(lines).toEqual(said);
});
