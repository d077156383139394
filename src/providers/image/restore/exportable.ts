import type { Context } from '../../../lib/context.ts';
import { IntegrityError, NotFoundError } from '../../../lib/errors.ts';
import type { DockerClient } from '../../../systems/docker/client.ts';
import { readDockerSave } from '../capture/docker-save.ts';
import { findImage, usesContainerd } from '../daemon-image.ts';

/**
 * Returns whether the daemon has all blobs of an image. The containerd image store does not fetch a layer that another image has already unpacked,
 * even from a blob of another digest; such an image runs, but a save returns none of its blobs, without an error:
 * https://github.com/containerd/containerd/blob/main/core/images/archive/exporter.go (WithSkipMissing). Reads only the beginning of a save.
 * Docker 28 inspects such an image without its layers and platform; Docker 29 does not find it for its platform. A graph driver's layers are always
 * complete, and its daemon writes the whole image to disk before a save begins: nothing is read from it.
 */
export async function isExportable(docker: DockerClient, name: string, c: Context): Promise<boolean> {
  if (!usesContainerd(await docker.info(c))) return true;
  const image = await findImage(docker, name, c);
  if (image === undefined || image.layers.length === 0) return false;
  const reading = readDockerSave(docker, image, { holds: async () => false, configOnly: false, signal: c.signal });
  try {
    return (await reading.next()).done !== true;
  } catch (error) {
    if (error instanceof IntegrityError || error instanceof NotFoundError) return false;
    throw error;
  } finally {
    await reading.return(undefined as never);
  }
}
