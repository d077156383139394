import { parseReference } from '../../../image/reference.ts';
import type { Context } from '../../../lib/context.ts';
import { type Digest, hexOf } from '../../../lib/digest.ts';
import { ConflictError, InputError, NotFoundError } from '../../../lib/errors.ts';
import type { DockerClient } from '../../../systems/docker/client.ts';
import { canonicalReference, type DaemonImage } from '../daemon-image.ts';

/** Which image has a name at the moment. */
export type NamesNow = ReadonlyMap<string, DaemonImage | undefined>;

/** For putting things back when the signal has come already. */
const UNDO_LIMIT = 60_000;

/** Throws InputError for what cannot be given as a name. */
export function checkedNames(references: readonly string[]): string[] {
  return [...new Set(references.map(checkedName))];
}

/** Throws ConflictError for the first name that another image has. */
export function refuseConflicts(names: readonly string[], now: NamesNow, isSame: (image: DaemonImage) => boolean): void {
  for (const name of names) {
    const holder = now.get(name);
    if (holder === undefined || isSame(holder)) continue;
    throw new ConflictError(`'${name}' is another image here (${hexOf(holder.id).slice(0, 12)})`, {
      hint: 'Use --force to move the name to the restored image, or --tag to give it other names',
    });
  }
}

/** Gives the image all the names, or none: on failure each name is where it was. */
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

/** Takes a name away; that it is gone already is as good. Says so when it cannot. */
export async function dropName(docker: DockerClient, name: string, c: Context): Promise<void> {
  try {
    await docker.removeImage(name, { signal: AbortSignal.timeout(UNDO_LIMIT) });
  } catch (error) {
    if (!(error instanceof NotFoundError))
      c.log.warn(`the image name ${name} stays behind: ${error instanceof Error ? error.message : error}`);
  }
}

async function putBack(docker: DockerClient, name: string, { before, c }: { before: DaemonImage | undefined; c: Context }): Promise<void> {
  if (before === undefined) return await dropName(docker, name, c);
  try {
    await tag(docker, before.id, { name, signal: AbortSignal.timeout(UNDO_LIMIT) });
  } catch (error) {
    c.log.warn(`the image name ${name} could not be given back to ${before.id}: ${error instanceof Error ? error.message : error}`);
  }
}

async function tag(docker: DockerClient, id: Digest, { name, signal }: { name: string; signal: AbortSignal }): Promise<void> {
  const colon = name.lastIndexOf(':');
  await docker.tagImage(id, { repository: name.slice(0, colon), tag: name.slice(colon + 1), signal });
}

function checkedName(reference: string): string {
  if (parseReference(reference).digest !== undefined) {
    throw new InputError(`'${reference}' cannot be given to an image: it holds a digest`, { hint: 'Write it as repository:tag' });
  }
  return canonicalReference(reference);
}
