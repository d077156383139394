import { InputError } from '../lib/errors.ts';
import { joined } from '../lib/text/words.ts';
import { isSet, type Kinds, optionsOf, titlesOf } from './kinds.ts';

/** A target of any kind; its provider reads `machine`. */
export interface CaptureTarget {
  /** Name of its kind. */
  readonly kind: string;
  readonly machine: unknown;
  /** Human-readable source of the snapshot. */
  readonly from: string;
}

/**
 * Returns the target that the options select; without a selector, the target of the kind that needs none. Throws InputError for options that exclude
 * each other or do not apply to the selected kind. `formatOption` returns an option's name as the CLI, an action or the API writes it.
 */
export function selectTarget(
  options: object,
  { kinds, directory, formatOption }: { kinds: Kinds; directory: string; formatOption: (id: string) => string },
): CaptureTarget {
  const selectors = optionsOf(kinds, ({ selectors }) => selectors);
  const chosen = selectors.filter((selector) => isSet(options, selector));
  if (chosen.length > 1) {
    throw new InputError(`${chosen.map(({ id }) => formatOption(id)).join(' and ')} are mutually exclusive`, {
      hint: `Use only one of ${joined(
        selectors.map(({ id }) => formatOption(id)),
        'and',
      )}`,
    });
  }
  const kind = chosen[0]?.kinds[0] ?? kinds.all.find(({ selectors }) => Object.keys(selectors).length === 0);
  if (kind === undefined)
    throw new InputError('Nothing is selected', { hint: `Set one of ${selectors.map(({ id }) => formatOption(id)).join(', ')}` });
  const foreign = optionsOf(kinds, ({ captureOptions }) => captureOptions).find(
    (option) => !option.kinds.includes(kind) && isSet(options, option),
  );
  if (foreign !== undefined) {
    throw new InputError(`${formatOption(foreign.id)} applies to ${titlesOf(foreign.kinds)}, not to ${kind.title}`, {
      hint: 'Leave it out',
    });
  }
  return { kind: kind.name, ...kind.select(options, { directory, formatOption }) };
}
