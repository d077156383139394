import { join } from 'node:path';
import { binariesOf, ENGINES } from './daemon-binaries.ts';
import { type Daemon, startDaemon } from './daemons.ts';
import { variableOf } from './engines-environment.ts';
import { CACHE } from './paths.ts';

const started: Daemon[] = [];

/**
 * Starts one daemon of each engine before the first integration or e2e test; the tests find them in the environment (see engines.ts).
 * Daemons that the environment already names are used instead, so that a developer can keep a pair running.
 */
export async function startSharedDaemons(): Promise<void> {
  const { VM_TEST_DOCKER: chosen } = process.env;
  process.env.DOCKER_CONFIG = join(CACHE, chosen === undefined ? 'docker-config' : `docker-config-${chosen}`);
  for (const engine of ENGINES) {
    if (process.env[variableOf(engine)] !== undefined || binariesOf(engine) === undefined) continue;
    const daemon = await startDaemon({ engine });
    started.push(daemon);
    process.env[variableOf(engine)] = JSON.stringify({ engine, host: daemon.host, dataRoot: daemon.dataRoot });
  }
}

/** Stops the daemons after the last test; jest calls it once for each project. */
export async function stopSharedDaemons(): Promise<void> {
  for (const daemon of started.splice(0)) await daemon.stop();
}
