import { join, resolve } from 'node:path';
import { type BuildSpec, isRemoteContext } from '../providers/build-types.ts';

/** Build options of a caller; paths are relative to its folder. */
export interface BuildInput {
  /** A folder, or a source that Docker itself fetches: `https://…`, `git@…`. By default the caller's folder. */
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
  /** The Dockerfile as written by the caller, or the address of a remote context: `source.from` of the manifest. */
  readonly from: string;
  /** Folder whose git facts are recorded. */
  readonly directory: string;
}

/** Resolves the paths of a build without I/O. A remote context is unchanged, and its Dockerfile is a path inside it. */
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
