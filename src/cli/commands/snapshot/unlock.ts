import { type CommandFactory, success } from '../../command.ts';
import { type CommonFlags, finish } from '../../options/common.ts';

interface UnlockFlags extends CommonFlags {
  readonly force?: boolean;
}

export const unlockVerb: CommandFactory = (parent, run) => {
  const command = parent
    .command('unlock')
    .summary('give up processes that were killed and keep others out')
    .description(
      'Give up processes that were killed on another machine or in another container while they wrote to a folder. By themselves others do so ten minutes after the last sign of life',
    )
    .option('-f, --force', 'also processes that gave a sign of life: one that lives ends with an error and changes nothing');
  finish(command, {
    examples: ['vm snapshot unlock', 'vm snapshot unlock --store /mnt/nfs/snapshots'],
    exits: ['ERR_NOT_FOUND', 'ERR_DENIED', 'ERR_UNSUPPORTED', 'ERR_CONFLICT'],
  });
  command.action((flags: UnlockFlags) =>
    run(flags, async (edge) => {
      await using catalog = await edge.catalog({ create: false });
      const { stopped } = await edge.product.unlock({ force: flags.force === true }, catalog, edge.c);
      const names = stopped.map(({ who, doing }) => `${who}, which was ${doing}`);
      edge.result({
        data: {
          location: catalog.store.location,
          stopped: stopped.map(({ who, doing, quietMs }) => ({ process: who, doing, quiet_seconds: Math.round(quietMs / 1000) })),
        },
        text: names.length === 0 ? 'Nobody is locked out' : success(`Gave up ${names.join('; ')}`, edge),
        bare: names.join('\n'),
      });
    }),
  );
};
