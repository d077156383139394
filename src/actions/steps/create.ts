import { isTriggerEnabled, readSnapshotConfig } from '../../config/snapshot-config.ts';
import type { SnapshotConfig } from '../../config/snapshot-keys.ts';
import type { CreateRequest } from '../../engine/catalog/types.ts';
import { NotFoundError } from '../../lib/errors.ts';
import { redactLocation } from '../../lib/text/location.ts';
import { homeFolder } from '../../lib/user.ts';
import { displayRef } from '../../manifest/name.ts';
import { runAction } from '../run-action.ts';
import type { Action, ActionContext, ActionResult } from '../runtime/action.ts';
import type { InputList, Inputs } from '../runtime/inputs.ts';
import { CAPTURE_INPUTS, type CaptureJob, capturesOf } from '../shared/capture-targets.ts';
import { namesImages } from '../shared/image-set.ts';
import { type Saved, type SaveOptions, save, setSaveOutputs } from '../shared/save.ts';
import { savedAllSummary, savedSummary } from '../summary/summary.ts';

const inputs = {
  required: ['name'],
  optional: [
    ...CAPTURE_INPUTS,
    ...(['description', 'trigger', 'context', 'run-id', 'config'] as const),
    ...(['if-exists', 'fail-on-refused', 'fail-open', 'store'] as const),
  ],
} as const satisfies InputList;

type Given = Inputs<typeof inputs>;

/** Saves an existing target: images of the daemon, or of an archive that another action wrote; a container; a Compose project. */
export const create: Action<typeof inputs> = {
  name: 'create',
  inputs,
  outputs: ['snapshot', 'digest', 'size', 'bytes-moved', 'path', 'saved', 'exists', 'refused'],
  hints: { ERR_EXISTS: "Set 'if-exists: replace' to move the name to the new snapshot, or 'if-exists: skip' to keep the existing one" },
  async run(given, job): Promise<ActionResult> {
    const config = await configOf(given, job);
    if (config !== undefined && given.trigger !== undefined && !isTriggerEnabled(config, given.trigger)) {
      setSaveOutputs([], job);
      return { outcome: 'skipped', line: `Nothing to save: ${given.trigger} is not among the triggers of ${config.file}`, summary: '' };
    }
    const captures = await capturesOf(given, job);
    job.output({ snapshot: captures.map(({ ref }) => displayRef(ref)).join('\n'), path: redactLocation(given.store) });
    const occasion = { ...occasionOf(given, job), ...(config && { limits: config.limits }) };
    const isNamed = namesImages(given.images);
    const all = await saveAll(captures, { ...given, occasion, isNamed }, job);
    setSaveOutputs(
      all.map(({ state }) => state),
      job,
    );
    const saved = all.filter((each) => each.state === 'saved').map(({ result }) => result);
    job.output({
      digest: saved.map(({ digest }) => digest).join('\n'),
      size: saved.reduce((sum, { manifest }) => sum + manifest.size_bytes, 0),
      'bytes-moved': saved.reduce((sum, { stats }) => sum + stats.bytesStored, 0),
    });
    const place = { store: redactLocation(given.store) };
    const [first, ...others] = saved;
    const unsaved = captures.length - saved.length;
    if (captures.length === 0) return { outcome: 'skipped', line: 'Docker has no named images: nothing to save', summary: '' };
    if (first === undefined) return { outcome: 'skipped', line: `Nothing was saved in ${place.store}`, summary: '' };
    const told = others.length === 0 && unsaved === 0 ? savedSummary(first, place) : savedAllSummary(saved, { ...place, unsaved });
    return { outcome: 'success', ...told };
  },
};

export const createAction = (): Promise<void> => runAction(create);

/** The trigger, reason and run of the snapshot, and the limits for snapshots of its kind. */
type Occasion = Pick<CreateRequest, 'trigger' | 'context' | 'runId' | 'limits'>;

/** Reads only a file that the workflow names: a file in the home folder of a shared runner must not change the result. */
async function configOf({ config }: Given, { env }: ActionContext): Promise<SnapshotConfig | undefined> {
  return config === undefined ? undefined : await readSnapshotConfig(config, { env, cwd: process.cwd(), home: homeFolder(env) });
}

function occasionOf({ trigger, context, 'run-id': given }: Given, { env }: ActionContext): Occasion {
  const runId = given ?? (trigger === undefined ? undefined : env.GITHUB_RUN_ID);
  return { ...(trigger !== undefined && { trigger }), ...(context !== undefined && { context }), ...(runId !== undefined && { runId }) };
}

/** Saves one after another, because they share layers and each finds the data stored before it. */
export async function saveAll(
  captures: readonly CaptureJob[],
  given: Pick<Given, 'description' | 'if-exists' | 'fail-on-refused' | 'fail-open' | 'store'> & {
    readonly occasion?: Occasion;
    /** Whether the workflow names the targets. An image that it does not name is skipped if it no longer exists. */
    readonly isNamed: boolean;
  },
  job: ActionContext,
): Promise<Saved[]> {
  const all: Saved[] = [];
  for (const capture of captures) {
    const saving = {
      request: { ...capture, description: given.description, ...given.occasion },
      store: given.store,
      ifExists: given['if-exists'],
      failOnRefused: given['fail-on-refused'],
      failOpen: given['fail-open'],
    };
    const saved = await job.core.group(`Save ${displayRef(capture.ref)}`, () => saveUnlessGone(capture, saving));
    if (saved === undefined) continue;
    all.push(saved);
    // The next one would be refused for the same reason, with one warning each.
    if (saved.state === 'refused') break;
  }
  return all;

  async function saveUnlessGone(capture: CaptureJob, saving: SaveOptions): Promise<Saved | undefined> {
    try {
      return await save(saving, job);
    } catch (error) {
      if (given.isNamed || !(error instanceof NotFoundError) || (await exists(capture))) throw error;
      job.log.info(`${capture.from} was removed in the meantime and is skipped`);
      return undefined;
    }
  }

  async function exists({ from }: CaptureJob): Promise<boolean> {
    const images = await (await job.app.openDocker()).images(job);
    return images.some(({ id, references }) => id === from || references.includes(from));
  }
}
