import type { Found } from '../engine/find.ts';
import type { Catalogue, RestoreResult } from '../engine/types.ts';
import { NotFoundError } from '../lib/errors.ts';
import { redactLocation } from '../lib/location.ts';
import { displayRef } from '../manifest/name.ts';
import type { Action, Job, Report } from './action.ts';
import type { InputList, Inputs } from './inputs.ts';
import { asked, isOutOfReach, openExisting } from './lookup.ts';
import { CONFLICT_HINT, RESTORE_INPUTS, restoreFound } from './restore-found.ts';
import { runAction } from './run-action.ts';
import { foundSummary, missSummary, restoredAllSummary, restoredSummary } from './summary.ts';
import { wantedNames } from './wanted.ts';

const inputs = {
  required: [],
  optional: ['name', 'names', 'restore-keys', 'max-age', 'tags', 'fail-on-miss', 'fail-open', 'lookup-only', ...RESTORE_INPUTS, 'store'],
} as const satisfies InputList;

type Given = Inputs<typeof inputs>;

/** Gives snapshots to Docker, or only tells whether they are there. */
export const restore: Action<typeof inputs> = {
  name: 'restore',
  inputs,
  outputs: ['snapshot', 'digest', 'image', 'cache-hit', 'matched', 'size', 'bytes-moved'],
  hints: { ERR_CONFLICT: CONFLICT_HINT },
  async run(given, job): Promise<Report> {
    if (given.name !== undefined) job.output({ snapshot: displayRef(given.name.ref) });
    job.output({ 'cache-hit': false });
    try {
      await using catalogue = await openExisting(given.store, job);
      return await restoreWanted(given, catalogue, job);
    } catch (error) {
      if (!given['fail-open'] || !isOutOfReach(error)) throw error;
      job.log.warn(`${error.message}: going on as if nothing were there ('fail-open')`);
      return missed(given, [given.name === undefined ? given.names.join(', ') : asked(given.name)]);
    }
  },
};

export const restoreAction = (): Promise<void> => runAction(restore);

async function restoreWanted(given: Given, catalogue: Catalogue | undefined, job: Job): Promise<Report> {
  const { names, empty } = await wantedNames(given, catalogue, job);
  const found: Found[] = [];
  const missing: string[] = [...empty];
  for (const name of names) {
    const request = { name, restoreKeys: given['restore-keys'], ...(given['max-age'] !== undefined && { maxAge: given['max-age'] }) };
    const snapshot = catalogue && (await job.product.find(request, catalogue, job));
    if (snapshot === undefined) missing.push(asked(name));
    else found.push(snapshot);
  }
  tellFound(found, job);
  if (catalogue === undefined || missing.length > 0) return missed(given, missing);
  const exact = found.every((each) => each.exact);
  if (given['lookup-only']) {
    job.output({ 'cache-hit': exact });
    return { outcome: 'success', ...foundSummary(found, { store: catalogue.store.location }) };
  }
  const restored: RestoreResult[] = [];
  let skipped = 0;
  for (const snapshot of found) {
    try {
      const result = await restoreFound(snapshot, given, { catalogue, job });
      if (result === undefined) skipped++;
      else restored.push(result);
    } catch (error) {
      if (!(error instanceof NotFoundError)) throw error;
      // Stores like a cache lose parts of what they hold.
      job.log.warn(`${displayRef(snapshot.ref)} is not complete any more: ${error.message}`);
      missing.push(displayRef(snapshot.ref));
    }
  }
  if (missing.length > 0) return missed(given, missing);
  const [first, ...others] = restored;
  if (first === undefined || skipped > 0) return { outcome: 'skipped', line: 'Nothing restored: building is faster', summary: '' };
  job.output({
    image: restored.map(({ machine }) => machine.image).join('\n'),
    'bytes-moved': restored.reduce((sum, { bytes }) => sum + bytes, 0),
    'cache-hit': exact,
  });
  const place = { store: catalogue.store.location };
  return { outcome: 'success', ...(others.length === 0 ? restoredSummary(first, place) : restoredAllSummary(restored, place)) };
}

function tellFound(found: readonly Found[], job: Job): void {
  if (found.length === 0) return;
  const names = found.map(({ ref }) => displayRef(ref)).join('\n');
  job.output({
    snapshot: names,
    matched: names,
    digest: found.map(({ digest }) => digest).join('\n'),
    size: found.reduce((sum, { manifest }) => sum + manifest.size_bytes, 0),
  });
}

function missed(given: Given, missing: readonly string[]): Report {
  const store = redactLocation(given.store);
  const what = missing.join(', ');
  if (given['fail-on-miss']) {
    throw new NotFoundError(`Snapshot '${what}' not found in ${store}`, {
      hint: "Build or import it into this 'store' first, or set 'fail-on-miss: false' and look at the output 'cache-hit'",
    });
  }
  return {
    outcome: 'miss',
    ...missSummary(what, { store, advice: "'fail-on-miss: false' keeps the step green; build or import it before it is used." }),
  };
}
