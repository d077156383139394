import type { CommandFactory } from '../../command.ts';
import { finish } from '../../options/common.ts';
import { commonFlags, type MachineFlags, machineName, machineOptions } from '../../options/machine.ts';
import { machineData, renderMachine } from '../../render/machine.ts';
import { hasColours } from '../../terminal.ts';

export const statusVerb: CommandFactory = (parent, run) => {
  const command = parent
    .command('status')
    .summary('show the state of a machine')
    .description('Show whether the machine of a vm.yaml exists and runs, what it was created from, and its resources, ports and mounts');
  for (const option of machineOptions()) command.addOption(option);
  finish(command, {
    examples: ['vm status', 'vm status --json | jq -r .state', 'vm status --project shop'],
    exits: ['ERR_NOT_FOUND', 'ERR_DENIED', 'ERR_UNAVAILABLE'],
  });
  command.action((flags: MachineFlags) =>
    run(commonFlags(flags), async (context) => {
      const { terminal, app, c } = context;
      const machine = await (await app.openMachines()).get(await machineName(flags, terminal), c);
      context.result({
        data: machineData(machine),
        text: renderMachine(machine, { bold: hasColours(terminal.stdout, terminal.env) }),
        bare: machine.state,
      });
    }),
  );
};
