import { findName, type NameOptions as Naming, ownName } from '../engine/catalog/names.ts';
import type { Catalogue, SnapshotName } from '../engine/catalog/types.ts';
import type { NameOptions } from './options.ts';
import type { SnapshotLike } from './results.ts';
import type { At, Session } from './session.ts';

/** The snapshot that a call is about. */
export interface Named {
  readonly snapshot: SnapshotLike;
}

/** What `src/engine/catalog/names.ts` asks for. */
export function namingOf({ project }: NameOptions, { place }: Session): Naming {
  return { project, cwd: place.cwd };
}

/** For calls that read; see `findName`. */
export async function found(
  { snapshot, ...options }: NameOptions & Named,
  catalogue: Catalogue,
  { session, c }: At,
): Promise<SnapshotName> {
  return await findName(textOf(snapshot), { ...namingOf(options, session), catalogue, c });
}

/** For calls that change or remove; see `ownName`. */
export async function owned(
  { snapshot, ...options }: NameOptions & Named,
  catalogue: Catalogue,
  { session, c }: At,
): Promise<SnapshotName> {
  return await ownName(textOf(snapshot), { ...namingOf(options, session), catalogue, c });
}

function textOf(snapshot: SnapshotLike): string {
  return typeof snapshot === 'string' ? snapshot : `${snapshot.reference}@${snapshot.digest}`;
}
