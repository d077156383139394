import { findName } from '../../../engine/catalog/names.ts';
import type { TransferResult } from '../../../engine/catalog/types.ts';
import { InputError } from '../../../lib/errors.ts';
import { formatSeconds } from '../../../lib/text/durations.ts';
import { isBundle } from '../../../lib/text/location.ts';
import { formatBytes } from '../../../lib/text/sizes.ts';
import { displayRef } from '../../../manifest/name.ts';
import { type CommandContext, type CommandFactory, success } from '../../command.ts';
import { TRANSFER_EXITS } from '../../exit-status.ts';
import { restoreIt } from '../../next.ts';
import { type CommonFlags, finish, projectOption, transferOptions, yesOption } from '../../options/common.ts';
import { alreadyThere } from '../../render/created.ts';
import { snapshotData, statsData } from '../../render/data.ts';
import { importBundle } from './import.ts';

interface TransferFlags extends CommonFlags {
  readonly project?: string;
  readonly force?: boolean;
}

const FORCE = 'replace another snapshot of this name, and check again the content that the repository already records as stored';

interface PullFlags extends TransferFlags {
  readonly yes?: boolean;
}

export const pushVerb: CommandFactory = (parent, run) => {
  const command = parent
    .command('push')
    .summary('copy a snapshot to another repository')
    .description(
      'Copy a snapshot to another repository, under the same name and with the same digest. Only missing content is transferred, and a transfer that was stopped continues where it ended',
    )
    .argument('<name>', 'base, my-app/base, or @base (global)')
    .argument('<location>', 'the other repository: a folder or s3://bucket/prefix; created if it does not exist')
    .addOption(projectOption())
    .option('--force', FORCE);
  for (const option of transferOptions()) command.addOption(option);
  finish(command, {
    examples: ['vm snapshot push @vibe-base s3://team-snapshots', 'vm snapshot push ci /mnt/nfs/snapshots --force'],
    exits: TRANSFER_EXITS,
  });
  command.action((text: string, location: string, flags: TransferFlags) =>
    run(flags, async (context) => {
      const { terminal, app, c } = context;
      await using catalog = await context.catalog({ create: false });
      const name = await findName(text, { project: flags.project, cwd: terminal.cwd, catalog, c });
      await using remote = await context.remote(location, { create: true });
      const result = await app.push({ name, force: flags.force === true }, { catalog, remote }, c);
      transferred(result, { done: `Pushed '${displayRef(result.ref)}' to`, location: remote.store.location }, context);
    }),
  );
};

export const pullVerb: CommandFactory = (parent, run) => {
  const command = parent
    .command('pull')
    .summary('copy a snapshot from another repository')
    .description(
      'Copy a snapshot from another repository, under the same name and with the same digest. Only missing content is transferred, and a transfer that was stopped continues where it ended',
    )
    .argument(
      '<name>',
      'base, my-app/base, or @base (global), as named in the other repository; or a bundle such as artifact:owner/repo/base',
    )
    .argument('[location]', 'the other repository: a folder or s3://bucket/prefix; omit it for a bundle, which is imported')
    .addOption(projectOption())
    .option('--force', FORCE)
    .addOption(yesOption());
  for (const option of transferOptions()) command.addOption(option);
  finish(command, {
    examples: ['vm snapshot pull @vibe-base s3://team-snapshots', 'vm snapshot pull artifact:octo/app/base'],
    exits: TRANSFER_EXITS,
  });
  command.action((text: string, location: string | undefined, flags: PullFlags) =>
    run(flags, async (context) => {
      const { terminal, app, c } = context;
      if (location === undefined) return await pullBundle(text, flags, context);
      await using remote = await context.remote(location, { create: false });
      const name = await findName(text, { project: flags.project, cwd: terminal.cwd, catalog: remote, c });
      await using catalog = await context.catalog({ create: true });
      const result = await app.pull({ name, force: flags.force === true }, { catalog, remote }, c);
      const next = restoreIt(result, context);
      transferred(result, { done: `Pulled '${displayRef(result.ref)}' from`, location: remote.store.location, next }, context);
    }),
  );
};

/** Imports a bundle when the name given to `pull` is the location of one, such as an artifact. */
async function pullBundle(text: string, flags: PullFlags, context: CommandContext): Promise<void> {
  if (!isBundle(text)) {
    throw new InputError(`Cannot pull '${text}': no repository is given`, {
      hint: 'Specify the other repository as the second argument: a folder or s3://bucket/prefix',
    });
  }
  await importBundle(text, flags, context);
}

interface Told {
  readonly done: string;
  readonly location: string;
  readonly next?: string;
}

function transferred(result: TransferResult, { done, location, next }: Told, context: CommandContext): void {
  const { changed, stats, seconds, manifest } = result;
  const sent =
    stats.bytesStored === 0
      ? 'nothing to transfer'
      : `${formatBytes(stats.bytesStored)} transferred${alreadyThere(stats.bytesNew, manifest.size_bytes)}`;
  context.result({
    data: { snapshot: snapshotData(result), location, changed, stats: statsData(stats), seconds },
    text: success(`${done} ${location}: ${formatBytes(manifest.size_bytes)}, ${sent}, in ${formatSeconds(seconds)}`, context),
    bare: displayRef(result.ref),
    ...(next === undefined ? {} : { next }),
  });
}
