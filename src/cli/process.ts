import { KINDS } from '../app/kinds.ts';
import { reportFailure } from './error-report.ts';
import { isGiven, main } from './main.ts';
import { flagWriter } from './options/kind-options.ts';
import { processTerminal } from './terminal.ts';

/** Runs the command `vm` in this process. An uncaught error is reported in one line on standard error, like every other error. */
export async function runProcess(): Promise<number> {
  const terminal = processTerminal();
  process.on('uncaughtException', (error) => {
    const verbose = isGiven(process.argv, ['-v', '--verbose']);
    const options = { json: isGiven(process.argv, ['--json']), verbose, writeOption: flagWriter(KINDS) };
    process.exit(reportFailure(error, terminal, options));
  });
  return await main(process.argv, { terminal });
}
