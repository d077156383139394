/** A restore of a Compose project that was interrupted, and that a user has to decide about. */
export interface InterruptedRestore {
  readonly project: string;
  /** As users write it. */
  readonly snapshot: string;
  /** ISO 8601. */
  readonly began: string;
}

/** The state of an interrupted restore; its journal only says what was intended. */
export type Finding =
  /** Nothing was started or written since: it can be undone, and nothing is lost. */
  | 'untouched'
  /** All that is new runs. */
  | 'runs'
  /** All new containers exist, and some of them do not run or are not healthy. */
  | 'started'
  /** Some of the containers are missing. */
  | 'half'
  /** Its journal cannot be read. */
  | 'unreadable';

export interface LookedAtRestore extends InterruptedRestore {
  readonly finding: Finding;
  /** A sentence for each thing: containers, volumes, files. */
  readonly where: readonly string[];
}

export interface Decision {
  readonly project: string;
  /** `finish` keeps what is new, `undo` puts back what was before. */
  readonly how: 'finish' | 'undo';
  /** Asked before anything is changed; `where` as above. */
  confirm(where: readonly string[]): Promise<void>;
}

export interface DecidedRestore extends Pick<Decision, 'project' | 'how'> {
  readonly where: readonly string[];
}
