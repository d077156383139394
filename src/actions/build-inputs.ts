import { join } from 'node:path';
import type { BuildSpec } from '../providers/types.ts';
import type { Job } from './action.ts';
import type { InputList, Inputs } from './inputs.ts';
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
] as const satisfies InputList['optional'];

export interface BuildPlan {
  readonly spec: BuildSpec;
  /** The Dockerfile as people know it. */
  readonly from: string;
  /** The folder whose git facts are recorded. */
  readonly directory: string;
}

/** Masks the values of all secrets before anything can print them. Throws InputError. */
export async function planBuild(inputs: Inputs<{ required: []; optional: typeof BUILD_INPUTS }>, { core, env }: Job): Promise<BuildPlan> {
  for (const value of await secretValues(inputs.secrets, env)) core.setSecret(value);
  const context = inputs.context ?? '.';
  return {
    from: inputs.file ?? join(context, 'Dockerfile'),
    directory: context,
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
      tags: inputs.tags,
    },
  };
}
