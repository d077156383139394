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

/** Of each captured image, the name that it gets in the daemon. */
export type ImageNames = ReadonlyMap<string, { readonly ref: RestoreFrom['ref']; readonly reference: string }>;

/**
 * Makes all containers, gives each replica its own image, fills the volumes that have no name, starts what ran and runs its hooks. `onMade` is
 * called before anything is started. Returns the volumes without a name, by the names that they had when they were captured.
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
      // Others have been filled before, or are not ours to fill.
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

  /** In the order of what needs what. Jobs that had ended are not started again: their work is in the volumes. */
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

/** The captured container of each new one, by service and order. */
function pair(now: readonly ContainerInfo[], captured: readonly ProjectContainer[]): { now: ContainerInfo; was: ProjectContainer }[] {
  const byService = Map.groupBy(now, serviceOf);
  return captured.flatMap((container) => {
    const found = byService.get(container.service)?.[container.number - 1];
    return found === undefined ? [] : [{ now: found, was: container }];
  });
}

/** Compose gives all replicas of a service one image; each had written other files. Anonymous volumes are filled later. */
async function changeImage(docker: DockerClient, container: ContainerInfo, { image, c }: { image: string; c: Context }): Promise<void> {
  await docker.removeContainer(container.Id, { ...c, volumes: true });
  await recreateContainer(docker, container, { name: container.Name.slice(1), image, freshVolumes: true, signal: c.signal });
}
