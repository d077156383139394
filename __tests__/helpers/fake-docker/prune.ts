import { removeContainer } from './containers.ts';
import { namesOf, usersOf } from './images.ts';
import { type FakeDocker, isUp } from './state.ts';

/* Removes what `docker … prune` removes: https://docs.docker.com/reference/cli/docker/system/prune/ */

export function pruneContainers(docker: FakeDocker): void {
  for (const one of docker.containers.values()) if (!isUp(one.status)) removeContainer(docker, one, { force: false, volumes: true });
}

/** Removes unused volumes: without `all`, only anonymous ones. */
export function pruneVolumes(docker: FakeDocker, { all }: { all: boolean }): void {
  const used = new Set([...docker.containers.values()].flatMap(({ mounts }) => mounts.flatMap(({ volume }) => volume?.name ?? [])));
  for (const { name, isAnonymous } of [...docker.volumes.values()]) if (!used.has(name) && (all || isAnonymous)) docker.removeVolume(name);
}

/**
 * With `all`, removes every image that no container uses; otherwise only those without a name. As with the containerd store, a used image keeps only
 * the names that containers were created with; the classic store would keep all its names.
 */
export function pruneImages(docker: FakeDocker, { all }: { all: boolean }): void {
  for (const { id } of [...docker.images.values()]) {
    const users = usersOf(docker, id);
    const names = namesOf(docker, id);
    if (!all && names.length > 0) continue;
    if (users.length === 0) docker.images.delete(id);
    const kept = new Set(users.map(({ config }) => config.Image));
    for (const name of names) if (!kept.has(name)) docker.tags.delete(name);
  }
}

export function pruneNetworks(docker: FakeDocker): void {
  for (const { name } of [...docker.networks.values()]) if (docker.endpointsOf(name).length === 0) docker.removeNetwork(name);
}

/** `docker system prune --all --volumes`, including the named volumes that newer versions keep. */
export function pruneAll(docker: FakeDocker): void {
  pruneContainers(docker);
  pruneNetworks(docker);
  pruneVolumes(docker, { all: true });
  pruneImages(docker, { all: true });
}
