import type { Context } from '../../../../lib/context.ts';
import { NotFoundError, SnapshotError } from '../../../../lib/errors.ts';
import type { DockerClient } from '../../../../systems/docker/client.ts';
import { containersWith } from '../../../../systems/docker/containers.ts';
import { BEFORE, component, KEPT } from '../kept-names.ts';
import { dropImages } from './clean-up.ts';
import type { RestoreEntry } from './journal-entry.ts';
import { RESTORE_ID, servants } from './roles.ts';

/** Tags the images that contain the old containers' files with names that only users remove. Returns the names. */
export async function handOver(docker: DockerClient, entry: RestoreEntry, { signal }: Context): Promise<string[]> {
  const names: string[] = [];
  for (const { image, repository, tag } of handOvers(entry)) {
    try {
      await docker.tagImage(image, { repository, tag, signal });
      names.push(`${repository}:${tag}`);
    } catch (error) {
      if (!(error instanceof NotFoundError)) throw error;
    }
  }
  return names;
}

/** Returns the names that `handOver` gives: a process that died may have given them. */
export function namesToHandOver(entry: RestoreEntry): string[] {
  return handOvers(entry).map(({ repository, tag }) => `${repository}:${tag}`);
}

function handOvers({ project, id, old }: RestoreEntry): { image: string; repository: string; tag: string }[] {
  const repository = `${BEFORE}/${component(project)}`;
  return old.flatMap(({ info, image }) =>
    image === undefined || image === info.Image ? [] : [{ image, repository, tag: `${id}-${info.Name.slice(1)}`.slice(0, 128) }],
  );
}

/**
 * Removes kept image names that nothing needs any more. A container that was put back was created from its kept image; the name is needed until
 * that container is removed, for example by `docker compose down`.
 */
export async function sweepKept(docker: DockerClient, c: Context): Promise<void> {
  try {
    const names = (await docker.listImages([`${KEPT}/*`], c)).flatMap(({ RepoTags }) => RepoTags ?? []);
    if (names.length === 0) return;
    // Read after the list of images, because a restore is recorded before it keeps an image.
    const restores = (await servants(docker, c)).map(({ Labels }) => Labels?.[RESTORE_ID] ?? '');
    const isNeeded = (name: string): boolean => restores.some((id) => name.includes(`:${id}-`));
    for (const name of names.filter((each) => each.startsWith(`${KEPT}/`) && !isNeeded(each))) {
      if ((await containersWith(docker, { ancestor: [name] }, c)).length === 0) await dropImages(docker, [name], c);
    }
  } catch (error) {
    c.signal.throwIfAborted();
    if (!(error instanceof SnapshotError)) throw error;
    c.log.debug(`cannot check the images that earlier restores kept: ${error.message}`);
  }
}

/**
 * Returns the kept image names that the old containers were created from after an earlier restore was undone. Excludes images that a restore
 * loaded, because another project may use them too.
 */
export async function backupReferences(docker: DockerClient, { old }: RestoreEntry, c: Context): Promise<string[]> {
  const names = new Set<string>();
  for (const { info } of old) {
    const image = await docker.inspectImage(info.Image, c).catch(() => undefined);
    for (const name of image?.RepoTags ?? []) if (name.startsWith(`${KEPT}/`)) names.add(name);
  }
  return [...names];
}
