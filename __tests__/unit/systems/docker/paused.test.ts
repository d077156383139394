import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { openJournal } from '../../../../src/lib/journal.ts';
import type { DockerClient } from '../../../../src/systems/docker/client.ts';
import { pausedForCaptures } from '../../../../src/systems/docker/freeze.ts';

let home: string;
const before = process.env.HOME;
beforeEach(async () => {
  home = await mkdtemp(join(tmpdir(), 'vm-paused-'));
  process.env.HOME = home;
});
afterEach(async () => {
  process.env.HOME = before;
  await rm(home, { recursive: true });
});

test('containers that a living capture has paused are known, of this daemon only, until it has ended', async () => {
  const docker = { endpoint: { url: 'unix:///a' } } as DockerClient;
  expect([...(await pausedForCaptures(docker))]).toEqual([]);
  const [own, other] = [await openJournal('paused'), await openJournal('paused')];
  await own.write({ host: 'unix:///a', containers: ['x', 'y'] });
  await other.write({ host: 'unix:///b', containers: ['z'] });
  expect([...(await pausedForCaptures(docker))]).toEqual(['x', 'y']);
  await own.close();
  expect([...(await pausedForCaptures(docker))]).toEqual([]);
});
