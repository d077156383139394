import { filesIn, getFiles, putFiles } from './archive.ts';
import * as containers from './containers.ts';
import * as images from './images.ts';
import { pruneContainers, pruneImages, pruneNetworks, pruneVolumes } from './prune.ts';
import { type FakeContainer, type FakeDocker, type FakeVolume, isUp, type Labels } from './state.ts';

/* The calls of the Engine API that the provider makes: https://docs.docker.com/reference/api/engine/ */

export interface FakeCall {
  readonly docker: FakeDocker;
  /** The part of the path that the route's pattern captures. */
  readonly name: string;
  readonly query: URLSearchParams;
  readonly body: AsyncIterable<Uint8Array>;
  readonly isTorn: boolean;
}

type Answer = object | undefined;
/** A handler by method and path without the version; 304 means unchanged. */
type Route = (call: FakeCall) => Answer | 304 | Promise<Answer | 304>;

export const ROUTES: readonly (readonly [method: string, path: RegExp, Route])[] = [
  ['GET', /^\/version$/, () => ({ Arch: 'amd64', ApiVersion: '1.44' })],
  [
    'GET',
    /^\/info$/,
    ({ docker }) => ({ ServerVersion: 'fake', OSType: 'linux', Architecture: 'x86_64', Driver: 'fake', DockerRootDir: docker.root }),
  ],

  ['GET', /^\/images\/json$/, ({ docker, query }) => images.listImages(docker, filtersOf(query).reference)],
  ['GET', /^\/images\/(.+)\/json$/, ({ docker, name }) => images.describeImage(docker, images.findImage(docker, name))],
  [
    'POST',
    /^\/images\/(.+)\/tag$/,
    ({ docker, name, query }) => images.tagImage(docker, name, `${query.get('repo')}:${query.get('tag')}`) ?? {},
  ],
  [
    'POST',
    /^\/images\/create$/,
    async ({ docker, query, body }) => {
      images.addImage(docker, `${query.get('repo')}:${query.get('tag')}`, await filesIn(body));
      return undefined;
    },
  ],
  [
    'POST',
    /^\/images\/prune$/,
    ({ docker, query }) =>
      filtersOf(query).label !== undefined ? {} : (pruneImages(docker, { all: filtersOf(query).dangling?.[0] === 'false' }) ?? {}),
  ],
  ['DELETE', /^\/images\/(.+)$/, ({ docker, name }) => images.removeImage(docker, name) ?? []],
  [
    'POST',
    /^\/commit$/,
    ({ docker, query }) => {
      const container = containers.findContainer(docker, query.get('container') ?? '');
      return { Id: images.commit(docker, container, `${query.get('repo')}:${query.get('tag')}`) };
    },
  ],

  ['GET', /^\/containers\/json$/, ({ docker, query }) => list(docker, query)],
  [
    'POST',
    /^\/containers\/create$/,
    async ({ docker, query, body }) => ({
      Id: containers.createContainer(docker, (await jsonOf(body)) as containers.CreateBody, query.get('name') ?? undefined),
    }),
  ],
  ['POST', /^\/containers\/prune$/, ({ docker }) => pruneContainers(docker) ?? {}],
  ['GET', /^\/containers\/(.+)\/json$/, of((docker, one) => containers.inspect(docker, one))],
  ['GET', /^\/containers\/(.+)\/changes$/, of((_, { layer }) => [...layer.keys()].map((Path) => ({ Path, Kind: 1 })))],
  ['GET', /^\/containers\/(.+)\/logs$/, () => undefined],
  ['GET', /^\/containers\/(.+)\/archive$/, of((docker, one, { query }) => getFiles(docker, one, query.get('path') ?? ''))],
  ['PUT', /^\/containers\/(.+)\/archive$/, of(async (_, one, { body, isTorn }) => putFiles(one, await filesIn(body), { isTorn }))],
  ['POST', /^\/containers\/(.+)\/start$/, of((docker, one) => (containers.start(docker, one) ? undefined : 304))],
  ['POST', /^\/containers\/(.+)\/stop$/, of((docker, one) => (containers.stop(docker, one) ? undefined : 304))],
  ['POST', /^\/containers\/(.+)\/pause$/, of((_, one) => containers.pause(one, 'paused'))],
  ['POST', /^\/containers\/(.+)\/unpause$/, of((_, one) => containers.pause(one, 'running'))],
  [
    'POST',
    /^\/containers\/(.+)\/rename$/,
    of((docker, one, { query }) => containers.renameContainer(docker, one, query.get('name') ?? '')),
  ],
  [
    'DELETE',
    /^\/containers\/(.+)$/,
    of((docker, one, { query }) => containers.removeContainer(docker, one, { force: query.has('force'), volumes: query.has('v') })),
  ],

  [
    'GET',
    /^\/volumes$/,
    ({ docker, query }) => ({
      Volumes: [...docker.volumes.values()].filter(({ labels }) => fits(labels, filtersOf(query).label)).map((one) => volume(docker, one)),
    }),
  ],
  [
    'POST',
    /^\/volumes\/create$/,
    async ({ docker, body }) => {
      const { Name, Labels, DriverOpts } = (await jsonOf(body)) as { Name?: string; Labels?: Labels; DriverOpts?: Labels | null };
      return volume(
        docker,
        docker.makeVolume(Name ?? docker.newId(), { labels: Labels ?? {}, options: DriverOpts ?? null, isAnonymous: !Name }),
      );
    },
  ],
  ['POST', /^\/volumes\/prune$/, ({ docker, query }) => pruneVolumes(docker, { all: filtersOf(query).all?.[0] === 'true' }) ?? {}],
  ['GET', /^\/volumes\/(.+)$/, ({ docker, name }) => volume(docker, docker.volumeOf(name))],
  ['DELETE', /^\/volumes\/(.+)$/, ({ docker, name }) => docker.removeVolume(name) ?? undefined],

  [
    'GET',
    /^\/networks$/,
    ({ docker, query }) => [...docker.networks.values()].filter(({ labels }) => fits(labels, filtersOf(query).label)).map(network),
  ],
  [
    'POST',
    /^\/networks\/create$/,
    async ({ docker, body }) => {
      const { Name, Labels } = (await jsonOf(body)) as { Name: string; Labels?: Labels };
      return network(docker.makeNetwork(Name, Labels ?? {}));
    },
  ],
  ['POST', /^\/networks\/prune$/, ({ docker }) => pruneNetworks(docker) ?? {}],
  ['GET', /^\/networks\/(.+)$/, ({ docker, name }) => network(docker.networkOf(name))],
  ['DELETE', /^\/networks\/(.+)$/, ({ docker, name }) => docker.removeNetwork(name) ?? undefined],
];

function of(work: (docker: FakeDocker, container: FakeContainer, call: FakeCall) => unknown): Route {
  return (call) => (work(call.docker, containers.findContainer(call.docker, call.name), call) ?? undefined) as ReturnType<Route>;
}

function list(docker: FakeDocker, query: URLSearchParams): object[] {
  const { label, volume: volumes, name, ancestor } = filtersOf(query);
  return [...docker.containers.values()]
    .filter((one) => query.has('all') || isUp(one.status))
    .filter((one) => fits(one.config.Labels, label))
    .filter((one) => volumes === undefined || one.mounts.some((mount) => volumes.includes(mount.volume?.name ?? '')))
    .filter((one) => ancestor === undefined || ancestor.some((of) => images.findImage(docker, of).id === one.image))
    .filter((one) => name === undefined || name.some((part) => one.name.includes(part)))
    .map(({ id, name: called, config, status, mounts }) => ({
      Id: id,
      Names: [`/${called}`],
      Image: config.Image,
      Labels: config.Labels,
      State: status,
      Ports: [],
      Mounts: mounts.map(({ volume: of }) => ({ Name: of?.name })),
    }));
}

function volume(docker: FakeDocker, { name, labels, options }: FakeVolume): object {
  return { Name: name, Driver: 'local', Mountpoint: docker.folderOf(name), Labels: labels, Options: options };
}

function network({ id, name, labels }: { id: string; name: string; labels: Labels }): object {
  return { Id: id, Name: name, Driver: 'bridge', Labels: labels };
}

/** Whether the labels match all conditions `key` or `key=value`. */
function fits(labels: Labels, wanted: readonly string[] = []): boolean {
  return wanted.every((one) => {
    const [key = '', ...value] = one.split('=');
    return value.length === 0 ? key in labels : labels[key] === value.join('=');
  });
}

/** Reads filters as lists, or in the form of old clients: `{"label":{"a=b":true}}`. */
function filtersOf(query: URLSearchParams): Readonly<Record<string, readonly string[] | undefined>> {
  const all = JSON.parse(query.get('filters') ?? '{}') as Record<string, string[] | Record<string, boolean>>;
  return Object.fromEntries(Object.entries(all).map(([key, value]) => [key, Array.isArray(value) ? value : Object.keys(value)]));
}

async function jsonOf(body: AsyncIterable<Uint8Array>): Promise<unknown> {
  const pieces: Uint8Array[] = [];
  for await (const piece of body) pieces.push(piece);
  return JSON.parse(Buffer.concat(pieces).toString('utf8'));
}
