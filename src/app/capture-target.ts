import { basename, resolve } from 'node:path';
import { InputError } from '../lib/errors.ts';
import type { ContainerRef, ImageTarget, ProjectRef } from '../providers/provider.ts';

/** What there is to say about what is captured; at most one of the first three. Without any it is the Compose project of the folder. */
export interface TargetSelection {
  /** An image of the Docker daemon. */
  readonly image?: string;
  /** A docker-archive or an OCI layout, tar file or folder; `-` is standard input. */
  readonly archive?: string;
  /** Which image of an archive of several: its name, or its digest. */
  readonly ref?: string;
  /** A container's name or id. */
  readonly container?: string;
  /** The vm.yaml that the container was made of. */
  readonly vmYaml?: string;
  /** `os/arch`: which one of an image for several platforms. */
  readonly platform?: string;
  /** The Compose project's name, where the folder does not tell it. */
  readonly project?: string;
  readonly quiesce?: boolean;
  readonly includeEnv?: boolean;
  readonly includeBindMounts?: boolean;
  readonly excludeVolumes?: readonly string[] | undefined;
}

export interface CaptureTarget {
  readonly machine: ImageTarget | ProjectRef | ContainerRef;
  /** What it is made from, for people. */
  readonly from: string;
}

/** `spell`: how an edge writes a choice, for its messages. Throws InputError for what is said of one kind of machine and given with another. */
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
    throw new InputError(`${sources.map(([name]) => spell(name)).join(' and ')} exclude each other`, {
      hint: `Give either ${spell('image')}, ${spell('archive')} or ${spell('container')}`,
    });
  }
  if (ref !== undefined && archive === undefined) {
    throw new InputError(`${spell('ref')} goes with ${spell('archive')} only`, { hint: 'Leave it out' });
  }
  if (image === undefined && archive === undefined) {
    if (platform !== undefined) {
      throw new InputError(`${spell('platform')} goes with ${spell('image')} or ${spell('archive')} only`, { hint: 'Leave it out' });
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
    throw new InputError(`${spell(foreign)} is for containers and Compose projects: an image does not run`, {
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
