import type { Context } from '../../lib/context.ts';
import { NotFoundError } from '../../lib/errors.ts';
import type { ImageInfo } from '../../systems/docker/answers.ts';
import type { DockerClient } from '../../systems/docker/client.ts';
import { type ContainerInfo, changesOf, commitContainer, findContainer } from '../../systems/docker/containers.ts';
import { exportAsImage } from '../../systems/docker/export-image.ts';
import type { Change } from '../../systems/docker/layer-losses.ts';
import { changedFolders, changedRoot } from './changed-folders.ts';
import { type Clean, cleanConfig } from './image-config.ts';

/** overlay2 stacks about 125 layers, and each capture of a restored container adds one. */
const MAX_LAYERS = 110;

/** An image with exactly the files of a container. `reference` is set if vm-snapshot created it: the caller then removes it again. */
export interface CommittedImage {
  readonly id: string;
  readonly reference: string | undefined;
  /** Set for an image created by vm-snapshot: removes from its config what only the container had. */
  readonly clean?: Clean;
  /** Set for an image created by vm-snapshot: the paths that the container has written. */
  readonly changes?: readonly Change[];
}

export interface ImageWishes {
  readonly repository: string;
  readonly tag: string;
  /** Keep the values of variables that the container's own image does not have. */
  readonly withEnv: boolean;
  /** A restore gets command, health check and labels from Compose. */
  readonly ofProject: boolean;
  readonly c: Context;
}

/**
 * Returns the image of a container: the image it was created from if the container has written nothing, otherwise a new one named `repository:tag`.
 * If the original image no longer exists or already has too many layers, the new image has all files in a single layer.
 */
export async function commitContainerImage(docker: DockerClient, container: ContainerInfo, wishes: ImageWishes): Promise<CommittedImage> {
  const { repository, tag, withEnv, ofProject, c } = wishes;
  const reference = `${repository}:${tag}`;
  const base = await docker.inspectImage(container.Image, c).catch((error: unknown) => {
    if (error instanceof NotFoundError) return undefined;
    throw error;
  });
  const root = await changedRoot(docker, container, { base, c });
  if (root !== undefined) {
    const now = `${root.mode.toString(8)}, ${root.uid}:${root.gid}`;
    c.log.warn(`${container.Name.slice(1)}: mode and owner of / (${now}) are not captured: Docker creates a new / for each container`);
  }
  const changes = await changesOf(docker, container.Id, c);
  if (base !== undefined && !(await hasWritten(docker, container, { changes, c }))) {
    return { id: container.Image, reference: undefined };
  }
  const name = container.Name.slice(1);
  const flat = async (why: string): Promise<CommittedImage> => {
    c.log.info(`${name}: capturing all files as one layer, because ${why}`);
    if (base === undefined && ofProject && !withEnv)
      c.log.warn(`${name}: its image no longer exists, so the snapshot keeps the container's command unchanged`);
    const id = await exportAsImage(docker, container, { repository, tag, signal: c.signal });
    return { id, reference, changes, clean: cleanConfig(container, { base, withEnv, isFlat: true, ofProject }) };
  };
  if ((base?.RootFS.Layers?.length ?? 0) >= MAX_LAYERS) return await flat(`its image already has ${base?.RootFS.Layers?.length} layers`);
  try {
    const config = withEnv ? {} : { Env: withoutValues(container, base) };
    const id = await commitContainer(docker, container.Id, {
      repository,
      tag,
      config,
      what: `commit container '${name}'`,
      signal: c.signal,
    });
    return { id, reference, changes, clean: cleanConfig(container, { base, withEnv, isFlat: false, ofProject }) };
  } catch (error) {
    // The containerd image store drops the content of an image whose name has moved to another image, even while containers use it.
    if (!(error instanceof NotFoundError) || (await findContainer(docker, container.Id, c)) === undefined) throw error;
    return await flat('Docker has lost the content of its image');
  }
}

/**
 * Docker creates the folders that a mount needs in the layer of every container, so they do not count as written unless their mode or owner was
 * changed.
 */
async function hasWritten(
  docker: DockerClient,
  container: ContainerInfo,
  { changes, c }: { changes: readonly Change[]; c: Context },
): Promise<boolean> {
  const targets = container.Mounts.map(({ Destination }) => Destination);
  const isAbove = (path: string): boolean => targets.some((target) => target.startsWith(`${path}/`));
  if (changes.some(({ Path }) => !isAbove(Path) && !targets.includes(Path))) return true;
  const above = changes.filter(({ Path }) => isAbove(Path));
  return above.length > 0 && (await changedFolders(docker, container, { folders: above, c }));
}

/** The committed image is removed after the capture, but a killed process may leave it behind for some time, so it must not contain the values. */
function withoutValues({ Config }: ContainerInfo, base: ImageInfo | undefined): string[] {
  const known = new Map((base?.Config?.Env ?? []).map((entry) => [nameOf(entry), entry]));
  return (Config.Env ?? []).map((entry) => known.get(nameOf(entry)) ?? `${nameOf(entry)}=`);
}

function nameOf(entry: string): string {
  return entry.split('=', 1)[0] ?? '';
}
