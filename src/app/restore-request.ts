import { resolve } from 'node:path';
import { isOlder } from '../engine/catalog/age.ts';
import type { Snapshot } from '../engine/catalog/types.ts';
import { NotFoundError } from '../lib/errors.ts';
import { formatMinute, formatSeconds } from '../lib/text/durations.ts';
import { displayRef } from '../manifest/name.ts';
import type { ContainerRestoreOptions, ProjectRestoreOptions } from '../providers/restore-types.ts';
import type { RestoreInput } from './restore-options.ts';

/** Returns the options for the provider of Compose projects. `confirm` is called before anything is replaced. Paths are relative to `directory`. */
export function projectOptions(
  input: RestoreInput,
  { directory, confirm }: Pick<ProjectRestoreOptions, 'directory' | 'confirm'>,
): ProjectRestoreOptions {
  const { as, keepPrevious, bindMounts, waitTimeout, noWait } = input;
  return {
    directory,
    confirm,
    keepPrevious: keepPrevious === true,
    ...(as !== undefined && { as }),
    ...(bindMounts !== undefined && { bindMounts: resolve(directory, bindMounts) }),
    wait: { none: noWait === true, ...(waitTimeout !== undefined && { timeout: waitTimeout }) },
  };
}

/** Returns the options for the provider of containers. */
export function containerOptions({ containerName, preserveNetworks, preserveVolumes = 'copies' }: RestoreInput): ContainerRestoreOptions {
  return {
    preserveNetworks: preserveNetworks === true,
    volumes: preserveVolumes,
    ...(containerName !== undefined && { containerName }),
  };
}

export interface AgeLimit {
  /** Milliseconds; undefined for no limit. */
  readonly maxAge: number | undefined;
  /** The limit as the caller wrote it. */
  readonly shown?: string | undefined;
  readonly hint: string;
}

/** Throws NotFoundError for an older snapshot, as if it did not exist. */
export function assertYoung({ ref, manifest }: Pick<Snapshot, 'ref' | 'manifest'>, { maxAge, shown, hint }: AgeLimit): void {
  if (maxAge === undefined || !isOlder({ manifest }, maxAge)) return;
  const made = formatMinute(new Date(manifest.created_at));
  const limit = shown ?? formatSeconds(maxAge / 1000);
  throw new NotFoundError(`Snapshot '${displayRef(ref)}' is older than ${limit}: it was created at ${made}`, { hint });
}
