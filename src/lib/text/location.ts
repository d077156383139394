import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { InputError } from '../errors.ts';
import { expandHome } from '../user.ts';

/*
 * A location is a path or a URL: `/srv/snapshots`, `file:///srv/snapshots`, `s3://bucket/prefix`. What a scheme means is up to the
 * registries: src/stores/open-store.ts for repositories, src/bundle/targets/index.ts for bundles.
 */

/** In lower case; undefined for a path. Two letters or more, so that it is no drive. */
export function schemeOf(location: string): string | undefined {
  return /^([a-z][a-z0-9+.-]+):/i.exec(location)?.[1]?.toLowerCase();
}

/** The absolute path that `file:///a`, `file:a`, `~`, `~/a`, `/a`, `./a` or `a` means. Throws InputError. */
export function pathOf(location: string): string {
  const path = /^file:\/\//i.test(location) ? urlPath(location) : location.replace(/^file:/i, '');
  if (path === '') throw new InputError('an empty location names no place', { hint: 'Give the path of a folder' });
  if (path.includes('\0')) throw new InputError('the path of a location holds a NUL character');
  return resolve(expandHome(path));
}

/** By its spelling alone, so that nothing that happens to lie around changes what a location means. */
export function isBundle(location: string): boolean {
  return (
    schemeOf(location) === 'artifact' || /\.(tar\.gz|tar\.zstd?|tgz|tzst|tar\.xz|txz|tar\.bz2|tar)$/.test(location.split('?', 1)[0] ?? '')
  );
}

/** What locations may say in a query, none of which is a secret. */
const SETTINGS = new Set(
  'budget client endpoint region path-style encryption kms-key storage-class checksum retention-days run-id'.split(' '),
);

/**
 * For people, and to be used again: without what may be credentials. Every location that a store or a bundle accepts comes back as it is;
 * of others the part before an `@`, and the values of settings that no location has, become `***`.
 */
export function redactLocation(location: string): string {
  if (schemeOf(location) === undefined) return location;
  return location
    .replace(/^([a-z][a-z0-9+.-]+:(?:\/\/)?)[^?]*@/i, '$1***@')
    .replace(/([?&])([^=&#]*)=([^&#]*)/g, (whole, mark: string, name: string, value: string) =>
      SETTINGS.has(name) && !/[@?]|%40|%3f/i.test(value) ? whole : `${mark}${name}=***`,
    );
}

function urlPath(location: string): string {
  try {
    return fileURLToPath(location);
  } catch (cause) {
    throw new InputError(`'${redactLocation(location)}' is no file URL of this machine`, { cause, hint: 'Write file:///absolute/path' });
  }
}
