import { detectProject } from '../../../engine/detect-project.ts';
import type { CleanPlan, CleanRequest } from '../../../engine/maintain/clean.ts';
import type { RetentionRules } from '../../../engine/maintain/retention.ts';
import { InputError } from '../../../lib/errors.ts';
import { displayRef, GLOBAL_PROJECT, parseProject } from '../../../manifest/name.ts';
import { type CommandContext, type CommandFactory, success } from '../../command.ts';
import { type CommonFlags, finish, projectOption, yesOption } from '../../options/common.ts';
import { type RetentionFlags, retentionOptions, rulesOf } from '../../options/retention-flags.ts';
import { countOf, planData, renderPlan } from '../../render/clean-plan.ts';
import { snapshotData } from '../../render/data.ts';
import { spaceData, spaceText } from '../../render/space.ts';
import { hasColours, type Terminal, widthOf } from '../../terminal.ts';

interface CleanFlags extends CommonFlags, RetentionFlags {
  readonly project?: string;
  readonly container?: string;
  readonly filter?: string;
  readonly allProjects?: boolean;
  readonly dryRun?: boolean;
  readonly force?: boolean;
  readonly yes?: boolean;
}

export const cleanVerb: CommandFactory = (parent, run) => {
  const command = parent
    .command('clean')
    .summary('remove old snapshots and free their space')
    .description(
      'Remove the snapshots of a project that the rules do not keep, and free unused space. With --keep rules alone, a snapshot is removed if none of them keeps it. With --max rules, a snapshot is removed if one of them selects it and no --keep rule keeps it. Protected snapshots are always kept, and so is the newest of each project unless --keep-last or --max-count is 0. Without rules, no snapshot is removed',
    );
  for (const option of retentionOptions()) command.addOption(option);
  command
    .addOption(projectOption())
    .option('--filter <pattern>', 'only names that match: a glob (nightly-*), or a part of the name')
    .option('--container <name>', 'only snapshots of this container, by name or ID')
    .option('--all-projects', 'the snapshots of every project, and the global ones')
    .option('--dry-run', 'change nothing; show for each snapshot why it is kept or removed')
    .option('--force', 'free space even if the repository has content but lists no snapshots')
    .addOption(yesOption());
  finish(command, {
    examples: [
      'vm snapshot clean --keep-last 3 --keep-daily 7 --keep-weekly 4 --dry-run',
      'vm snapshot clean --max-age 30d --max-count 5',
      'vm snapshot clean --max-size 20GB --keep-last 2 --all-projects --store s3://team-snapshots --yes',
      'vm snapshot clean --max-age 2w --project global --dry-run',
    ],
    exits: ['ERR_NOT_FOUND', 'ERR_DENIED', 'ERR_UNAVAILABLE'],
  });
  command.action((flags: CleanFlags) =>
    run(flags, async (context) => {
      const { terminal, app, c } = context;
      const rules = rulesOf(flags);
      const project = await projectOf(flags, terminal);
      await using catalog = await context.catalog({ create: false });
      const plan = await app.planClean(requestOf(rules, project, flags), catalog, c);
      const shown = planText(plan, flags, context);
      const bare = plan.remove.map(({ snapshot }) => displayRef(snapshot.ref)).join('\n');
      if (flags.dryRun === true) {
        context.result({ data: { dry_run: true, ...planData(plan) }, text: shown, bare });
        return;
      }
      if (plan.remove.length > 0) await confirm(plan, shown, context);
      const { removed, space } = await app.clean({ ...plan, force: flags.force === true }, catalog, c);
      const plannedText = flags.yes === true && plan.remove.length > 0 ? `${shown}\n\n` : '';
      const done = removed.length === 0 ? 'No snapshot removed' : `Removed ${countOf(removed.length)}`;
      context.result({
        data: { dry_run: false, ...planData(plan), removed: removed.map(snapshotData), ...spaceData(space) },
        text: `${plannedText}${success(`${done}, ${spaceText(space)}`, context)}`,
        bare: removed.map(({ ref }) => displayRef(ref)).join('\n'),
      });
    }),
  );
};

function requestOf(rules: RetentionRules, project: string | undefined, { container, filter }: CleanFlags): CleanRequest {
  return {
    rules,
    ...(project !== undefined && { project }),
    ...(container !== undefined && { container }),
    ...(filter !== undefined && { filter }),
  };
}

/** Returns undefined for all projects. */
async function projectOf({ project, allProjects }: CleanFlags, { cwd }: Terminal): Promise<string | undefined> {
  if (allProjects === true) {
    if (project !== undefined) throw new InputError('--project and --all-projects are mutually exclusive');
    return undefined;
  }
  if (project === undefined) return await detectProject(cwd);
  return project === GLOBAL_PROJECT ? project : parseProject(project);
}

async function confirm({ remove }: CleanPlan, shown: string, context: CommandContext): Promise<void> {
  const { flags, terminal } = context;
  const { yes } = flags as CleanFlags;
  if (yes !== true && flags.json !== true && flags.quiet !== true) terminal.stderr.write(`${shown}\n`);
  await context.confirm(`Remove ${remove.length === 1 ? 'this snapshot' : `these ${remove.length} snapshots`}? This cannot be undone.`, {
    yes,
    refusal: new InputError(`Removing ${countOf(remove.length)} requires confirmation, but no terminal is available`, {
      hint: 'Use --yes to skip the confirmation, or --dry-run to show the plan',
    }),
  });
}

function planText(plan: CleanPlan, flags: CleanFlags, { terminal }: CommandContext): string {
  return renderPlan(plan, flags, {
    width: widthOf(terminal),
    bold: hasColours(terminal.stdout, terminal.env),
    whole: flags.dryRun === true,
  });
}
