import type { Readable, Writable } from 'node:stream';
import { stripVTControlCharacters } from 'node:util';
import { homeFolder } from '../lib/user.ts';

/** The environment of the command: the process, or a test's replacement. */
export interface Terminal {
  readonly stdin: Readable & { readonly isTTY?: boolean };
  readonly stdout: Output;
  readonly stderr: Output;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly cwd: string;
  readonly home: string;
}

export type Output = Writable & { readonly isTTY?: boolean; readonly columns?: number };

export function processTerminal(): Terminal {
  const { stdin, stdout, stderr, env } = process;
  return { stdin, stdout, stderr, env, cwd: process.cwd(), home: homeFolder(env) };
}

/** Returns true if a user can be prompted. Always false in CI, where a terminal may exist without a user. */
export function canAsk({ stdin, stderr, env }: Terminal): boolean {
  return stdin.isTTY === true && stderr.isTTY === true && !inCi(env);
}

/** Returns true if lines can be rewritten, which only makes sense for a user at a terminal. */
export function canRewrite({ stderr, env }: Terminal): boolean {
  return stderr.isTTY === true && !inCi(env) && env.TERM !== 'dumb';
}

/** Returns the columns of standard output, otherwise `COLUMNS`, otherwise 120, so that logs look the same everywhere. */
export function widthOf({ stdout, env }: Terminal): number {
  const set = Number(env.COLUMNS);
  return stdout.columns || (Number.isInteger(set) && set > 0 ? set : 120);
}

/** Returns a single line without characters that move the cursor or change colors, because names and descriptions come from untrusted files. */
export function plain(text: string): string {
  // Nearly every cell of a long list needs no change.
  if (!/[^\x20-\x7e]| {2}|^ | $/.test(text)) return text;
  return stripVTControlCharacters(text)
    .replace(/[\p{Cc}\p{Cf}\s]+/gu, ' ')
    .trim();
}

/** Sanitizes text of several lines like `plain`, such as the last lines of another program's output. */
export function plainLines(text: string): string {
  return text
    .split(/\r?\n/)
    .map((line) =>
      stripVTControlCharacters(line)
        .replace(/[^\P{Cc}\t]+/gu, '')
        .trimEnd(),
    )
    .join('\n');
}

function inCi(env: Terminal['env']): boolean {
  return env.CI !== undefined && env.CI !== '' && env.CI !== '0' && env.CI !== 'false';
}

/** https://no-color.org */
export function hasColours(output: Output, env: Terminal['env']): boolean {
  return output.isTTY === true && !env.NO_COLOR && env.TERM !== 'dumb';
}
