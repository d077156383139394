import type { VerifyResult } from '../../engine/types.ts';
import { formatSeconds } from '../../lib/durations.ts';
import { EXIT_CODES } from '../../lib/errors.ts';
import { schemeOf } from '../../lib/location.ts';
import { formatBytes, formatRate } from '../../lib/sizes.ts';
import { displayRef } from '../../manifest/name.ts';
import { type Edge, success, type Verb } from '../edge.ts';
import { type CommonFlags, finish, projectOption } from '../flags.ts';
import { bundleLocation, isBundle } from '../location.ts';
import { findName } from '../names.ts';
import { plain } from '../terminal.ts';

interface VerifyFlags extends CommonFlags {
  readonly project?: string;
}

export const verifyVerb: Verb = (parent, run) => {
  const command = parent
    .command('verify')
    .summary('check every byte against its digest')
    .description(
      'Read every byte and check it against its digest: of one snapshot, of a bundle file without importing it, or of everything there is',
    )
    .argument(
      '[name-or-file]',
      'a snapshot, or a bundle: a path with ./, ../, ~ or / in front, a name that ends in .tar.gz, .tar.zst, .tgz or .tar, or s3://bucket/key',
    )
    .addOption(projectOption());
  finish(command, {
    examples: ['vm snapshot verify', 'vm snapshot verify @vibe-base', 'vm snapshot verify ~/Downloads/vibe-base.snapshot.tar.gz'],
    exits: ['ERR_NOT_FOUND', 'ERR_INTEGRITY', 'ERR_UNSUPPORTED'],
  });
  command.action((what: string | undefined, flags: VerifyFlags) =>
    run(flags, async (edge) => {
      const { terminal, product, c } = edge;
      if (what !== undefined && isFile(what)) {
        const result = await product.verifyBundleFile(bundleLocation(what, terminal), c);
        verified(result, { what: plain(what), isFile: true }, edge);
        return;
      }
      await using catalogue = await edge.catalogue({ create: false });
      if (what === undefined) {
        const result = await product.verify({}, catalogue, c);
        verified(result, { what: `${result.snapshots} ${result.snapshots === 1 ? 'snapshot' : 'snapshots'}` }, edge);
        return;
      }
      const name = await findName(what, { project: flags.project, cwd: terminal.cwd, catalogue, c });
      verified(await product.verify({ name }, catalogue, c), { what: `snapshot '${displayRef(name.ref)}'` }, edge);
    }),
  );
};

/** By its spelling alone, so that no file that happens to lie around changes what a name means. */
function isFile(text: string): boolean {
  return /^(\.{0,2}|~)\//.test(text) || schemeOf(text) !== undefined || isBundle(text);
}

interface Verified {
  readonly what: string;
  /** What is found in a file names the file by itself. */
  readonly isFile?: boolean;
}

const ADVICE = {
  file: 'Get the file again from where it came, or export it anew',
  snapshots: 'Import or create the snapshots concerned again; content that is right is kept',
};

/** Wrong bytes are a result of this verb: all of them are shown, and the exit code says so. */
function verified({ findings, snapshots, bytes, seconds }: VerifyResult, { what, isFile = false }: Verified, edge: Edge): void {
  const sound = findings.length === 0;
  const problems = findings.map(({ object, problem }) => `  ${isFile ? '' : `${plain(object)}: `}${plain(problem)}`);
  const read = `${formatBytes(bytes)} read in ${formatSeconds(seconds)}`;
  const count = `${findings.length} ${findings.length === 1 ? 'problem' : 'problems'}`;
  edge.result({
    data: { sound, findings, snapshots, bytes, seconds },
    text: sound
      ? success(`Verified ${what}: every byte is right (${read}, ${formatRate(bytes, seconds)})`, edge)
      : [`${count} in ${what} (${read}):`, ...problems].join('\n'),
    bare: sound ? '' : findings.map(({ object }) => plain(object)).join('\n'),
    ...(sound ? {} : { exitCode: EXIT_CODES.ERR_INTEGRITY, next: isFile ? ADVICE.file : ADVICE.snapshots }),
  });
}
