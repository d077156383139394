import type { ArchivedImage } from '../../../image/archive/contents.ts';
import { readArchive } from '../../../image/archive/read-archive.ts';
import { askedPlatform } from '../../../manifest/platform.ts';
import type { DockerClient } from '../../../systems/docker/client.ts';
import type { CapturedBlob, CaptureOptions } from '../../provider.ts';
import type { DaemonImage } from '../daemon-image.ts';

export interface SaveOptions extends Pick<CaptureOptions, 'holds'> {
  /** Every layer is already stored: only the config is needed. */
  readonly configOnly: boolean;
  readonly signal: AbortSignal;
}

/**
 * Reads layers and config of an image through `docker save`, which works with every daemon. Yields the blobs that are not yet stored, in any order
 * and verified against the config's diffIDs; returns the image's identity. Saves by id, so that the bytes are those of the inspected image and no
 * other tag of its repository is included.
 */
export async function* readDockerSave(
  docker: DockerClient,
  image: DaemonImage,
  { holds, configOnly, signal }: SaveOptions,
): AsyncGenerator<CapturedBlob, ArchivedImage> {
  const archive = docker.saveImage(image.id, { signal, ...askedPlatform(image.platform) });
  const reading = readArchive(archive, {
    holds,
    signal,
    layers: new Set(image.layers).size,
    ...(configOnly && { known: image.layers }),
  });
  return (yield* reading).image;
}
