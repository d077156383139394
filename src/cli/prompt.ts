import { CancelledError } from '../lib/errors.ts';
import type { Terminal } from './terminal.ts';

/** Asks `<question> [y/N]` on standard error; Enter alone is no. Throws CancelledError on Ctrl-C. Callers look at `canAsk` first. */
export async function askYesNo(question: string, terminal: Terminal, signal: AbortSignal): Promise<boolean> {
  const { confirm } = await import('@inquirer/prompts');
  const theme = {
    prefix: { idle: '', done: '' },
    style: { defaultAnswer: (keys: string) => `[${keys}]`, message: (text: string) => text },
  };
  try {
    return await confirm({ message: question, default: false, theme }, { signal, input: terminal.stdin, output: terminal.stderr });
  } catch (error) {
    if (error instanceof Error && /^(ExitPrompt|AbortPrompt)Error$/.test(error.name)) {
      throw new CancelledError('Cancelled at the question; nothing was changed', { cause: error });
    }
    throw error;
  }
}
