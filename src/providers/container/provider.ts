import type { ContainerRef, Inspector, MachineRestoreOptions, Provider } from '../provider.ts';
import type { RestoredContainer } from '../restore-types.ts';
import { captureContainer } from './capture.ts';
import { examineContainer } from './inspect.ts';
import { restoreContainer } from './restore.ts';

/** Provider of containers. Captures and restores their images through the provider of images. */
export function containerProvider(
  images: Provider,
): Provider<ContainerRef, MachineRestoreOptions, RestoredContainer> & Inspector<ContainerRef> {
  return {
    name: 'container',
    probe: (c) => images.probe(c),
    examine: ({ container }, c) => examineContainer(container, c),
    capture: (machine, options, c) => captureContainer(images, machine, { ...options, c }),
    restore: (snapshot, blobs, options, c) => restoreContainer(images, { snapshot, blobs, options, c }),
    describe: (image, blobs, stored, c) => images.describe(image, blobs, stored, c),
  };
}
