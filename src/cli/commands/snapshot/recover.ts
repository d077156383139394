import { Option } from 'commander';
import { InputError } from '../../../lib/errors.ts';
import { formatMinute } from '../../../lib/text/durations.ts';
import type { DecidedRestore, Finding, InterruptedRestore, LookedAtRestore } from '../../../providers/recovery-types.ts';
import { type CommandContext, type CommandFactory, success } from '../../command.ts';
import { type CommonFlags, finish, yesOption } from '../../options/common.ts';

interface RecoverFlags extends CommonFlags {
  readonly finish?: boolean;
  readonly undo?: boolean;
  readonly yes?: boolean;
}

const FINDINGS: Readonly<Record<Finding, string>> = {
  untouched: 'nothing was started or written since; the next create or restore undoes it',
  runs: 'its new containers run; the next create or restore finishes it',
  started: 'not all of its new containers run',
  half: 'some of its containers are missing',
  unreadable: 'its journal cannot be read',
};

export const recoverVerb: CommandFactory = (parent, run) => {
  const command = parent
    .command('recover')
    .summary('finish or undo an interrupted restore of a Compose project')
    .description(
      'Show the interrupted restores of Compose projects (after a kill or a reboot) and their state; or end the restore of one project: keep the new state (--finish), or bring back the old one (--undo)',
    )
    .argument('[project]', 'the Compose project (default: show all)')
    .addOption(new Option('--finish', 'keep the new state, and remove the old one if the new one is complete').conflicts('undo'))
    .option('--undo', 'bring back the old state, and remove the new containers and volumes with everything written to them since')
    .addOption(yesOption());
  finish(command, {
    examples: ['vm snapshot recover', 'vm snapshot recover shop --finish', 'vm snapshot recover shop --undo --yes'],
    exits: ['ERR_NOT_FOUND', 'ERR_DENIED', 'ERR_UNAVAILABLE', 'ERR_CONFLICT'],
  });
  command.action((project: string | undefined, flags: RecoverFlags) =>
    run(flags, async (context) => {
      const how = flags.finish ? 'finish' : flags.undo ? 'undo' : undefined;
      if (how === undefined) return show(await context.app.lookAtRestores(context.c), { project, context });
      if (project === undefined)
        throw new InputError(`--${how} requires the name of a project`, {
          hint: 'List the interrupted restores with: vm snapshot recover',
        });
      const confirm = (where: readonly string[]): Promise<void> => ask(where, { project, how, yes: flags.yes, context });
      const { where } = await context.app.decideRestore({ project, how, confirm }, context.c);
      const done = how === 'finish' ? 'is finished: the new state is kept' : 'is undone: the old state is back';
      context.result({ data: { project, how, where }, text: success(`The restore of '${project}' ${done}`, context), bare: project });
    }),
  );
};

/** Warns of interrupted restores if a daemon answers within LOOK_LIMIT. */
export async function warnOfInterrupted({ app, flags, c }: Pick<CommandContext, 'app' | 'flags' | 'c'>): Promise<void> {
  if (flags.quiet === true) return;
  const found = await app.interrupted({ signal: AbortSignal.any([c.signal, AbortSignal.timeout(LOOK_LIMIT)]) }).catch(() => []);
  for (const { project, ...restore } of found)
    c.log.warn(`${titleOf({ project, ...restore })} is pending: run vm snapshot recover ${project}`);
}

/** Milliseconds. */
const LOOK_LIMIT = 3000;

function titleOf({ project, snapshot, began }: InterruptedRestore): string {
  const from = snapshot === '' ? '' : ` from '${snapshot}'`;
  const time = Number.isNaN(Date.parse(began)) ? '' : `, started at ${formatMinute(new Date(began))},`;
  return `the restore of the project '${project}'${from}${time} was interrupted and`;
}

function show(all: readonly LookedAtRestore[], { project, context }: { project: string | undefined; context: CommandContext }): void {
  const shown = all.filter((one) => project === undefined || one.project === project);
  const text = shown.map((one) =>
    [
      `${capital(titleOf(one))} is pending: ${FINDINGS[one.finding]}`,
      ...one.where.map((line) => `  ${line}`),
      `  Keep the new state:       vm snapshot recover ${one.project} --finish`,
      `  Bring back the old one:   vm snapshot recover ${one.project} --undo`,
    ].join('\n'),
  );
  const next = 'There are no interrupted restores';
  context.result({
    data: shown,
    text: text.join('\n'),
    bare: shown.map((one) => one.project).join('\n'),
    ...(shown.length === 0 && { next }),
  });
}

async function ask(
  where: readonly string[],
  { project, how, yes, context }: Pick<DecidedRestore, 'project' | 'how'> & { yes: boolean | undefined; context: CommandContext },
): Promise<void> {
  const what =
    how === 'finish' ? 'the old state is removed' : 'new containers and volumes are removed with everything written to them since';
  await context.confirm('Continue?', {
    yes,
    warning: [`The restore of '${project}': ${what}`, ...where].join('\n'),
    refusal: new InputError(`The restore of '${project}' requires a decision, but no terminal is available`, {
      hint: `Use --yes to continue: ${what}`,
    }),
  });
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
