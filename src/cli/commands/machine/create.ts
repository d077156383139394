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
    .summary('create and start the machine of a vm.yaml')
    .description(
      'Create and start the machine that vm.yaml describes, a container of the Docker daemon. Its box is a Dockerfile (built once and stored as a snapshot), an image, or a snapshot ("@name"). If the creation fails, everything is rolled back',
    );
  for (const option of machineOptions()) command.addOption(option);
  command
    .option('--from-dockerfile <file>', 'use this Dockerfile, or the one in this folder, as the box; vm.yaml is then optional')
    .option('--force', 'replace an existing machine; its volumes are kept')
    .addOption(yesOption());
  finish(command, {
    examples: ['vm create', 'vm create --config vm-base.yaml', 'vm create --from-dockerfile ./Dockerfile.vibe --project vibe'],
    exits: TRANSFER_EXITS,
  });
  command.action((flags: CreateFlags) =>
    run(commonFlags(flags), async (context) => {
      const { terminal } = context;
      const dockerfile = flags.fromDockerfile;
      const file = await readMachineFile(flags, terminal, { optional: dockerfile !== undefined });
      const box = dockerfile === undefined ? file.config.box : ({ kind: 'dockerfile', path: resolve(terminal.cwd, dockerfile) } as const);
      const config = { ...file.config, ...(box !== undefined && { box }) };
      await createMachine({ ...file, config }, { replace: flags.force === true, yes: flags.yes }, context);
    }),
  );
};
