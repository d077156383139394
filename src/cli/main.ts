import { type Command, CommanderError } from 'commander';
import { type App, app as defaultApp } from '../app/app.ts';
import { CancelledError, InputError } from '../lib/errors.ts';
import { type CommandContext, type CommandRunner, openCommandContext } from './command.ts';
import { reportFailure } from './error-report.ts';
import { flagWriter } from './options/kind-options.ts';
import { buildProgram } from './program.ts';
import { listenForSignals } from './signals.ts';
import { type Output, processTerminal, type Terminal } from './terminal.ts';

export interface MainParts {
  readonly terminal?: Terminal;
  readonly app?: App;
}

/** Runs the command `vm`. Returns its exit code (docs/errors.md) and never throws. */
export async function main(
  argv: readonly string[] = process.argv,
  { terminal = processTerminal(), app = defaultApp }: MainParts = {},
): Promise<number> {
  for (const output of [terminal.stdout, terminal.stderr]) ignoreClosedPipe(output);
  let running: CommandContext | undefined;
  using stopping = listenForSignals(() => running?.c.log.info('stopping…'));
  const { signal } = stopping;
  let exitCode = 0;
  const run: CommandRunner = async (flags, body) => {
    using context = openCommandContext(flags, { terminal, app, signal });
    running = context;
    await body(context);
    exitCode = context.exitCode;
  };
  const program = buildProgram(run, { terminal, kinds: app.kinds });
  try {
    await program.parseAsync([...argv]);
    return exitCode;
  } catch (error) {
    if (isHelp(error)) return 0;
    const reported = signal.aborted ? new CancelledError('Cancelled', { cause: error }) : usageError(error, commandOf(program, argv));
    const options = {
      json: isGiven(argv, ['--json']),
      verbose: isGiven(argv, ['-v', '--verbose']),
      writeOption: flagWriter(app.kinds),
    };
    const failed = reportFailure(reported, terminal, options);
    return stopping.exitCode ?? failed;
  }
}

/** `vm snapshot` without a subcommand counts as a request for help. */
function isHelp(error: unknown): boolean {
  return error instanceof CommanderError && (error.exitCode === 0 || error.code === 'commander.help');
}

/** Converts `error: unknown option '--forse'` and `(Did you mean --force?)` into a message and a hint. */
function usageError(error: unknown, command: string): unknown {
  if (!(error instanceof CommanderError)) return error;
  const [message = '', suggestion] = error.message.replace(/^error: /, '').split('\n');
  return new InputError(message, { hint: suggestion?.replace(/^\(|\)$/g, '') ?? `See: ${command} --help`, cause: error });
}

/** Returns the command that the words lead to, such as `vm snapshot create`, as far as they are valid. */
function commandOf(program: Command, argv: readonly string[]): string {
  const names = [program.name()];
  let at = program;
  const words = argv.slice(2).values();
  for (const word of words) {
    if (word.startsWith('-')) {
      const option = at.options.find(({ short, long }) => word === short || word === long);
      if (option?.required === true) words.next();
      continue;
    }
    const next = at.commands.find((command) => command.name() === word || command.aliases().includes(word));
    if (next === undefined) break;
    names.push(next.name());
    at = next;
  }
  return names.join(' ');
}

/** Works even if the flags could not be parsed. */
export function isGiven(argv: readonly string[], names: readonly string[]): boolean {
  const end = argv.indexOf('--');
  return (end < 0 ? argv : argv.slice(0, end)).some((word) => names.includes(word));
}

/** `vm snapshot list | head -1` is not an error. */
function ignoreClosedPipe(output: Output): void {
  output.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
  });
}
