import { ConflictError, NotFoundError } from '../../lib/errors.ts';
import type { DockerClient } from './client.ts';

type Signal = { readonly signal: AbortSignal };

export interface VolumeInfo {
  readonly Name: string;
  readonly Driver: string;
  /** A folder on the daemon's host. */
  readonly Mountpoint: string;
  readonly Labels?: Readonly<Record<string, string>> | null;
  readonly Options?: Readonly<Record<string, string>> | null;
}

/** Whether the name has the form that Docker generates from random bytes for unnamed volumes. */
export function isAnonymous(volume: string): boolean {
  return /^[0-9a-f]{64}$/.test(volume);
}

/** Returns undefined if the volume does not exist. */
export async function findVolume(docker: DockerClient, name: string, { signal }: Signal): Promise<VolumeInfo | undefined> {
  try {
    return (await docker.json({ method: 'GET', path: `/volumes/${name}`, what: `inspect volume '${name}'`, signal })) as VolumeInfo;
  } catch (error) {
    if (error instanceof NotFoundError) return undefined;
    throw error;
  }
}

/** Returns the volumes that match the filters: `{ label: ['a=b'] }`. */
export async function listVolumes(
  docker: DockerClient,
  filters: Readonly<Record<string, readonly string[]>>,
  { signal }: Signal,
): Promise<readonly VolumeInfo[]> {
  const query = { filters: JSON.stringify(filters) };
  const answer = await docker.json({ method: 'GET', path: '/volumes', query, what: 'list volumes', signal });
  return (answer as { Volumes?: VolumeInfo[] | null } | undefined)?.Volumes ?? [];
}

/**
 * Returns null for no options, so that a recreated volume looks like the original: Docker stores null if no options were given, and an empty object
 * if an empty one was.
 */
export function optionsOrNull(options: Readonly<Record<string, string>> | undefined): Readonly<Record<string, string>> | null {
  return options === undefined || Object.keys(options).length === 0 ? null : options;
}

/** Throws ConflictError while a container uses it. Succeeds if it does not exist. */
export async function removeVolume(docker: DockerClient, name: string, { signal }: Signal): Promise<void> {
  try {
    await docker.json({ method: 'DELETE', path: `/volumes/${name}`, what: `remove volume '${name}'`, signal });
  } catch (error) {
    if (!(error instanceof NotFoundError)) throw error;
  }
}

/**
 * Returns the names of volumes that do not exist yet. Throws ConflictError if an existing volume lacks these labels: it belongs to something else.
 */
export async function missingVolumes(
  docker: DockerClient,
  names: readonly string[],
  { labels, signal }: Signal & { labels: Readonly<Record<string, string>> },
): Promise<string[]> {
  const missing: string[] = [];
  for (const name of names) {
    const there = await findVolume(docker, name, { signal });
    if (there === undefined) missing.push(name);
    else if (Object.entries(labels).some(([key, value]) => there.Labels?.[key] !== value)) {
      throw new ConflictError(`A volume '${name}' already exists and does not belong to this machine`, {
        hint: `Mount another volume, or remove the existing one: docker volume rm ${name}`,
      });
    }
  }
  return missing;
}
