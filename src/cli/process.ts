import { reportFailure } from './error-report.ts';
import { isGiven, main } from './main.ts';
import { processTerminal } from './terminal.ts';

/** The command `vm` of this process. What nothing catches ends it with one line on standard error, as every other error does. */
export async function runProcess(): Promise<number> {
  const terminal = processTerminal();
  process.on('uncaughtException', (error) => {
    const verbose = isGiven(process.argv, ['-v', '--verbose']);
    process.exit(reportFailure(error, terminal, { json: isGiven(process.argv, ['--json']), verbose }));
  });
  return await main(process.argv, { terminal });
}
