import { redactLocation } from '../../lib/text/location.ts';
import { displayRef } from '../../manifest/name.ts';
import { runAction } from '../run-action.ts';
import type { Action, ActionContext, ActionResult } from '../runtime/action.ts';
import type { InputList } from '../runtime/inputs.ts';
import { captureSet } from '../shared/capture-targets.ts';
import { chosenImages, namesImages } from '../shared/image-set.ts';
import { loadState, takeUnsavedSet, type UnsavedSet } from '../shared/post-state.ts';
import { isRefusedSave, type SaveOptions, save } from '../shared/save.ts';
import { savedAllSummary, savedLaterSummary } from '../summary/summary.ts';
import { saveAll } from './create.ts';

const inputs = { required: [], optional: [] } as const satisfies InputList;

/**
 * Saves the images that the main action built or the job pulled. The job's work is finished by then, so a failure is one warning. It fails the job
 * only if the store refuses and `fail-on-refused` is set.
 */
export const mainPost: Action<typeof inputs> = {
  name: 'save',
  inputs,
  outputs: [],
  post: { fails: isRefusedSave },
  async run(_, job): Promise<ActionResult> {
    const [unsaved, set] = [loadState(job.core), takeUnsavedSet(job.core)];
    if (unsaved !== undefined) return await saveOne(unsaved, job);
    if (set !== undefined) return await saveSet(set, job);
    return skipped('');
  },
};

export const mainPostAction = (): Promise<void> => runAction(mainPost);

async function saveOne(saving: SaveOptions, job: ActionContext): Promise<ActionResult> {
  const name = displayRef(saving.request.ref);
  const saved = await job.core.group(`Save ${name}`, () => save(saving, job));
  const store = redactLocation(saving.store);
  if (saved.state === 'exists') return skipped(`${name} already exists in ${store}: nothing was saved`);
  if (saved.state === 'refused') return skipped(`${name} was not saved`);
  return { outcome: 'success', ...savedLaterSummary(saved.result, { store }) };
}

async function saveSet(
  { project, wanted, before, description, store, failOnRefused }: UnsavedSet,
  job: ActionContext,
): Promise<ActionResult> {
  const provider = await job.app.openDocker();
  const present = await provider.images(job);
  const images = wanted.join() === 'new' ? present.filter(({ id }) => !before.includes(id)) : chosenImages(wanted, present);
  if (images.length === 0) return skipped('Nothing to save: the job added no images');
  const isNamed = namesImages(wanted);
  const given = { description, 'if-exists': 'skip', 'fail-on-refused': failOnRefused, 'fail-open': true, store, isNamed } as const;
  const all = await saveAll(captureSet(project, images), given, job);
  const saved = all.filter((each) => each.state === 'saved').map(({ result }) => result);
  if (saved.length === 0) return skipped(`Nothing was saved in ${redactLocation(store)}`);
  return { outcome: 'success', ...savedAllSummary(saved, { store: redactLocation(store), unsaved: images.length - saved.length }) };
}

function skipped(line: string): ActionResult {
  return { outcome: 'skipped', line, summary: '' };
}
