import { stat } from 'node:fs/promises';
import { planBuildSpec } from '../../app/build-spec.ts';
import type { CreateRequest } from '../../engine/catalog/types.ts';
import { buildKey } from '../../engine/create/build-key.ts';
import { InputError } from '../../lib/errors.ts';
import { snapshotReference } from '../../manifest/snapshot-reference.ts';
import { type BuildSpec, isRemoteContext } from '../../providers/build-types.ts';
import type { ImageTarget, Provider } from '../../providers/provider.ts';
import type { Ref } from '../../stores/store.ts';
import type { ActionContext } from '../runtime/action.ts';
import { type InputList, type Inputs, unpinned } from '../runtime/inputs.ts';
import { secretValues } from '../runtime/masks.ts';

/** Inputs that describe a build; shared by `build` and the main action. */
export const BUILD_INPUTS = [
  'key',
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

export const BUILD_HINTS = { ERR_COMMAND: 'See the log of this step for the full output of the builder' };

export interface BuildPlan {
  readonly ref: Ref;
  readonly description: string;
  readonly spec: BuildSpec;
  /** Human-readable name of the Dockerfile. */
  readonly from: string;
  /** The folder whose git facts are recorded. */
  readonly directory: string;
}

export interface Built {
  readonly target: ImageTarget;
  readonly buildSeconds: number;
}

/** Masks the values of all secrets before anything can print them. Throws InputError, also for missing files. */
export async function planBuild(
  inputs: Inputs<{ required: ['name']; optional: typeof BUILD_INPUTS }>,
  job: ActionContext,
): Promise<BuildPlan> {
  const { core, env } = job;
  for (const value of await secretValues(inputs.secrets, env)) core.setSecret(value);
  const context = inputs.context ?? '.';
  if (!isRemoteContext(context)) await checkFiles(context, inputs.file);
  const { 'build-args': buildArgs, 'no-cache': noCache } = inputs;
  const planned = planBuildSpec({ ...inputs, context, buildArgs, noCache }, { cwd: process.cwd() });
  const { spec } = planned;
  const named = unpinned(inputs.name);
  const ref = inputs.key === 'content' ? await keyed(named, spec, job) : named;
  return {
    ...planned,
    ref,
    description: inputs.description,
    // The reference created by vm-snapshot comes first: it identifies the image from here on, as it does after a restore, and no other step moves it.
    spec: { ...spec, tags: [snapshotReference(ref, 'base'), ...inputs.tags] },
  };
}

/** Builds the planned image in a log group and measures the duration. */
export async function runBuild(plan: BuildPlan, title: string, job: ActionContext): Promise<Built> {
  const provider = await job.app.openDocker();
  const started = performance.now();
  const target = await job.core.group(title, () => provider.build(plan.spec, job));
  // The value is recorded, and more digits than were measured would only be noise.
  return { target, buildSeconds: Math.round(performance.now() - started) / 1000 };
}

/** Returns the request for saving the built image. */
export function captureOf({ spec: _, ...plan }: BuildPlan, built: Built): Omit<CreateRequest, 'force'> & { readonly kind: 'image' } {
  return { ...plan, ...built, kind: 'image' };
}

/** Appends a key to the name that changes with the inputs of the build. */
async function keyed({ project, name }: Ref, spec: BuildSpec, job: ActionContext): Promise<Ref> {
  const provider = await job.app.openDocker();
  const facts = await provider.facts(spec, job);
  const platform = spec.platform ?? (await platformOf(provider, job));
  return { project, name: buildKey({ name, platform, ...facts }).key };
}

async function platformOf(provider: Provider, job: ActionContext): Promise<string> {
  const probe = await provider.probe(job);
  if (!probe.usable) throw probe.error;
  return probe.platform;
}

/** Usually the job lacks a checkout step; the builder would only report that it cannot open a file. */
async function checkFiles(context: string, file: string | undefined): Promise<void> {
  const hint = 'Paths are relative to the workspace. Check that a step with actions/checkout runs before this one';
  const look = (path: string) => stat(path).catch(() => undefined);
  if ((await look(context))?.isDirectory() !== true)
    throw new InputError(`Input 'context': the folder '${context}' does not exist`, { hint });
  if (file !== undefined && (await look(file))?.isFile() !== true)
    throw new InputError(`Input 'file': the file '${file}' does not exist`, { hint });
}
