import { ownName } from '../../../engine/catalog/names.ts';
import { displayRef } from '../../../manifest/name.ts';
import { type CommandFactory, success } from '../../command.ts';
import { type CommonFlags, finish, projectOption } from '../../options/common.ts';
import { snapshotData } from '../../render/data.ts';

interface ProtectFlags extends CommonFlags {
  readonly project?: string;
}

export const protectVerb: CommandFactory = verbOf('protect', {
  summary: 'protect a snapshot from clean and delete',
  description:
    'Protect a snapshot: clean keeps it regardless of its rules, and delete refuses to remove it without --force. The snapshot itself does not change',
  done: 'is now protected',
  already: 'was already protected',
});

export const unprotectVerb: CommandFactory = verbOf('unprotect', {
  summary: 'remove the protection of a snapshot',
  description: 'Remove the protection of a snapshot: clean and delete treat it like any other',
  done: 'is no longer protected',
  already: 'was not protected',
});

function verbOf(
  verb: 'protect' | 'unprotect',
  { summary, description, done, already }: { summary: string; description: string; done: string; already: string },
): CommandFactory {
  return (parent, run) => {
    const command = parent
      .command(verb)
      .summary(summary)
      .description(description)
      .argument('<name>', 'base, my-app/base, or @base (global); a bare name means the current project only')
      .addOption(projectOption());
    finish(command, { examples: [`vm snapshot ${verb} @vibe-base`], exits: ['ERR_NOT_FOUND', 'ERR_DENIED', 'ERR_UNSUPPORTED'] });
    command.action((text: string, flags: ProtectFlags) =>
      run(flags, async (context) => {
        const { terminal, app, c } = context;
        await using catalog = await context.catalog({ create: false });
        const name = await ownName(text, { project: flags.project, cwd: terminal.cwd, catalog, c });
        const { changed, ...snapshot } = await app[verb]({ name }, catalog, c);
        const shown = displayRef(name.ref);
        context.result({
          data: { snapshot: snapshotData({ ...snapshot, isProtected: verb === 'protect' }), changed },
          text: success(`Snapshot '${shown}' ${changed ? done : already}`, context),
          bare: shown,
        });
      }),
    );
  };
}
