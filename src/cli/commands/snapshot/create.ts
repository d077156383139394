import { Option } from 'commander';
import { resolveDefaultTarget } from '../../../app/app.ts';
import { selectTarget } from '../../../app/capture-target.ts';
import { SNAPSHOT_TRIGGERS, type Trigger } from '../../../manifest/triggers.ts';
import type { CommandFactory } from '../../command.ts';
import { TRANSFER_EXITS } from '../../exit-status.ts';
import { type CaptureFlags, capture, noSnapshot, occasionOptions, toOption } from '../../options/capture.ts';
import { finish, projectOption, transferOptions } from '../../options/common.ts';
import { captureFlags, flagNames, selectorFlags } from '../../options/kind-options.ts';
import { created } from '../../render/created.ts';
import { warnOfInterrupted } from './recover.ts';

interface CreateFlags extends CaptureFlags {
  readonly trigger?: Trigger;
}

export const createVerb: CommandFactory = (parent, run, { kinds }) => {
  const [selectors, options] = [selectorFlags(kinds), captureFlags(kinds)];
  const command = parent
    .command('create')
    .summary('capture a Compose project, a container, or an image that is there already')
    .description(
      'Capture the Compose project of this folder, or its machine (vm create) where it has no Compose file: an image of every container, every volume and the files that say how they belong together. With --container, one container with its volumes. With --image or --archive, an image of the Docker daemon, or one that another tool saved to a file',
    )
    .argument(
      '[name]',
      'the name it gets: base, my-app/base, or @base (global); without it the naming_pattern of the configuration makes one',
    );
  for (const option of selectors.options) command.addOption(option);
  command
    .option('--description <text>', 'what it is, for people')
    .addOption(projectOption())
    .addOption(
      new Option('--trigger <moment>', 'the moment at which it is made; one that the configuration does not list makes none').choices(
        SNAPSHOT_TRIGGERS,
      ),
    );
  for (const option of [...options.options, ...occasionOptions()]) command.addOption(option);
  command.option('--force', 'replace a snapshot of this name').addOption(toOption());
  for (const option of transferOptions()) command.addOption(option);
  finish(command, {
    examples: [
      'vm snapshot create before-upgrade --quiesce',
      'vm snapshot create node-ci --image node-ci:latest --description "Node 22 with Playwright"',
      'vm snapshot create --container webapp --trigger before_action --context "drop the cache" --run-id 42',
      'docker save app:1 | vm snapshot create @app --archive -',
      'vm snapshot create @redis --archive airgap-images.tar.zst --ref docker.io/library/redis:7',
    ],
    exits: TRANSFER_EXITS,
  });
  command.action((name: string | undefined, flags: CreateFlags) =>
    run(flags, async (edge) => {
      const { terminal, product, c } = edge;
      const directory = terminal.cwd;
      const selection = {
        ...selectors.values(flags),
        ...options.values(flags),
        ...(flags.project !== undefined && { project: flags.project }),
      };
      const target = await resolveDefaultTarget(selection, { directory, product, c });
      const chosen = selectTarget(target, { kinds: product.kinds, directory, formatOption: flagNames(product.kinds) });
      // The capture of a project performs a more thorough check.
      if (chosen.kind !== 'compose') await warnOfInterrupted(edge);
      const trigger = flags.trigger ?? (flags.container === undefined ? undefined : 'manual');
      const result = await capture({ chosen, name, trigger, flags }, edge);
      if (result === undefined) return await noSnapshot(trigger, edge);
      created(result, flags, edge);
    }),
  );
};
