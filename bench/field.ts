import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Daemon } from '../__tests__/helpers/daemons.ts';
import type { ImageName } from './images.ts';
import { measure } from './measure.ts';
import type { Bench, Candidate } from './part.ts';
import type { Place } from './traffic.ts';

/** A way to bring an image to another machine over a server, with the tools' defaults. */
export interface Remote<P extends Place> {
  readonly label: string;
  save(image: ImageName): string;
  /** Absent where the tool gives back a file only. */
  load?(image: ImageName): string;
  /** Prints its version. */
  readonly version: string;
  /** Removes all that it has on the server. */
  empty(place: P): Promise<void>;
  /** Run once on the empty server, for tools that need it. */
  readonly init?: string;
  /** Files that it leaves in the work folder, which another machine would not have. */
  readonly leaves?: readonly string[];
}

/** What a daemon has before an image comes; nothing means that it never had any. */
export interface State {
  readonly name: string;
  readonly present?: ImageName;
  readonly image: ImageName;
  readonly warmPages?: boolean;
}

/** Servers, the tools that are compared on them, and where that begins. */
export interface Field<P extends Place = Place> {
  /** What its parts' names begin with. */
  readonly name: string;
  /** For headings: `a server`. */
  readonly where: string;
  readonly place: P;
  readonly ours: Remote<P>;
  /** The first is what all are divided by. */
  readonly peers: readonly [Remote<P>, ...Remote<P>[]];
  readonly states: readonly State[];
  /** Further rows about saving. */
  more?(daemon: Daemon): readonly Candidate[];
}

/** Makes the tool's place on the server empty. */
export async function openEmpty<P extends Place>(remote: Remote<P>, bench: Bench, place: P): Promise<void> {
  await remote.empty(place);
  if (remote.init) await measure(remote.init, { cwd: bench.work, env: { ...bench.env, ...place.env } });
}

export async function dropLeavings({ leaves = [] }: Pick<Remote<Place>, 'leaves'>, bench: Bench): Promise<void> {
  for (const path of leaves) await rm(join(bench.work, path), { force: true });
}
