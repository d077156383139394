import { type CommandFactory, success } from '../../command.ts';
import { finish } from '../../options/common.ts';
import { commonFlags, type MachineFlags, machineName, machineOptions } from '../../options/machine.ts';
import { machineData } from '../../render/machine.ts';

export const stopVerb: CommandFactory = (parent, run) => {
  const command = parent
    .command('stop')
    .summary('stop a machine and keep its data')
    .description('Stop the machine of a vm.yaml. Its files and volumes are kept; vm up starts it again');
  for (const option of machineOptions()) command.addOption(option);
  finish(command, { examples: ['vm stop', 'vm stop --project shop'], exits: ['ERR_NOT_FOUND', 'ERR_DENIED', 'ERR_UNAVAILABLE'] });
  command.action((flags: MachineFlags) =>
    run(commonFlags(flags), async (context) => {
      const { terminal, app, c } = context;
      const name = await machineName(flags, terminal);
      const host = await app.openMachines();
      const { state } = await host.get(name, c);
      const machine = await host.stop(name, c);
      const stopped = state === 'running' || state === 'paused';
      context.result({
        data: { machine: machineData(machine), stopped },
        text: success(stopped ? `Stopped the machine ${name}` : `The machine ${name} is not running: ${state}`, context),
        bare: name,
        next: 'Start it again with: vm up',
      });
    }),
  );
};
