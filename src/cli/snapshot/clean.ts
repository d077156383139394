import type { CleanPlan, CleanRequest } from '../../engine/clean.ts';
import { checkRules, type Judged, type RetentionRules } from '../../engine/retention.ts';
import { formatMinute, parseDuration } from '../../lib/durations.ts';
import { InputError } from '../../lib/errors.ts';
import { formatBytes, parseBytes } from '../../lib/sizes.ts';
import { displayRef, GLOBAL_PROJECT, parseProject } from '../../manifest/name.ts';
import { detectProject } from '../../manifest/project.ts';
import { type Edge, success, type Verb } from '../edge.ts';
import { type CommonFlags, finish, flagOf, projectOption, wholeNumber, yesOption } from '../flags.ts';
import { snapshotData } from '../render/data.ts';
import { spaceData, spaceText } from '../render/space.ts';
import { renderTable } from '../render/table.ts';
import { hasColours, type Terminal, widthOf } from '../terminal.ts';

interface CleanFlags extends CommonFlags {
  readonly maxAge?: string;
  readonly maxCount?: string;
  readonly maxSize?: string;
  readonly keepLast?: string;
  readonly project?: string;
  readonly container?: string;
  readonly allProjects?: boolean;
  readonly dryRun?: boolean;
  readonly yes?: boolean;
}

const MOST = 1_000_000;

export const cleanVerb: Verb = (parent, run) => {
  const command = parent
    .command('clean')
    .summary('remove old snapshots and free their space')
    .description(
      'Remove the snapshots of a project that the rules do not keep: first by age, then by count, then by size, never protected ones. Then free the space that nothing uses; without rules, do only that',
    )
    .option('--max-age <duration>', 'remove what was made longer ago: 12h, 30d, 8w')
    .option('--max-count <number>', 'keep the newest so many of each project')
    .option('--max-size <size>', 'remove the oldest until the others take no more than this in the repository: 500MB, 20GB')
    .option('--keep-last <number>', 'never remove the newest so many of each project')
    .addOption(projectOption())
    .option('--container <name>', 'only the snapshots of this container, by its name or its id')
    .option('--all-projects', 'the snapshots of every project, and the global ones')
    .option('--dry-run', 'only show what would be removed, why, and what that frees')
    .addOption(yesOption());
  finish(command, {
    examples: [
      'vm snapshot clean --max-age 30d --max-count 5',
      'vm snapshot clean --max-size 20GB --keep-last 2 --all-projects --store s3://team-snapshots --yes',
      'vm snapshot clean --max-age 2w --project global --dry-run',
    ],
    exits: ['ERR_NOT_FOUND', 'ERR_DENIED', 'ERR_UNAVAILABLE'],
  });
  command.action((flags: CleanFlags) =>
    run(flags, async (edge) => {
      const { terminal, product, c } = edge;
      const rules = rulesOf(flags);
      const project = await projectOf(flags, terminal);
      await using catalogue = await edge.catalogue({ create: false });
      const plan = await product.planClean(requestOf(rules, project, flags), catalogue, c);
      const shown = planText(plan, flags, edge);
      const bare = plan.remove.map(({ snapshot }) => displayRef(snapshot.ref)).join('\n');
      if (flags.dryRun === true) {
        edge.result({ data: { dry_run: true, ...planData(plan) }, text: shown, bare });
        return;
      }
      if (plan.remove.length > 0) await confirm(plan, shown, edge);
      const { removed, space } = await product.clean(plan, catalogue, c);
      const told = flags.yes === true && plan.remove.length > 0 ? `${shown}\n\n` : '';
      const done = removed.length === 0 ? 'No snapshot removed' : `Removed ${count(removed.length)}`;
      edge.result({
        data: { dry_run: false, ...planData(plan), removed: removed.map(snapshotData), ...spaceData(space) },
        text: `${told}${success(`${done}, ${spaceText(space)}`, edge)}`,
        bare: removed.map(({ ref }) => displayRef(ref)).join('\n'),
      });
    }),
  );
};

function requestOf(rules: RetentionRules, project: string | undefined, { container }: CleanFlags): CleanRequest {
  return { rules, ...(project === undefined ? {} : { project }), ...(container === undefined ? {} : { container }) };
}

function rulesOf({ maxAge, maxCount, maxSize, keepLast }: CleanFlags): RetentionRules {
  const rules = {
    ...(maxAge === undefined ? {} : { maxAge: parseDuration(maxAge, '12h, 30d or 8w') }),
    ...(maxCount === undefined ? {} : { maxCount: wholeNumber('--max-count', maxCount, { from: 0, to: MOST }) }),
    ...(maxSize === undefined ? {} : { maxSize: parseBytes(maxSize) }),
    ...(keepLast === undefined ? {} : { keepLast: wholeNumber('--keep-last', keepLast, { from: 1, to: MOST }) }),
  };
  checkRules(rules, flagOf);
  return rules;
}

/** undefined: all of them. */
async function projectOf({ project, allProjects }: CleanFlags, { cwd }: Terminal): Promise<string | undefined> {
  if (allProjects === true) {
    if (project !== undefined) throw new InputError('--project and --all-projects exclude each other');
    return undefined;
  }
  if (project === undefined) return await detectProject(cwd);
  return project === GLOBAL_PROJECT ? project : parseProject(project);
}

async function confirm({ remove }: CleanPlan, shown: string, edge: Edge): Promise<void> {
  const { flags, terminal } = edge;
  const { yes } = flags as CleanFlags;
  if (yes !== true && flags.json !== true && flags.quiet !== true) terminal.stderr.write(`${shown}\n`);
  await edge.confirm(`Remove ${remove.length === 1 ? 'this snapshot' : `these ${remove.length} snapshots`} for ever?`, {
    yes,
    refusal: new InputError(`Removing ${count(remove.length)} needs an answer, and there is no terminal to ask at`, {
      hint: 'Use --yes to remove without a question, or --dry-run to look first',
    }),
  });
}

function planText({ remove, spared, kept, bytes }: CleanPlan, flags: CleanFlags, { terminal }: Edge): string {
  const stays = spared.length === 0 ? '' : `; ${spared.length} of them only because protected or among the last`;
  if (remove.length === 0) return `Nothing to remove; ${count(kept)} kept${stays}`;
  const table = renderTable(
    remove,
    [
      { title: 'REMOVE', cell: ({ snapshot }) => displayRef(snapshot.ref) },
      { title: 'CREATED', cell: ({ snapshot }) => formatMinute(new Date(snapshot.manifest.created_at)) },
      { title: 'SIZE', cell: ({ snapshot }) => formatBytes(snapshot.manifest.size_bytes), align: 'right' },
      { title: 'WHY', cell: (judged) => why(judged, flags) },
    ],
    { width: widthOf(terminal), bold: hasColours(terminal.stdout, terminal.env) },
  );
  const frees = bytes === undefined ? 'how much that frees is unknown' : `that frees about ${formatBytes(bytes)}`;
  return `${table}\n\n${count(remove.length)} to remove, ${frees}; ${count(kept)} kept${stays}`;
}

function why({ rule }: Judged, { maxAge, maxCount, maxSize }: CleanFlags): string {
  const reasons = { age: `older than ${maxAge}`, count: `more than ${maxCount}`, size: `more than ${maxSize}` };
  return reasons[rule];
}

function planData({ remove, spared, kept, bytes }: CleanPlan): Record<string, unknown> {
  const judged = ({ snapshot, rule }: Judged) => ({ ...snapshotData(snapshot), rule });
  return { remove: remove.map(judged), spared: spared.map(judged), kept, frees_bytes: bytes ?? null };
}

function count(snapshots: number): string {
  return snapshots === 1 ? '1 snapshot' : `${snapshots} snapshots`;
}
