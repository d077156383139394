import type { Daemon } from '../__tests__/helpers/daemons.ts';
import { run } from '../__tests__/helpers/processes.ts';

/** Runs docker with the builder that every daemon has. Returns its output. */
export function docker(daemon: Daemon, args: readonly string[]): Promise<string> {
  return run(['docker', ...args], { DOCKER_HOST: daemon.host, DOCKER_BUILDKIT: '0' });
}
