import { findName, type NameOptions as Naming, ownName } from '../engine/catalog/names.ts';
import type { Catalog, SnapshotName } from '../engine/catalog/types.ts';
import type { NameOptions } from './options.ts';
import type { SnapshotLike } from './results.ts';
import type { CallContext, Session } from './session.ts';

/** The snapshot that a call refers to. */
export interface Named {
  readonly snapshot: SnapshotLike;
}

/** Returns the options for the functions of `src/engine/catalog/names.ts`. */
export function namingOf({ project }: NameOptions, { place }: Session): Naming {
  return { project, cwd: place.cwd };
}

/** Resolves the name for calls that read; see `findName`. */
export async function resolveExisting(
  { snapshot, ...options }: NameOptions & Named,
  catalog: Catalog,
  { session, c }: CallContext,
): Promise<SnapshotName> {
  return await findName(textOf(snapshot), { ...namingOf(options, session), catalog, c });
}

/** Resolves the name for calls that change or delete; see `ownName`. */
export async function resolveOwned(
  { snapshot, ...options }: NameOptions & Named,
  catalog: Catalog,
  { session, c }: CallContext,
): Promise<SnapshotName> {
  return await ownName(textOf(snapshot), { ...namingOf(options, session), catalog, c });
}

function textOf(snapshot: SnapshotLike): string {
  return typeof snapshot === 'string' ? snapshot : `${snapshot.reference}@${snapshot.digest}`;
}
