import { bundleLocation } from '../../../config/location.ts';
import { findName } from '../../../engine/catalog/names.ts';
import type { RepairResult, VerifyResult } from '../../../engine/catalog/types.ts';
import { EXIT_CODES, InputError } from '../../../lib/errors.ts';
import { formatSeconds } from '../../../lib/text/durations.ts';
import { isBundle, schemeOf } from '../../../lib/text/location.ts';
import { formatBytes, formatRate } from '../../../lib/text/sizes.ts';
import { counted } from '../../../lib/text/words.ts';
import { displayRef } from '../../../manifest/name.ts';
import { type CommandContext, type CommandFactory, success } from '../../command.ts';
import { type CommonFlags, finish, projectOption } from '../../options/common.ts';
import { plain } from '../../terminal.ts';

interface VerifyFlags extends CommonFlags {
  readonly project?: string;
  readonly repair?: boolean;
  readonly from?: string;
}

export const verifyVerb: CommandFactory = (parent, run) => {
  const command = parent
    .command('verify')
    .summary('check every byte against its digest')
    .description(
      'Read every byte of a snapshot, of a bundle file (without importing it), or of the whole repository, and check it against its digest',
    )
    .argument(
      '[name-or-file]',
      'a snapshot, or a bundle: a path that starts with ./, ../, ~ or /, a name that ends in .tar.gz, .tar.zst, .tgz or .tar, or s3://bucket/key',
    )
    .addOption(projectOption())
    .option('--repair', 'repair damaged data of the whole repository where possible; takes no name')
    .option('--from <location>', 'with --repair: another repository that has the damaged or missing data');
  finish(command, {
    examples: [
      'vm snapshot verify',
      'vm snapshot verify @vibe-base',
      'vm snapshot verify ~/Downloads/vibe-base.snapshot.tar.gz',
      'vm snapshot verify --repair --from s3://team-snapshots',
    ],
    exits: ['ERR_NOT_FOUND', 'ERR_DENIED', 'ERR_UNAVAILABLE', 'ERR_INTEGRITY', 'ERR_UNSUPPORTED', 'ERR_CONFLICT'],
  });
  command.action((what: string | undefined, flags: VerifyFlags) =>
    run(flags, async (context) => {
      const { terminal, app, c } = context;
      if (flags.repair === true || flags.from !== undefined) return await repair(what, flags, context);
      if (what !== undefined && isFile(what)) {
        const result = await app.verifyBundleFile(bundleLocation(what, terminal), c);
        verified(result, { what: plain(what), isFile: true }, context);
        return;
      }
      await using catalog = await context.catalog({ create: false });
      if (what === undefined) {
        const result = await app.verify({}, catalog, c);
        verified(result, { what: counted(result.snapshots, 'snapshot') }, context);
        return;
      }
      const name = await findName(what, { project: flags.project, cwd: terminal.cwd, catalog, c });
      verified(await app.verify({ name }, catalog, c), { what: `snapshot '${displayRef(name.ref)}'` }, context);
    }),
  );
};

/** Throws InputError for flags that exclude each other. */
async function repair(what: string | undefined, { repair: asked, from }: VerifyFlags, context: CommandContext): Promise<void> {
  if (asked !== true) throw new InputError('--from requires --repair', { hint: 'Add --repair, or remove --from' });
  if (what !== undefined) {
    throw new InputError('--repair applies to the whole repository, not to one name or file', { hint: `Remove '${plain(what)}'` });
  }
  await using catalog = await context.catalog({ create: false, mend: true });
  await using remote = from === undefined ? undefined : await context.remote(from, { create: false });
  const result = await context.app.repair({ catalog, remote }, context.c);
  verified(result, { what: counted(result.snapshots, 'snapshot'), repaired: result.repaired }, context);
}

/** Decides by spelling alone, so that an unrelated file in the folder cannot change the meaning of a name. */
function isFile(text: string): boolean {
  return /^(\.{0,2}|~)\//.test(text) || schemeOf(text) !== undefined || isBundle(text);
}

interface Verified {
  readonly what: string;
  /** Findings in a file already include its name. */
  readonly isFile?: boolean;
  readonly repaired?: RepairResult['repaired'];
}

const ADVICE = {
  file: 'Download or export the file again',
  snapshots: 'Repair it with: vm snapshot verify --repair; use --from <location> for another repository that has the data',
  repaired: 'Create, import or pull the affected snapshots again with --force to recover the rest',
};

/** Corrupt data is a result of this command, not an error: all of it is shown, and the exit code reports it. */
function verified(
  { findings, snapshots, bytes, seconds }: VerifyResult,
  { what, isFile = false, repaired }: Verified,
  context: CommandContext,
): void {
  const sound = findings.length === 0;
  const problems = findings.map(({ object, problem }) => `  ${isFile ? '' : `${plain(object)}: `}${plain(problem)}`);
  const done = (repaired ?? []).map(({ object, done: how }) => `  ${plain(object)}: ${plain(how)}`);
  const read = `${formatBytes(bytes)} read in ${formatSeconds(seconds)}`;
  const count = `${findings.length} ${findings.length === 1 ? 'problem' : 'problems'}`;
  const verdict = sound
    ? [success(`Verified ${what}: no errors found (${read}, ${formatRate(bytes, seconds)})`, context)]
    : [`${count} ${repaired === undefined ? 'in' : 'left in'} ${what} (${read}):`, ...problems];
  context.result({
    data: { sound, findings, ...(repaired === undefined ? {} : { repaired }), snapshots, read_bytes: bytes, seconds },
    text: [...(done.length === 0 ? [] : ['Repaired:', ...done]), ...verdict].join('\n'),
    bare: sound ? '' : findings.map(({ object }) => plain(object)).join('\n'),
    ...(sound
      ? {}
      : { exitCode: EXIT_CODES.ERR_INTEGRITY, next: ADVICE[isFile ? 'file' : repaired === undefined ? 'snapshots' : 'repaired'] }),
  });
}
