import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { InputError } from '../errors.ts';
import { expandHome } from '../user.ts';

/*
 * A location is a path or a URL: `/srv/snapshots`, `file:///srv/snapshots`, `s3://bucket/prefix`. The registries define the schemes:
 * src/stores/open-store.ts for repositories, src/bundle/targets/index.ts for bundles.
 */

/** Returns the scheme in lower case; undefined for a path. A scheme has at least two letters, unlike a drive. */
export function schemeOf(location: string): string | undefined {
  return /^([a-z][a-z0-9+.-]+):/i.exec(location)?.[1]?.toLowerCase();
}

/** Returns the absolute path of `file:///a`, `file:a`, `~`, `~/a`, `/a`, `./a` or `a`. Throws InputError for an invalid location. */
export function pathOf(location: string): string {
  const path = /^file:\/\//i.test(location) ? urlPath(location) : location.replace(/^file:/i, '');
  if (path === '') throw new InputError('the location is empty', { hint: 'Specify the path of a folder' });
  if (path.includes('\0')) throw new InputError('the path of a location contains a NUL character');
  return resolve(expandHome(path));
}

/** Whether a location is that of a bundle. Decides by spelling alone, so that existing files do not change the meaning of a location. */
export function isBundle(location: string): boolean {
  return (
    schemeOf(location) === 'artifact' || /\.(tar\.gz|tar\.zstd?|tgz|tzst|tar\.xz|txz|tar\.bz2|tar)$/.test(location.split('?', 1)[0] ?? '')
  );
}

/** The query parameters of locations; none of them is a secret. */
const SETTINGS = new Set(
  'budget client endpoint region path-style encryption kms-key storage-class checksum retention-days run-id'.split(' '),
);

/**
 * Removes possible credentials from a location for display. Every location that a store or a bundle accepts is returned unchanged, so it can be used
 * again. In others, the part before an `@` and the values of unknown query parameters become `***`.
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
    throw new InputError(`'${redactLocation(location)}' is not a file URL of this machine`, { cause, hint: 'Write file:///absolute/path' });
  }
}
