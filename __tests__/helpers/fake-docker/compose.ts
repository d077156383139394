import { hash } from 'node:crypto';
import { type ComposeProject, type ComposeService, filesIn, readProject } from './compose-files.ts';
import { type CreateBody, createContainer, findContainer, removeContainer, renameContainer, start, stop } from './containers.ts';
import { findImage } from './images.ts';
import type { FakeContainer, FakeDocker } from './state.ts';

/* `docker compose create` and `up`, step by step: a killed command has done only the first steps. */

const LABEL = 'com.docker.compose';

export interface ComposeWork {
  readonly folder: string;
  readonly files?: readonly string[];
  readonly name?: string | undefined;
  /** All services if not given. */
  readonly services?: readonly string[];
  readonly start: boolean;
  readonly recreate: boolean;
  readonly withNeeded: boolean;
}

/** Each step is done when the next one is requested. Throws Compose's errors. */
export function* composeUp(docker: FakeDocker, work: ComposeWork): Generator<void> {
  const files = work.files ?? filesIn(work.folder);
  const project = readProject(work.folder, { files, name: work.name });
  const wanted = inOrder(project, work.services ?? Object.keys(project.services), work.withNeeded);
  const labels = { [`${LABEL}.project`]: project.name };
  const { name: network } = project.networks.default as { name: string };
  if (![...docker.networks.values()].some(({ name }) => name === network))
    yield void docker.makeNetwork(network, { ...labels, [`${LABEL}.network`]: 'default' });
  const used = wanted.flatMap((service) => project.services[service]?.volumes ?? []);
  for (const [key, { name }] of Object.entries(project.volumes)) {
    if (used.some(({ source }) => source === key) && !docker.volumes.has(name))
      yield void docker.makeVolume(name, { labels: { ...labels, [`${LABEL}.volume`]: key } });
  }
  for (const service of wanted) {
    const spec = specOf(docker, project, { service, folder: work.folder, files });
    const there = [...docker.containers.values()].find(
      ({ config: { Labels } }) => Labels[`${LABEL}.project`] === project.name && Labels[`${LABEL}.service`] === service,
    );
    if (there === undefined) yield void createContainer(docker, spec, `${project.name}-${service}-1`);
    else if (work.recreate && !isLike(docker, there, spec)) yield* recreate(docker, there, spec);
  }
  if (!work.start) return;
  for (const service of wanted) {
    const container = findContainer(docker, `${project.name}-${service}-1`);
    if (container.status !== 'running') yield void start(docker, container);
  }
}

/** Sorts services after those that they depend on. */
function inOrder({ services }: ComposeProject, wanted: readonly string[], withNeeded: boolean): string[] {
  const ordered: string[] = [];
  const add = (name: string): void => {
    const service = services[name];
    if (service === undefined) throw new Error(`no such service: ${name}`);
    for (const need of Object.keys(service.depends_on)) if (withNeeded || wanted.includes(need)) add(need);
    if (!ordered.includes(name)) ordered.push(name);
  };
  for (const name of wanted) add(name);
  return ordered;
}

function specOf(
  docker: FakeDocker,
  project: ComposeProject,
  { service, folder, files }: { service: string; folder: string; files: readonly string[] },
): CreateBody {
  const of = project.services[service] as ComposeService;
  findImage(docker, of.image);
  const network = project.networks.default?.name ?? '';
  const Mounts = of.volumes.flatMap(({ type, source, target }) => {
    if (source === undefined) return [];
    return [{ Type: type, Source: type === 'bind' ? source : (project.volumes[source]?.name ?? source), Target: target }];
  });
  const healthcheck = of.healthcheck as { test?: readonly string[] } | undefined;
  const config = {
    Image: of.image,
    Volumes: Object.fromEntries(of.volumes.filter(({ source }) => source === undefined).map(({ target }) => [target, {}])),
    ...(healthcheck?.test && { Healthcheck: { Test: healthcheck.test } }),
    HostConfig: { Mounts, NetworkMode: network, RestartPolicy: { Name: 'no' } },
    NetworkingConfig: { EndpointsConfig: { [network]: { Aliases: [service] } } },
  };
  return {
    ...config,
    Labels: {
      ...of.labels,
      [`${LABEL}.project`]: project.name,
      [`${LABEL}.service`]: service,
      [`${LABEL}.container-number`]: '1',
      [`${LABEL}.oneoff`]: 'False',
      [`${LABEL}.project.working_dir`]: folder,
      [`${LABEL}.project.config_files`]: files.join(','),
      [`${LABEL}.config-hash`]: hash('sha256', JSON.stringify(config), 'hex'),
    },
  };
}

function isLike(docker: FakeDocker, { config, image }: FakeContainer, { Image, Labels }: CreateBody): boolean {
  return config.Labels[`${LABEL}.config-hash`] === Labels?.[`${LABEL}.config-hash`] && image === findImage(docker, Image).id;
}

/** Replaces a container; the new one gets its anonymous volumes. */
function* recreate(docker: FakeDocker, old: FakeContainer, spec: CreateBody): Generator<void> {
  const { name, status, id } = old;
  yield void renameContainer(docker, old, `${id.slice(0, 12)}_${name}`);
  const inherited = old.mounts.flatMap(({ volume, target }) =>
    volume !== undefined && target in (spec.Volumes ?? {}) ? [{ Type: 'volume', Source: volume.name, Target: target }] : [],
  );
  const HostConfig = { ...spec.HostConfig, Mounts: [...(spec.HostConfig?.Mounts ?? []), ...inherited] };
  yield void createContainer(docker, { ...spec, HostConfig }, name);
  stop(docker, old);
  yield void removeContainer(docker, old, { force: true, volumes: false });
  if (status === 'running') yield void start(docker, findContainer(docker, name));
}
