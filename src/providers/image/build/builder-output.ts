import { stripVTControlCharacters } from 'node:util';

/** The docker command prints a deprecation notice before each classic build; vm-snapshot has already chosen the builder. */
const NOTICE = /^DEPRECATED: The legacy builder/;
/** Beginning of a step in a classic build, and of BuildKit's report of the failed step. */
const CLASSIC_STEP = /^Step \d+\/\d+ : /;
const BUILDKIT_RESULT = '------';

/** Passes on the builder's output line by line, without the deprecation notice. */
export function stripDeprecationNotice(tell: (line: string) => void): (line: string) => void {
  let inNotice = false;
  return (line) => {
    inNotice = NOTICE.test(line) || (inNotice && /^(\s|$)/.test(line));
    if (!inNotice) tell(line);
  };
}

/** Returns the lines that explain why a build failed, without colors: those since the beginning of the failed step. */
export function lastWords(lines: readonly string[]): string[] {
  const said: string[] = [];
  const tell = stripDeprecationNotice((line) => said.push(line));
  for (const line of lines) tell(stripVTControlCharacters(line).trimEnd());
  const step = said.findLastIndex((line) => CLASSIC_STEP.test(line));
  const from = step >= 0 ? step : Math.max(0, said.indexOf(BUILDKIT_RESULT));
  return said.slice(from).filter((line) => line !== '');
}
