import { connectDocker } from '../../systems/docker/client.ts';
import type { Builder } from '../build-types.ts';
import type { ImageLister, Provider } from '../provider.ts';
import { buildImage } from './build/build.ts';
import { buildFacts } from './build/build-facts.ts';
import { captureImage } from './capture/capture.ts';
import { captureArchive } from './capture/capture-archive.ts';
import { describeImage } from './describe.ts';
import { listImages } from './list-images.ts';
import { probeDocker } from './probe.ts';
import { restoreImage } from './restore/restore.ts';

/** Provider of images in the daemon that the docker command would use. Each call connects again, because `describe` and archives need no daemon. */
export function dockerProvider(): Provider & Builder & ImageLister {
  return {
    name: 'docker',
    probe: probeDocker,
    async *capture(machine, options, c) {
      if (machine.kind === 'archive') return yield* captureArchive(machine, { ...options, c });
      return yield* captureImage(await connectDocker(c), machine, { ...options, c });
    },
    restore: async (snapshot, blobs, options, c) => restoreImage(await connectDocker(c), snapshot, { blobs, options, c }),
    describe: describeImage,
    build: buildImage,
    facts: buildFacts,
    images: async (c) => listImages(await connectDocker(c), c),
  };
}
