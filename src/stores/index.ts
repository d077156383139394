import { homedir } from 'node:os';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { InputError } from '../lib/errors.ts';
import type { Store } from './types.ts';

/** By URL scheme; a location without a scheme is a folder. */
const SCHEMES: Readonly<Record<string, (location: string) => Promise<Store>>> = {
  file: async (location) => await openFolder(pathOf(location)),
  s3: async (location) => await (await import('./s3/index.ts')).openS3Store(location),
  memory: async () => new (await import('./memory/index.ts')).MemoryStore(),
};

/** Opens a store; nothing is created before something is put. Throws InputError for a location that names no store. */
export async function openStore(location: string): Promise<Store> {
  const scheme = /^([a-z][a-z0-9+.-]+):/i.exec(location)?.[1]?.toLowerCase();
  if (scheme === undefined) return await openFolder(pathOf(location));
  const open = SCHEMES[scheme];
  if (!open) {
    throw new InputError(`no store is known for '${redactLocation(location)}'`, {
      hint: 'Give a folder, a file: URL such as file:///srv/snapshots, or s3://bucket/prefix',
    });
  }
  return await open(location);
}

/** For people: without passwords and without the values of a query, which may hold keys or signatures. */
export function redactLocation(location: string): string {
  return location.replace(/^([a-z][a-z0-9+.-]*:\/\/)[^/@]*@/i, '$1***@').replace(/([?&][^=&]*)=[^&#]*/g, '$1=***');
}

async function openFolder(path: string): Promise<Store> {
  const { openFileStore } = await import('./file/index.ts');
  return await openFileStore(path);
}

/** `file:///a`, `file:a`, `~`, `~/a`, `/a`, `./a`, `a`. */
function pathOf(location: string): string {
  const path = location.startsWith('file://') ? urlPath(location) : location.replace(/^file:/i, '');
  if (path === '') throw new InputError('an empty location names no store', { hint: 'Give the path of a folder' });
  if (path.includes('\0')) throw new InputError('the path of a store holds a NUL character');
  return resolve(path === '~' || path.startsWith('~/') ? homedir() + path.slice(1) : path);
}

function urlPath(location: string): string {
  try {
    return fileURLToPath(location);
  } catch (cause) {
    throw new InputError(`'${redactLocation(location)}' is no file URL of this machine`, { cause, hint: 'Write file:///absolute/path' });
  }
}
