import type { ArchivedImage } from '../../../image/archive/contents.ts';
import { readArchive } from '../../../image/archive/read-archive.ts';
import { askedPlatform } from '../../../manifest/platform.ts';
import type { DockerClient } from '../../../systems/docker/client.ts';
import type { CapturedBlob, CaptureOptions } from '../../provider.ts';
import type { DaemonImage } from '../daemon-image.ts';

export interface SaveOptions extends Pick<CaptureOptions, 'holds'> {
  /** Every layer is held: only the config is wanted. */
  readonly configOnly: boolean;
  readonly signal: AbortSignal;
}

/**
 * The way to an image's layers and config that works everywhere: `docker save`. Offers what is not held, in any order, verified against the
 * config's diffIDs, and ends with what the image turned out to be. By id, so that the bytes are those of the image that was inspected, and no other tag
 * of its repository comes along.
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
