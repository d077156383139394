import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from '@jest/globals';
import { connectDocker } from '../../src/systems/docker/client.ts';
import { parseHost } from '../../src/systems/docker/endpoint.ts';
import { startFakeServer } from '../helpers/fake-docker/server.ts';
import { FakeDocker } from '../helpers/fake-docker/state.ts';
import { daemonContract } from './daemon-contract.ts';

test('the fake daemon of the model behaves like a real daemon', async () => {
  const home = await mkdtemp(join(tmpdir(), 'vm-fake-daemon-'));
  await using server = await startFakeServer(join(home, 'docker.sock'));
  server.serve(new FakeDocker(join(home, 'docker')));
  const { signal } = new AbortController();
  await daemonContract(await connectDocker({ signal, endpoint: parseHost(`unix://${home}/docker.sock`) }));
  await rm(home, { recursive: true });
});
