import { Option } from 'commander';
import { assertOptionsApply, type RestoreInput } from '../../../app/restore-options.ts';
import { assertYoung } from '../../../app/restore-request.ts';
import { findName } from '../../../engine/catalog/names.ts';
import type { RestoreRequest, RestoreResult } from '../../../engine/catalog/types.ts';
import { ConflictError } from '../../../lib/errors.ts';
import { formatSeconds, parseDuration } from '../../../lib/text/durations.ts';
import { formatBytes } from '../../../lib/text/sizes.ts';
import { displayRef } from '../../../manifest/name.ts';
import { type CommandContext, type CommandFactory, success } from '../../command.ts';
import { type CommonFlags, collect, finish, flagOf, projectOption, transferOptions, yesOption } from '../../options/common.ts';
import { platformQuestion } from '../../options/platform.ts';
import { askYesNo } from '../../prompt.ts';
import { snapshotData } from '../../render/data.ts';
import { restoreContainer } from '../../render/restored-container.ts';
import { restoreProject } from '../../render/restored-project.ts';
import { canAsk, plain } from '../../terminal.ts';

interface RestoreFlags extends CommonFlags {
  readonly project?: string;
  readonly tag?: readonly string[];
  readonly foreignTags?: 'keep' | 'none';
  readonly force?: boolean;
  readonly yes?: boolean;
  readonly via: 'auto' | 'pull' | 'load';
  readonly from?: string;
  readonly maxAge?: string;
  readonly as?: string;
  readonly keepPrevious?: boolean;
  readonly bindMounts?: string;
  readonly waitTimeout?: string;
  /** False with --no-wait. */
  readonly wait?: boolean;
  readonly containerName?: string;
  readonly preserveNetworks?: boolean;
  readonly preserveVolumes?: true | 'copies' | 'shared' | 'none';
}

const OLD_HINT = 'Create a new one with vm snapshot create or build --force, or omit --max-age';

export const restoreVerb: CommandFactory = (parent, run) => {
  const command = parent
    .command('restore')
    .summary('restore a snapshot into Docker')
    .description(
      'Restore a snapshot into Docker. A Compose project gets new volumes and containers; the old ones are removed when the new ones run and are healthy, and brought back otherwise. An image gets its original references, or those of --tag, and also vm-snapshot/<project>/base:<name>. A reference that points to another image is moved after a confirmation, or with --force',
    )
    .argument('<name>', 'base, my-app/base, or @base (global)')
    .addOption(new Option('--tag <reference>', 'a reference for the image instead of its original ones; repeatable').argParser(collect))
    .addOption(
      new Option(
        '--foreign-tags <how>',
        'for an imported image: keep its original references, or none of them (default: ask on a terminal, else none)',
      ).choices(['keep', 'none']),
    )
    .addOption(projectOption())
    .option('--force', 'move references that point to another image')
    .addOption(yesOption())
    .addOption(new Option('--via <method>', 'how the image is transferred to the daemon').choices(['auto', 'pull', 'load']).default('auto'))
    .option('--as <project>', 'for a Compose project: restore it under this name, beside the captured one')
    .option('--keep-previous', 'for a Compose project: keep the old containers, stopped and renamed, and the old volumes')
    .option(
      '--bind-mounts <folder>',
      'for a Compose project: restore captured bind mounts from outside its folder into this one; otherwise they are not restored',
    )
    .option(
      '--wait-timeout <duration>',
      'for a Compose project: maximum time until all containers run and are healthy, such as 90s or 20m (default: 5m, or longer if a health check requires it)',
    )
    .option('--no-wait', 'for a Compose project: start all containers and do not wait for them')
    .option('--container-name <name>', 'for a container: the name of the new one (default: the original name with a number, such as agent-2)')
    .option('--preserve-networks', 'for a container: connect it to the networks of the original')
    .addOption(
      new Option(
        '--preserve-volumes [how]',
        'for a container: new volumes with the captured data, the live volumes of the original, or empty ones',
      )
        .choices(['copies', 'shared', 'none'])
        .preset('copies')
        .default('copies'),
    )
    .option('--max-age <duration>', 'fail with "not found" if the snapshot is older than this: 12h, 30d, 8w')
    .option('--from <location>', 'restore directly from this repository, without a local copy: a folder or s3://bucket/prefix');
  for (const option of transferOptions()) command.addOption(option);
  finish(command, {
    examples: [
      'vm snapshot restore before-upgrade',
      'vm snapshot restore before-upgrade --as trial',
      'vm snapshot restore @vibe-base',
      'vm snapshot restore ci --tag ci:today --force',
      'docker run --rm -it $(vm snapshot restore ci --quiet)',
    ],
    exits: ['ERR_NOT_FOUND', 'ERR_DENIED', 'ERR_UNAVAILABLE', 'ERR_INTEGRITY', 'ERR_UNSUPPORTED', 'ERR_EXHAUSTED', 'ERR_CONFLICT'],
  });
  command.action((text: string, flags: RestoreFlags) =>
    run(flags, async (edge) => {
      const { terminal, product, c } = edge;
      await using catalog = await edge.catalog({ create: false, location: flags.from });
      const name = await findName(text, { project: flags.project, cwd: terminal.cwd, catalog, c });
      const { manifest } = await product.inspect(name, catalog, c);
      const input = inputOf(flags);
      assertOptionsApply(input, manifest.kind, (option) => (option === 'tags' ? '--tag' : flagOf(option)));
      const maxAge = flags.maxAge === undefined ? undefined : parseDuration(flags.maxAge, '12h, 30d or 8w');
      assertYoung({ ref: name.ref, manifest }, { maxAge, shown: flags.maxAge, hint: OLD_HINT });
      if (manifest.kind === 'compose') return await restoreProject({ name, input, yes: flags.yes }, catalog, edge);
      if (manifest.kind === 'container') return await restoreContainer({ name, input, yes: flags.yes }, catalog, edge);
      const provider = await product.openDocker();
      const request: RestoreRequest = {
        name,
        force: flags.force === true,
        via: flags.via,
        foreignTags: flags.foreignTags ?? foreignTags(edge),
        confirmPlatform: platformQuestion(edge, flags.yes),
        ...(flags.tag === undefined ? {} : { tags: flags.tag }),
      };
      restored(await askToMove(request, (asked) => product.restore(asked, { catalog, provider }, c), edge), edge);
    }),
  );
};

/** Prompts if a user is at the terminal. */
function foreignTags({ terminal, flags, c }: CommandContext): NonNullable<RestoreRequest['foreignTags']> {
  if (flags.json === true || !canAsk(terminal)) return 'none';
  return async (references) => {
    c.log.warn(`this snapshot was imported, and its image has the references ${references.map(plain).join(', ')}`);
    return await askYesNo('Keep these references?', terminal, c.signal);
  };
}

function inputOf(flags: RestoreFlags): RestoreInput {
  const { wait, waitTimeout, tag, preserveVolumes, ...others } = flags;
  return {
    ...others,
    tags: tag,
    noWait: wait === false,
    waitTimeout: waitTimeout === undefined ? undefined : parseDuration(waitTimeout, '90s or 20m'),
    preserveVolumes: preserveVolumes === true ? 'copies' : preserveVolumes,
  };
}

/**
 * A conflicting reference is first put to the user as a question and is not yet an error. `--yes` does not answer it: that flag is for the platform
 * question.
 */
async function askToMove(
  request: RestoreRequest,
  attempt: (request: RestoreRequest) => Promise<RestoreResult>,
  edge: CommandContext,
): Promise<RestoreResult> {
  try {
    return await attempt(request);
  } catch (error) {
    if (!(error instanceof ConflictError) || request.force) throw error;
    const refusal = new ConflictError(error.message, {
      hint: 'Use --force to move it, or --tag to give the image another reference',
      cause: error,
      fields: error.fields,
    });
    await edge.confirm('Move it to this snapshot?', { yes: undefined, warning: error.message, refusal });
    return await attempt({ ...request, force: true });
  }
}

function restored(result: RestoreResult, edge: CommandContext): void {
  const { machine, bytes, seconds } = result;
  const name = displayRef(result.ref);
  const how = `${formatBytes(bytes)} by ${machine.via} in ${formatSeconds(seconds)}`;
  const others = machine.references.filter((reference) => reference !== machine.image);
  const also = others.length === 0 ? '' : `; also ${others.join(', ')}`;
  edge.result({
    data: {
      snapshot: snapshotData(result),
      image: machine.image,
      references: machine.references,
      changed: machine.changed,
      via: machine.via,
      moved_bytes: bytes,
      seconds,
    },
    text: success(
      machine.changed ? `Restored '${name}' as ${machine.image} (${how})${also}` : `'${name}' already exists as ${machine.image}${also}`,
      edge,
    ),
    bare: machine.image,
    next: `Run it with: docker run --rm -it ${machine.image}`,
  });
}
