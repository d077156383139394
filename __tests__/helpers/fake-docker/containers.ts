import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { findImage } from './images.ts';
import { type FakeContainer, type FakeDocker, type FakeMount, isUp, type Labels, Refusal } from './state.ts';

/* Containers as the API shows them; they run no programs. A container with a file `bad` in a volume is unhealthy. */

export interface CreateBody {
  readonly Image: string;
  readonly Labels?: Labels;
  readonly Volumes?: Readonly<Record<string, object>>;
  readonly HostConfig?: Readonly<Record<string, unknown>> & {
    readonly Mounts?: readonly MountSpec[] | null;
    readonly NetworkMode?: string;
  };
  readonly NetworkingConfig?: { readonly EndpointsConfig?: Readonly<Record<string, object>> };
}

interface MountSpec {
  readonly Type: string;
  readonly Source?: string;
  readonly Target: string;
  readonly ReadOnly?: boolean;
  readonly VolumeOptions?: { readonly Labels?: Labels; readonly DriverConfig?: { readonly Options?: Labels | null } };
}

export const NEVER = '0001-01-01T00:00:00Z';

/** Finds a container by name, id or prefix of an id. */
export function findContainer(docker: FakeDocker, name: string): FakeContainer {
  const all = [...docker.containers.values()];
  const found =
    docker.containers.get(name) ?? all.find((one) => one.name === name) ?? all.find(({ id }) => name.length > 11 && id.startsWith(name));
  if (found === undefined) throw new Refusal(404, `No such container: ${name}`);
  return found;
}

export function createContainer(docker: FakeDocker, body: CreateBody, name: string | undefined): string {
  const { HostConfig = {}, NetworkingConfig, ...config } = body;
  const image = findImage(docker, body.Image);
  const id = docker.newId();
  const called = name ?? `fake_${id.slice(0, 8)}`;
  assertFree(docker, called);
  const NetworkMode = HostConfig.NetworkMode ?? 'default';
  const networks = NetworkingConfig?.EndpointsConfig ?? (['default', 'none', 'host'].includes(NetworkMode) ? {} : { [NetworkMode]: {} });
  for (const network of Object.keys(networks)) docker.networkOf(network);
  docker.containers.set(id, {
    id,
    name: called,
    created: new Date().toISOString(),
    image: image.id,
    config: { Hostname: id.slice(0, 12), Env: null, Volumes: null, ...config, Labels: { ...image.config.Labels, ...config.Labels } },
    host: { ...HostConfig, NetworkMode },
    networks,
    mounts: mountsOf(docker, { Mounts: HostConfig.Mounts ?? [], Volumes: { ...image.config.Volumes, ...config.Volumes } }),
    layer: new Map(),
    status: 'created',
    startedAt: NEVER,
    exitCode: 0,
  });
  return id;
}

function mountsOf(docker: FakeDocker, { Mounts, Volumes }: { Mounts: readonly MountSpec[]; Volumes: object }): FakeMount[] {
  const given = Mounts.map(({ Type, Source, Target, ReadOnly = false, VolumeOptions }): FakeMount => {
    const mount = { target: Target, readOnly: ReadOnly };
    if (Type === 'bind') return { ...mount, bind: Source ?? '' };
    const options = VolumeOptions?.DriverConfig?.Options ?? null;
    const isOwn = Source === undefined;
    const volume = docker.makeVolume(Source ?? docker.newId(), { labels: VolumeOptions?.Labels ?? {}, options, isAnonymous: isOwn });
    return { ...mount, volume: { name: volume.name, isOwn } };
  });
  const open = Object.keys(Volumes).filter((target) => !given.some((mount) => mount.target === target));
  const own = open.map((target): FakeMount => {
    const volume = docker.makeVolume(docker.newId(), { isAnonymous: true });
    return { target, readOnly: false, volume: { name: volume.name, isOwn: true } };
  });
  return [...given, ...own];
}

export function renameContainer(docker: FakeDocker, container: FakeContainer, name: string): void {
  assertFree(docker, name);
  container.name = name;
}

function assertFree(docker: FakeDocker, name: string): void {
  const other = [...docker.containers.values()].find((one) => one.name === name);
  if (other !== undefined) throw new Refusal(409, `Conflict. The container name "/${name}" is already in use by container "${other.id}"`);
}

/** Returns false if the container already runs. */
export function start(docker: FakeDocker, container: FakeContainer): boolean {
  if (container.status === 'paused') throw new Refusal(409, 'cannot start a paused container, try unpause instead');
  if (container.status === 'running') return false;
  for (const network of Object.keys(container.networks)) docker.networkOf(network);
  container.status = 'running';
  container.startedAt = new Date().toISOString();
  container.exitCode = 0;
  return true;
}

/** Returns false if the container does not run. A container with AutoRemove is removed. */
export function stop(docker: FakeDocker, container: FakeContainer, exitCode = 137): boolean {
  if (!isUp(container.status)) return false;
  container.status = 'exited';
  container.exitCode = exitCode;
  if (container.host.AutoRemove === true) removeContainer(docker, container, { force: true, volumes: true });
  return true;
}

export function pause(container: FakeContainer, to: 'paused' | 'running'): void {
  const from = to === 'paused' ? 'running' : 'paused';
  if (container.status !== from) throw new Refusal(409, `Container ${container.id} is not ${from}`);
  container.status = to;
}

/** `volumes`: removes its anonymous volumes too. */
export function removeContainer(
  docker: FakeDocker,
  container: FakeContainer,
  { force, volumes }: { force: boolean; volumes: boolean },
): void {
  if (isUp(container.status) && !force)
    throw new Refusal(
      409,
      `cannot remove container "/${container.name}": container is running: stop the container before removing or force remove`,
    );
  docker.containers.delete(container.id);
  if (!volumes) return;
  for (const { volume } of container.mounts) {
    const isFree = ![...docker.containers.values()].some(({ mounts }) => mounts.some((mount) => mount.volume?.name === volume?.name));
    if (volume?.isOwn && isFree && docker.volumes.has(volume.name)) docker.removeVolume(volume.name);
  }
}

export function inspect(docker: FakeDocker, container: FakeContainer): object {
  const { id, name, created, image, config, host, networks, mounts, status, startedAt, exitCode } = container;
  return {
    Id: id,
    Name: `/${name}`,
    Created: created,
    Image: image,
    State: { Status: status, StartedAt: startedAt, ExitCode: exitCode, ...healthOf(docker, container) },
    Config: config,
    HostConfig: host,
    Mounts: mounts.map(({ target, readOnly, volume, bind }) => ({
      ...(volume === undefined
        ? { Type: 'bind', Source: bind }
        : { Type: 'volume', Name: volume.name, Source: docker.folderOf(volume.name) }),
      Destination: target,
      RW: !readOnly,
    })),
    NetworkSettings: {
      Networks: Object.fromEntries(Object.entries(networks).map(([net, of]) => [net, { ...of, NetworkID: findId(docker, net) }])),
      Ports: {},
    },
  };
}

function findId(docker: FakeDocker, network: string): string {
  return [...docker.networks.values()].find(({ name }) => name === network)?.id ?? '';
}

function healthOf(docker: FakeDocker, { config, status, mounts }: FakeContainer): object {
  const { Healthcheck } = config as { Healthcheck?: { Test?: readonly string[] } };
  if (Healthcheck?.Test === undefined || Healthcheck.Test[0] === 'NONE' || !isUp(status)) return {};
  const isBad = mounts.some(({ volume }) => volume !== undefined && existsSync(join(docker.folderOf(volume.name), 'bad')));
  return { Health: { Status: isBad ? 'unhealthy' : 'healthy', Log: [] } };
}
