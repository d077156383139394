import { findName } from '../../../engine/catalog/names.ts';
import { displayRef } from '../../../manifest/name.ts';
import type { CommandFactory } from '../../command.ts';
import { type CommonFlags, finish, projectOption } from '../../options/common.ts';
import { manifestData } from '../../render/data.ts';
import { renderDetails } from '../../render/details.ts';
import { type FormatFlags, formatOption, formatted } from '../../render/format.ts';
import { hasColours } from '../../terminal.ts';
import { warnOfInterrupted } from './recover.ts';

interface InspectFlags extends CommonFlags, FormatFlags {
  readonly project?: string;
}

export const inspectVerb: CommandFactory = (parent, run) => {
  const command = parent
    .command('inspect')
    .summary('show the details of a snapshot')
    .description('Show the type, origin and content of a snapshot, or its whole manifest as JSON or YAML')
    .argument('<name>', 'base, my-app/base, or @base (global)')
    .addOption(formatOption('a table, or the manifest as data'))
    .addOption(projectOption());
  finish(command, {
    examples: ['vm snapshot inspect @vibe-base', 'vm snapshot inspect ci --format json | jq .languages'],
    exits: ['ERR_NOT_FOUND', 'ERR_INTEGRITY', 'ERR_UNSUPPORTED'],
  });
  command.action((text: string, flags: InspectFlags) =>
    run(flags, async (context) => {
      const { terminal, app, c } = context;
      await using catalog = await context.catalog({ create: false });
      const name = await findName(text, { project: flags.project, cwd: terminal.cwd, catalog, c });
      const snapshot = await app.inspect(name, catalog, c);
      await warnOfInterrupted(context);
      const data = manifestData(snapshot);
      const asData = await formatted(data, flags);
      context.result({
        data,
        text: asData ?? renderDetails(snapshot, { bold: hasColours(terminal.stdout, terminal.env) }),
        bare: asData ?? `${displayRef(snapshot.ref)}@${snapshot.digest}`,
      });
    }),
  );
};
