import type { Context } from '../../lib/context.ts';
import { InputError } from '../../lib/errors.ts';
import type { Manifest } from '../../manifest/schema.ts';
import type { DockerClient } from '../../systems/docker/client.ts';
import type { ImageRestoreOptions } from '../restore-types.ts';
import { findImage } from './daemon-image.ts';
import { checkedNames, type NamesNow } from './restore/references.ts';

/** Which names an image is given besides ours, and what has them at the moment. */
export interface NamesToGive {
  readonly references: readonly string[];
  readonly now: NamesNow;
}

/** Names that were asked for are checked strictly; of those that the image had, one that this daemon does not take is left out with a warning. */
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
      // An old daemon knows fewer forms of names, such as one of a registry with an IPv6 address.
      if (asked !== undefined || !(error instanceof InputError)) throw error;
      c.log.warn(`the image is not given its name ${name}, which this Docker does not take`);
    }
  }
  return { references: [...now.keys()].filter((name) => name !== own), now };
}

/**
 * The names without those that an imported snapshot brings along, unless somebody wants them: a file of a stranger may call its image
 * `debian:bookworm`. One that names this very image here already is nothing new.
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
    `the snapshot was imported, and its image is not given the names that it came with: ${shown(foreign)}; --foreign-tags keep gives them`,
  );
  return references.filter((name) => !foreign.includes(name));
}

const SHOWN = 5;

function shown(names: readonly string[]): string {
  return names.length <= SHOWN ? names.join(', ') : `${names.slice(0, SHOWN).join(', ')} and ${names.length - SHOWN} more`;
}
