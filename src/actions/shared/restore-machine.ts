import { resolve } from 'node:path';
import { assertOptionsApply } from '../../app/restore-options.ts';
import type { Found } from '../../engine/catalog/find.ts';
import type { Catalog, RestoreResult } from '../../engine/catalog/types.ts';
import { ConflictError } from '../../lib/errors.ts';
import type { Replaced, RestoredContainer, RestoredProject } from '../../providers/restore-types.ts';
import type { ActionContext } from '../runtime/action.ts';
import { formatInput } from '../runtime/input-messages.ts';
import type { Inputs } from '../runtime/inputs.ts';
import { recoverable } from './recovery.ts';
import { RESTORE_INPUTS, requestFor, restoreFound } from './restore-found.ts';

/** What says how to restore, whatever it is. */
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

/** Restores a snapshot as what it is. undefined where `auto-skip` leaves it out. Throws InputError for what is said of another kind. */
export async function restoreMachine(
  found: Found,
  given: Given,
  { catalog, job }: { catalog: Catalog; job: ActionContext },
): Promise<Restored | undefined> {
  const { kind } = found.manifest;
  assertOptionsApply(
    {
      as: given.as !== undefined,
      keepPrevious: given['keep-previous'],
      bindMounts: given['bind-mounts'] !== undefined,
      waitTimeout: given['wait-timeout'] !== undefined,
      noWait: given['no-wait'],
      tags: given.tags.length > 0,
      via: given.via !== 'auto',
      containerName: given['container-name'] !== undefined,
      preserveNetworks: given['preserve-networks'],
    },
    kind,
    formatInput,
  );
  const { product } = job;
  const request = requestFor(found, given, job);
  if (kind === 'container') {
    const name = given['container-name'];
    const wishes = { preserveNetworks: given['preserve-networks'], volumes: given['preserve-volumes'] };
    return await recoverable(job, async () => {
      const asked = { ...request, ...wishes, ...(name !== undefined && { containerName: name }) };
      const provider = await product.openContainers();
      return { kind, result: await product.restoreContainer(asked, { catalog, provider }, job) };
    });
  }
  if (kind === 'compose') {
    const wishes = { directory: resolve(given.directory), keepPrevious: given['keep-previous'], confirm: replacing(given.force) };
    return await recoverable(job, async () => {
      const below = given['bind-mounts'];
      const timeout = given['wait-timeout'];
      const asked = {
        ...request,
        ...wishes,
        ...(given.as !== undefined && { as: given.as }),
        ...(below && { bindMounts: resolve(below) }),
        wait: { none: given['no-wait'], ...(timeout !== undefined && { timeout }) },
      };
      const provider = await product.openCompose();
      return { kind, result: await product.restoreProject(asked, { catalog, provider }, job) };
    });
  }
  const result = await restoreFound(found, given, { catalog, job });
  return result && { kind: 'image', result };
}

/** Nobody can be asked in a job: what runs here goes only where the workflow says so. */
function replacing(force: boolean) {
  return async ({ project, containers, volumes }: Replaced): Promise<void> => {
    const here = [...containers, ...volumes];
    if (force || here.length === 0) return;
    throw new ConflictError(`The project '${project}' is here already, and would be replaced: ${here.join(', ')}`, {
      hint: "Set 'force: true' to replace it, or 'as' to restore it under another name beside it",
    });
  };
}
