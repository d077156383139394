import { formatSeconds } from '../../../lib/text/durations.ts';
import { type CommandFactory, success } from '../../command.ts';
import { TRANSFER_EXITS } from '../../exit-status.ts';
import { finish, yesOption } from '../../options/common.ts';
import { commonFlags, type MachineFlags, machineName, machineOptions, readMachineFile } from '../../options/machine.ts';
import { machineData, stateText } from '../../render/machine.ts';
import { createMachine } from './make.ts';

interface UpFlags extends MachineFlags {
  readonly yes?: boolean;
}

export const upVerb: CommandFactory = (parent, run) => {
  const command = parent
    .command('up')
    .summary('start a machine; create it first if it does not exist')
    .description('Start the machine of a vm.yaml, and create it first if it does not exist. A running machine is not changed');
  for (const option of machineOptions()) command.addOption(option);
  command.addOption(yesOption());
  finish(command, { examples: ['vm up', 'vm up --project shop'], exits: TRANSFER_EXITS });
  command.action((flags: UpFlags) =>
    run(commonFlags(flags), async (context) => {
      const { terminal, app, c } = context;
      const started = performance.now();
      const name = await machineName(flags, terminal);
      const host = await app.openMachines();
      const there = await host.find(name, c);
      if (there === undefined) {
        const file = await readMachineFile(flags, terminal, { optional: false });
        return await createMachine(file, { replace: false, yes: flags.yes }, context);
      }
      const file = await readMachineFile(flags, terminal, { optional: true });
      if (file.file !== undefined && file.file === there.file && file.digest !== there.config) {
        c.log.warn(`${file.file} has changed since the machine was created: run vm create --force to recreate it`);
      }
      const machine = await host.start(name, c);
      const seconds = (performance.now() - started) / 1000;
      const did =
        there.state === 'running' ? `The machine ${name} is already running` : `Started the machine ${name} in ${formatSeconds(seconds)}`;
      context.result({
        data: { machine: machineData(machine), started: there.state !== 'running', seconds },
        text: success(`${did}: ${stateText(machine)}`, context),
        bare: name,
      });
    }),
  );
};
