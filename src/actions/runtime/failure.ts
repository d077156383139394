import { CancelledError, SnapshotError } from '../../lib/errors.ts';
import { firstError } from '../../lib/first-error.ts';
import { isStoreUnavailable } from '../shared/fail-open.ts';
import type { Action } from './action.ts';
import type { Core } from './core.ts';
import { inputWriter } from './input-messages.ts';
import { inertText } from './log.ts';

/** An error as shown to users. */
export interface Failure {
  readonly title: string;
  /** One line, or several if it includes the last lines of another program's output. */
  readonly message: string;
  readonly hint: string | undefined;
  /** `ERR_…`; ERR_UNKNOWN for a bug in vm-snapshot. */
  readonly code: string;
}

/** GitHub truncates annotations at about 4 KB. */
const LONGEST_MESSAGE = 3500;

/** Converts an error for users: prefers the action's hint to the engine's, and truncates long messages at the beginning. */
export function describeFailure(thrown: unknown, action: Pick<Action, 'name' | 'inputs' | 'hints'>): Failure {
  const title = titleOf(action.name);
  const error = firstError(thrown);
  if (error instanceof SnapshotError) {
    const own = action.hints?.[error.code];
    const written = error.written(inputWriter(action.inputs));
    const hint = (typeof own === 'function' ? own(error) : own) ?? written.hint;
    // The engine has no hint for options that only a workflow has.
    const open = takesFailOpen(action) && isStoreUnavailable(error) ? "Set 'fail-open: true' to continue without the store" : undefined;
    const next = [hint, open].filter((part) => part !== undefined).join('\n');
    const what = error instanceof CancelledError ? 'was stopped' : 'failed';
    return { title: `${title} ${what}`, message: clip(written.message), hint: next === '' ? undefined : next, code: error.code };
  }
  return {
    title: `${title} failed unexpectedly`,
    message: clip(error instanceof Error ? `${error.name}: ${error.message}` : String(error)),
    hint: 'This is a bug in vm-snapshot. Re-run the job with debug logging and report its output',
    code: 'ERR_UNKNOWN',
  };
}

function takesFailOpen({ inputs }: Pick<Action, 'inputs'>): boolean {
  return inputs.optional.includes('fail-open');
}

/** Writes the single annotation of a failed step; an error annotation fails the step. */
export function annotate({ title, message, hint, code }: Failure, { core, warn }: { core: Core; warn: boolean }): void {
  const text = [message, ...(hint === undefined ? [] : [hint]), `(${code})`].join('\n');
  if (warn) {
    core.warning(`${text}\nThis does not fail the step.`, { title });
  } else {
    process.exitCode = 1;
    core.error(text, { title });
  }
}

/** Returns the title of an action's annotations. */
export function titleOf(name: string): string {
  return `vm-snapshot ${name}`;
}

function clip(message: string): string {
  const text = inertText(message).trim();
  return text.length > LONGEST_MESSAGE ? `…${text.slice(-LONGEST_MESSAGE)}` : text;
}
