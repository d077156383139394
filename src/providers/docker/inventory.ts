import { isDigest } from '../../lib/digest.ts';
import type { DockerClient } from '../../systems/docker/client.ts';
import type { LocalImage } from '../types.ts';
import { isOurs } from './names.ts';

/** Without those that have no name, and without names of ours. */
export async function listImages(docker: DockerClient, { signal }: { signal: AbortSignal }): Promise<LocalImage[]> {
  const images = await docker.listImages([], { signal });
  return images
    .map(({ Id: id, RepoTags }) => ({ id, references: (RepoTags ?? []).filter((name) => name !== '<none>:<none>' && !isOurs(name)) }))
    .filter((image): image is LocalImage => isDigest(image.id) && image.references.length > 0);
}
