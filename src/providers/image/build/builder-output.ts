import { stripVTControlCharacters } from 'node:util';

/** The docker command speaks of its own future before each classic build; the choice of the builder is made already. */
const NOTICE = /^DEPRECATED: The legacy builder/;
/** Where a classic build begins a step, and where BuildKit begins to say which step failed. */
const CLASSIC_STEP = /^Step \d+\/\d+ : /;
const BUILDKIT_RESULT = '------';

/** Hands on what a builder says, line by line, but for that notice. */
export function stripDeprecationNotice(tell: (line: string) => void): (line: string) => void {
  let inNotice = false;
  return (line) => {
    inNotice = NOTICE.test(line) || (inNotice && /^(\s|$)/.test(line));
    if (!inNotice) tell(line);
  };
}

/** Of the last lines of a build that failed those that tell why, without colours: what was said since the step began. */
export function lastWords(lines: readonly string[]): string[] {
  const said: string[] = [];
  const tell = stripDeprecationNotice((line) => said.push(line));
  for (const line of lines) tell(stripVTControlCharacters(line).trimEnd());
  const step = said.findLastIndex((line) => CLASSIC_STEP.test(line));
  const from = step >= 0 ? step : Math.max(0, said.indexOf(BUILDKIT_RESULT));
  return said.slice(from).filter((line) => line !== '');
}
