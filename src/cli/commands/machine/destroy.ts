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
      'Remove the machine of a vm.yaml and all that was changed in it. Its volumes stay unless --volumes is given; snapshots always do',
    );
  for (const option of machineOptions()) command.addOption(option);
  command.option('--volumes', 'its volumes too').option('-f, --force', 'without a question, as --yes').addOption(yesOption());
  finish(command, {
    examples: ['vm destroy', 'vm destroy --volumes --force'],
    exits: ['ERR_NOT_FOUND', 'ERR_DENIED', 'ERR_UNAVAILABLE', 'ERR_CONFLICT'],
  });
  command.action((flags: DestroyFlags) =>
    run(commonFlags(flags), async (edge) => {
      const { terminal, product, c } = edge;
      const name = await machineName(flags, terminal);
      const host = await product.openMachines();
      const { machine, volumes } = await host.remains(name, c);
      const withVolumes = flags.volumes === true;
      if (machine === undefined && !withVolumes) {
        return edge.result({
          data: { project: name, destroyed: false, volumes: [], kept: volumes },
          text: success(`There is no machine ${name}; of an earlier one these volumes are left: ${volumes.join(', ')}`, edge),
          bare: name,
          next: 'Remove them with: vm destroy --volumes',
        });
      }
      const what = [...(machine === undefined ? [] : ['the machine and all that was changed in it']), ...(withVolumes ? volumes : [])].join(
        ', ',
      );
      await edge.confirm(`Destroy ${name}? This cannot be undone.`, {
        yes: flags.yes === true || flags.force === true || undefined,
        refusal: new InputError(`Destroying '${name}' (${what}) needs an answer, and there is no terminal to ask at`, {
          hint: 'Use --force to destroy it without a question; `vm snapshot create <name>` keeps a copy first',
        }),
      });
      const destroyed = await host.destroy(name, { volumes: withVolumes }, c);
      const kept = destroyed.kept.length === 0 ? '' : `; kept: ${destroyed.kept.join(', ')}`;
      edge.result({
        data: { ...destroyed, destroyed: machine !== undefined },
        text: success(`Destroyed ${name}${destroyed.volumes.length === 0 ? '' : ` with ${destroyed.volumes.join(', ')}`}${kept}`, edge),
        bare: name,
      });
    }),
  );
};
