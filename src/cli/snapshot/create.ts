import { machineOf } from '../../engine/machine-of.ts';
import { newName } from '../../engine/names.ts';
import type { Verb } from '../edge.ts';
import { TRANSFER_EXITS } from '../exits.ts';
import { type CommonFlags, finish, flagOf, projectOption, transferOptions } from '../flags.ts';
import { created } from './created.ts';

interface CreateFlags extends CommonFlags {
  readonly image?: string;
  readonly archive?: string;
  readonly container?: string;
  readonly description?: string;
  readonly project?: string;
  readonly platform?: string;
  readonly force?: boolean;
  readonly to?: string;
  readonly quiesce?: boolean;
  readonly includeEnv?: boolean;
}

export const createVerb: Verb = (parent, run) => {
  const command = parent
    .command('create')
    .summary('capture a Compose project, a container, or an image that is there already')
    .description(
      'Capture the Compose project of this folder: an image of every container, every volume and the files that say how they belong together. With --container, one container with its volumes. With --image or --archive, an image of the Docker daemon, or one that another tool saved to a file',
    )
    .argument('<name>', 'the name it gets: base, my-app/base, or @base (global)')
    .option('--image <reference>', 'an image of the Docker daemon')
    .option('--archive <file>', 'a docker-archive (docker save) or OCI layout, tar file or folder; needs no Docker')
    .option('--container <name>', 'a container, running or not')
    .option('--description <text>', 'what it is, for people')
    .addOption(projectOption())
    .option('--quiesce', 'pause the project or container while its files are read, so that they are in step with each other')
    .option('--include-env', 'keep the values of variables too, of .env and of containers; without it only their names')
    .option('--platform <os/arch>', 'which one of an image for several platforms')
    .option('--force', 'replace a snapshot of this name')
    .option('--to <location>', 'store it there, without a copy here: a folder or s3://bucket/prefix');
  for (const option of transferOptions()) command.addOption(option);
  finish(command, {
    examples: [
      'vm snapshot create before-upgrade --quiesce',
      'vm snapshot create node-ci --image node-ci:latest --description "Node 22 with Playwright"',
      'docker save app:1 --output app.tar && vm snapshot create @app --archive app.tar',
    ],
    exits: TRANSFER_EXITS,
  });
  command.action((text: string, flags: CreateFlags) =>
    run(flags, async (edge) => {
      const { terminal, product, c } = edge;
      const { machine, from } = machineOf(flags, { directory: terminal.cwd, spell: flagOf });
      const ref = await newName(text, { project: flags.project, cwd: terminal.cwd });
      await using catalogue = await edge.catalogue({ create: true, location: flags.to });
      const request = { ref, from, description: flags.description ?? '', force: flags.force === true, directory: terminal.cwd };
      const result =
        machine.kind === 'compose'
          ? await product.createProject({ ...request, machine }, { catalogue, provider: await product.openCompose() }, c)
          : machine.kind === 'container'
            ? await product.createContainer({ ...request, machine }, { catalogue, provider: await product.openContainers() }, c)
            : await product.create({ ...request, machine }, { catalogue, provider: await product.openDocker() }, c);
      created(result, edge);
    }),
  );
};
