import { styleText } from 'node:util';
import type { Command } from 'commander';
import type { App } from '../app/app.ts';
import { repositoryLocation, type StoreChoice, storeLocation } from '../config/location.ts';
import { readSnapshotConfig } from '../config/snapshot-config.ts';
import type { SnapshotConfig } from '../config/snapshot-keys.ts';
import type { Catalog } from '../engine/catalog/types.ts';
import type { Context } from '../lib/context.ts';
import { CancelledError, InputError, type SnapshotError } from '../lib/errors.ts';
import { type CommonFlags, limitsOf } from './options/common.ts';
import { askYesNo } from './prompt.ts';
import { toJson } from './render/data.ts';
import { openReporter } from './reporter.ts';
import { canAsk, hasColours, plain, type Terminal } from './terminal.ts';

/** What a verb says at its end, in the form that was asked for. */
export interface Result {
  /** With `--json`. */
  readonly data: unknown;
  /** For people. */
  readonly text: string;
  /** With `--quiet`: what a script wants to go on with. */
  readonly bare: string;
  /** What to do next, for people only. */
  readonly next?: string;
  /** Where what was found is bad news, though the verb did its work. */
  readonly exitCode?: number;
}

/** What every verb is handed: its surroundings, and its ways to ask and to answer. */
export interface CommandContext extends Disposable {
  readonly terminal: Terminal;
  readonly product: App;
  readonly c: Context;
  readonly flags: CommonFlags;
  /** Of `--config`, or where else it is looked for; read once. Throws InputError, and NotFoundError for a file that was named. */
  config(): Promise<SnapshotConfig>;
  /** Where the snapshots are; `location` as for `catalog`. Throws what `config` throws. */
  store(location?: string): Promise<StoreChoice>;
  /** Opens what `--store` names, or `location` where a verb has another word for it; see `storeLocation`. Throws InputError for both. */
  catalog(options: { create: boolean; mend?: boolean; location?: string | undefined }): Promise<Catalog>;
  /** Opens a second repository. */
  remote(location: string, options: { create: boolean }): Promise<Catalog>;
  /**
   * Returns when the answer is yes: from `yes`, or from somebody at the terminal; both read the warning.
   * Throws `refusal` where nobody can be asked, CancelledError for a no.
   */
  confirm(question: string, options: { yes: boolean | undefined; warning?: string; refusal: SnapshotError }): Promise<void>;
  result(result: Result): void;
  /** What the result asked for, else 0. */
  readonly exitCode: number;
}

/** Runs a verb's body with what the common flags ask for. */
export type CommandRunner = (flags: CommonFlags, body: (edge: CommandContext) => Promise<void>) => Promise<void>;

/** Adds one verb to its parent command. */
export type CommandFactory = (parent: Command, run: CommandRunner) => void;

export interface EdgeParts {
  readonly terminal: Terminal;
  readonly product: App;
  readonly signal: AbortSignal;
}

export function openEdge(flags: CommonFlags, { terminal, product, signal }: EdgeParts): CommandContext {
  const quiet = flags.quiet === true || flags.json === true;
  const reporter = openReporter(terminal, { quiet, verbose: flags.verbose === true });
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
    product,
    c,
    flags,
    config,
    store,
    get exitCode() {
      return code;
    },
    catalog: async ({ create, mend = false, location }) => {
      if (location !== undefined && flags.store !== undefined) {
        throw new InputError('--store names a second place for the same thing', { hint: 'Leave one of them out' });
      }
      const { location: where } = await store(location);
      return await product.openCatalog(where, { create, mend, signal, log: c.log, limits });
    },
    remote: async (location, { create }) =>
      await product.openCatalog(repositoryLocation(location, terminal), { create, signal, log: c.log, limits }),
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

/** `✓ Created …` */
export function success(text: string, { terminal }: Pick<CommandContext, 'terminal'>): string {
  const tick = hasColours(terminal.stdout, terminal.env) ? styleText('green', '✓', { validateStream: false }) : '✓';
  return `${tick} ${plain(text)}`;
}
