import { hash } from 'node:crypto';
import { InputError } from '../../lib/errors.ts';
import { GLOBAL_PROJECT, type ParsedName } from '../../manifest/name.ts';
import type { LocalImage } from '../../providers/provider.ts';
import type { Ref } from '../../stores/store.ts';

/*
 * Several images in one step: one snapshot per image, in a dedicated project. `name: ci` creates `ci/shop-base-1a2b3c4d` and so on, and `names: ci/*`
 * restores all of them.
 */

/** Returns the project that a name denotes for several images. Throws InputError for a name that already has a project. */
export function projectOf({ ref, pin }: ParsedName): string {
  if (ref.project === GLOBAL_PROJECT && pin === undefined) return ref.name;
  throw new InputError("Input 'name': several images become a project of this name, so it cannot contain a project or a digest", {
    hint: "Use a single word, such as 'ci-images'",
  });
}

/**
 * Returns the snapshot name of an image, which is the same wherever it is saved: its first reference for readability, and a hash of its ID, because a
 * reference may point to different images over time.
 */
export function memberOf(project: string, { id, references }: LocalImage): Ref {
  const slug = (references[0] ?? 'image').replace(/[^A-Za-z0-9]+/g, '-').replace(/^-+|-+$/g, '');
  return { project, name: `${slug.slice(0, 80) || 'image'}-${hash('sha256', id, 'hex').slice(0, 8)}` };
}

/**
 * Returns the images of a list of references, with `all` every image in the daemon's order. Throws InputError for a reference that does not exist.
 */
export function chosenImages(wanted: readonly string[], present: readonly LocalImage[]): LocalImage[] {
  if (wanted.length === 1 && wanted[0] === 'all') return [...present];
  return wanted.map((reference) => {
    const named = reference.includes('@') || /:[^/]*$/.test(reference) ? reference : `${reference}:latest`;
    const found = present.find(({ id, references }) => id === reference || references.includes(named));
    if (found === undefined)
      throw new InputError(`Input 'images': Docker has no image '${reference}'`, { hint: 'List the images with `docker image ls`' });
    return { id: found.id, references: [named, ...found.references.filter((other) => other !== named)] };
  });
}

/** Returns false for `all` and `new`: an image that is removed before it is saved is then no mistake of the workflow. */
export function namesImages(wanted: readonly string[]): boolean {
  return !['all', 'new'].includes(wanted.join());
}
