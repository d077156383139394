import type { ListedSnapshot } from '../../../engine/catalog/types.ts';
import { detectProject } from '../../../engine/detect-project.ts';
import { NotFoundError } from '../../../lib/errors.ts';
import { displayRef, GLOBAL_PROJECT, parseProject } from '../../../manifest/name.ts';
import type { CommandContext, CommandFactory } from '../../command.ts';
import { type CommonFlags, finish } from '../../options/common.ts';
import { snapshotData } from '../../render/data.ts';
import { type FormatFlags, formatOption, formatted } from '../../render/format.ts';
import { renderList } from '../../render/snapshots.ts';
import { hasColours, widthOf } from '../../terminal.ts';
import { warnOfInterrupted } from './recover.ts';

interface ListFlags extends CommonFlags, FormatFlags {
  readonly project?: string;
  readonly showDigest?: boolean;
  readonly filter?: string;
  readonly container?: string;
}

export const listVerb: CommandFactory = (parent, run) => {
  const command = parent
    .command('list')
    .alias('ls')
    .summary('list snapshots, newest first')
    .description(
      'List the snapshots of all projects, newest first. Columns that do not fit are omitted; a * in GIT marks a folder with uncommitted changes',
    )
    .option('--project <project>', 'only snapshots of this project (global: those without a project)')
    .option('--filter <pattern>', 'only names that match: a glob (node-*), or a part of the name')
    .option('--container <name>', 'only snapshots of this container, by name or ID')
    .addOption(formatOption('a table, or all fields as data'))
    .option('--show-digest', 'add a column with the digest of the image, or of the snapshot if it is not an image');
  finish(command, {
    examples: ['vm snapshot list', "vm snapshot list --filter 'vibe-*' --format json | jq -r '.[].digest'"],
    exits: ['ERR_NOT_FOUND', 'ERR_DENIED', 'ERR_UNSUPPORTED'],
  });
  command.action((flags: ListFlags) =>
    run(flags, async (context) => {
      const project = flags.project === undefined || flags.project === GLOBAL_PROJECT ? flags.project : parseProject(flags.project);
      const [snapshots] = await Promise.all([listAll({ ...flags, project }, context), warnOfInterrupted(context)]);
      const data = snapshots.map(snapshotData);
      const text = await formatted(data, flags);
      const names = snapshots.map(({ ref }) => displayRef(ref)).join('\n');
      const empty = snapshots.length === 0;
      context.result({
        data,
        text: text ?? (empty ? '' : await table(snapshots, flags, context)),
        bare: text ?? names,
        ...(text === undefined && empty ? { next: emptyText(flags) } : {}),
      });
    }),
  );
};

/** A repository that was never written to is empty; a location named by the user must exist. */
async function listAll(
  { project, filter, container }: Omit<ListFlags, 'project'> & { project: string | undefined },
  context: CommandContext,
): Promise<ListedSnapshot[]> {
  const { app, c } = context;
  const { isNamed } = await context.store();
  try {
    await using catalog = await context.catalog({ create: false });
    const request = {
      ...(project === undefined ? {} : { project }),
      ...(filter === undefined ? {} : { filter }),
      ...(container === undefined ? {} : { container }),
    };
    return await app.list(request, catalog, c);
  } catch (error) {
    if (error instanceof NotFoundError && !isNamed) return [];
    throw error;
  }
}

async function table(
  snapshots: readonly ListedSnapshot[],
  { showDigest, container }: ListFlags,
  { terminal }: CommandContext,
): Promise<string> {
  /** If no project can be detected, every name is shown in full. */
  const project = await detectProject(terminal.cwd).catch(() => '');
  const bold = hasColours(terminal.stdout, terminal.env);
  return renderList(snapshots, {
    project,
    showDigest: showDigest === true,
    ofContainer: container !== undefined,
    mayCut: terminal.stdout.columns !== undefined,
    width: widthOf(terminal),
    bold,
  });
}

function emptyText({ filter, project, container }: ListFlags): string {
  if (container !== undefined)
    return `No snapshots of the container '${container}'. Create one with: vm snapshot create --container ${container}`;
  if (filter !== undefined) return `No snapshot name matches '${filter}'`;
  if (project !== undefined) return `No snapshots in project '${project}'`;
  return 'No snapshots yet. Create one with: vm snapshot build <name> <folder>, or: vm snapshot import <file>';
}
