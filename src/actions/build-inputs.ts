import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { ownReference } from '../manifest/own-reference.ts';
import { InputError } from '../lib/errors.ts';
import type { BuildSpec } from '../providers/types.ts';
import type { Ref } from '../stores/types.ts';
import type { Job } from './action.ts';
import { type InputList, type Inputs, unpinned } from './inputs.ts';
import { secretValues } from './masks.ts';

/** What says how to build; `build` and the front door have these in common. */
export const BUILD_INPUTS = [
  'context',
  'file',
  'target',
  'build-args',
  'secrets',
  'labels',
  'platform',
  'tags',
  'network',
  'no-cache',
  'description',
] as const satisfies InputList['optional'];

export const BUILD_HINTS = { ERR_COMMAND: 'The log of this step has all that the builder said' };

export interface BuildPlan {
  readonly ref: Ref;
  readonly description: string;
  readonly spec: BuildSpec;
  /** The Dockerfile as people know it. */
  readonly from: string;
  /** The folder whose git facts are recorded. */
  readonly directory: string;
}

/** Masks the values of all secrets before anything can print them. Throws InputError, also for files that are not there. */
export async function planBuild(
  inputs: Inputs<{ required: ['name']; optional: typeof BUILD_INPUTS }>,
  { core, env }: Job,
): Promise<BuildPlan> {
  for (const value of await secretValues(inputs.secrets, env)) core.setSecret(value);
  const context = inputs.context ?? '.';
  const remote = isRemote(context);
  if (!remote) await checkFiles(context, inputs.file);
  const ref = unpinned(inputs.name);
  return {
    ref,
    description: inputs.description,
    from: inputs.file ?? (remote ? context : join(context, 'Dockerfile')),
    directory: remote ? '.' : context,
    spec: {
      context,
      ...(inputs.file !== undefined && { file: inputs.file }),
      ...(inputs.target !== undefined && { target: inputs.target }),
      ...(inputs.platform !== undefined && { platform: inputs.platform }),
      ...(inputs.network !== undefined && { network: inputs.network }),
      buildArgs: inputs['build-args'],
      labels: inputs.labels,
      secrets: inputs.secrets,
      noCache: inputs['no-cache'],
      // Ours first: the image is known by it from here on, as it is after a restore, and no other step moves it.
      tags: [ownReference(ref, 'base'), ...inputs.tags],
    },
  };
}

/** Docker fetches these itself. */
function isRemote(context: string): boolean {
  return /^[a-z+]+:\/\/|^git@/.test(context);
}

/** The usual reason is a job that forgot to check out; the builder would only say that it cannot open something. */
async function checkFiles(context: string, file: string | undefined): Promise<void> {
  const hint = 'Paths are relative to the workspace. Does a step with actions/checkout come before this one?';
  const look = (path: string) => stat(path).catch(() => undefined);
  if ((await look(context))?.isDirectory() !== true) throw new InputError(`Input 'context': there is no folder '${context}'`, { hint });
  if (file !== undefined && (await look(file))?.isFile() !== true)
    throw new InputError(`Input 'file': there is no file '${file}'`, { hint });
}
