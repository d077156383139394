import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Daemon } from '../__tests__/helpers/daemons.ts';
import type { ImageName } from './images.ts';
import { measure } from './measure.ts';
import type { Bench, Candidate } from './part.ts';
import type { Place } from './traffic.ts';

/** A tool that transfers an image to another machine through a server, with its defaults. */
export interface Remote<P extends Place> {
  readonly label: string;
  save(image: ImageName): string;
  /** Absent if the tool can only restore a file. */
  load?(image: ImageName): string;
  /** Prints its version. */
  readonly version: string;
  /** Removes all its data from the server. */
  empty(place: P): Promise<void>;
  /** Run once on the empty server, if the tool needs it. */
  readonly init?: string;
  /** Files that the tool leaves in the work folder, which another machine would not have. */
  readonly leaves?: readonly string[];
}

/** The image that a daemon has before a restore; none means a new daemon. */
export interface State {
  readonly name: string;
  readonly present?: ImageName;
  readonly image: ImageName;
  readonly warmPages?: boolean;
}

/** The servers, the tools that are compared on them, and the initial states. */
export interface Field<P extends Place = Place> {
  /** The prefix of its parts' names. */
  readonly name: string;
  /** For headings: `a server`. */
  readonly where: string;
  readonly place: P;
  readonly ours: Remote<P>;
  /** The first one is the baseline of all ratios. */
  readonly peers: readonly [Remote<P>, ...Remote<P>[]];
  readonly states: readonly State[];
  /** Further rows about saving. */
  more?(daemon: Daemon): readonly Candidate[];
}

/** Empties the tool's data on the server. */
export async function openEmpty<P extends Place>(remote: Remote<P>, bench: Bench, place: P): Promise<void> {
  await remote.empty(place);
  if (remote.init) await measure(remote.init, { cwd: bench.work, env: { ...bench.env, ...place.env } });
}

export async function dropLeavings({ leaves = [] }: Pick<Remote<Place>, 'leaves'>, bench: Bench): Promise<void> {
  for (const path of leaves) await rm(join(bench.work, path), { force: true });
}
