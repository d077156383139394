import { tryReference } from '../../../image/reference.ts';
import type { Context } from '../../../lib/context.ts';
import type { Digest } from '../../../lib/digest.ts';
import { ConflictError, NotFoundError } from '../../../lib/errors.ts';
import { platformMatches } from '../../../manifest/platform.ts';
import type { DockerClient } from '../../../systems/docker/client.ts';
import type { CapturedBlob, CaptureOptions, CaptureResult, ImageTarget } from '../../provider.ts';
import { toCapturedImage } from '../captured-image.ts';
import { canonicalReference, type DaemonImage, findImage, usesContainerd } from '../daemon-image.ts';
import { isOurs } from '../names.ts';
import { sweepLeftovers } from '../restore/unpack-check.ts';
import { captureLayers } from './capture-layers.ts';
import { readDockerSave } from './docker-save.ts';
import { openImageFiles } from './layer-source.ts';

type ImageRef = Extract<ImageTarget, { kind: 'image' }>;

/**
 * Captures an image of the daemon. Its layers are known before a byte is read, so that an image whose blobs are all stored is not read at all.
 * Throws NotFoundError if the daemon does not have the image, or only for another platform.
 */
export async function* captureImage(
  docker: DockerClient,
  machine: ImageRef,
  { holds, onSize, onConfig, shortcuts = true, c }: CaptureOptions & { c: Context },
): AsyncGenerator<CapturedBlob, CaptureResult> {
  const { signal } = c;
  const name = canonicalReference(machine.reference);
  await sweepLeftovers(docker, c);
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
  const wanted = await missing(image.layers, holds);
  const idIsConfig = !usesContainerd(await docker.info({ signal }));
  const identity = { layers: [...image.layers], platform: image.platform, references };
  if (wanted.size === 0 && idIsConfig && (await holds(image.id))) {
    c.log.debug(`${name}: all ${image.layers.length} layers are already stored`);
    return toCapturedImage({ config: image.id, ...identity });
  }
  await onSize?.(image.size);
  await using files = shortcuts ? await openImageFiles(docker, image, { wanted, c }) : undefined;
  if (files !== undefined) {
    yield* captureLayers(files, image, { holds, c });
    return toCapturedImage({ config: files.config.digest, ...identity });
  }
  const found = yield* readDockerSave(docker, image, { holds, configOnly: wanted.size === 0, signal });
  const same = found.layers.join() === image.layers.join() && (!idIsConfig || found.config === image.id);
  if (!same) throw new ConflictError(`the image '${name}' differs from the one that Docker described`, { hint: 'Capture it again' });
  return toCapturedImage({ config: found.config, ...identity });
}

async function missing(layers: readonly Digest[], holds: CaptureOptions['holds']): Promise<Set<Digest>> {
  const absent = new Set<Digest>();
  for (const layer of layers) if (!(await holds(layer))) absent.add(layer);
  return absent;
}

/** Returns the tags of the image, the requested one first. Excludes those created by vm-snapshot: each restore creates them again. */
function referencesOf(image: DaemonImage, name: string): string[] {
  const tags = image.references.filter((reference) => tryReference(reference) !== undefined && !isOurs(reference));
  return [...tags.filter((tag) => tag === name), ...tags.filter((tag) => tag !== name)];
}

/** Returns the steps in the order of an image's config: the first step first. */
async function historyOf(docker: DockerClient, { id }: DaemonImage, { signal }: Context): Promise<{ created_by: string }[]> {
  const steps = await docker.imageHistory(id, { signal });
  return steps.map(({ CreatedBy, Comment }) => ({ created_by: CreatedBy ?? '', comment: Comment ?? '' })).reverse();
}
