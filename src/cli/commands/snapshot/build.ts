import { Option } from 'commander';
import { type BuildInput, planBuildSpec } from '../../../app/build-spec.ts';
import { newName } from '../../../engine/catalog/names.ts';
import { CommandError } from '../../../lib/errors.ts';
import type { CommandFactory } from '../../command.ts';
import { type CommonFlags, collect, finish, keyValues, projectOption, transferOptions } from '../../options/common.ts';
import { created } from '../../render/created.ts';
import type { Terminal } from '../../terminal.ts';

interface BuildFlags extends CommonFlags {
  readonly file?: string;
  readonly target?: string;
  readonly buildArg?: readonly string[];
  readonly platform?: string;
  readonly label?: readonly string[];
  readonly secret?: readonly string[];
  readonly network?: string;
  /** commander sets this to false for `--no-cache`. */
  readonly cache: boolean;
  readonly tag?: readonly string[];
  readonly description?: string;
  readonly project?: string;
  readonly force?: boolean;
  readonly to?: string;
}

export const buildVerb: CommandFactory = (parent, run) => {
  const command = parent
    .command('build')
    .summary('build a Dockerfile and capture the image')
    .description('Build a Dockerfile with the Docker daemon and capture the image as a snapshot')
    .argument('<name>', 'name of the new snapshot: base, my-app/base, or @base (global)')
    .argument('[context]', 'the build context: a folder, or a URL that Docker fetches, such as https://github.com/o/r.git', '.')
    .option('-f, --file <dockerfile>', 'the Dockerfile (default: Dockerfile in the context)')
    .option('--target <stage>', 'the stage to build')
    .addOption(
      new Option('--build-arg <key=value>', 'a build argument; KEY alone takes its value from the environment; repeatable').argParser(
        collect,
      ),
    )
    .option('--platform <os/arch>', 'the platform to build for')
    .addOption(new Option('--label <key=value>', 'a label of the image; repeatable').argParser(collect))
    .addOption(new Option('--secret <id=…,src=…>', 'a BuildKit secret, passed through and never recorded; repeatable').argParser(collect))
    .option('--network <mode>', 'network mode for RUN instructions')
    .option('--no-cache', 'build every step without the cache')
    .addOption(new Option('--tag <reference>', 'an additional reference for the image; repeatable').argParser(collect))
    .option('--description <text>', 'human-readable description')
    .addOption(projectOption())
    .option('--force', 'replace an existing snapshot of this name')
    .option('--to <location>', 'store it in this repository instead of the default one: a folder or s3://bucket/prefix');
  for (const option of transferOptions()) command.addOption(option);
  finish(command, {
    examples: [
      'vm snapshot build @vibe-base . --file Dockerfile.vibe --description "Node LTS, Python, Rust"',
      'vm snapshot build ci docker/ --target test --build-arg NODE=22 --secret id=npm,src=$HOME/.npmrc',
    ],
    exits: ['ERR_NOT_FOUND', 'ERR_EXISTS', 'ERR_DENIED', 'ERR_UNAVAILABLE', 'ERR_UNSUPPORTED', 'ERR_EXHAUSTED', 'ERR_CONFLICT'],
  });
  command.action((text: string, folder: string, flags: BuildFlags) =>
    run(flags, async (context) => {
      const { terminal, app, c } = context;
      const planned = planBuildSpec(inputOf(folder, flags, terminal), { cwd: terminal.cwd });
      const ref = await newName(text, { project: flags.project, cwd: terminal.cwd });
      const provider = await app.openDocker();
      await using catalog = await context.catalog({ create: true, location: flags.to });
      const request = {
        ...planned,
        ref,
        description: flags.description ?? '',
        force: flags.force === true,
      };
      created(await withoutBuilderOutput(app.build(request, { catalog, provider }, c), flags), flags, context);
    }),
  );
};

/** Omits the builder's last lines from an error if its output was already shown, so that they are not printed twice. */
async function withoutBuilderOutput<T>(building: Promise<T>, { quiet, json }: CommonFlags): Promise<T> {
  try {
    return await building;
  } catch (error) {
    if (!(error instanceof CommandError) || quiet === true || json === true) throw error;
    const { hint = 'See the output of the builder above', fields } = error;
    throw new CommandError(error.message.split('\n', 1)[0] ?? '', { hint, fields, cause: error });
  }
}

function inputOf(context: string, flags: BuildFlags, { env }: Terminal): BuildInput {
  const { file, target, platform, network, secret, cache, tag } = flags;
  const buildArgs = keyValues('--build-arg', flags.buildArg ?? [], env);
  const labels = keyValues('--label', flags.label ?? []);
  return { context, file, target, platform, network, buildArgs, labels, secrets: secret, noCache: !cache, tags: tag };
}
