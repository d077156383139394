import { styleText } from 'node:util';
import { CancelledError, EXIT_CODES, SnapshotError } from '../lib/errors.ts';
import { firstError, laterErrors } from '../lib/first-error.ts';
import type { WriteOption } from '../lib/text/message.ts';
import { toJson } from './render/data.ts';
import { hasColours, plainLines, type Terminal } from './terminal.ts';

const PLEASE_REPORT = 'This is a bug in vm. Please report it with the output of --verbose';

export interface FailureOptions {
  readonly json: boolean;
  readonly verbose: boolean;
  readonly writeOption: WriteOption;
}

/** Prints an error once and returns the exit code of docs/errors.md. */
export function reportFailure(error: unknown, terminal: Terminal, { json, verbose, writeOption }: FailureOptions): number {
  if (json) terminal.stdout.write(`${toJson({ error: failureData(error, writeOption) })}\n`);
  else terminal.stderr.write(`${failureText(error, { coloured: hasColours(terminal.stderr, terminal.env), writeOption })}\n`);
  if (verbose) terminal.stderr.write(`${plainLines(traces(error))}\n`);
  return exitCodeOf(error);
}

/** Returns 1 for any error that is not a SnapshotError. */
export function exitCodeOf(thrown: unknown): number {
  const error = firstError(thrown);
  return error instanceof SnapshotError ? EXIT_CODES[error.code] : 1;
}

/** Formats `Error: …` and, on a separate line, the next step. A cancellation by the user has no `Error:` prefix. */
export function failureText(thrown: unknown, { coloured, writeOption }: { coloured: boolean; writeOption: WriteOption }): string {
  const error = firstError(thrown);
  const { message, hint } = failureData(error, writeOption);
  const word = coloured ? styleText(['red', 'bold'], 'Error:', { validateStream: false }) : 'Error:';
  const label = error instanceof CancelledError ? '' : `${word} `;
  const lines = [`${label}${message}`, ...laterErrors(thrown).map(alsoFailed), ...(hint === undefined ? [] : [hint])];
  return lines.map((line) => plainLines(shortIds(line))).join('\n');
}

/** Shortens IDs of 64 digits as Docker does. Digests, which users may paste into names, are kept in full. */
function shortIds(text: string): string {
  return text.replace(/(?<![:\w])([0-9a-f]{12})[0-9a-f]{52}(?!\w)/g, '$1');
}

function alsoFailed(error: unknown): string {
  return `Cleanup also failed: ${error instanceof Error ? error.message : error}`;
}

interface FailureData {
  readonly code: string;
  readonly message: string;
  readonly hint?: string;
  readonly fields?: Readonly<Record<string, string | number | boolean>>;
}

function failureData(thrown: unknown, writeOption: WriteOption): FailureData {
  const error = firstError(thrown);
  if (!(error instanceof SnapshotError)) {
    return { code: 'ERR_UNKNOWN', message: error instanceof Error ? error.message : String(error), hint: PLEASE_REPORT };
  }
  const { code, fields } = error;
  const { message, hint } = error.written(writeOption);
  return { code, message, ...(hint === undefined ? {} : { hint }), ...(Object.keys(fields).length > 0 ? { fields } : {}) };
}

/** Returns the stacks of the first error and its causes, then those of later errors. */
function traces(thrown: unknown): string {
  return [firstError(thrown), ...laterErrors(thrown)].map(trace).join('\nthen, during cleanup: ');
}

function trace(error: unknown): string {
  const stacks: string[] = [];
  for (let at: unknown = error; at !== undefined && stacks.length < 10; at = at instanceof Error ? at.cause : undefined) {
    stacks.push(at instanceof Error ? (at.stack ?? at.message) : String(at));
  }
  return stacks.join('\ncaused by ');
}
