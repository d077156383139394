import { resolve } from 'node:path';
import { assertOptionsApply, type RestoreInput } from '../../app/restore-options.ts';
import { containerOptions, projectOptions } from '../../app/restore-request.ts';
import type { Found } from '../../engine/catalog/find.ts';
import type { Catalog, RestoreResult } from '../../engine/catalog/types.ts';
import { ConflictError } from '../../lib/errors.ts';
import type { Replaced, RestoredContainer, RestoredProject } from '../../providers/restore-types.ts';
import type { ActionContext } from '../runtime/action.ts';
import { formatInput } from '../runtime/input-messages.ts';
import type { Inputs } from '../runtime/inputs.ts';
import { recoverable } from './recovery.ts';
import { RESTORE_INPUTS, requestFor, restoreFound } from './restore-found.ts';

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

type Given = Inputs<{ required: []; optional: typeof MACHINE_INPUTS }>;

export type Restored =
  | { readonly kind: 'image'; readonly result: RestoreResult }
  | { readonly kind: 'container'; readonly result: RestoreResult<RestoredContainer> }
  | { readonly kind: 'compose'; readonly result: RestoreResult<RestoredProject> };

/** Restores a snapshot according to its kind. Returns undefined if `auto-skip` skips it. Throws InputError for an option of another kind. */
export async function restoreMachine(
  found: Found,
  given: Given,
  { catalog, job }: { catalog: Catalog; job: ActionContext },
): Promise<Restored | undefined> {
  const { kind } = found.manifest;
  const input = inputOf(given);
  assertOptionsApply(input, kind, formatInput);
  const { product } = job;
  const request = requestFor(found, given, job);
  if (kind === 'container') {
    return await recoverable(job, async () => {
      const provider = await product.openContainers();
      return { kind, result: await product.restoreContainer({ ...request, ...containerOptions(input) }, { catalog, provider }, job) };
    });
  }
  if (kind === 'compose') {
    const options = projectOptions(input, { directory: resolve(given.directory), confirm: replacing(given.force) });
    return await recoverable(job, async () => {
      const provider = await product.openCompose();
      return { kind, result: await product.restoreProject({ ...request, ...options }, { catalog, provider }, job) };
    });
  }
  const result = await restoreFound(found, given, { catalog, job });
  return result && { kind: 'image', result };
}

function inputOf(given: Given): RestoreInput {
  const below = given['bind-mounts'];
  return {
    as: given.as,
    keepPrevious: given['keep-previous'],
    bindMounts: below && resolve(below),
    waitTimeout: given['wait-timeout'],
    noWait: given['no-wait'],
    tags: given.tags,
    via: given.via,
    containerName: given['container-name'],
    preserveNetworks: given['preserve-networks'],
    preserveVolumes: given['preserve-volumes'],
  };
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
