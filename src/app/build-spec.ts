import { join, resolve } from 'node:path';
import { type BuildSpec, isRemoteContext } from '../providers/build-types.ts';

/** What a caller says about a build; paths are relative to its folder. */
export interface BuildInput {
  /** A folder, or what Docker fetches itself: `https://…`, `git@…`. By default the caller's folder. */
  readonly context?: string | undefined;
  /** By default `Dockerfile` in the context. */
  readonly file?: string | undefined;
  readonly target?: string | undefined;
  readonly platform?: string | undefined;
  readonly network?: string | undefined;
  readonly buildArgs?: Readonly<Record<string, string>> | undefined;
  readonly labels?: Readonly<Record<string, string>> | undefined;
  readonly secrets?: readonly string[] | undefined;
  readonly noCache?: boolean | undefined;
  readonly tags?: readonly string[] | undefined;
}

export interface PlannedBuild {
  readonly spec: BuildSpec;
  /** The Dockerfile as the caller calls it, or the address of a remote context: `source.from` of the manifest. */
  readonly from: string;
  /** The folder whose git facts are recorded. */
  readonly directory: string;
}

/** Pure: nothing is looked at. A remote context stays as it is, and its Dockerfile is a path inside it. */
export function planBuildSpec(input: BuildInput, { cwd }: { cwd: string }): PlannedBuild {
  const { context = '.', file, target, platform, network } = input;
  const isRemote = isRemoteContext(context);
  const folder = isRemote ? context : resolve(cwd, context);
  const spec = {
    context: folder,
    buildArgs: input.buildArgs ?? {},
    labels: input.labels ?? {},
    secrets: input.secrets ?? [],
    noCache: input.noCache === true,
    tags: input.tags ?? [],
    ...(file !== undefined && { file: isRemote ? file : resolve(cwd, file) }),
    ...(target !== undefined && { target }),
    ...(platform !== undefined && { platform }),
    ...(network !== undefined && { network }),
  };
  return { spec, from: file ?? (isRemote ? context : join(context, 'Dockerfile')), directory: isRemote ? cwd : folder };
}
