import { InputError } from '../lib/errors.ts';
import { pathOf, redactLocation, schemeOf } from '../lib/text/location.ts';
import type { Store } from './store.ts';
import { keepingObjects } from './wrap/kept.ts';

/** Openers by URL scheme. A location without a scheme is a folder. */
const SCHEMES: Readonly<Record<string, (location: string) => Promise<Store>>> = {
  file: async (location) => await openFolder(location),
  s3: async (location) => keepingObjects(await (await import('./s3/index.ts')).openS3Store(location)),
  cache: async (location) => await (await import('./cache/index.ts')).openCacheStore(location),
  memory: async () => new (await import('./memory/index.ts')).MemoryStore(),
};

/** Opens a store. Creates nothing before the first put. Throws InputError for a location that does not name a store. */
export async function openStore(location: string): Promise<Store> {
  const scheme = schemeOf(location);
  if (scheme === undefined) return await openFolder(location);
  const open = SCHEMES[scheme];
  if (!open) {
    throw new InputError(`'${redactLocation(location)}' is not a supported location`, {
      hint: 'Use a folder, a file: URL such as file:///srv/snapshots, s3://bucket/prefix, or cache:<namespace> in a workflow',
    });
  }
  return await open(location);
}

async function openFolder(location: string): Promise<Store> {
  const path = pathOf(location);
  const { openFileStore } = await import('./file/index.ts');
  return await openFileStore(path);
}
