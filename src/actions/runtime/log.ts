import { stripVTControlCharacters } from 'node:util';
import type { Log } from '../../lib/context.ts';
import type { Core } from './core.ts';
import { rewriteFlagsAsInputs } from './input-messages.ts';
import type { InputList } from './inputs.ts';

/**
 * A line of somebody else's (a builder's output, a name from a manifest) that the runner cannot take for a command: it obeys lines that
 * begin with `::`, and `##[` anywhere. https://github.com/actions/runner/blob/main/src/Runner.Common/ActionCommand.cs
 */
export function inert(line: string): string {
  return line.replace(/^(\s*):(?=:)/, '$1:\u200b').replaceAll('##[', '##\u200b[');
}

/** Colours go too: annotations show them as garbage. */
export function inertText(text: string): string {
  return stripVTControlCharacters(text)
    .split(/\r\n|\r|\n/)
    .map(inert)
    .join('\n');
}

/** Messages that speak of a command line are told in the words of the action. On the page of a run `title` says whose warnings they are. */
export function actionLog(
  core: Core,
  { title, inputs, onWarning }: { title: string; inputs: InputList; onWarning: (message: string) => void },
): Log {
  const told = (message: string): string => inertText(rewriteFlagsAsInputs(message, inputs));
  return {
    debug: (message) => core.debug(inertText(message)),
    info: (message) => core.info(told(message)),
    warn(message) {
      onWarning(told(message));
      core.warning(told(message), { title });
    },
  };
}
