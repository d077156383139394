import { existsSync } from 'node:fs';
import { stat } from 'node:fs/promises';
import { isAbsolute, join, resolve } from 'node:path';
import { InputError } from '../lib/errors.ts';
import { isBundle, redactLocation, schemeOf } from '../lib/text/location.ts';

/** Where somebody stands who names a location. */
export interface Environment {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly cwd: string;
  readonly home: string;
}

export interface StoreChoice {
  readonly location: string;
  /** Somebody named the place, in a flag, a variable or a file, so that a missing repository is an error. */
  readonly isNamed: boolean;
}

/**
 * Where the snapshots are: `--store`, else `VM_SNAPSHOTS_DIR`, else `storage_path` of snapshot-config.json (as `readSnapshotConfig` gives it),
 * else `snapshots_dir` of ~/.config/vm/config.yaml, else ~/.config/vm/snapshots. Paths come back absolute; URLs as they are.
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

/** Where a location that was given for a repository points to. Throws InputError for none, and for one that names a bundle. */
export function repositoryLocation(location: string, place: Environment): string {
  if (location === '') throw new InputError('the location is empty', { hint: 'Give a folder, or a location such as s3://bucket/prefix' });
  if (isBundle(location)) {
    throw new InputError(`'${redactLocation(location)}' is a bundle's location, and a repository is wanted`, {
      hint: 'For bundles: vm snapshot export <name> --output <location>, and: vm snapshot import <location>',
    });
  }
  return absolute(location, place.cwd, place);
}

/** Where a bundle is: a path comes back absolute, a URL and `-` (standard input) as they are. */
export function bundleLocation(location: string, place: Environment): string {
  return location === '-' ? location : absolute(location, place.cwd, place);
}

/** Where a bundle is written: in the folder at hand for none given, and in the folder that a path names, under `fileName`. */
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
