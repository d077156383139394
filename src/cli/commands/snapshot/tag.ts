import { findName, newName } from '../../../engine/catalog/names.ts';
import { displayRef } from '../../../manifest/name.ts';
import { type CommandFactory, success } from '../../command.ts';
import { type CommonFlags, finish, projectOption } from '../../options/common.ts';
import { snapshotData } from '../../render/data.ts';

interface TagFlags extends CommonFlags {
  readonly project?: string;
  readonly force?: boolean;
}

export const tagVerb: CommandFactory = (parent, run) => {
  const command = parent
    .command('tag')
    .summary('give a snapshot another name')
    .description('Give a snapshot another name, with the same digest. A name that is already taken is moved only with --force')
    .argument('<name>', 'base, my-app/base, or @base (global); base@sha256:… only if it has exactly this digest')
    .argument('<new-name>', 'the new name: stable, my-app/stable, or @stable (global)')
    .addOption(projectOption())
    .option('--force', 'move the new name from another snapshot to this one');
  finish(command, {
    examples: ['vm snapshot tag @vibe-2026-11 @vibe-stable --force', 'vm snapshot tag ci ci-before --store s3://team-snapshots'],
    exits: ['ERR_NOT_FOUND', 'ERR_EXISTS', 'ERR_DENIED', 'ERR_UNAVAILABLE', 'ERR_INTEGRITY', 'ERR_CONFLICT'],
  });
  command.action((text: string, other: string, flags: TagFlags) =>
    run(flags, async (context) => {
      const { terminal, app, c } = context;
      const names = { project: flags.project, cwd: terminal.cwd };
      const to = await newName(other, names);
      await using catalog = await context.catalog({ create: false });
      const name = await findName(text, { ...names, catalog, c });
      const { changed, ...snapshot } = await app.tag({ name, to, force: flags.force === true }, catalog, c);
      const [from, now] = [displayRef(name.ref), displayRef(to)];
      context.result({
        data: { snapshot: snapshotData(snapshot), changed },
        text: success(changed ? `'${from}' is now also '${now}'` : `'${now}' is already '${from}'`, context),
        bare: now,
      });
    }),
  );
};
