import { basename } from 'node:path';
import { Option } from 'commander';
import { bundleLocation, bundleOutput } from '../../../config/location.ts';
import { findName } from '../../../engine/catalog/names.ts';
import { InputError } from '../../../lib/errors.ts';
import { formatSeconds } from '../../../lib/text/durations.ts';
import { schemeOf } from '../../../lib/text/location.ts';
import { formatBytes } from '../../../lib/text/sizes.ts';
import { displayRef } from '../../../manifest/name.ts';
import { type CommandFactory, success } from '../../command.ts';
import { type CommonFlags, finish, projectOption, transferOptions, wholeNumber } from '../../options/common.ts';
import { snapshotData } from '../../render/data.ts';

interface ExportFlags extends CommonFlags {
  readonly output?: string;
  readonly compress: string;
  readonly format: 'file' | 'dir';
  readonly includeVolumes?: boolean;
  readonly project?: string;
  readonly force?: boolean;
}

export const exportVerb: CommandFactory = (parent, run) => {
  const command = parent
    .command('export')
    .summary('write a snapshot to one portable file')
    .description('Write a snapshot to one portable file with checksums, readable with only tar, sha256sum and docker load')
    .argument('<name>', 'base, my-app/base, or @base (global)')
    .option(
      '-o, --output <file>',
      'the file, a folder to put it in, or s3://bucket/key (default: ./<name>.snapshot.tar.gz); .tar.zst is faster',
    )
    .option('--compress <level>', 'from 1 (fast) to 9 (small)', '6')
    .addOption(new Option('--format <format>', 'one file, or a folder with the same files').choices(['file', 'dir']).default('file'))
    .option('--include-volumes', 'include the data of volumes and captured bind mounts; otherwise the bundle lists the excluded ones')
    .addOption(projectOption())
    .option('--force', 'overwrite an existing file');
  for (const option of transferOptions()) command.addOption(option);
  finish(command, {
    examples: [
      'vm snapshot export @vibe-base',
      'vm snapshot export ci --output /mnt/usb/ci.snapshot.tar.zst --compress 3',
      'vm snapshot export ci --output s3://team/ci.snapshot.tar.gz',
      'vm snapshot export my-app/before-upgrade --include-volumes',
    ],
    exits: ['ERR_NOT_FOUND', 'ERR_EXISTS', 'ERR_DENIED', 'ERR_UNAVAILABLE', 'ERR_INTEGRITY', 'ERR_UNSUPPORTED', 'ERR_EXHAUSTED'],
  });
  command.action((text: string, flags: ExportFlags) =>
    run(flags, async (context) => {
      const { terminal, app, c } = context;
      const level = wholeNumber('--compress', flags.compress, { from: 1, to: 9 });
      const folder = flags.format === 'dir';
      if (folder && command.getOptionValueSource('compress') === 'cli') {
        throw new InputError('--compress cannot be combined with --format dir: files in a folder are not compressed', {
          hint: 'Remove one of them',
        });
      }
      await using catalog = await context.catalog({ create: false });
      const name = await findName(text, { project: flags.project, cwd: terminal.cwd, catalog, c });
      const output = folder
        ? bundleLocation(flags.output ?? `${name.ref.name}.snapshot`, terminal)
        : await bundleOutput(flags.output, `${name.ref.name}.snapshot.tar.gz`, terminal);
      const request = {
        name,
        output,
        level,
        force: flags.force === true,
        includeVolumes: flags.includeVolumes === true,
        ...(folder && { format: 'folder' as const }),
      };
      const result = await app.exportSnapshot(request, catalog, c);
      context.result({
        data: {
          snapshot: snapshotData(result),
          path: result.path,
          size_bytes: result.size,
          sha256: result.sha256,
          left_out: result.leftOut,
          seconds: result.seconds,
        },
        text: success(
          `Exported '${displayRef(result.ref)}' to ${result.path} (${formatBytes(result.size)}, in ${formatSeconds(result.seconds)})`,
          context,
        ),
        bare: result.path,
        next: `sha256: ${result.sha256}\nOn another machine: vm snapshot import ${schemeOf(result.path) === undefined ? basename(result.path) : result.path}`,
      });
    }),
  );
};
