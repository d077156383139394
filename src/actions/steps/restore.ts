import type { Restored } from '../../app/restore-snapshot.ts';
import type { Found } from '../../engine/catalog/find.ts';
import type { Catalog } from '../../engine/catalog/types.ts';
import { NotFoundError } from '../../lib/errors.ts';
import { redactLocation } from '../../lib/text/location.ts';
import { displayRef } from '../../manifest/name.ts';
import { runAction } from '../run-action.ts';
import type { Action, ActionContext, ActionResult } from '../runtime/action.ts';
import type { InputList, Inputs } from '../runtime/inputs.ts';
import { failingOpen } from '../shared/fail-open.ts';
import { displayRequest, openExisting, warnOfLoss } from '../shared/lookup.ts';
import { MACHINE_INPUTS, restoreMachine } from '../shared/restore-machine.ts';
import { selectNames } from '../shared/snapshot-selection.ts';
import { foundSummary, missSummary } from '../summary/summary.ts';
import { restoredAllSummary, restoredSummary } from '../summary/summary-machines.ts';

const inputs = {
  required: [],
  optional: ['name', 'names', 'restore-keys', 'max-age', 'fail-on-miss', 'fail-open', 'lookup-only', ...MACHINE_INPUTS, 'store'],
} as const satisfies InputList;

/** Names of restored objects, by output. */
const RESULTS = ['image', 'container', 'project'] as const;

type Given = Inputs<typeof inputs>;

/** Restores snapshots (images, containers and Compose projects), or only checks whether they exist. */
export const restore: Action<typeof inputs> = {
  name: 'restore',
  inputs,
  outputs: [
    ...(['snapshot', 'digest', ...RESULTS, 'cache-hit', 'cache-primary-key', 'cache-matched-key'] as const),
    ...(['matched', 'size', 'bytes-moved'] as const),
  ],
  async run(given, job): Promise<ActionResult> {
    if (given.name !== undefined) job.output({ snapshot: displayRef(given.name.ref) });
    const wanted = given.name === undefined ? given.names : [displayRef(given.name.ref)];
    job.output({ 'cache-hit': false, 'cache-primary-key': wanted.join('\n') });
    return await failingOpen(given, job, {
      work: async () => {
        await using catalog = await openExisting(given.store, job, given.name?.ref);
        // Loading the provider takes a while and overlaps with the store lookup. An error is reported when the provider is needed.
        if (!given['lookup-only']) job.app.openDocker().catch(() => {});
        return await restoreWanted(given, catalog, job);
      },
      instead: 'continuing as if the snapshot did not exist',
      otherwise: () => missed(given, [given.name === undefined ? given.names.join(', ') : displayRequest(given.name)]),
    });
  },
};

export const restoreAction = (): Promise<void> => runAction(restore);

async function restoreWanted(given: Given, catalog: Catalog | undefined, job: ActionContext): Promise<ActionResult> {
  const { names, empty } = await selectNames(given, catalog, job);
  const found: Found[] = [];
  const missing: string[] = [...empty];
  for (const name of names) {
    const request = { name, restoreKeys: given['restore-keys'], ...(given['max-age'] !== undefined && { maxAge: given['max-age'] }) };
    const snapshot = catalog && (await job.app.find(request, catalog, job));
    if (snapshot === undefined) missing.push(displayRequest(name));
    else found.push(snapshot);
  }
  tellFound(found, job);
  if (catalog === undefined || missing.length > 0) return missed(given, missing);
  const exact = found.every((each) => each.exact);
  if (given['lookup-only']) {
    job.output({ 'cache-hit': exact });
    return { outcome: 'success', ...foundSummary(found, { store: redactLocation(given.store) }) };
  }
  const restored: Restored[] = [];
  let skipped = 0;
  for (const snapshot of found) {
    try {
      const result = await restoreMachine(snapshot, given, { catalog, job });
      if (result === undefined) skipped++;
      else restored.push(result);
    } catch (error) {
      warnOfLoss(error, snapshot, job);
      missing.push(displayRef(snapshot.ref));
    }
  }
  if (missing.length > 0) return missed(given, missing);
  const [first, ...others] = restored;
  if (first === undefined || skipped > 0) return { outcome: 'skipped', line: 'Nothing restored: building is faster', summary: '' };
  job.output({
    ...Object.fromEntries(RESULTS.map((name) => [name, linesOf(restored, name)])),
    'bytes-moved': restored.reduce((sum, { bytes }) => sum + bytes, 0),
    'cache-hit': exact,
  });
  const near = exact || given.name === undefined ? undefined : displayRef(given.name.ref);
  const place = { store: redactLocation(given.store), near };
  return { outcome: 'success', ...(others.length === 0 ? restoredSummary(first, place) : restoredAllSummary(restored, place)) };
}

function linesOf(restored: readonly Restored[], output: string): string {
  return restored.flatMap(({ description }) => description.outputs[output] ?? []).join('\n');
}

function tellFound(found: readonly Found[], job: ActionContext): void {
  if (found.length === 0) return;
  const names = found.map(({ ref }) => displayRef(ref)).join('\n');
  job.output({
    snapshot: names,
    matched: names,
    'cache-matched-key': names,
    digest: found.map(({ digest }) => digest).join('\n'),
    size: found.reduce((sum, { manifest }) => sum + manifest.size_bytes, 0),
  });
}

function missed(given: Given, missing: readonly string[]): ActionResult {
  const store = redactLocation(given.store);
  const what = missing.join(', ');
  if (given['fail-on-miss']) {
    throw new NotFoundError(`Snapshot '${what}' not found in ${store}`, {
      hint: "Build or import it into this 'store' first, or set 'fail-on-miss: false' and check the output 'cache-hit'",
    });
  }
  return {
    outcome: 'miss',
    ...missSummary(what, {
      store,
      advice: "The step succeeds because of 'fail-on-miss: false'; build or import the snapshot before you use it.",
    }),
  };
}
