import { basename, resolve } from 'node:path';
import { InputError } from '../lib/errors.ts';
import type { ContainerRef, ImageTarget, ProjectRef } from '../providers/provider.ts';

/** Options that select a capture target. At most one of `image`, `archive` and `container`; without any, the Compose project of the folder. */
export interface TargetSelection {
  /** Reference of an image in the Docker daemon. */
  readonly image?: string;
  /** A docker-archive or an OCI layout, as a tar file or a folder; `-` is standard input. */
  readonly archive?: string;
  /** Name or digest of the image to capture from an archive with several. */
  readonly ref?: string;
  /** Name or id of a container. */
  readonly container?: string;
  /** The vm.yaml from which the container was created. */
  readonly vmYaml?: string;
  /** `os/arch`: selects one image of a multi-platform image. */
  readonly platform?: string;
  /** Name of the Compose project, if the folder does not define it. */
  readonly project?: string;
  readonly quiesce?: boolean;
  readonly includeEnv?: boolean;
  readonly includeBindMounts?: boolean;
  readonly excludeVolumes?: readonly string[] | undefined;
}

export interface CaptureTarget {
  readonly machine: ImageTarget | ProjectRef | ContainerRef;
  /** Human-readable source of the snapshot. */
  readonly from: string;
}

/**
 * Returns the target that the options select. Throws InputError for options that exclude each other or do not apply to the selected kind of target.
 * `spell` returns an option's name as the CLI, an action or the API writes it.
 */
export function selectTarget(
  choice: TargetSelection,
  { directory, spell }: { directory: string; spell: (name: string) => string },
): CaptureTarget {
  const {
    image,
    archive,
    ref,
    container,
    platform,
    project,
    quiesce = false,
    includeEnv = false,
    includeBindMounts = false,
    excludeVolumes = [],
    vmYaml,
  } = choice;
  const sources = Object.entries({ image, archive, container }).filter(([, value]) => value !== undefined);
  if (sources.length > 1) {
    throw new InputError(`${sources.map(([name]) => spell(name)).join(' and ')} are mutually exclusive`, {
      hint: `Use only one of ${spell('image')}, ${spell('archive')} and ${spell('container')}`,
    });
  }
  if (ref !== undefined && archive === undefined) {
    throw new InputError(`${spell('ref')} requires ${spell('archive')}`, { hint: 'Leave it out' });
  }
  if (image === undefined && archive === undefined) {
    if (platform !== undefined) {
      throw new InputError(`${spell('platform')} requires ${spell('image')} or ${spell('archive')}`, { hint: 'Leave it out' });
    }
    const wishes = { quiesce, includeEnv, includeBindMounts, ...(excludeVolumes.length > 0 && { excludeVolumes }) };
    if (container !== undefined) {
      return { machine: { kind: 'container', container, ...wishes, ...(vmYaml !== undefined && { vmYaml }) }, from: container };
    }
    const machine = { kind: 'compose', directory, ...wishes, ...(project !== undefined && { project }) } as const;
    return { machine, from: project ?? basename(directory) };
  }
  const foreign = Object.entries({ quiesce, includeEnv, includeBindMounts, excludeVolumes: excludeVolumes.length > 0 }).find(
    ([, given]) => given,
  )?.[0];
  if (foreign !== undefined) {
    throw new InputError(`${spell(foreign)} applies to containers and Compose projects only, not to images`, {
      hint: 'Leave it out',
    });
  }
  const wanted = platform === undefined ? {} : { platform };
  if (archive !== undefined) {
    const isStdin = archive === '-';
    const path = isStdin ? archive : resolve(directory, archive);
    const machine = { kind: 'archive', path, ...wanted, ...(ref !== undefined && { ref }) } as const;
    return { machine, from: ref ?? (isStdin ? 'standard input' : basename(archive)) };
  }
  return { machine: { kind: 'image', reference: image ?? '', ...wanted }, from: image ?? '' };
}
