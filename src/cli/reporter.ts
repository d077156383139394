import { styleText } from 'node:util';
import { type Context, quietContext } from '../lib/context.ts';
import { type Text, type WriteOption, write } from '../lib/text/message.ts';
import { progressLines } from '../lib/text/progress-lines.ts';
import { LiveProgress } from './progress/live.ts';
import { canRewrite, hasColours, plainLines, type Terminal } from './terminal.ts';

export interface ReporterOptions {
  /** Suppresses progress and remarks, but not warnings. */
  readonly quiet: boolean;
  /** Prints details for troubleshooting. */
  readonly verbose: boolean;
  readonly writeOption: WriteOption;
}

/** Output on standard error while a command runs. */
export interface Reporter extends Disposable {
  readonly log: Context['log'];
  readonly progress: Context['progress'];
  /** Removes progress from the screen, so that a question or a result is printed without it. */
  clear(): void;
}

/** Redraws progress in place if the terminal supports it, and prints it line by line otherwise. */
export function openReporter(terminal: Terminal, { quiet, verbose, writeOption }: ReporterOptions): Reporter {
  const live = !quiet && canRewrite(terminal) ? new LiveProgress(terminal.stderr) : undefined;
  const written = (message: Text): string => write(message, writeOption);
  const print = (message: string): void => {
    const text = plainLines(message);
    if (live === undefined) terminal.stderr.write(`${text}\n`);
    else live.above(text);
  };
  const coloured = hasColours(terminal.stderr, terminal.env);
  const tint = (format: 'yellow' | 'dim', text: string): string => (coloured ? styleText(format, text, { validateStream: false }) : text);
  const silence = quietContext();
  const clear = (): void => live?.close();
  return {
    log: {
      debug: verbose ? (message) => print(tint('dim', written(message))) : silence.log.debug,
      info: quiet ? silence.log.info : (message) => print(written(message)),
      warn: (message) => print(`${tint('yellow', 'Warning:')} ${written(message)}`),
    },
    progress: quiet ? silence.progress : (live ?? progressLines(print)),
    clear,
    [Symbol.dispose]: clear,
  };
}
