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
      run({}, async (edge) => {
        edge.result({ data: {}, text: SCRIPTS[shell].trimEnd(), bare: '' });
      }),
    );
  program
    .command('__complete', { hidden: true })
    .argument('[words...]')
    .action((words: string[]) =>
      run({ quiet: true }, async (edge) => {
        const snapshots = async (): Promise<Candidate[]> => await snapshotsIn(words, run).catch(() => []);
        const found = await complete(program, words, { snapshots });
        edge.result({ data: {}, text: '', bare: lines(found) });
      }),
    );
}

/** Lists snapshots of folders only: with a bucket, every key press would cause a request. */
async function snapshotsIn(words: readonly string[], run: CommandRunner): Promise<Candidate[]> {
  const flag = words.findLastIndex((word) => word === '--store' || word === '--from');
  const store = flag < 0 ? undefined : words[flag + 1];
  const found: Candidate[] = [];
  await run({ quiet: true, ...(store !== undefined && { store }) }, async (edge) => {
    const { location } = await edge.store();
    if (schemeOf(location) !== undefined) return;
    await using catalog = await edge.catalog({ create: false });
    for (const { ref, manifest } of await edge.product.list({}, catalog, edge.c)) {
      found.push({ word: displayRef(ref), description: manifest.description });
    }
  });
  return found;
}

function lines(completion: Completion): string {
  if (completion === 'files') return ':files';
  return completion.map(({ word, description }) => `${plain(word)}\t${plain(description)}`).join('\n');
}
