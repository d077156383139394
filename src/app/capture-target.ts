import { InputError } from '../lib/errors.ts';
import { joinMessages, type Message, message, option } from '../lib/text/message.ts';
import { isSet, type Kinds, optionsOf, titlesOf } from './kinds.ts';

/** A target of any kind; `target` is in the form of its provider. */
export interface CaptureTarget {
  /** Name of its kind. */
  readonly kind: string;
  readonly target: unknown;
  /** Human-readable source of the snapshot. */
  readonly from: string;
}

/**
 * Returns the target that the options select; without a selector, the target of the kind that needs none. Throws InputError for options that exclude
 * each other or do not apply to the selected kind.
 */
export function selectTarget(values: object, { kinds, directory }: { kinds: Kinds; directory: string }): CaptureTarget {
  const selectors = optionsOf(kinds, ({ selectors }) => selectors);
  const chosen = selectors.filter((selector) => isSet(values, selector));
  if (chosen.length > 1) {
    throw new InputError(message`${options(chosen, ' and ')} are mutually exclusive`, {
      hint: message`Use only one of ${options(selectors, ', ')}`,
    });
  }
  const kind = chosen[0]?.kinds[0] ?? kinds.all.find(({ selectors }) => Object.keys(selectors).length === 0);
  if (kind === undefined) throw new InputError('Nothing is selected', { hint: message`Set one of ${options(selectors, ', ')}` });
  const foreign = optionsOf(kinds, ({ captureOptions }) => captureOptions).find(
    (option) => !option.kinds.includes(kind) && isSet(values, option),
  );
  if (foreign !== undefined) {
    throw new InputError(message`${option(foreign.id)} applies to ${titlesOf(foreign.kinds)}, not to ${kind.title}`, {
      hint: 'Leave it out',
    });
  }
  return { kind: kind.name, ...kind.select(values, { directory }) };
}

function options(all: readonly { readonly id: string }[], separator: string): Message {
  return joinMessages(
    all.map(({ id }) => option(id)),
    separator,
  );
}
