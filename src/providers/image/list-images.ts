import { isDigest } from '../../lib/digest.ts';
import type { DockerClient } from '../../systems/docker/client.ts';
import type { LocalImage } from '../provider.ts';
import { isOurs } from './names.ts';

/** Returns the images that have a name, without names created by vm-snapshot. */
export async function listImages(docker: DockerClient, { signal }: { signal: AbortSignal }): Promise<LocalImage[]> {
  const images = await docker.listImages([], { signal });
  return images.flatMap(({ Id: id, RepoTags }): LocalImage[] => {
    const references = (RepoTags ?? []).filter((name) => name !== '<none>:<none>' && !isOurs(name));
    return isDigest(id) && references.length > 0 ? [{ id, references }] : [];
  });
}
