import { UnsupportedError } from '../lib/errors.ts';
import { composeKind } from '../providers/compose/kind.ts';
import { containerKind } from '../providers/container/kind.ts';
import { imageKind } from '../providers/image/kind.ts';
import type { OptionSpec, OptionTable, SnapshotKind } from '../providers/kind.ts';

/** The kinds of snapshots that can be captured and restored here. */
export interface Kinds {
  readonly all: readonly SnapshotKind[];
  /** Throws UnsupportedError for a kind that this version does not know. */
  get(name: string): SnapshotKind;
}

/** An option and the kinds that it applies to. */
export interface KindOption {
  readonly id: string;
  readonly spec: OptionSpec;
  readonly kinds: readonly SnapshotKind[];
}

export function kindRegistry(all: readonly SnapshotKind[]): Kinds {
  return {
    all,
    get(name) {
      const found = all.find((kind) => kind.name === name);
      if (found !== undefined) return found;
      throw new UnsupportedError(`This version of vm cannot restore a snapshot of the kind '${name}'`, { hint: 'Update vm and try again' });
    },
  };
}

export const KINDS: Kinds = kindRegistry([imageKind, containerKind, composeKind]);

/** Returns the options of one table of every kind, each once, in the order of the kinds. */
export function optionsOf({ all }: Kinds, table: (kind: SnapshotKind) => OptionTable): KindOption[] {
  const found = new Map<string, { spec: OptionSpec; kinds: SnapshotKind[] }>();
  for (const kind of all) {
    for (const [id, spec] of Object.entries(table(kind))) {
      const known = found.get(id);
      if (known === undefined) found.set(id, { spec, kinds: [kind] });
      else known.kinds.push(kind);
    }
  }
  return [...found].map(([id, option]) => ({ id, ...option }));
}

/** Returns true if an option has a value other than its default. */
export function isSet(options: object, { id, spec }: Pick<KindOption, 'id' | 'spec'>): boolean {
  const value = (options as Readonly<Record<string, unknown>>)[id];
  if (value === undefined || value === false || value === spec.default) return false;
  return !Array.isArray(value) || value.length > 0;
}

/** `a container or a Compose project`. */
export function titlesOf(kinds: readonly SnapshotKind[]): string {
  return kinds.map(({ title }) => title).join(' or ');
}
