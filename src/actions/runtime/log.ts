import { stripVTControlCharacters } from 'node:util';
import type { Log } from '../../lib/context.ts';
import { type Text, write } from '../../lib/text/message.ts';
import type { Core } from './core.ts';
import { inputWriter } from './input-messages.ts';
import type { InputList } from './inputs.ts';

/**
 * Escapes a foreign line (a builder's output, a name from a manifest) so that the runner does not interpret it as a command: it executes lines that
 * begin with `::`, and `##[` anywhere. https://github.com/actions/runner/blob/main/src/Runner.Common/ActionCommand.cs
 */
export function inert(line: string): string {
  return line.replace(/^(\s*):(?=:)/, '$1:\u200b').replaceAll('##[', '##\u200b[');
}

/** Escapes a text and removes its colors, which annotations cannot display. */
export function inertText(text: string): string {
  return stripVTControlCharacters(text)
    .split(/\r\n|\r|\n/)
    .map(inert)
    .join('\n');
}

/** Returns a log that writes options in messages as inputs of the action. `title` heads its warnings on the page of a run. */
export function actionLog(
  core: Core,
  { title, inputs, onWarning }: { title: string; inputs: InputList; onWarning: (message: string) => void },
): Log {
  const writeOption = inputWriter(inputs);
  const written = (message: Text): string => inertText(write(message, writeOption));
  return {
    debug: (message) => core.debug(written(message)),
    info: (message) => core.info(written(message)),
    warn(message) {
      onWarning(written(message));
      core.warning(written(message), { title });
    },
  };
}
