import type { Context } from '../lib/context.ts';
import type { Digest } from '../lib/digest.ts';
import type { ImageTarget } from './provider.ts';

/** Docker fetches these itself: an address of git or of an archive. */
export function isRemoteContext(context: string): boolean {
  return /^[a-z+]+:\/\/|^git@/.test(context);
}

export interface BuildSpec {
  /** A folder, or an address that Docker fetches itself. */
  readonly context: string;
  readonly file?: string;
  readonly target?: string;
  readonly platform?: string;
  readonly buildArgs: Readonly<Record<string, string>>;
  readonly labels: Readonly<Record<string, string>>;
  /** BuildKit `id=…,src=…|env=…` strings; passed through, never recorded. */
  readonly secrets: readonly string[];
  readonly network?: string;
  readonly noCache: boolean;
  readonly tags: readonly string[];
}

/** What goes into a build, each part as a digest: for names that change when the machine would. */
export interface BuildFacts {
  readonly dockerfile: Digest;
  /** Target, arguments, labels. */
  readonly options: Digest;
  /** All files that the build may copy. */
  readonly context: Digest;
}

/** Making a machine is another ability than capturing one. */
export interface Builder {
  build(spec: BuildSpec, c: Context): Promise<ImageTarget>;
  /** Reads the files that a build would read; builds nothing and asks no daemon. */
  facts(spec: BuildSpec, c: Context): Promise<BuildFacts>;
}
