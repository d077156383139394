import type { Readable, Writable } from 'node:stream';
import { stripVTControlCharacters } from 'node:util';
import { homeFolder } from '../lib/user.ts';

/** Where the command runs: the process, or what a test puts in its place. */
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

/** May somebody be asked? Never in CI, where a terminal can be there without anybody in front of it. */
export function canAsk({ stdin, stderr, env }: Terminal): boolean {
  return stdin.isTTY === true && stderr.isTTY === true && !inCi(env);
}

/** A line that rewrites itself is for eyes only. */
export function canRewrite({ stderr, env }: Terminal): boolean {
  return stderr.isTTY === true && !inCi(env) && env.TERM !== 'dumb';
}

/** Columns of standard output; 120 where it is no terminal or does not know its width, so that logs look the same everywhere. */
export function widthOf({ stdout, env }: Terminal): number {
  const set = Number(env.COLUMNS);
  return stdout.columns || (Number.isInteger(set) && set > 0 ? set : 120);
}

/** One line that cannot move the cursor or change colours: names and descriptions come from files of strangers. */
export function plain(text: string): string {
  // Nearly every cell of a long list is so already.
  if (!/[^\x20-\x7e]| {2}|^ | $/.test(text)) return text;
  return stripVTControlCharacters(text)
    .replace(/[\p{Cc}\p{Cf}\s]+/gu, ' ')
    .trim();
}

/** The same for text of several lines, such as the last words of another program. */
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
