import pLimit from 'p-limit';
import type { Context } from '../../lib/context.ts';
import { IntegrityError } from '../../lib/errors.ts';
import { displayRef } from '../../manifest/name.ts';
import { isListable, isLockable } from '../../stores/abilities.ts';
import type { Ref, Store } from '../../stores/store.ts';
import { protectedNames } from './protect.ts';
import type { Roster } from './roster.ts';

/** Maximum number of names of each kind that are checked. They are chosen at random, so that the next sweep may notice what this one misses. */
const SAMPLE = 50;

/**
 * Checks a listing before content is deleted because no listed name needs it: reads names that are protected, and names that the last sweep saw. A
 * gateway, a cache or a broken index can omit names from a response that looks correct. Throws IntegrityError for a name that exists and was not
 * listed. Skips stores that cannot list, and stores with a lock, where the folder is the listing.
 */
export async function assertListed(
  listed: ReadonlySet<string>,
  { roster, store }: { roster: Roster; store: Store },
  c: Context,
): Promise<void> {
  if (!isListable(store) || isLockable(store)) return;
  const missing = (names: Iterable<string>): string[] => sample([...names].filter((name) => !listed.has(name)));
  const witnesses = new Set([...missing(await protectedNames(store, c)), ...missing(roster.names ?? [])]);
  const limit = pLimit(store.traits.concurrency);
  await Promise.all([...witnesses].map((name) => limit(assertGone, refOf(name))));

  async function assertGone(ref: Ref): Promise<void> {
    if ((await store.read(ref, c)) === undefined) return;
    // The name may have been created after the listing.
    for await (const { name } of store.listRefs({ ...c, project: ref.project })) if (name === ref.name) return;
    throw new IntegrityError(`the listing of ${store.location} does not include '${displayRef(ref)}', which exists`, {
      hint: 'Check for a proxy, a gateway or a cache between this machine and the store. Nothing was deleted',
    });
  }
}

function sample(names: string[]): string[] {
  for (let i = 0; i < Math.min(SAMPLE, names.length); i++) {
    const other = i + Math.floor(Math.random() * (names.length - i));
    [names[i], names[other]] = [names[other] as string, names[i] as string];
  }
  return names.slice(0, SAMPLE);
}

function refOf(name: string): Ref {
  const slash = name.indexOf('/');
  return { project: name.slice(0, slash), name: name.slice(slash + 1) };
}
