import { assertYoung } from '../../../app/age-limit.ts';
import { type RestoreCall, type Restored, restoreSnapshot } from '../../../app/restore-snapshot.ts';
import { findName } from '../../../engine/catalog/names.ts';
import { ConflictError } from '../../../lib/errors.ts';
import { parseDuration } from '../../../lib/text/durations.ts';
import type { CommandContext, CommandFactory } from '../../command.ts';
import { type CommonFlags, finish, projectOption, transferOptions, yesOption } from '../../options/common.ts';
import { confirmReplacement } from '../../options/confirm-replacement.ts';
import { restoreFlags } from '../../options/kind-options.ts';
import { platformQuestion } from '../../options/platform.ts';
import { askYesNo } from '../../prompt.ts';
import { restored } from '../../render/restored.ts';
import { canAsk, plain } from '../../terminal.ts';

interface RestoreFlags extends CommonFlags {
  readonly project?: string;
  readonly force?: boolean;
  readonly yes?: boolean;
  readonly from?: string;
  readonly maxAge?: string;
}

const OLD_HINT = 'Create a new one with vm snapshot create or build --force, or omit --max-age';

export const restoreVerb: CommandFactory = (parent, run, { kinds }) => {
  const kindFlags = restoreFlags(kinds);
  const command = parent
    .command('restore')
    .summary('restore a snapshot into Docker')
    .description(
      'Restore a snapshot into Docker. A Compose project gets new volumes and containers; the old ones are removed when the new ones run and are healthy, and brought back otherwise. An image gets its original references, or those of --tag, and also vm-snapshot/<project>/base:<name>. A reference that points to another image is moved after a confirmation, or with --force',
    )
    .argument('<name>', 'base, my-app/base, or @base (global)')
    .addOption(projectOption())
    .option('--force', 'move references that point to another image')
    .addOption(yesOption());
  for (const option of kindFlags.options) command.addOption(option);
  command
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
    run(flags, async (context) => {
      const { terminal, app, c } = context;
      await using catalog = await context.catalog({ create: false, location: flags.from });
      const name = await findName(text, { project: flags.project, cwd: terminal.cwd, catalog, c });
      const snapshot = await app.inspect(name, catalog, c);
      const maxAge = flags.maxAge === undefined ? undefined : parseDuration(flags.maxAge, '12h, 30d or 8w');
      assertYoung(snapshot, { maxAge, shown: flags.maxAge, hint: OLD_HINT });
      const options = kindFlags.values(flags);
      const keepPrevious = (options as { keepPrevious?: boolean }).keepPrevious === true;
      const call: RestoreCall = {
        name,
        snapshot,
        options,
        directory: terminal.cwd,
        force: flags.force === true,
        foreignTags: foreignTags(context),
        confirm: (replaced) => confirmReplacement(replaced, { yes: flags.yes, keepPrevious, context }),
        confirmPlatform: platformQuestion(context, flags.yes),
      };
      restored(await askToForce(call, (asked) => restoreSnapshot(asked, catalog, { app, c }), context), context);
    }),
  );
};

/** Prompts if a user is at the terminal. */
function foreignTags({ terminal, flags, c }: CommandContext): RestoreCall['foreignTags'] {
  if (flags.json === true || !canAsk(terminal)) return 'none';
  return async (references) => {
    c.log.warn(`this snapshot was imported, and its image has the references ${references.map(plain).join(', ')}`);
    return await askYesNo('Keep these references?', terminal, c.signal);
  };
}

/**
 * If force would solve a conflict, it is first put to the user as a question and is not yet an error. `--yes` does not answer it: that flag is for the
 * platform question.
 */
async function askToForce(
  call: RestoreCall,
  attempt: (call: RestoreCall) => Promise<Restored>,
  context: CommandContext,
): Promise<Restored> {
  try {
    return await attempt(call);
  } catch (error) {
    const { forced } = context.app.kinds.get(call.snapshot.manifest.kind);
    if (!(error instanceof ConflictError) || call.force || forced === undefined) throw error;
    const refusal = new ConflictError(error.texts.message, { hint: forced.hint, cause: error, fields: error.fields });
    await context.confirm(forced.question, { yes: undefined, warning: error.message, refusal });
    return await attempt({ ...call, force: true });
  }
}
