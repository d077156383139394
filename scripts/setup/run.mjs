import { spawnSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import { SEARCH_PATH } from './paths.mjs';

/** A step that cannot go on: one message for the person in front of it, no stack. */
export class SetupError extends Error {}

/** Runs a program to its end and returns its standard output; a failure is told with the program's own first and last lines. */
export function run(command, args, options = {}) {
  const result = spawnSync(command, args, {
    encoding: 'utf8',
    maxBuffer: 64 << 20,
    stdio: ['ignore', 'pipe', 'pipe'],
    ...options,
    env: { ...process.env, PATH: SEARCH_PATH, LC_ALL: 'C', ...options.env },
  });
  if (result.error) throw new SetupError(`${command}: ${result.error.message}`);
  if (result.status === 0) return result.stdout;
  const lines = `${result.stdout}\n${result.stderr}`.trim().split('\n');
  const told = lines.length > 30 ? [...lines.slice(0, 15), '…', ...lines.slice(-15)] : lines;
  throw new SetupError(`\`${[command, ...args].join(' ')}\` ended with ${result.status ?? result.signal}:\n${told.join('\n')}`);
}

/** The path of a program, or undefined. */
export function which(program) {
  return SEARCH_PATH.split(delimiter)
    .map((folder) => join(folder, program))
    .find(isExecutable);
}

function isExecutable(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
