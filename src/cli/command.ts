import { styleText } from 'node:util';
import type { Command } from 'commander';
import type { App } from '../app/app.ts';
import type { Kinds } from '../app/kinds.ts';
import { repositoryLocation, type StoreChoice, storeLocation } from '../config/location.ts';
import { readSnapshotConfig } from '../config/snapshot-config.ts';
import type { SnapshotConfig } from '../config/snapshot-keys.ts';
import type { Catalog } from '../engine/catalog/types.ts';
import type { Context } from '../lib/context.ts';
import { CancelledError, InputError, type SnapshotError } from '../lib/errors.ts';
import { type CommonFlags, limitsOf } from './options/common.ts';
import { flagWriter } from './options/kind-options.ts';
import { askYesNo } from './prompt.ts';
import { toJson } from './render/data.ts';
import { openReporter } from './reporter.ts';
import { canAsk, hasColours, plain, type Terminal } from './terminal.ts';

/** Final output of a command, in each format. */
export interface Result {
  /** Printed with `--json`. */
  readonly data: unknown;
  /** Human-readable. */
  readonly text: string;
  /** Printed with `--quiet`, for use in scripts. */
  readonly bare: string;
  /** Suggested next step, shown to users only. */
  readonly next?: string;
  /** Set if the result is negative although the command succeeded. */
  readonly exitCode?: number;
}

/** The environment of every command, with its prompts and its output. */
export interface CommandContext extends Disposable {
  readonly terminal: Terminal;
  readonly app: App;
  readonly c: Context;
  readonly flags: CommonFlags;
  /**
   * Returns the configuration named by `--config` or found in its default location; read once. Throws InputError, and NotFoundError if a named file
   * does not exist.
   */
  config(): Promise<SnapshotConfig>;
  /** Returns the location of the repository; `location` as for `catalog`. Throws the errors of `config`. */
  store(location?: string): Promise<StoreChoice>;
  /**
   * Opens the repository named by `--store`, or by `location` if the command has another option for it; see `storeLocation`. Throws InputError if
   * both are given.
   */
  catalog(options: { create: boolean; mend?: boolean; location?: string | undefined }): Promise<Catalog>;
  /** Opens a second repository. */
  remote(location: string, options: { create: boolean }): Promise<Catalog>;
  /**
   * Returns after a positive answer, from `yes` or from the user at the terminal; the warning is shown in both cases. Throws `refusal` if no user can
   * be prompted, CancelledError for a negative answer.
   */
  confirm(question: string, options: { yes: boolean | undefined; warning?: string; refusal: SnapshotError }): Promise<void>;
  result(result: Result): void;
  /** The exit code set by the result, otherwise 0. */
  readonly exitCode: number;
}

/** Runs a command's body with the settings of the common flags. */
export type CommandRunner = (flags: CommonFlags, body: (context: CommandContext) => Promise<void>) => Promise<void>;

/** Adds one command to its parent. */
export type CommandFactory = (parent: Command, run: CommandRunner, registries: { readonly kinds: Kinds }) => void;

export interface CommandParts {
  readonly terminal: Terminal;
  readonly app: App;
  readonly signal: AbortSignal;
}

/** Creates the environment of one command. Dispose it to remove the progress display. */
export function openCommandContext(flags: CommonFlags, { terminal, app, signal }: CommandParts): CommandContext {
  const quiet = flags.quiet === true || flags.json === true;
  const writeOption = flagWriter(app.kinds);
  const reporter = openReporter(terminal, { quiet, verbose: flags.verbose === true, writeOption });
  const c: Context = { signal, log: reporter.log, progress: reporter.progress };
  const limits = limitsOf(flags);
  let code = 0;
  let reading: Promise<SnapshotConfig> | undefined;
  const config = (): Promise<SnapshotConfig> => {
    reading ??= readSnapshotConfig(flags.config, terminal);
    return reading;
  };
  const store = async (location?: string): Promise<StoreChoice> =>
    await storeLocation(location ?? flags.store, terminal, (await config()).storagePath);
  return {
    terminal,
    app,
    c,
    flags,
    config,
    store,
    get exitCode() {
      return code;
    },
    catalog: async ({ create, mend = false, location }) => {
      if (location !== undefined && flags.store !== undefined) {
        throw new InputError('--store cannot be combined with --to or --from', { hint: 'Remove one of them' });
      }
      const { location: where } = await store(location);
      return await app.openCatalog(where, { create, mend, signal, log: c.log, limits });
    },
    remote: async (location, { create }) =>
      await app.openCatalog(repositoryLocation(location, terminal), { create, signal, log: c.log, limits }),
    confirm: async (question, { yes, warning, refusal }) => {
      if (yes !== true && (flags.json === true || !canAsk(terminal))) throw refusal;
      if (warning !== undefined) c.log.warn(warning);
      if (yes === true) return;
      reporter.clear();
      if (!(await askYesNo(question, terminal, signal))) throw new CancelledError('Cancelled: nothing was changed');
    },
    result: ({ data, text, bare, next, exitCode = 0 }) => {
      code = exitCode;
      reporter.clear();
      const said = flags.json === true ? toJson(data) : flags.quiet === true ? bare : text;
      if (said !== '') terminal.stdout.write(`${said}\n`);
      if (!quiet && next !== undefined) c.log.info(next);
    },
    [Symbol.dispose]: () => reporter[Symbol.dispose](),
  };
}

/** Formats a success message: `✓ Created …` */
export function success(text: string, { terminal }: Pick<CommandContext, 'terminal'>): string {
  const tick = hasColours(terminal.stdout, terminal.env) ? styleText('green', '✓', { validateStream: false }) : '✓';
  return `${tick} ${plain(text)}`;
}
