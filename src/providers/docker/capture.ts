import { tryReference } from '../../image/reference.ts';
import type { Context } from '../../lib/context.ts';
import { ConflictError, NotFoundError } from '../../lib/errors.ts';
import { platformMatches } from '../../manifest/platform.ts';
import type { DockerClient } from '../../systems/docker/client.ts';
import type { CapturedBlob, CapturedMachine, CaptureOptions, MachineRef } from '../types.ts';
import { type DaemonImage, findImage, imageName, usesContainerd } from './daemon.ts';
import { saveSource } from './layer-source.ts';
import { imageMachine } from './machine.ts';
import { isOurs } from './names.ts';

type ImageRef = Extract<MachineRef, { kind: 'image' }>;

/**
 * An image of the daemon. What it is made of is known before a byte is read, so that an image whose blobs are all held is not read
 * at all. Throws NotFoundError where the daemon has no such image or only one of another platform.
 */
export async function* captureImage(
  docker: DockerClient,
  machine: ImageRef,
  { holds, onSize, onConfig, c }: CaptureOptions & { c: Context },
): AsyncGenerator<CapturedBlob, CapturedMachine> {
  const { signal } = c;
  const name = imageName(machine.reference);
  const image = await findImage(docker, name, { signal });
  if (image === undefined) {
    throw new NotFoundError(`Docker has no image '${name}'`, { hint: `Get it with \`docker pull ${name}\`, or see \`docker image ls\`` });
  }
  if (machine.platform !== undefined && !platformMatches(image.platform, machine.platform)) {
    throw new NotFoundError(`Docker has the image '${name}' for ${image.platform}, not for ${machine.platform}`, {
      hint: `Get it with \`docker pull --platform ${machine.platform} ${name}\``,
    });
  }
  const references = referencesOf(image, name);
  await onConfig?.({ config: image.config, history: await historyOf(docker, image, c) });
  const configOnly = (await Promise.all(image.layers.map((layer) => holds(layer)))).every(Boolean);
  const idIsConfig = !usesContainerd(await docker.info({ signal }));
  if (configOnly && idIsConfig && (await holds(image.id))) {
    c.log.debug(`${name}: all ${image.layers.length} layers are held already`);
    return imageMachine({ config: image.id, layers: [...image.layers], platform: image.platform, references });
  }
  await onSize?.(image.size);
  const found = yield* saveSource(docker).read(image, { holds, configOnly, signal });
  const same = found.layers.join() === image.layers.join() && (!idIsConfig || found.config === image.id);
  if (!same) throw new ConflictError(`the image '${name}' is another one than Docker described`, { hint: 'Capture it again' });
  return imageMachine({ config: found.config, layers: found.layers, platform: image.platform, references });
}

/** The tags that the image has, the one that was asked for first; ours are given anew by each restore. */
function referencesOf(image: DaemonImage, name: string): string[] {
  const tags = image.references.filter((reference) => tryReference(reference) !== undefined && !isOurs(reference));
  return [...tags.filter((tag) => tag === name), ...tags.filter((tag) => tag !== name)];
}

/** As in an image's config: the first step first. */
async function historyOf(docker: DockerClient, { id }: DaemonImage, { signal }: Context): Promise<{ created_by: string }[]> {
  const steps = await docker.imageHistory(id, { signal });
  return steps.map(({ CreatedBy, Comment }) => ({ created_by: CreatedBy ?? '', comment: Comment ?? '' })).reverse();
}
