import { createInterface } from 'node:readline/promises';
import { CancelledError } from '../lib/errors.ts';
import type { Terminal } from './terminal.ts';

/**
 * Asks `<question> [y/N]` on standard error; any answer except yes means no, and so does the end of the input. Throws CancelledError if `signal` is
 * aborted. The terminal stays in line mode, so that Ctrl-C arrives as a signal. Callers must check `canAsk` first.
 */
export async function askYesNo(question: string, { stdin, stderr }: Terminal, signal: AbortSignal): Promise<boolean> {
  const lines = createInterface({ input: stdin, output: stderr, terminal: false });
  const { promise: ended, resolve } = Promise.withResolvers<string>();
  const onEnd = (): void => {
    stderr.write('\n');
    resolve('');
  };
  lines.once('close', onEnd);
  try {
    const answer = await Promise.race([lines.question(`${question} [y/N] `, { signal }), ended]);
    return /^y(es)?$/i.test(answer.trim());
  } catch (error) {
    if (!signal.aborted) throw error;
    throw new CancelledError('Cancelled at the prompt; nothing was changed', { cause: error });
  } finally {
    lines.off('close', onEnd).close();
  }
}
