import { existsSync } from 'node:fs';
import { stat } from 'node:fs/promises';
import { isAbsolute, join, resolve } from 'node:path';
import { InputError } from '../lib/errors.ts';
import { isBundle, redactLocation, schemeOf } from '../lib/text/location.ts';

/** The environment in which a location is resolved. */
export interface Environment {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly cwd: string;
  readonly home: string;
}

export interface StoreChoice {
  readonly location: string;
  /** Whether the location was set by a flag, a variable or a file. If so, a missing repository is an error. */
  readonly isNamed: boolean;
}

/**
 * Returns the location of the repository: `--store`, else `VM_SNAPSHOTS_DIR`, else `storage_path` of snapshot-config.json (as returned by
 * `readSnapshotConfig`), else `snapshots_dir` of ~/.config/vm/config.yaml, else ~/.config/vm/snapshots. Paths are made absolute; URLs are returned
 * unchanged.
 */
export async function storeLocation(flag: string | undefined, place: Environment, storagePath?: string): Promise<StoreChoice> {
  const folder = join(place.home, '.config', 'vm');
  const named = flag === undefined ? await configured() : repositoryLocation(flag, place);
  return { location: named ?? join(folder, 'snapshots'), isNamed: named !== undefined };

  async function configured(): Promise<string | undefined> {
    if (place.env.VM_SNAPSHOTS_DIR) return absolute(place.env.VM_SNAPSHOTS_DIR, place.cwd, place);
    if (storagePath !== undefined) return storagePath;
    const file = join(folder, 'config.yaml');
    const inFile = existsSync(file) ? await (await import('./user-config.ts')).readSnapshotsDir(file) : undefined;
    return inFile === undefined ? undefined : absolute(inFile, folder, place);
  }
}

/** Resolves the location of a repository. Throws InputError for an empty location, and for that of a bundle. */
export function repositoryLocation(location: string, place: Environment): string {
  if (location === '')
    throw new InputError('the location is empty', { hint: 'Specify a folder, or a location such as s3://bucket/prefix' });
  if (isBundle(location)) {
    throw new InputError(`'${redactLocation(location)}' is the location of a bundle, not of a repository`, {
      hint: 'Use vm snapshot export <name> --output <location> or vm snapshot import <location> for bundles',
    });
  }
  return absolute(location, place.cwd, place);
}

/** Resolves the location of a bundle: a path becomes absolute, a URL and `-` (standard input) are returned unchanged. */
export function bundleLocation(location: string, place: Environment): string {
  return location === '-' ? location : absolute(location, place.cwd, place);
}

/** Returns where to write a bundle: under `fileName` in the current folder if `output` is undefined, or in `output` if that is a folder. */
export async function bundleOutput(output: string | undefined, fileName: string, place: Environment): Promise<string> {
  const location = bundleLocation(output ?? fileName, place);
  if (output === undefined || output === '-' || schemeOf(location) !== undefined) return location;
  const isFolder = output.endsWith('/') || (await stat(location).catch(() => undefined))?.isDirectory() === true;
  return isFolder ? join(location, fileName) : location;
}

function absolute(location: string, folder: string, { home }: Environment): string {
  if (schemeOf(location) !== undefined) return location;
  if (location === '~' || location.startsWith('~/')) return join(home, location.slice(1));
  return isAbsolute(location) ? location : resolve(folder, location);
}
