import { InputError } from '../lib/errors.ts';
import { message, option } from '../lib/text/message.ts';
import type { SnapshotKind } from '../providers/kind.ts';
import { isSet, type Kinds, optionsOf, titlesOf } from './kinds.ts';

/** Throws InputError for an option that is set but does not apply to this kind of snapshot. */
export function assertOptionsApply(options: object, kind: SnapshotKind, { kinds }: { kinds: Kinds }): void {
  for (const found of optionsOf(kinds, ({ restoreOptions }) => restoreOptions)) {
    if (found.kinds.includes(kind) || !isSet(options, found)) continue;
    throw new InputError(message`${option(found.id)} applies to ${titlesOf(found.kinds)}, and this snapshot is ${kind.title}`, {
      hint: 'Leave it out',
    });
  }
}
