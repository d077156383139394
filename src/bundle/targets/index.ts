import { InputError } from '../../lib/errors.ts';
import { pathOf, redactLocation, schemeOf } from '../../lib/text/location.ts';
import { pathTarget } from './path.ts';
import { STDIN, stdinTarget } from './stdin.ts';
import type { BundleTarget } from './types.ts';

/** By URL scheme; a location without a scheme is a path. */
const SCHEMES: Readonly<Record<string, (location: string) => Promise<BundleTarget>>> = {
  artifact: async (location) => await (await import('./artifact.ts')).openArtifactTarget(location),
  s3: async (location) => await (await import('./s3.ts')).openS3Target(location),
};

/** `-` is standard input. Throws InputError for a location that cannot hold a bundle. */
export async function openTarget(location: string): Promise<BundleTarget> {
  if (location === STDIN) return stdinTarget();
  const path = bundlePath(location);
  if (path !== undefined) return pathTarget(path, location);
  const open = SCHEMES[schemeOf(location) ?? ''];
  if (open === undefined) {
    throw new InputError(`'${redactLocation(location)}' is not a supported location for a bundle`, {
      hint: 'Use a path, an object in a bucket such as s3://bucket/base.snapshot.tar.gz, or artifact:<name>',
    });
  }
  return await open(location);
}

/**
 * Returns the absolute path of a location on disk, or undefined for any other. A prefix before a colon that is not a supported scheme is part of a
 * file's name.
 */
export function bundlePath(location: string): string | undefined {
  if (location === STDIN) return undefined;
  const scheme = schemeOf(location);
  const foreign = scheme !== undefined && SCHEMES[scheme] === undefined && scheme !== 'file' && !/^[^:]+:\/\//.test(location);
  return scheme === undefined || scheme === 'file' || foreign ? pathOf(location) : undefined;
}
