import { resolve } from 'node:path';
import type { CommandFactory } from '../../command.ts';
import { TRANSFER_EXITS } from '../../exit-status.ts';
import { finish, yesOption } from '../../options/common.ts';
import { commonFlags, type MachineFlags, machineOptions, readMachineFile } from '../../options/machine.ts';
import { createMachine } from './make.ts';

interface CreateFlags extends MachineFlags {
  readonly fromDockerfile?: string;
  readonly force?: boolean;
  readonly yes?: boolean;
}

export const createVerb: CommandFactory = (parent, run) => {
  const command = parent
    .command('create')
    .summary('make a machine of a vm.yaml and start it')
    .description(
      'Make a machine, a container of the Docker daemon, as vm.yaml says, and start it. Its box is a Dockerfile, which is built once and kept as a snapshot, an image, or a snapshot ("@name"). All or nothing: one that cannot be made leaves nothing',
    );
  for (const option of machineOptions()) command.addOption(option);
  command
    .option('--from-dockerfile <file>', 'the box: this Dockerfile, or the folder that holds one; no vm.yaml is needed then')
    .option('--force', 'put it in the place of a machine that is there; its volumes stay')
    .addOption(yesOption());
  finish(command, {
    examples: ['vm create', 'vm create --config vm-base.yaml', 'vm create --from-dockerfile ./Dockerfile.vibe --project vibe'],
    exits: TRANSFER_EXITS,
  });
  command.action((flags: CreateFlags) =>
    run(commonFlags(flags), async (edge) => {
      const { terminal } = edge;
      const dockerfile = flags.fromDockerfile;
      const file = await readMachineFile(flags, terminal, { optional: dockerfile !== undefined });
      const box = dockerfile === undefined ? file.config.box : ({ kind: 'dockerfile', path: resolve(terminal.cwd, dockerfile) } as const);
      const config = { ...file.config, ...(box !== undefined && { box }) };
      await createMachine({ ...file, config }, { replace: flags.force === true, yes: flags.yes }, edge);
    }),
  );
};
