import { Argument, type Command } from 'commander';
import { schemeOf } from '../../lib/text/location.ts';
import { displayRef } from '../../manifest/name.ts';
import type { CommandRunner } from '../command.ts';
import { exitStatus } from '../exit-status.ts';
import { plain } from '../terminal.ts';
import { type Candidate, type Completion, complete } from './complete.ts';
import { SCRIPTS, SHELLS, type Shell } from './scripts.ts';

/** Adds `vm completion`, and the hidden command that its scripts call. */
export function completionVerbs(program: Command, run: CommandRunner): void {
  program
    .command('completion')
    .summary('print the shell completion script')
    .description('Print the script with which bash, zsh or fish completes the commands, flags and snapshot names of vm')
    .addArgument(new Argument('<shell>', 'the shell').choices(SHELLS))
    .addHelpText(
      'after',
      `\nEXAMPLES\n  source <(vm completion bash)\n  vm completion zsh > "\${fpath[1]}/_vm"\n  vm completion fish > ~/.config/fish/completions/vm.fish\n\n${exitStatus([])}`,
    )
    .action((shell: Shell) =>
      run({}, async (context) => {
        context.result({ data: {}, text: SCRIPTS[shell].trimEnd(), bare: '' });
      }),
    );
  program
    .command('__complete', { hidden: true })
    .argument('[words...]')
    .action((words: string[]) =>
      run({ quiet: true }, async (context) => {
        const snapshots = async (): Promise<Candidate[]> => await snapshotsIn(words, run).catch(() => []);
        const found = await complete(program, words, { snapshots });
        context.result({ data: {}, text: '', bare: lines(found) });
      }),
    );
}

/** Lists snapshots of folders only: with a bucket, every key press would cause a request. */
async function snapshotsIn(words: readonly string[], run: CommandRunner): Promise<Candidate[]> {
  const flag = words.findLastIndex((word) => word === '--store' || word === '--from');
  const store = flag < 0 ? undefined : words[flag + 1];
  const found: Candidate[] = [];
  await run({ quiet: true, ...(store !== undefined && { store }) }, async (context) => {
    const { location } = await context.store();
    if (schemeOf(location) !== undefined) return;
    await using catalog = await context.catalog({ create: false });
    for (const { ref, manifest } of await context.app.list({}, catalog, context.c)) {
      found.push({ word: displayRef(ref), description: manifest.description });
    }
  });
  return found;
}

function lines(completion: Completion): string {
  if (completion === 'files') return ':files';
  return completion.map(({ word, description }) => `${plain(word)}\t${plain(description)}`).join('\n');
}
