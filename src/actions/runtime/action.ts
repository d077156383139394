import type { App } from '../../app/app.ts';
import type { Context } from '../../lib/context.ts';
import type { SnapshotError } from '../../lib/errors.ts';
import type { Core } from './core.ts';
import type { InputList, Inputs } from './inputs.ts';

/** Read for every action. */
export const COMMON_INPUTS = { required: [], optional: ['on-error', 'timeout', 'github-token'] } as const satisfies InputList;

/** Set for every action, whatever happens: how it went, the error's code, how long it took. */
export const COMMON_OUTPUTS = ['outcome', 'error', 'seconds'] as const;

export type OutputName =
  | 'snapshot'
  | 'digest'
  | 'image'
  | 'cache-hit'
  | 'cache-primary-key'
  | 'cache-matched-key'
  | 'matched'
  | 'size'
  | 'bytes-moved'
  | 'path'
  | 'container'
  | 'project'
  | 'saved'
  | 'exists'
  | 'refused'
  | 'version';

/** One action: what it takes, what it gives, what it does. */
export interface Action<L extends InputList = InputList> {
  /** As messages call it: `restore`. */
  readonly name: string;
  /** Besides COMMON_INPUTS. */
  readonly inputs: L;
  /** Besides COMMON_OUTPUTS. */
  readonly outputs: readonly OutputName[];
  /** The next step by error code, where it is another one than the engine's hint; undefined where that holds for this error. */
  readonly hints?: Readonly<Record<string, string | ((error: SnapshotError) => string | undefined)>>;
  /**
   * It follows the main step of the same inputs, which has said what is wrong with them: its errors are warnings, whatever `on-error` says,
   * unless `fails` says of one that it fails the job.
   */
  readonly post?: { fails(error: unknown): boolean };
  run(inputs: Inputs<L>, job: ActionContext): Promise<ActionResult>;
}

/** Where an action runs: the runner, or what a test puts in its place. */
export interface ActionEnvironment {
  readonly core: Core;
  readonly product: App;
  readonly env: NodeJS.ProcessEnv;
}

/** What an action's body works with. */
export interface ActionContext extends Context, ActionEnvironment {
  /** Sets outputs at once, so that they are there should a later step fail. The last value of a name counts. */
  output(values: Partial<Record<OutputName, string | number | boolean>>): void;
}

export interface ActionResult {
  readonly outcome: 'success' | 'skipped' | 'miss';
  /** The last line of the log; empty says nothing. */
  readonly line: string;
  /** Markdown for the run's page; empty says nothing. */
  readonly summary: string;
}
