import type { Context } from '../../../../lib/context.ts';
import { NotFoundError } from '../../../../lib/errors.ts';
import type { ImageInfo } from '../../../../systems/docker/answers.ts';
import type { DockerClient } from '../../../../systems/docker/client.ts';
import { type ContainerInfo, changeContainer, findContainer } from '../../../../systems/docker/containers.ts';
import { despitePrunes } from '../../../../systems/docker/transactions/despite-prunes.ts';
import { recreateContainer } from '../../../../systems/docker/transactions/recreate-container.ts';
import { KEPT } from '../kept-names.ts';
import type { RestoreEntry } from './journal-entry.ts';
import type { RestoreJournal } from './restore-journal.ts';

/**
 * Puts an old container back in its place and lets it run as before: the same container if it still exists, otherwise a recreated one. `again`:
 * current ids of the containers put back so far, keyed by their old ids.
 */
export async function bringBack(
  docker: DockerClient,
  container: RestoreEntry['old'][number],
  { journal, again, c }: { journal: RestoreJournal; again: Map<string, string>; c: Context },
): Promise<void> {
  const { info } = container;
  await despitePrunes(docker, info.Name.slice(1), { make, signal: c.signal });

  async function make(): Promise<void> {
    const id = await place(docker, container, { again, c });
    again.set(info.Id, id);
    container.again = id;
    await journal.write();
    await runAsBefore(docker, id, { status: info.State.Status, c });
  }
}

/** Returns whether a container was running, paused or restarting, and so must run again. */
export function ran({ State }: ContainerInfo): boolean {
  return State.Status === 'running' || State.Status === 'paused' || State.Status === 'restarting';
}

async function place(
  docker: DockerClient,
  { info, image, again: own }: RestoreEntry['old'][number],
  { again, c }: { again: ReadonlyMap<string, string>; c: Context },
): Promise<string> {
  for (const id of [info.Id, own]) {
    const existing = id === undefined ? undefined : await findContainer(docker, id, c);
    if (existing !== undefined) return existing.Id;
  }
  const of = await imageFor(docker, image === undefined ? { info } : { info, image }, c);
  return await recreateContainer(docker, info, { name: info.Name.slice(1), image: of, again, signal: c.signal });
}

/**
 * Returns the reference to recreate a container from: the name that it was created with, if that still refers to the same image; for a kept image,
 * the name that keeps it, because `docker ps` shows this name.
 */
export async function imageFor(
  docker: DockerClient,
  { info, image }: Pick<RestoreEntry['old'][number], 'info' | 'image'>,
  c: Context,
): Promise<string> {
  if (image !== undefined && image !== info.Image) {
    const names = (await find(docker, image, c))?.RepoTags ?? [];
    return names.find((name) => name.startsWith(`${KEPT}/`)) ?? image;
  }
  return (await find(docker, info.Config.Image, c))?.Id === info.Image ? info.Config.Image : info.Image;
}

async function find(docker: DockerClient, image: string, c: Context): Promise<ImageInfo | undefined> {
  return await docker.inspectImage(image, c).catch((error: unknown) => {
    if (error instanceof NotFoundError) return undefined;
    throw error;
  });
}

async function runAsBefore(docker: DockerClient, id: string, { status, c }: { status: string; c: Context }): Promise<void> {
  const now = await findContainer(docker, id, c);
  if (now === undefined) throw new NotFoundError(`the container ${id} does not exist`);
  const stands = now.State.Status === 'running' || now.State.Status === 'paused';
  if (status !== 'running' && status !== 'paused' && status !== 'restarting') return;
  if (!stands) await changeContainer(docker, id, { to: 'start', signal: c.signal });
  if (status === 'paused' && now.State.Status !== 'paused') await changeContainer(docker, id, { to: 'pause', signal: c.signal });
}
