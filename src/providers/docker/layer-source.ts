import type { ArchivedImage } from '../../image/archive-contents.ts';
import { readArchive } from '../../image/read-archive.ts';
import type { DockerClient } from '../../systems/docker/client.ts';
import type { CapturedBlob, CaptureOptions } from '../types.ts';
import type { DaemonImage } from './daemon.ts';

/**
 * A way to an image's layers and config. Offers what is not held, in any order, verified against the config's diffIDs, and ends with
 * what the image turned out to be. `docker save` works everywhere; others may be faster where they are permitted.
 */
export interface LayerSource {
  read(image: DaemonImage, options: LayerSourceOptions): AsyncGenerator<CapturedBlob, ArchivedImage>;
}

export interface LayerSourceOptions extends CaptureOptions {
  /** Every layer is held: only the config is wanted. */
  readonly configOnly: boolean;
  readonly signal: AbortSignal;
}

/** By id, so that the bytes are those of the image that was inspected, and no other tag of its repository comes along. */
export function saveSource(docker: DockerClient): LayerSource {
  return {
    async *read(image, { holds, configOnly, signal }) {
      const archive = docker.saveImage(image.id, { signal, platform: image.platform });
      const reading = readArchive(archive, {
        holds,
        signal,
        layers: new Set(image.layers).size,
        ...(configOnly && { known: image.layers }),
      });
      return (yield* reading).image;
    },
  };
}
