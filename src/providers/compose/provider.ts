import type { ProjectRef, Provider } from '../provider.ts';
import type { ProjectRestoreOptions, RestoredProject } from '../restore-types.ts';
import { captureProject } from './capture/capture-project.ts';
import { restoreProject } from './restore/restore-project.ts';

/** Returns the provider of Compose projects, which captures and restores their images through `images`. */
export function composeProvider(images: Provider): Provider<ProjectRef, ProjectRestoreOptions, RestoredProject> {
  return {
    name: 'compose',
    probe: (c) => images.probe(c),
    capture: (machine, options, c) => captureProject(images, machine, { ...options, c }),
    restore: (snapshot, blobs, options, c) => restoreProject(images, { snapshot, blobs, options, c }),
    describe: (image, blobs, stored, c) => images.describe(image, blobs, stored, c),
  };
}
