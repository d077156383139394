import type { Context } from '../../lib/context.ts';
import { InputError } from '../../lib/errors.ts';
import { message, option } from '../../lib/text/message.ts';
import type { Manifest } from '../../manifest/schema.ts';
import type { DockerClient } from '../../systems/docker/client.ts';
import type { ImageRestoreOptions } from '../restore-types.ts';
import { findImage } from './daemon-image.ts';
import { checkedNames, type NamesNow } from './restore/references.ts';

/** Names to give an image besides the one created by vm-snapshot, and the images that currently have them. */
export interface NamesToGive {
  readonly references: readonly string[];
  readonly now: NamesNow;
}

/** Checks requested names strictly. Leaves out a name of the captured image that this daemon does not accept, with a warning. */
export async function namesToGive(
  docker: DockerClient,
  snapshot: Manifest,
  { options, own, c }: { options: ImageRestoreOptions; own: string; c: Context },
): Promise<NamesToGive> {
  const asked = options.tags;
  const now = new Map<string, Awaited<ReturnType<typeof findImage>>>();
  now.set(own, await findImage(docker, own, c));
  for (const name of checkedNames(asked ?? snapshot.services.flatMap(({ references }) => references))) {
    if (name === own) continue;
    try {
      now.set(name, await findImage(docker, name, c));
    } catch (error) {
      // An old daemon accepts fewer forms of names: for example, none of a registry with an IPv6 address.
      if (asked !== undefined || !(error instanceof InputError)) throw error;
      c.log.warn(`the image is not tagged as ${name}, because this Docker does not accept that name`);
    }
  }
  return { references: [...now.keys()].filter((name) => name !== own), now };
}

/**
 * Returns the names without those of an imported snapshot, unless the caller accepts them: an untrusted file may name its image `debian:bookworm`.
 * A name that already refers to this image in this daemon is always kept.
 */
export async function withoutForeign(
  { references, now }: NamesToGive,
  isSame: (id: string) => boolean,
  { snapshot, options, c }: { snapshot: Manifest; options: ImageRestoreOptions; c: Context },
): Promise<readonly string[]> {
  const isImported = snapshot.imported !== undefined || snapshot.source.type === 'imported';
  if (!isImported || options.tags !== undefined) return references;
  const foreign = references.filter((name) => !isSame(now.get(name)?.id ?? ''));
  if (foreign.length === 0) return references;
  const { foreignTags = 'none' } = options;
  if (typeof foreignTags === 'function' ? await foreignTags(foreign) : foreignTags === 'keep') return references;
  c.log.warn(
    message`the snapshot was imported, so its image does not get the tags from the bundle: ${shown(foreign)}; use ${option('foreignTags', 'keep')} to restore them`,
  );
  return references.filter((name) => !foreign.includes(name));
}

const SHOWN = 5;

function shown(names: readonly string[]): string {
  return names.length <= SHOWN ? names.join(', ') : `${names.slice(0, SHOWN).join(', ')} and ${names.length - SHOWN} more`;
}
