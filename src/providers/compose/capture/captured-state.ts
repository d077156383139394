import type { Context } from '../../../lib/context.ts';
import { ConflictError } from '../../../lib/errors.ts';
import type { DockerClient } from '../../../systems/docker/client.ts';
import { type ContainerInfo, findContainer } from '../../../systems/docker/containers.ts';
import type { ProjectContainer } from '../document.ts';

/** Docker regards a start as successful after this number of milliseconds: https://docs.docker.com/engine/containers/start-containers-automatically/ */
const STARTED_AFTER = 10_000;
const HEALTHS = ['healthy', 'unhealthy', 'starting'] as const;

/**
 * Returns the state to record. A container that keeps failing and restarting is recorded as running and `restarting`, whatever its state is at
 * this moment. Throws ConflictError while Docker removes the container.
 */
export async function capturedState(
  docker: DockerClient,
  container: ContainerInfo,
  c: Pick<Context, 'signal'>,
): Promise<Pick<ProjectContainer, 'state' | 'restarting' | 'exit_code' | 'health'>> {
  const { Status, Health, ExitCode } = container.State;
  const health = HEALTHS.find((one) => one === Health?.Status);
  if (Status === 'restarting' || (await isJustRestarted(docker, container, c))) return { state: 'running', restarting: true };
  if (Status === 'running' || Status === 'paused') return { state: Status, ...(health !== undefined && { health }) };
  if (Status === 'exited' || Status === 'dead') return { state: 'exited', ...(ExitCode !== undefined && { exit_code: ExitCode }) };
  if (Status === 'created') return { state: Status };
  throw new ConflictError(`The container ${container.Name.slice(1)} is ${Status}`, { hint: 'Wait until it is removed, then try again' });
}

/** Inspects a container that Docker has restarted again, because its state may have changed since the project was read. */
async function isJustRestarted(
  docker: DockerClient,
  { Id, State, RestartCount = 0 }: ContainerInfo,
  c: Pick<Context, 'signal'>,
): Promise<boolean> {
  if (State.Status !== 'running' || State.Health?.Status === 'healthy' || RestartCount === 0) return false;
  const now = (await findContainer(docker, Id, c))?.State;
  if (now?.Status === 'restarting') return true;
  // Both times are from the daemon's clock.
  const { SystemTime } = await docker.info(c);
  return Date.parse(SystemTime ?? '') - Date.parse(now?.StartedAt ?? '') < STARTED_AFTER;
}
