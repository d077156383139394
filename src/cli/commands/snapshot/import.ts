import { bundleLocation } from '../../../config/location.ts';
import { importTarget } from '../../../engine/catalog/names.ts';
import type { ImportRequest, ImportResult } from '../../../engine/catalog/types.ts';
import { formatSeconds } from '../../../lib/text/durations.ts';
import { formatBytes } from '../../../lib/text/sizes.ts';
import { displayRef } from '../../../manifest/name.ts';
import { type CommandContext, type CommandFactory, success } from '../../command.ts';
import { TRANSFER_EXITS } from '../../exit-status.ts';
import { restoreIt } from '../../next.ts';
import { type CommonFlags, finish, transferOptions, yesOption } from '../../options/common.ts';
import { platformQuestion } from '../../options/platform.ts';
import { gained } from '../../render/created.ts';
import { snapshotData, statsData } from '../../render/data.ts';

interface ImportFlags extends CommonFlags {
  readonly name?: string;
  readonly project?: string;
  readonly verify?: boolean;
  readonly force?: boolean;
  readonly yes?: boolean;
}

export const importVerb: CommandFactory = (parent, run) => {
  const command = parent
    .command('import')
    .summary('import a snapshot from a file')
    .description('Import a snapshot from a bundle file. Every byte is verified before the snapshot becomes visible. Works without Docker')
    .argument('<file>', 'a bundle written by vm snapshot export, under any name: a file, a folder, - (standard input) or s3://bucket/key')
    .option('--name <name>', 'a different name for the snapshot: base, my-app/base, or @base (global)')
    .option(
      '--project <project>',
      'the project to import it into (default: its original project for a Compose project or a snapshot with volumes, else global)',
    )
    .option('--verify', 'verify every byte (always done)')
    .option('--force', 'replace an existing snapshot of this name')
    .addOption(yesOption());
  for (const option of transferOptions()) command.addOption(option);
  finish(command, {
    examples: [
      'vm snapshot import ~/Downloads/vibe-base.snapshot.tar.gz',
      'vm snapshot import base.snapshot.tar.zst --name base-2026-11',
      'vm snapshot import s3://team/ci.snapshot.tar.gz',
    ],
    exits: TRANSFER_EXITS,
  });
  command.action((file: string, flags: ImportFlags) => run(flags, (context) => importBundle(file, flags, context)));
};

/** Body of the command, also used by `pull` for the location of a bundle. */
export async function importBundle(file: string, flags: ImportFlags, context: CommandContext): Promise<void> {
  const request: ImportRequest = {
    path: bundleLocation(file, context.terminal),
    force: flags.force === true,
    confirmPlatform: platformQuestion(context, flags.yes),
    ...importTarget({ name: flags.name, project: flags.project }),
  };
  await using catalog = await context.catalog({ create: true });
  imported(await context.app.importSnapshot(request, catalog, context.c), context);
}

function imported(result: ImportResult, context: CommandContext): void {
  const name = displayRef(result.ref);
  context.result({
    data: { snapshot: snapshotData(result), stats: statsData(result.stats), seconds: result.seconds },
    text: success(
      `Imported snapshot '${name}': ${formatBytes(result.manifest.size_bytes)}, ${gained(result.stats, result.manifest)}, in ${formatSeconds(result.seconds)}`,
      context,
    ),
    bare: name,
    next: restoreIt(result, context),
  });
}
