/** A restore of a Compose project that was interrupted and that the user has to decide about. */
export interface InterruptedRestore {
  readonly project: string;
  /** Name of the snapshot in the form that users type. */
  readonly snapshot: string;
  /** ISO 8601. */
  readonly began: string;
}

/** State of an interrupted restore as found in the daemon; its journal records only the intent. */
export type Finding =
  /** Nothing was started or written since: it can be rolled back without loss. */
  | 'untouched'
  /** All new containers run. */
  | 'runs'
  /** All new containers exist, but some do not run or are not healthy. */
  | 'started'
  /** Some of the new containers are missing, or new volumes may have been written to. */
  | 'half'
  /** Its journal cannot be read. */
  | 'unreadable';

export interface LookedAtRestore extends InterruptedRestore {
  readonly finding: Finding;
  /** Sentences about the locations of containers, volumes and files. */
  readonly where: readonly string[];
}

export interface Decision {
  readonly project: string;
  /** `finish` keeps the new state, `undo` restores the previous state. */
  readonly how: 'finish' | 'undo';
  /** Called before anything is changed, with the same sentences as `LookedAtRestore.where`. An error that it throws cancels the decision. */
  confirm(where: readonly string[]): Promise<void>;
}

export interface DecidedRestore extends Pick<Decision, 'project' | 'how'> {
  readonly where: readonly string[];
}
