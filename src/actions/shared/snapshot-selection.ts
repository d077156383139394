import type { Catalog, SnapshotName } from '../../engine/catalog/types.ts';
import { InputError } from '../../lib/errors.ts';
import { displayRef, GLOBAL_PROJECT, type ParsedName, parseProject, parseRef } from '../../manifest/name.ts';
import type { ActionContext } from '../runtime/action.ts';

/** The snapshots that a step restores: single names, and whole projects with their current snapshots. */
export interface SelectedImages {
  readonly names: readonly SnapshotName[];
  /** Requested projects without snapshots. */
  readonly empty: readonly string[];
}

interface Given {
  readonly name: ParsedName | undefined;
  readonly names: readonly string[];
}

/** Throws InputError unless exactly one of the two is given. */
export async function selectNames({ name, names }: Given, catalog: Catalog | undefined, job: ActionContext): Promise<SelectedImages> {
  if ((name === undefined) === (names.length === 0)) {
    throw new InputError(
      name === undefined ? "No snapshot to restore is specified: 'name' is required" : "Inputs 'name' and 'names' are mutually exclusive",
      {
        hint: "Set 'name' for one snapshot, or 'names' for several, one per line",
      },
    );
  }
  if (name !== undefined) return { names: [name], empty: [] };
  const found: SnapshotName[] = [];
  const empty: string[] = [];
  for (const line of names) {
    const project = /^(.+)\/\*$/.exec(line)?.[1];
    if (project === undefined) found.push(parseRef(line, { project: GLOBAL_PROJECT }));
    else {
      const members = catalog === undefined ? [] : await membersOf(parseProject(project), catalog, job);
      for (const member of members) found.push(member);
      if (members.length === 0) empty.push(line);
    }
  }
  return { names: found, empty };
}

/** Returns all snapshots of a project, sorted by name. */
export async function membersOf(project: string, catalog: Catalog, job: ActionContext): Promise<SnapshotName[]> {
  const snapshots = await job.app.list({ project }, catalog, job);
  return snapshots.map(({ ref }) => ({ ref })).sort((a, b) => (displayRef(a.ref) < displayRef(b.ref) ? -1 : 1));
}
