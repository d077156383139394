import type { Context } from '../../../../lib/context.ts';
import type { ComposeConfig } from '../../../../systems/compose/config.ts';
import type { DockerClient } from '../../../../systems/docker/client.ts';
import type { ContainerInfo } from '../../../../systems/docker/containers.ts';
import { findVolume, isAnonymous, listVolumes } from '../../../../systems/docker/volumes.ts';
import { LABELS } from '../../capture/location.ts';
import type { ProjectVolume } from '../../document.ts';
import type { SnapshotParts } from '../snapshot-files.ts';

/** On the volumes that we make: the name that the volume would have by its Compose file. */
export const NAME_LABEL = 'vm-snapshot.name';
/** On a copy of an external volume: the project that it was made for. Compose's own labels would make Compose complain. */
export const COPY_LABEL = 'vm-snapshot.copy-for';

export interface PlannedVolume {
  readonly of: ProjectVolume;
  readonly name: string;
  readonly natural: string;
  readonly plain: boolean;
  /** It exists, and the snapshot came without its contents: it stays as it is. */
  readonly stays: boolean;
}

/** Each volume of the type tmpfs is a memory of its own, whatever its device is called, and empty whenever no container has it mounted. */
export function isInMemory({ driver_opts: { type } }: Pick<ProjectVolume, 'driver_opts'>): boolean {
  return type === 'tmpfs' || type === 'ramfs';
}

/** Has it the contents of all its volumes? One that came in a bundle without them has none. */
export function isWhole({ document, volume }: SnapshotParts): boolean {
  return document.volumes.every(({ name }) => volume(name) !== undefined);
}

/**
 * A new volume for each that the Compose files name: under its own name where that is free, else under one that tells when. Where the
 * snapshot came without contents, what the project has now stays.
 */
export async function newVolumes(
  docker: DockerClient,
  parts: SnapshotParts,
  { project, stamp, now, c }: { project: string; stamp: string; now: ComposeConfig | undefined; c: Context },
): Promise<PlannedVolume[]> {
  const { name: from, volumes } = parts.document;
  const made: PlannedVolume[] = [];
  for (const volume of volumes) {
    if (volume.key === undefined) continue;
    const captured = volume.labels[NAME_LABEL] ?? volume.name;
    const bare = captured.startsWith(`${from}_`) ? captured.slice(from.length + 1) : captured;
    const natural = project === from ? captured : `${project}_${bare}`;
    const isHere = async (name: string): Promise<boolean> => (await findVolume(docker, name, c)) !== undefined;
    // Another volume over the same device would be the same volume.
    const plain = volume.driver_opts.device !== undefined && !isInMemory(volume);
    const planned = { of: volume, natural, plain, stays: false };
    if (parts.volume(volume.name) !== undefined) made.push({ ...planned, name: (await isHere(natural)) ? `${natural}_${stamp}` : natural });
    else {
      const current = now?.volumes?.[volume.key]?.name ?? natural;
      const stays = await isHere(current);
      made.push({ ...planned, name: current, plain: plain && !stays, stays });
    }
  }
  return made;
}

/** What the project uses now, of Compose's own, anonymous ones and our copies: an external volume, or one that was kept before, stays. */
export async function volumesInUse(
  docker: DockerClient,
  { project, now, old }: { project: string; now: ComposeConfig | undefined; old: readonly ContainerInfo[] },
  c: Context,
): Promise<string[]> {
  const marks = [`${LABELS.project}=${project}`, `${COPY_LABEL}=${project}`];
  const marked = await Promise.all(marks.map((label) => listVolumes(docker, { label: [label] }, c)));
  const own = new Set(marked.flat().map(({ Name }) => Name));
  const declared =
    now?.name === project ? Object.values(now.volumes ?? {}).flatMap((volume) => (volume === null ? [] : [volume.name])) : [];
  const mounted = old.flatMap(({ Mounts }) => Mounts.flatMap(({ Type, Name }) => (Type === 'volume' && Name !== undefined ? [Name] : [])));
  return [...new Set([...declared, ...mounted])].filter((name) => own.has(name) || isAnonymous(name));
}
