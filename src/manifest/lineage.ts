import type { Manifest } from './schema.ts';

/** Returns the name that identifies a lineage: a container and all those restored from its snapshots, directly or through each other. */
export function lineageOf({ name, of }: NonNullable<Manifest['container']>): string {
  return of ?? name;
}
