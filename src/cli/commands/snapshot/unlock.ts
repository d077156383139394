import { type CommandFactory, success } from '../../command.ts';
import { type CommonFlags, finish } from '../../options/common.ts';

interface UnlockFlags extends CommonFlags {
  readonly force?: boolean;
}

export const unlockVerb: CommandFactory = (parent, run) => {
  const command = parent
    .command('unlock')
    .summary('release the locks of killed processes')
    .description(
      'Release the locks of processes that were killed on another machine or in another container while they wrote to a folder. Without this command, other processes wait until ten minutes after the last sign of life',
    )
    .option('-f, --force', 'also release the locks of processes that may still run; such a process fails and changes nothing');
  finish(command, {
    examples: ['vm snapshot unlock', 'vm snapshot unlock --store /mnt/nfs/snapshots'],
    exits: ['ERR_NOT_FOUND', 'ERR_DENIED', 'ERR_UNSUPPORTED', 'ERR_CONFLICT'],
  });
  command.action((flags: UnlockFlags) =>
    run(flags, async (context) => {
      await using catalog = await context.catalog({ create: false });
      const { stopped } = await context.app.unlock({ force: flags.force === true }, catalog, context.c);
      const names = stopped.map(({ who, doing }) => `${who}, which was ${doing}`);
      context.result({
        data: {
          location: catalog.store.location,
          stopped: stopped.map(({ who, doing, quietMs }) => ({ process: who, doing, quiet_seconds: Math.round(quietMs / 1000) })),
        },
        text: names.length === 0 ? 'No locks to release' : success(`Released the lock of ${names.join('; ')}`, context),
        bare: names.join('\n'),
      });
    }),
  );
};
