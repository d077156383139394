import { InputError } from '../../../lib/errors.ts';
import { type CommandFactory, success } from '../../command.ts';
import { finish, yesOption } from '../../options/common.ts';
import { commonFlags, type MachineFlags, machineName, machineOptions } from '../../options/machine.ts';

interface DestroyFlags extends MachineFlags {
  readonly volumes?: boolean;
  readonly force?: boolean;
  readonly yes?: boolean;
}

export const destroyVerb: CommandFactory = (parent, run) => {
  const command = parent
    .command('destroy')
    .summary('remove a machine')
    .description(
      'Remove the machine of a vm.yaml with all changes made in it. Its volumes are kept unless --volumes is given; snapshots are always kept',
    );
  for (const option of machineOptions()) command.addOption(option);
  command
    .option('--volumes', 'also remove its volumes')
    .option('-f, --force', 'skip the confirmation, same as --yes')
    .addOption(yesOption());
  finish(command, {
    examples: ['vm destroy', 'vm destroy --volumes --force'],
    exits: ['ERR_NOT_FOUND', 'ERR_DENIED', 'ERR_UNAVAILABLE', 'ERR_CONFLICT'],
  });
  command.action((flags: DestroyFlags) =>
    run(commonFlags(flags), async (context) => {
      const { terminal, app, c } = context;
      const name = await machineName(flags, terminal);
      const host = await app.openMachines();
      const { machine, volumes } = await host.remains(name, c);
      const withVolumes = flags.volumes === true;
      if (machine === undefined && !withVolumes) {
        return context.result({
          data: { project: name, destroyed: false, volumes: [], kept: volumes },
          text: success(`The machine ${name} does not exist; these volumes of an earlier one remain: ${volumes.join(', ')}`, context),
          bare: name,
          next: 'Remove them with: vm destroy --volumes',
        });
      }
      const what = [...(machine === undefined ? [] : ['the machine and all changes made in it']), ...(withVolumes ? volumes : [])].join(
        ', ',
      );
      await context.confirm(`Destroy ${name}? This cannot be undone.`, {
        yes: flags.yes === true || flags.force === true || undefined,
        refusal: new InputError(`Destroying '${name}' (${what}) requires confirmation, but no terminal is available`, {
          hint: 'Use --force to skip the confirmation; run `vm snapshot create <name>` first to keep a copy',
        }),
      });
      const destroyed = await host.destroy(name, { volumes: withVolumes }, c);
      const kept = destroyed.kept.length === 0 ? '' : `; kept: ${destroyed.kept.join(', ')}`;
      context.result({
        data: { ...destroyed, destroyed: machine !== undefined },
        text: success(`Destroyed ${name}${destroyed.volumes.length === 0 ? '' : ` with ${destroyed.volumes.join(', ')}`}${kept}`, context),
        bare: name,
      });
    }),
  );
};
