import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Context } from '../../../lib/context.ts';
import type { Digest } from '../../../lib/digest.ts';
import { DeniedError, InputError, NotFoundError, SnapshotError, UnsupportedError } from '../../../lib/errors.ts';
import { errnoOf, withFileErrors } from '../../../lib/fs/fs-errors.ts';
import { CONTENT, containerdRoots } from '../../../systems/containerd/roots.ts';
import type { DockerClient } from '../../../systems/docker/client.ts';
import { type DaemonImage, usesContainerd } from '../daemon-image.ts';
import { openContentFiles } from './content-store-files.ts';
import { type DaemonFiles, localFiles } from './daemon-files.ts';
import { helperFiles } from './helper-container-files.ts';
import type { ImageFiles } from './image-files.ts';
import { openOverlayFiles } from './overlay2-files.ts';
import { pinImage, sweepPinned } from './pinned-image.ts';

/*
 * Sources of an image's layers, fastest first: the daemon's own files, read by this process or, if it lacks permission, by the daemon; then
 * `docker save`, which always works. Every layer is verified against its diffID, so a fast source cannot return wrong data.
 */

/** Values of `VM_LAYERS_FROM`, for tests and debugging. Any value except `auto` allows only that source. */
const CHOICES = ['auto', 'content', 'overlay2', 'helper', 'save'] as const;
export type LayerSource = (typeof CHOICES)[number];

export interface OpenedImage extends ImageFiles, AsyncDisposable {
  /** Several layers may be read at once. */
  readonly parallel: boolean;
  /** If these bytes turn out to be wrong, another source can replace this one. */
  readonly replaceable: boolean;
}

interface Wanted {
  readonly wanted: ReadonlySet<Digest>;
  readonly c: Context;
}

interface Way {
  /** Reason to skip this source although it may work; logged, and ignored if the source was requested. */
  readonly tooSlow?: string | undefined;
  readonly name: Exclude<LayerSource, 'auto' | 'save'>;
  open(): Promise<Omit<OpenedImage, 'replaceable'>>;
}

/** Throws InputError for any other value. */
export function layerSource(text = process.env.VM_LAYERS_FROM || 'auto'): LayerSource {
  const choice = CHOICES.find((name) => name === text);
  if (choice === undefined) throw new InputError(`VM_LAYERS_FROM '${text}' is not one of ${CHOICES.join(', ')}`);
  return choice;
}

/**
 * Opens the image's config and the wanted layers in the daemon's own files; returns undefined if no source is faster than a save. Logs why a source
 * was not used. Throws UnsupportedError if the only allowed source cannot be used.
 */
export async function openImageFiles(
  docker: DockerClient,
  image: DaemonImage,
  { wanted, from = layerSource(), c }: Wanted & { from?: LayerSource },
): Promise<OpenedImage | undefined> {
  const here = docker.endpoint.kind === 'unix';
  if (from === 'save' || (from === 'auto' && !here)) return undefined;
  let reason = here ? 'its image store keeps layers in another format' : `the daemon at ${docker.endpoint.url} may be on another host`;
  for (const way of await candidates(docker, image, { wanted, c })) {
    if ((from !== 'auto' && way.name !== from) || (way.name !== 'helper' && !here)) continue;
    if (from === 'auto' && way.tooSlow !== undefined) {
      c.log.debug(`not reading the layers from ${DESCRIPTIONS[way.name]}: ${way.tooSlow}`);
      continue;
    }
    try {
      const opened = await way.open();
      c.log.debug(`reading the layers from ${DESCRIPTIONS[way.name]}`);
      return { ...opened, replaceable: from === 'auto' };
    } catch (error) {
      if (c.signal.aborted || !(error instanceof SnapshotError || errnoOf(error) !== undefined)) throw error;
      reason = (error as Error).message;
      c.log.debug(`not reading the layers from ${DESCRIPTIONS[way.name]}: ${reason}`);
    }
  }
  if (from === 'auto') return undefined;
  throw new UnsupportedError(`Cannot read layers with VM_LAYERS_FROM=${from}: ${reason}`, {
    hint: 'Unset it to use the fastest source that works',
  });
}

const DESCRIPTIONS = {
  content: "containerd's content store",
  overlay2: "Docker's overlay2 folder",
  helper: 'the files that Docker returns',
};

async function candidates(docker: DockerClient, image: DaemonImage, { wanted, c }: Wanted): Promise<Way[]> {
  const info = await docker.info(c);
  const root = info.DockerRootDir ?? '/var/lib/docker';
  const containerd = usesContainerd(info);
  if (!containerd && info.Driver !== 'overlay2') return [];
  await sweepPinned(docker, c);
  const roots = containerd ? (await containerdRoots(root)).map((folder) => join(folder, CONTENT)) : [root];
  const open = containerd ? openContentFiles : openOverlayFiles;
  const way = (name: Way['name'], files: (folder: string, held: AsyncDisposableStack) => Promise<DaemonFiles>): Way => ({
    name,
    open: () =>
      firstOf(roots, async (folder) => {
        await using held = new AsyncDisposableStack();
        const from = held.use(await files(folder, held));
        const found = await open(from, image, wanted);
        const kept = held.move();
        return { ...found, parallel: from.parallel, [Symbol.asyncDispose]: () => kept.disposeAsync() };
      }),
  });
  const direct = way(containerd ? 'content' : 'overlay2', async (folder, held) => {
    if (!containerd) await proveOwn(folder, held, { docker, image, c });
    return localFiles(folder, c);
  });
  const helper = way('helper', (folder) => helperFiles(docker, image, { root: folder, c }));
  // Reading file by file costs more than a save, which always reads the whole image; reading blob by blob costs less.
  const whole = !containerd && wanted.size === new Set(image.layers).size;
  return [direct, { ...helper, tooSlow: whole ? 'all of them are needed, and a save is faster' : undefined }];
}

/** Returns the result of `open` for the first folder that is the right one. Throws the error of the most likely folder. */
async function firstOf<T>(folders: readonly string[], open: (folder: string) => Promise<T>): Promise<T> {
  const problems: unknown[] = [];
  for (const folder of folders) {
    try {
      return await open(folder);
    } catch (error) {
      problems.push(error);
      // Another folder may be the right one: the daemon reports a missing folder as a bad request.
      if (!(error instanceof NotFoundError || error instanceof InputError || error instanceof DeniedError)) throw error;
    }
  }
  throw problems.find((error) => error instanceof DeniedError) ?? problems[0];
}

/**
 * The socket may belong to a daemon on another host, which may use the same path. A container that the daemon creates now appears in the daemon's
 * own folder only; it also retains the image's layers there. The content store needs no such proof: its names are digests, and opened files stay
 * readable.
 */
async function proveOwn(
  root: string,
  held: AsyncDisposableStack,
  { docker, image, c }: { docker: DockerClient; image: DaemonImage; c: Context },
): Promise<void> {
  if (process.geteuid?.() !== 0) throw new DeniedError('only root can read all files of all layers');
  const look = (path: string): Promise<unknown> => withFileErrors(`Cannot read ${root}`, () => stat(join(root, path)));
  await look('image/overlay2/layerdb');
  const { id } = held.use(await pinImage(docker, image, { c }));
  await look(`containers/${id}`);
}
