import { hash } from 'node:crypto';
import { InputError } from '../../lib/errors.ts';
import { GLOBAL_PROJECT, type ParsedName } from '../../manifest/name.ts';
import type { LocalImage } from '../../providers/provider.ts';
import type { Ref } from '../../stores/store.ts';

/*
 * Several images of one step: one snapshot for each, in a project of their own. `name: ci` makes `ci/shop-base-1a2b3c4d` and so on, and
 * `names: ci/*` restores them all.
 */

/** The project that a name means for several images. Throws InputError for one that is in a project already. */
export function projectOf({ ref, pin }: ParsedName): string {
  if (ref.project === GLOBAL_PROJECT && pin === undefined) return ref.name;
  throw new InputError("Input 'name': several images have a project of their own, so the name has none and no digest", {
    hint: "Give one word, such as 'ci-images'",
  });
}

/** The same for the same image wherever it is saved: its first reference for people, and its id, as images may share a reference over time. */
export function memberOf(project: string, { id, references }: LocalImage): Ref {
  const slug = (references[0] ?? 'image').replace(/[^A-Za-z0-9]+/g, '-').replace(/^-+|-+$/g, '');
  return { project, name: `${slug.slice(0, 80) || 'image'}-${hash('sha256', id, 'hex').slice(0, 8)}` };
}

/** Images that a list of references means, `all` for every one, in the daemon's order. Throws InputError for one that is not there. */
export function chosenImages(wanted: readonly string[], present: readonly LocalImage[]): LocalImage[] {
  if (wanted.length === 1 && wanted[0] === 'all') return [...present];
  return wanted.map((reference) => {
    const named = reference.includes('@') || /:[^/]*$/.test(reference) ? reference : `${reference}:latest`;
    const found = present.find(({ id, references }) => id === reference || references.includes(named));
    if (found === undefined) throw new InputError(`Input 'images': Docker has no image '${reference}'`, { hint: 'See `docker image ls`' });
    return { id: found.id, references: [named, ...found.references.filter((other) => other !== named)] };
  });
}
