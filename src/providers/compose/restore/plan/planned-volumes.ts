import type { Context } from '../../../../lib/context.ts';
import type { ComposeConfig } from '../../../../systems/compose/config.ts';
import type { DockerClient } from '../../../../systems/docker/client.ts';
import type { ContainerInfo } from '../../../../systems/docker/containers.ts';
import { findVolume, isAnonymous, listVolumes } from '../../../../systems/docker/volumes.ts';
import { LABELS } from '../../capture/location.ts';
import type { ProjectVolume } from '../../document.ts';
import type { SnapshotParts } from '../snapshot-files.ts';

/** Label on volumes that vm-snapshot creates: the name that the Compose file would give the volume. */
export const NAME_LABEL = 'vm-snapshot.name';
/** Label on a copy of an external volume: the project it was created for. Compose would complain about its own labels there. */
export const COPY_LABEL = 'vm-snapshot.copy-for';

export interface PlannedVolume {
  readonly of: ProjectVolume;
  readonly name: string;
  /** Name that the Compose file would give the volume. */
  readonly natural: string;
  /** The captured volume was on a device: the new one is a local volume without driver options. */
  readonly plain: boolean;
  /** The volume exists, and the snapshot does not include its contents: it is kept as it is. */
  readonly stays: boolean;
}

/** Each tmpfs volume is separate memory, whatever its device is called, and is empty whenever no container mounts it. */
export function isInMemory({ driver_opts: { type } }: Pick<ProjectVolume, 'driver_opts'>): boolean {
  return type === 'tmpfs' || type === 'ramfs';
}

/** Returns whether the snapshot includes the contents of all its volumes. A bundle may have been exported without them. */
export function isWhole({ document, volume }: SnapshotParts): boolean {
  return document.volumes.every(({ name }) => volume(name) !== undefined);
}

/**
 * Plans a new volume for each one that the Compose files name: under its own name if that is free, otherwise with `stamp` appended. If the
 * snapshot does not include the contents of a volume, the project's current volume is kept.
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
    // A second volume on the same device would be the same volume.
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

/**
 * Returns the volumes that the project uses now and that were created by Compose, are anonymous, or are copies created by vm-snapshot. Excludes
 * external volumes and volumes kept from before, which are preserved.
 */
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
