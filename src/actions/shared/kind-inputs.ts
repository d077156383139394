import { type KindOption, optionsOf } from '../../app/kinds.ts';
import type { OptionTable, SnapshotKind } from '../../providers/kind.ts';
import type { ActionContext } from '../runtime/action.ts';
import { inputName } from '../runtime/input-messages.ts';
import { readOption } from '../runtime/inputs.ts';

/**
 * Returns the options of one table of every kind, by id: inputs that the action declares as they were parsed, and any other from the step's
 * environment. Throws InputError with the name of the input.
 */
export function kindInputs(
  given: object,
  job: ActionContext,
  table: (kind: SnapshotKind) => OptionTable,
): Readonly<Record<string, unknown>> {
  const declared = given as Readonly<Record<string, unknown>>;
  const toValue = ({ id, spec }: KindOption): unknown => {
    const name = inputName(id);
    const value = name in declared ? declared[name] : readOption(name, spec, job.core.getInput);
    // An input that is not set is an empty list; for an option, an empty list is a value.
    return Array.isArray(value) && value.length === 0 ? undefined : value;
  };
  return Object.fromEntries(optionsOf(job.app.kinds, table).map((option) => [option.id, toValue(option)]));
}
