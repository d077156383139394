import { parseReference } from '../../../image/reference.ts';
import type { Context } from '../../../lib/context.ts';
import { type Digest, hexOf } from '../../../lib/digest.ts';
import { ConflictError, InputError, NotFoundError } from '../../../lib/errors.ts';
import { message, option } from '../../../lib/text/message.ts';
import type { DockerClient } from '../../../systems/docker/client.ts';
import { canonicalReference, type DaemonImage } from '../daemon-image.ts';

/** The image that currently has each name. */
export type NamesNow = ReadonlyMap<string, DaemonImage | undefined>;

/** Milliseconds for a rollback, which must run even after the caller's signal was aborted. */
const UNDO_LIMIT = 60_000;

/** Returns the names in canonical form, each once. Throws InputError for a reference that cannot be a name. */
export function checkedNames(references: readonly string[]): string[] {
  return [...new Set(references.map(checkedName))];
}

/** Throws ConflictError for the first name that another image has. */
export function refuseConflicts(names: readonly string[], now: NamesNow, isSame: (image: DaemonImage) => boolean): void {
  for (const name of names) {
    const holder = now.get(name);
    if (holder === undefined || isSame(holder)) continue;
    throw new ConflictError(`'${name}' already refers to another image (${hexOf(holder.id).slice(0, 12)})`, {
      hint: message`Use ${option('force', true)} to move the name to the restored image, or ${option('tags')} to set other names`,
    });
  }
}

/** Gives the image all names, or none: on failure each name refers to its previous image again. */
export async function giveNames(
  docker: DockerClient,
  id: Digest,
  { names, now, c }: { names: readonly string[]; now: NamesNow; c: Context },
): Promise<void> {
  const given: string[] = [];
  try {
    for (const name of names) {
      if (now.get(name)?.id === id) continue;
      given.push(name);
      await tag(docker, id, { name, signal: c.signal });
    }
  } catch (error) {
    for (const name of given) await putBack(docker, name, { before: now.get(name), c });
    throw error;
  }
}

/** Removes a name; succeeds if it does not exist. Logs a warning on failure. */
export async function dropName(docker: DockerClient, name: string, c: Context): Promise<void> {
  try {
    await docker.removeImage(name, { signal: AbortSignal.timeout(UNDO_LIMIT) });
  } catch (error) {
    if (!(error instanceof NotFoundError))
      c.log.warn(`cannot remove the image name ${name}: ${error instanceof Error ? error.message : error}`);
  }
}

async function putBack(docker: DockerClient, name: string, { before, c }: { before: DaemonImage | undefined; c: Context }): Promise<void> {
  if (before === undefined) return await dropName(docker, name, c);
  try {
    await tag(docker, before.id, { name, signal: AbortSignal.timeout(UNDO_LIMIT) });
  } catch (error) {
    c.log.warn(`cannot move the image name ${name} back to ${before.id}: ${error instanceof Error ? error.message : error}`);
  }
}

async function tag(docker: DockerClient, id: Digest, { name, signal }: { name: string; signal: AbortSignal }): Promise<void> {
  const colon = name.lastIndexOf(':');
  await docker.tagImage(id, { repository: name.slice(0, colon), tag: name.slice(colon + 1), signal });
}

function checkedName(reference: string): string {
  if (parseReference(reference).digest !== undefined) {
    throw new InputError(`Cannot tag an image as '${reference}': it contains a digest`, { hint: 'Write it as repository:tag' });
  }
  return canonicalReference(reference);
}
