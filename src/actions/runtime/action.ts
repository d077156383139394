import type { App } from '../../app/app.ts';
import type { Context } from '../../lib/context.ts';
import type { SnapshotError } from '../../lib/errors.ts';
import type { Core } from './core.ts';
import type { InputList, Inputs } from './inputs.ts';

/** Inputs common to all actions. */
export const COMMON_INPUTS = { required: [], optional: ['on-error', 'timeout', 'github-token'] } as const satisfies InputList;

/** Outputs common to all actions, set even on failure: the outcome, the error's code, the duration. */
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

/** One action: its inputs, outputs and behavior. */
export interface Action<L extends InputList = InputList> {
  /** Name in messages: `restore`. */
  readonly name: string;
  /** In addition to COMMON_INPUTS. */
  readonly inputs: L;
  /** In addition to COMMON_OUTPUTS. */
  readonly outputs: readonly OutputName[];
  /** The next step by error code, if it differs from the engine's hint. A function may return undefined to keep that hint. */
  readonly hints?: Readonly<Record<string, string | ((error: SnapshotError) => string | undefined)>>;
  /**
   * Set for the post step of an action. The main step has already reported invalid inputs, so all errors are warnings, regardless of `on-error`,
   * except those for which `fails` returns true: they fail the job.
   */
  readonly post?: { fails(error: unknown): boolean };
  run(inputs: Inputs<L>, job: ActionContext): Promise<ActionResult>;
}

/** The runner's environment, or a test's replacement for it. */
export interface ActionEnvironment {
  readonly core: Core;
  readonly app: App;
  readonly env: NodeJS.ProcessEnv;
}

/** The context of an action's body. */
export interface ActionContext extends Context, ActionEnvironment {
  /** Sets outputs immediately, so that they are available even if a later step fails. The last value of a name wins. */
  output(values: Partial<Record<OutputName, string | number | boolean>>): void;
}

export interface ActionResult {
  readonly outcome: 'success' | 'skipped' | 'miss';
  /** The last line of the log; omitted if empty. */
  readonly line: string;
  /** Markdown for the run's page; omitted if empty. */
  readonly summary: string;
}
