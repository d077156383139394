import type { Context } from '../../../lib/context.ts';
import { createContainers } from '../../../systems/compose/client.ts';
import type { DockerClient } from '../../../systems/docker/client.ts';
import { type ContainerInfo, changeContainer, stopContainer } from '../../../systems/docker/containers.ts';
import { recreateContainer } from '../../../systems/docker/transactions/recreate-container.ts';
import { isAnonymous } from '../../../systems/docker/volumes.ts';
import type { RestoreFrom } from '../../provider.ts';
import type { WaitOptions } from '../../restore-types.ts';
import { runRestoredHooks } from '../../shared/hooks.ts';
import type { ProjectContainer } from '../document.ts';
import { containersOf, serviceOf } from '../project.ts';
import { expectationOf, waitLimit } from './expectations.ts';
import { type RestorePlan, ranWhenCaptured } from './plan/restore-plan.ts';
import { fillVolume, type Work } from './restore-volumes.ts';
import { startBatch } from './start-batch.ts';
import { awaitedBy, startBatches } from './start-order.ts';
import { type Awaited, waitUntilUp } from './wait-until-up.ts';

/** Names that the captured images get in the daemon, keyed by the image's name in the manifest. */
export type ImageNames = ReadonlyMap<string, { readonly ref: RestoreFrom['ref']; readonly reference: string }>;

/**
 * Creates all containers, gives each replica its own image, fills the anonymous volumes, starts the containers that ran when they were captured,
 * and runs their hooks. Calls `onMade` before any container is started. Returns the anonymous volumes, keyed by their captured names.
 */
export async function startProject(
  docker: DockerClient,
  plan: RestorePlan,
  {
    names,
    onMade,
    wait,
    ...work
  }: Work & { names: ImageNames; onMade(containers: readonly ContainerInfo[]): Promise<void>; wait: WaitOptions },
): Promise<ReadonlyMap<string, string>> {
  const { project, compose, config, scope } = plan;
  const { parts, c } = work;
  const anonymous = new Map<string, string>();
  const containers = parts.document.containers.filter(({ service }) => service in config.services);
  const services = [...new Set(containers.map(({ service }) => service))];
  if (services.length === 0) return anonymous;
  await createContainers(compose, services, { ...c, scope });
  const pairs = pair(await containersOf(docker, project, c), containers);
  for (const { now, was } of pairs) {
    const first = containers.find(({ service, number }) => service === was.service && number === 1);
    const image = names.get(was.image)?.reference;
    if (first === undefined || image === undefined || names.get(first.image)?.reference === image) continue;
    await changeImage(docker, now, { image, c });
  }
  for (const { now, was } of pair(await containersOf(docker, project, c), containers)) {
    for (const { volume, target } of was.mounts) {
      const name = now.Mounts.find(({ Type, Destination }) => Type === 'volume' && Destination === target)?.Name;
      // Other volumes are already filled, or must not be filled by a restore.
      if (volume === undefined || name === undefined || !isAnonymous(name) || anonymous.get(volume) === name) continue;
      await fillVolume(name, volume, work);
      anonymous.set(volume, name);
    }
  }
  await onMade(await containersOf(docker, project, c));
  await startWhatRan();
  const started = pair(await containersOf(docker, project, c), containers);
  for (const { now, was } of started) if (!ranWhenCaptured(was) && now.State.Status === 'running') await stopContainer(docker, now.Id, c);
  await runRestoredHooks(
    docker,
    started.filter(({ was }) => ranWhenCaptured(was)).map(({ now }) => now),
    c,
  );
  for (const { now, was } of started) if (was.state === 'paused') await changeContainer(docker, now.Id, { to: 'pause', signal: c.signal });
  return anonymous;

  /** Starts services in the order of their dependencies. Does not rerun jobs that had ended, because their results are in the volumes. */
  async function startWhatRan(): Promise<void> {
    const since = performance.now();
    const ran = pair(await containersOf(docker, project, c), containers).filter(({ was }) => ranWhenCaptured(was));
    const awaited = (names: readonly string[]): Awaited[] =>
      ran.flatMap(({ now, was }) =>
        names.includes(was.service) ? [{ id: now.Id, expected: expectationOf(was), limit: limitOf(was.service) }] : [],
      );
    const limitOf = (service: string): number =>
      wait.timeout === undefined ? waitLimit(config.services[service] ?? {}) : wait.timeout - (performance.now() - since);
    const toStart = [...new Set(ran.map(({ was }) => was.service))];
    for (const batch of startBatches(config, toStart)) {
      if (!wait.none) await waitUntilUp(docker, awaited(awaitedBy(config, batch)), c);
      await startBatch(docker, plan, { containers: ran.filter(({ was }) => batch.includes(was.service)).map(({ now }) => now), c });
    }
    if (!wait.none) await waitUntilUp(docker, awaited(toStart), c);
  }
}

/** Pairs each captured container with the new one of the same service and number. Omits those without a counterpart. */
function pair(now: readonly ContainerInfo[], captured: readonly ProjectContainer[]): { now: ContainerInfo; was: ProjectContainer }[] {
  const byService = Map.groupBy(now, serviceOf);
  return captured.flatMap((container) => {
    const found = byService.get(container.service)?.[container.number - 1];
    return found === undefined ? [] : [{ now: found, was: container }];
  });
}

/**
 * Recreates a container from its own image: Compose gives all replicas of a service one image, but each had written different files. Its
 * anonymous volumes are filled later.
 */
async function changeImage(docker: DockerClient, container: ContainerInfo, { image, c }: { image: string; c: Context }): Promise<void> {
  await docker.removeContainer(container.Id, { ...c, volumes: true });
  await recreateContainer(docker, container, { name: container.Name.slice(1), image, freshVolumes: true, signal: c.signal });
}
