import { readFile } from 'node:fs/promises';
import { isAbsolute, join, resolve } from 'node:path';
import { InputError } from '../lib/errors.ts';
import type { Terminal } from './terminal.ts';

type Place = Pick<Terminal, 'env' | 'cwd' | 'home'>;

/**
 * Where the snapshots are: `--store`, else `VM_SNAPSHOTS_DIR`, else `snapshots_dir` of ~/.config/vm/config.yaml, else ~/.config/vm/snapshots.
 * Paths come back absolute; URLs as they are.
 */
export async function storeLocation(flag: string | undefined, place: Place): Promise<string> {
  if (flag === '') throw new InputError('--store is empty', { hint: 'Give a folder or a location such as file:/srv/snapshots' });
  if (flag !== undefined) return absolute(flag, place.cwd, place);
  if (place.env.VM_SNAPSHOTS_DIR) return absolute(place.env.VM_SNAPSHOTS_DIR, place.cwd, place);
  const folder = join(place.home, '.config', 'vm');
  const configured = await configuredLocation(join(folder, 'config.yaml'));
  return configured === undefined ? join(folder, 'snapshots') : absolute(configured, folder, place);
}

async function configuredLocation(file: string): Promise<string | undefined> {
  const text = await readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT' || error.code === 'ENOTDIR') return undefined;
    throw new InputError(`Cannot read ${file}: ${error.message}`, { hint: 'Make it readable, or give --store', cause: error });
  });
  if (text === undefined) return undefined;
  const { parseDocument } = await import('yaml');
  const document = parseDocument(text);
  const [error] = document.errors;
  if (error !== undefined)
    throw new InputError(`${file} is no valid YAML: ${error.message.split('\n')[0]}`, { hint: 'Correct it, or give --store' });
  const value: unknown = document.getIn(['snapshots_dir']);
  if (value === undefined || value === null) return undefined;
  if (typeof value !== 'string' || value === '')
    throw new InputError(`snapshots_dir in ${file} is not a path`, { hint: 'For example: snapshots_dir: /srv/snapshots' });
  return value;
}

/** `scheme:` of two letters or more, so that it is no drive. */
function absolute(location: string, folder: string, { home }: Place): string {
  if (/^[a-z][a-z0-9+.-]+:/.test(location)) return location;
  if (location === '~' || location.startsWith('~/')) return join(home, location.slice(1));
  return isAbsolute(location) ? location : resolve(folder, location);
}
