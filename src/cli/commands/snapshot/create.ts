import { Option } from 'commander';
import { resolveDefaultTarget } from '../../../app/app.ts';
import { selectTarget } from '../../../app/capture-target.ts';
import { SNAPSHOT_TRIGGERS, type Trigger } from '../../../manifest/triggers.ts';
import type { CommandFactory } from '../../command.ts';
import { TRANSFER_EXITS } from '../../exit-status.ts';
import {
  type CaptureFlags,
  capture,
  choiceOf,
  excludeVolumeOption,
  includeBindMountsOption,
  includeEnvOption,
  noSnapshot,
  occasionOptions,
  quiesceOption,
  spellChoice,
  toOption,
} from '../../options/capture.ts';
import { finish, projectOption, transferOptions } from '../../options/common.ts';
import { created } from '../../render/created.ts';
import { warnOfInterrupted } from './recover.ts';

interface CreateFlags extends CaptureFlags {
  readonly image?: string;
  readonly archive?: string;
  readonly ref?: string;
  readonly platform?: string;
  readonly trigger?: Trigger;
}

export const createVerb: CommandFactory = (parent, run) => {
  const command = parent
    .command('create')
    .summary('capture a Compose project, a container, or an image that is there already')
    .description(
      'Capture the Compose project of this folder, or its machine (vm create) where it has no Compose file: an image of every container, every volume and the files that say how they belong together. With --container, one container with its volumes. With --image or --archive, an image of the Docker daemon, or one that another tool saved to a file',
    )
    .argument(
      '[name]',
      'the name it gets: base, my-app/base, or @base (global); without it the naming_pattern of the configuration makes one',
    )
    .option('--image <reference>', 'an image of the Docker daemon')
    .option('--archive <file>', 'a docker-archive (docker save) or OCI layout, tar file, folder or - (standard input); needs no Docker')
    .option('--ref <name>', 'which image of an archive of several: its name, or its digest')
    .option('--container <name>', 'a container, running or not')
    .option('--description <text>', 'what it is, for people')
    .addOption(projectOption())
    .addOption(quiesceOption())
    .addOption(includeEnvOption())
    .addOption(includeBindMountsOption())
    .addOption(excludeVolumeOption())
    .option('--platform <os/arch>', 'which one of an image for several platforms')
    .addOption(
      new Option('--trigger <moment>', 'the moment at which it is made; one that the configuration does not list makes none').choices(
        SNAPSHOT_TRIGGERS,
      ),
    );
  for (const option of occasionOptions()) command.addOption(option);
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
      const chosen = selectTarget(await resolveDefaultTarget(choiceOf(flags), { directory, product, c }), {
        directory,
        spell: spellChoice,
      });
      // The capture of a project performs a more thorough check.
      if (chosen.machine.kind !== 'compose') await warnOfInterrupted(edge);
      const trigger = flags.trigger ?? (flags.container === undefined ? undefined : 'manual');
      const result = await capture({ chosen, name, trigger, flags }, edge);
      if (result === undefined) return await noSnapshot(trigger, edge);
      created(result, flags, edge);
    }),
  );
};
