import { resolveDefaultTarget } from '../../../app/app.ts';
import { selectTarget } from '../../../app/capture-target.ts';
import { kindRegistry } from '../../../app/kinds.ts';
import { isTriggerEnabled } from '../../../config/snapshot-config.ts';
import { ConflictError, InputError, NotFoundError, SnapshotError } from '../../../lib/errors.ts';
import { firstError } from '../../../lib/first-error.ts';
import { runAtInterval } from '../../../lib/interval.ts';
import { parseDuration } from '../../../lib/text/durations.ts';
import { lockWork } from '../../../lib/work-lock.ts';
import { displayRef } from '../../../manifest/name.ts';
import { type CommandContext, type CommandFactory, success } from '../../command.ts';
import { TRANSFER_EXITS } from '../../exit-status.ts';
import { type CaptureFlags, capture, noSnapshot, occasionOptions, toOption } from '../../options/capture.ts';
import { finish, projectOption, transferOptions } from '../../options/common.ts';
import { captureFlags, flagNames, selectorFlags } from '../../options/kind-options.ts';
import { createdText } from '../../render/created.ts';

interface WatchFlags extends CaptureFlags {
  readonly every: string;
}

const SHORTEST_MS = 1000;
/** The maximum of a timer. */
const LONGEST_MS = 24 * 24 * 3600_000;

export const watchVerb: CommandFactory = (parent, run, { kinds }) => {
  const watched = kindRegistry(kinds.all.filter(({ isRecoverable }) => isRecoverable));
  const [selectors, options] = [selectorFlags(watched), captureFlags(watched)];
  const command = parent
    .command('watch')
    .summary('make a snapshot again and again')
    .description(
      'Make a snapshot of the Compose project or the machine of this folder, or of a container, at once and then at every interval, until Ctrl-C. Its trigger is periodic, and its name is made by the naming_pattern of the configuration, whose limits keep the number down. A round that fails is told and does not end it',
    )
    .requiredOption('--every <duration>', 'from the start of one round to that of the next: 30s, 10m, 1h')
    .option('--description <text>', 'what they are, for people')
    .addOption(projectOption());
  for (const option of [...selectors.options, ...options.options, ...occasionOptions(), toOption(), ...transferOptions()])
    command.addOption(option);
  finish(command, {
    examples: ['vm snapshot watch --every 10m --container webapp', 'vm snapshot --config snapshot-config.json watch --every 1h --quiesce'],
    exits: TRANSFER_EXITS,
  });
  command.action((flags: WatchFlags) =>
    run(flags, async (edge) => {
      const every = intervalOf(flags.every);
      if (!isTriggerEnabled(await edge.config(), 'periodic')) return await noSnapshot('periodic', edge);
      await using _alone = await watchAlone(flags, edge);
      const selection = {
        ...selectors.values(flags),
        ...options.values(flags),
        ...(flags.project !== undefined && { project: flags.project }),
      };
      await watch({ ...flags, selection }, every, edge);
    }),
  );
};

/** Returns when it is cancelled, which is the normal end of a watch. */
async function watch(
  { selection, ...flags }: WatchFlags & { selection: { project?: string } },
  every: number,
  edge: CommandContext,
): Promise<void> {
  const { c, product, terminal } = edge;
  const directory = terminal.cwd;
  const target = await resolveDefaultTarget(selection, { directory, product, c });
  const chosen = selectTarget(target, { kinds: product.kinds, directory, formatOption: flagNames(product.kinds) });
  const done = { rounds: 0, made: 0, failed: 0 };
  let last: string | undefined;
  await runAtInterval(round, { every, signal: c.signal });
  const failures = done.failed === 0 ? '' : `, and ${done.failed === 1 ? 'one round' : `${done.failed} rounds`} failed`;
  const made = done.made === 1 ? 'one snapshot' : `${done.made} snapshots`;
  edge.result({
    data: { ...done, last: last ?? null },
    text: success(`Watched '${chosen.from}' until it was stopped: ${made} made${failures}`, edge),
    bare: last ?? '',
  });

  async function round(): Promise<void> {
    done.rounds += 1;
    try {
      const result = await capture({ chosen, name: undefined, trigger: 'periodic', flags }, edge);
      if (result === undefined) return;
      done.made += 1;
      last = displayRef(result.ref);
      c.log.info(success(createdText(result), edge));
    } catch (thrown) {
      const error = firstError(thrown);
      if (c.signal.aborted) return;
      if (done.rounds === 1 && isMistake(error)) throw error;
      done.failed += 1;
      const hint = error instanceof SnapshotError && error.hint !== undefined ? ` (${error.hint})` : '';
      c.log.warn(`this round failed, and the next one comes at its time: ${error instanceof Error ? error.message : error}${hint}`);
    }
  }
}

/** On the first round, such an error means that the request itself is wrong. */
function isMistake(error: unknown): boolean {
  return error instanceof InputError || error instanceof NotFoundError;
}

function intervalOf(text: string): number {
  const every = parseDuration(text, '30s, 10m or 1h');
  if (every >= SHORTEST_MS && every <= LONGEST_MS) return every;
  throw new InputError(`--every '${text}' is not between 1s and 24d`, { hint: 'For example: --every 10m' });
}

/** Prevents a second watch of the same target, which would create every snapshot twice. Throws ConflictError. */
async function watchAlone({ container, project, to, store }: WatchFlags, { terminal, c }: CommandContext): Promise<AsyncDisposable> {
  const what = container === undefined ? `${terminal.cwd} ${project ?? ''}` : `container ${container}`;
  try {
    return await lockWork(`watch ${what} ${to ?? store ?? ''} ${terminal.env.DOCKER_HOST ?? ''}`, c);
  } catch (error) {
    if (!(error instanceof ConflictError)) throw error;
    throw new ConflictError('Another process watches this already', { hint: 'Stop that one first', cause: error });
  }
}
