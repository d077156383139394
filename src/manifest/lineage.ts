import type { Manifest } from './schema.ts';

/** The name by which all containers of a row are known: those restored from snapshots of the first one, and of one another. */
export function lineageOf({ name, of }: NonNullable<Manifest['container']>): string {
  return of ?? name;
}
