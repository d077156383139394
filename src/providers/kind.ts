import type { Text } from '../lib/text/message.ts';
import type { Manifest } from '../manifest/schema.ts';
import type { ContainerSettings } from '../systems/docker/container-settings.ts';
import type { Provider } from './provider.ts';
import type { Replaced } from './restore-types.ts';

/**
 * An option of a kind of snapshots. Its id is in camelCase, as the API writes it; the flag of the CLI, the input of an action and the refusal of an
 * option that does not apply are derived from it.
 */
export interface OptionSpec {
  /** `duration` in milliseconds; `list` may be given several times. */
  readonly type: 'text' | 'list' | 'flag' | 'duration' | 'choice';
  /** Sentence fragment for the help text, without the kind. */
  readonly help: string;
  /** Placeholder of the value in the help text: `folder` for `--bind-mounts <folder>`. */
  readonly value?: string;
  readonly choices?: readonly string[];
  /** The value that equals an unset option. */
  readonly default?: string;
  /** The CLI accepts the flag without a value, which then means the default. */
  readonly optionalValue?: true;
  /** The flag of the CLI, if it is not the id: `tag` for `tags`. */
  readonly flag?: string;
}

/** By id. */
export type OptionTable = Readonly<Record<string, OptionSpec>>;

/** A selected target with its human-readable source. */
export interface Selected<Target = unknown> {
  readonly target: Target;
  readonly from: string;
}

/** How a restore continues where a user may have to decide. */
export interface RestoreInteraction {
  /** Folder that relative paths are relative to. */
  readonly directory: string;
  /** Replace existing objects that prevent the restore. */
  readonly force: boolean;
  /** Called before anything is replaced. An error that it throws cancels the restore. */
  confirm(replaced: Replaced): Promise<void>;
  /** Returns whether an imported image gets the references that it came with. */
  readonly foreignTags: 'keep' | 'none' | ((references: readonly string[]) => Promise<boolean>);
}

/** The result of a restore in a form that every interface can show. */
export interface RestoredDescription {
  /** False if the result existed already and nothing was changed. */
  readonly changed: boolean;
  /** `the container agent-2`, `the project shop`, `vm-snapshot/shop/base:ci`. */
  readonly as: string;
  /** For scripts: the name to continue with. */
  readonly name: string;
  /** All names of the result, for tables. */
  readonly names: readonly string[];
  /** Facts for one line: `running`, `2 volumes`. */
  readonly state: readonly string[];
  /** Facts for a table, by title. */
  readonly facts: readonly (readonly [title: string, values: readonly string[]])[];
  /** The next command; `what` completes "… with: <command>". */
  readonly next: { readonly what: string; readonly command: string };
  /** Sentences for the user. */
  readonly notes: readonly string[];
  /** Fields of the JSON output, in snake_case. */
  readonly data: Readonly<Record<string, unknown>>;
  /** Names by output of the actions: `image`, `container`, `project`. */
  readonly outputs: Readonly<Record<string, readonly string[]>>;
}

/** Fields of a manifest that identify the captured target. */
export type TargetIdentity = Pick<Manifest, 'kind' | 'project_name' | 'source' | 'container'>;

export interface MachineToRestore {
  readonly name: string;
  readonly settings: ContainerSettings;
  /** Id of the machine to replace. */
  readonly replaces: string | undefined;
}

/**
 * A kind of snapshots: everything that the engine, the CLI, the actions and the API need to capture, restore and show it. Options are objects whose
 * fields are the ids of the tables. docs/architecture.md, "Add a kind"
 */
export interface SnapshotKind<Target = unknown, Options = unknown, Restored = unknown> {
  /** As in the manifest: `compose`. */
  readonly name: string;
  /** With its article: `a Compose project`. */
  readonly title: string;
  /** Field of the API's result: `project`. */
  readonly field: string;
  /** Options that select a target of this kind; at most one may be set. A kind without selectors is captured if nothing is selected. */
  readonly selectors: OptionTable;
  readonly captureOptions: OptionTable;
  readonly restoreOptions: OptionTable;
  /** True if a killed capture or restore leaves records that `vm snapshot recover` uses. */
  readonly isRecoverable: boolean;
  /** The question before a restore continues with `force` after a ConflictError, and the hint without a terminal; absent if `force` does not help. */
  readonly forced?: { readonly question: string; hint: Text };
  /** Returns the target that the options select, without looking whether it exists. Throws InputError for options that exclude each other. */
  select(options: object, context: { readonly directory: string }): Selected<Target>;
  /** Imports and returns the provider. */
  open(): Promise<Provider<Target, Options, Restored>>;
  /** How `vm create` makes a machine, which is one container, from a snapshot of this kind; absent if it cannot. */
  readonly machine?: {
    restoreRequest(machine: MachineToRestore): Options;
    /** Returns the image to create the machine from, and whether the restore loaded it; undefined if the restore created the machine. */
    imageOf(restored: Restored): { readonly image: string; readonly isNew: boolean } | undefined;
  };
  /** Returns the options for the provider's restore. */
  restoreRequest(options: object, interaction: RestoreInteraction): Options;
  describe(restored: Restored, moved: { readonly bytes: number; readonly seconds: number }): RestoredDescription;
  /** Human-readable: `the project 'shop'`. */
  targetText(target: TargetIdentity): string;
  /** Compares targets of this kind. */
  isSameTarget(a: TargetIdentity, b: TargetIdentity): boolean;
}
