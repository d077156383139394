import type { Context } from '../lib/context.ts';
import { NotFoundError } from '../lib/errors.ts';
import { processToken } from '../lib/process-token.ts';
import type { DockerClient } from '../systems/docker/client.ts';
import { type ContainerInfo, changesOf, commitContainer } from '../systems/docker/containers.ts';
import { refuseDepth } from './layer-depth.ts';
import { HELPER_LABEL } from './staging.ts';

const REMOVE_LIMIT = 60_000;

/** An image that is exactly a container's files, and whether we made it and so take it away again. */
export interface ContainerImage {
  readonly id: string;
  readonly reference: string | undefined;
}

/**
 * The image of a container: the one it was made of when it has written nothing, else a new one under `repository:tag`. Values of
 * variables that its own image does not have are not taken along unless `withEnv`, and neither are Compose's labels.
 */
export async function imageOf(
  docker: DockerClient,
  container: ContainerInfo,
  { repository, tag, withEnv, c }: { repository: string; tag: string; withEnv: boolean; c: Context },
): Promise<ContainerImage> {
  const base = await docker.inspectImage(container.Image, c).catch((error: unknown) => {
    if (error instanceof NotFoundError) return undefined;
    throw error;
  });
  if (base !== undefined && !(await hasWritten(docker, container, c))) return { id: container.Image, reference: undefined };
  const config = {
    Labels: blankLabels(container.Config.Labels ?? {}, base?.Config?.Labels ?? {}),
    ...(withEnv ? {} : { Env: withoutValues(container.Config.Env ?? [], base?.Config?.Env ?? []) }),
  };
  const as = { repository, tag, config, signal: c.signal };
  // A commit adds one, and is refused only when it has read all of the container's files.
  const layers = (base?.RootFS.Layers?.length ?? 0) + 1;
  refuseDepth(layers, await docker.info(c), `an image of the container '${container.Name.replace(/^\//, '')}' would have`);
  const id = await commitContainer(docker, container.Id, as);
  return { id: withEnv ? id : await withoutHistory(docker, id, as), reference: `${repository}:${tag}` };
}

/**
 * Before Docker 26 an image remembers all of the container that it was committed from, its variables too (`container_config`). Committed
 * once more, from a container that never had them, it has the same layers and no such memory.
 */
async function withoutHistory(docker: DockerClient, id: string, as: Parameters<typeof commitContainer>[2]): Promise<string> {
  const { ContainerConfig } = (await docker.inspectImage(id, as)) as { ContainerConfig?: { Env?: readonly string[] | null } | null };
  if (!ContainerConfig?.Env?.length) return id;
  const clean = await docker.createContainer({ Image: id, NetworkDisabled: true, Labels: { [HELPER_LABEL]: processToken() } }, as);
  try {
    return await commitContainer(docker, clean, { ...as, config: { Labels: { [HELPER_LABEL]: '' } } });
  } finally {
    await docker.removeContainer(clean, { signal: AbortSignal.timeout(REMOVE_LIMIT) });
  }
}

/** The folders that a mount needs are made in the container's layer; they are made again with each container. */
async function hasWritten(docker: DockerClient, { Id, Mounts }: ContainerInfo, c: Context): Promise<boolean> {
  const targets = Mounts.map(({ Destination }) => Destination);
  const isForMount = (path: string): boolean => targets.some((target) => target === path || target.startsWith(`${path}/`));
  return (await changesOf(docker, Id, c)).some(({ Path }) => !isForMount(Path));
}

/** A commit keeps what it is not told otherwise, so a variable that shall not be kept is told to be empty. */
function withoutValues(own: readonly string[], base: readonly string[]): string[] {
  const known = new Map(base.map((entry) => [nameOf(entry), entry]));
  return own.map((entry) => known.get(nameOf(entry)) ?? `${nameOf(entry)}=`);
}

function nameOf(entry: string): string {
  return entry.split('=', 1)[0] ?? '';
}

function blankLabels(own: Readonly<Record<string, string>>, base: Readonly<Record<string, string>>): Record<string, string> {
  const foreign = Object.keys(own).filter((label) => label.startsWith('com.docker.compose.'));
  // An image that was made here before has them, empty.
  return Object.fromEntries(foreign.map((label) => [label, base[label] ?? '']));
}
