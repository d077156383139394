import { resolve } from 'node:path';
import { platformPolicy } from '../../app/platform-policy.ts';
import { type RestoreCall, type Restored, restoreSnapshot } from '../../app/restore-snapshot.ts';
import type { Found } from '../../engine/catalog/find.ts';
import type { Catalog } from '../../engine/catalog/types.ts';
import { ConflictError } from '../../lib/errors.ts';
import { formatSeconds } from '../../lib/text/durations.ts';
import { displayRef } from '../../manifest/name.ts';
import type { Replaced } from '../../providers/restore-types.ts';
import type { ActionContext } from '../runtime/action.ts';
import type { Inputs } from '../runtime/inputs.ts';
import { kindInputs } from './kind-inputs.ts';
import { recoverable } from './recovery.ts';

/** Hint for a platform mismatch, because a job cannot prompt a user. */
export const MISMATCH_HINT = "Use a runner of that platform, or set 'allow-platform-mismatch: true' to try anyway";

/** Inputs that describe how to restore an image; shared by the main action and `restore`. */
export const RESTORE_INPUTS = ['allow-platform-mismatch', 'foreign-tags', 'via', 'force', 'auto-skip'] as const;

/** Inputs that describe how to restore a snapshot of any kind. */
export const MACHINE_INPUTS = [
  'tags',
  ...RESTORE_INPUTS,
  ...([
    'container-name',
    'preserve-networks',
    'preserve-volumes',
    'directory',
    'as',
    'keep-previous',
    'bind-mounts',
    'wait-timeout',
    'no-wait',
  ] as const),
] as const;

type Given = Inputs<{ required: []; optional: typeof RESTORE_INPUTS }> & { readonly directory?: string };

/**
 * Restores a snapshot according to its kind. Returns undefined if restoring with `auto-skip` took longer before than rebuilding. Throws InputError for
 * an option of another kind.
 */
export async function restoreMachine(
  found: Found,
  given: Given,
  { catalog, job }: { catalog: Catalog; job: ActionContext },
): Promise<Restored | undefined> {
  const { app } = job;
  const autoSkip = given['auto-skip'];
  if (autoSkip && !(await isWorthwhile(found, catalog, job))) return undefined;
  const call: RestoreCall = {
    name: { ref: found.ref, pin: found.digest },
    snapshot: found,
    options: kindInputs(given, job, ({ restoreOptions }) => restoreOptions),
    directory: resolve(given.directory ?? '.'),
    force: given.force,
    foreignTags: given['foreign-tags'],
    confirm: replacing(given.force),
    confirmPlatform: platformPolicy(given['allow-platform-mismatch'], { hint: MISMATCH_HINT, log: job.log }),
  };
  const work = (): Promise<Restored> => restoreSnapshot(call, catalog, { app, c: job });
  const restored = app.kinds.get(found.manifest.kind).isRecoverable ? await recoverable(job, work) : await work();
  if (autoSkip && restored.description.changed) await app.recordTiming(found, restored.seconds, { store: catalog.store, c: job });
  return restored;
}

async function isWorthwhile(found: Found, catalog: Catalog, job: ActionContext): Promise<boolean> {
  const timing = await job.app.readTiming(found, catalog, job);
  if (timing.buildSeconds === undefined)
    job.log.info(`${displayRef(found.ref)} has no recorded build time: 'auto-skip' has nothing to compare`);
  if (timing.isWorthwhile) return true;
  const [restored, built] = [timing.restoreSeconds, timing.buildSeconds].map((seconds) => formatSeconds(seconds ?? 0));
  job.log.info(`${displayRef(found.ref)} is not restored: an earlier restore took ${restored}, but a build takes ${built} (auto-skip)`);
  return false;
}

/** A job cannot prompt a user: an existing project is replaced only if the workflow says so. */
function replacing(force: boolean) {
  return async ({ project, containers, volumes }: Replaced): Promise<void> => {
    const here = [...containers, ...volumes];
    if (force || here.length === 0) return;
    throw new ConflictError(`The project '${project}' already exists and would be replaced: ${here.join(', ')}`, {
      hint: "Set 'force: true' to replace it, or 'as' to restore the snapshot beside it under another name",
    });
  };
}
