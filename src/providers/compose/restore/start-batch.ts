import type { Context } from '../../../lib/context.ts';
import { together } from '../../../lib/together.ts';
import { startServices } from '../../../systems/compose/client.ts';
import type { ComposeService } from '../../../systems/compose/config.ts';
import type { DockerClient } from '../../../systems/docker/client.ts';
import { type ContainerInfo, changeContainer } from '../../../systems/docker/containers.ts';
import { serviceOf } from '../project.ts';
import type { RestorePlan } from './plan/restore-plan.ts';

/**
 * Starts these existing containers and does not wait until they are healthy. Returns when all of them have been started; if one fails, throws its
 * error once all attempts have ended. The daemon starts a container in 0.1 s, while `docker compose up` needs 0.5 s before it starts the first
 * one, so Compose starts only the containers that the daemon cannot start alone.
 */
export async function startBatch(
  docker: DockerClient,
  { config, compose, scope }: Pick<RestorePlan, 'config' | 'compose' | 'scope'>,
  { containers, c }: { containers: readonly ContainerInfo[]; c: Context },
): Promise<void> {
  const byCompose = containers.map(serviceOf).filter((service) => needsCompose(config.services[service] ?? {}));
  const direct = containers.filter((container) => !byCompose.includes(serviceOf(container)));
  const starts = direct.map((container) =>
    changeContainer(docker, container.Id, { to: 'start', name: container.Name.slice(1), signal: c.signal }),
  );
  if (byCompose.length > 0) starts.push(startServices(compose, [...new Set(byCompose)], { signal: c.signal, scope }));
  await together(...starts);
}

/** Compose writes configs and secrets into a container right before it starts it, and runs its hooks right after the start. */
function needsCompose({ configs, secrets, post_start }: Pick<ComposeService, 'configs' | 'secrets' | 'post_start'>): boolean {
  return [configs, secrets, post_start].some((all) => (all ?? []).length > 0);
}
