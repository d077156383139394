import { Command } from 'commander';
import type { Kinds } from '../app/kinds.ts';
import { VERSION } from '../lib/version.ts';
import type { CommandFactory, CommandRunner } from './command.ts';
import { createVerb as createMachineVerb } from './commands/machine/create.ts';
import { destroyVerb } from './commands/machine/destroy.ts';
import { statusVerb } from './commands/machine/status.ts';
import { stopVerb } from './commands/machine/stop.ts';
import { upVerb } from './commands/machine/up.ts';
import { buildVerb } from './commands/snapshot/build.ts';
import { cleanVerb } from './commands/snapshot/clean.ts';
import { createVerb } from './commands/snapshot/create.ts';
import { deleteVerb } from './commands/snapshot/delete.ts';
import { exportVerb } from './commands/snapshot/export.ts';
import { importVerb } from './commands/snapshot/import.ts';
import { inspectVerb } from './commands/snapshot/inspect.ts';
import { listVerb } from './commands/snapshot/list.ts';
import { protectVerb, unprotectVerb } from './commands/snapshot/protect.ts';
import { recoverVerb } from './commands/snapshot/recover.ts';
import { restoreVerb } from './commands/snapshot/restore.ts';
import { statsVerb } from './commands/snapshot/stats.ts';
import { tagVerb } from './commands/snapshot/tag.ts';
import { pullVerb, pushVerb } from './commands/snapshot/transfer.ts';
import { unlockVerb } from './commands/snapshot/unlock.ts';
import { validateVerb } from './commands/snapshot/validate.ts';
import { verifyVerb } from './commands/snapshot/verify.ts';
import { watchVerb } from './commands/snapshot/watch.ts';
import { completionVerbs } from './completion/verbs.ts';
import { hasColours, type Terminal, widthOf } from './terminal.ts';

const MACHINE_VERBS: readonly CommandFactory[] = [createMachineVerb, upVerb, statusVerb, stopVerb, destroyVerb];

const VERBS: readonly CommandFactory[] = [
  buildVerb,
  createVerb,
  watchVerb,
  validateVerb,
  listVerb,
  inspectVerb,
  restoreVerb,
  recoverVerb,
  deleteVerb,
  cleanVerb,
  protectVerb,
  unprotectVerb,
  unlockVerb,
  verifyVerb,
  exportVerb,
  importVerb,
  pushVerb,
  pullVerb,
  tagVerb,
  statsVerb,
];

/** Builds the whole command line. It throws CommanderError instead of ending the process, and prints no errors. */
export function buildProgram(run: CommandRunner, { terminal, kinds }: { terminal: Terminal; kinds: Kinds }): Command {
  const program = new Command('vm')
    .description('Build a machine once and let everyone reuse it')
    .version(VERSION, '-V, --version', 'print the version')
    .helpOption('-h, --help', 'print this help')
    .exitOverride()
    .configureOutput({
      writeOut: (text) => terminal.stdout.write(text),
      writeErr: (text) => terminal.stdout.write(text),
      outputError: () => {},
      getOutHelpWidth: () => widthOf(terminal),
      getErrHelpWidth: () => widthOf(terminal),
      getOutHasColors: () => hasColours(terminal.stdout, terminal.env),
      getErrHasColors: () => hasColours(terminal.stdout, terminal.env),
    })
    .addHelpText('after', '\nEXAMPLES\n  vm snapshot build @base . --file Dockerfile\n  vm snapshot export @base\n  vm snapshot --help');
  for (const verb of MACHINE_VERBS) verb(program, run, { kinds });
  const snapshot = program
    .command('snapshot')
    .summary('capture, store, transfer and restore snapshots')
    .description(
      'Capture snapshots of images, containers and Compose projects, store them deduplicated, export them as one file, and restore them on any machine',
    )
    .option(
      '--config <file>',
      'configuration of triggers and retention (default: VM_SNAPSHOT_CONFIG, else ~/.config/vm/snapshot-config.json); give it before the command',
    )
    .addHelpText(
      'after',
      '\nNAMES\n  base            in the current project; commands that read also search global\n  my-app/base     in project my-app\n  @base           global: without a project\n  base@sha256:…   only if it has exactly this digest\n  1a2b3c4d5e6f    by the start of its digest: at least 8 digits, unless a snapshot has that name',
    );
  const configured: CommandRunner = (flags, body) => run({ ...snapshot.opts<{ config?: string }>(), ...flags }, body);
  for (const verb of VERBS) verb(snapshot, configured, { kinds });
  completionVerbs(program, run);
  return program;
}
