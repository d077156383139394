import { basename, resolve } from 'node:path';
import { InputError } from '../../lib/errors.ts';
import type { MachineRef } from '../../providers/types.ts';
import type { Verb } from '../edge.ts';
import { type CommonFlags, finish, projectOption } from '../flags.ts';
import { exactName } from '../names.ts';
import { created, unpinned } from './created.ts';

interface CreateFlags extends CommonFlags {
  readonly image?: string;
  readonly archive?: string;
  readonly description?: string;
  readonly project?: string;
  readonly platform?: string;
  readonly force?: boolean;
  readonly to?: string;
}

export const createVerb: Verb = (parent, run) => {
  const command = parent
    .command('create')
    .summary('capture an image that is there already')
    .description('Capture an image of the Docker daemon, or one that another tool saved to a file, as a snapshot')
    .argument('<name>', 'the name it gets: base, my-app/base, or @base (global)')
    .option('--image <reference>', 'an image of the Docker daemon')
    .option('--archive <file>', 'a docker-archive (docker save) or OCI layout, tar file or folder; needs no Docker')
    .option('--description <text>', 'what it is, for people')
    .addOption(projectOption())
    .option('--platform <os/arch>', 'which one of an image for several platforms')
    .option('--force', 'replace a snapshot of this name')
    .option('--to <location>', 'store it there, without a copy here: a folder or s3://bucket/prefix');
  finish(command, {
    examples: [
      'vm snapshot create node-ci --image node-ci:latest --description "Node 22 with Playwright"',
      'docker save app:1 --output app.tar && vm snapshot create @app --archive app.tar',
    ],
    exits: [
      'ERR_NOT_FOUND',
      'ERR_EXISTS',
      'ERR_DENIED',
      'ERR_UNAVAILABLE',
      'ERR_INTEGRITY',
      'ERR_UNSUPPORTED',
      'ERR_EXHAUSTED',
      'ERR_CONFLICT',
    ],
  });
  command.action((text: string, flags: CreateFlags) =>
    run(flags, async (edge) => {
      const { terminal, product, c } = edge;
      const { machine, from } = machineOf(flags, terminal.cwd);
      const ref = unpinned(await exactName(text, { project: flags.project, cwd: terminal.cwd }));
      const provider = await product.openDocker();
      await using catalogue = await edge.catalogue({ create: true, location: flags.to });
      const request = { ref, machine, from, description: flags.description ?? '', force: flags.force === true, directory: terminal.cwd };
      const result = await product.create(request, { catalogue, provider }, c);
      created(result, edge);
    }),
  );
};

function machineOf({ image, archive, platform }: CreateFlags, cwd: string): { machine: MachineRef; from: string } {
  if ((image === undefined) === (archive === undefined)) {
    throw new InputError(image === undefined ? 'Nothing says what to capture' : '--image and --archive exclude each other', {
      hint: 'Give either --image <reference> or --archive <file>',
    });
  }
  const wanted = platform === undefined ? {} : { platform };
  if (archive !== undefined) return { machine: { kind: 'archive', path: resolve(cwd, archive), ...wanted }, from: basename(archive) };
  return { machine: { kind: 'image', reference: image ?? '', ...wanted }, from: image ?? '' };
}
