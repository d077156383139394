import type { Context } from '../lib/context.ts';
import type { Digest } from '../lib/digest.ts';
import type { ImageTarget } from './provider.ts';

/** Returns true for an address that Docker fetches itself: of a git repository or of an archive. */
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

/** Digests of the inputs of a build, for names that change whenever the image would change. */
export interface BuildFacts {
  readonly dockerfile: Digest;
  /** Target, arguments, labels. */
  readonly options: Digest;
  /** All files that the build may copy. */
  readonly context: Digest;
}

/** Implemented by providers that can build an image, in addition to capturing one. */
export interface Builder {
  /** Returns the built image by its first tag. */
  build(spec: BuildSpec, c: Context): Promise<ImageTarget>;
  /** Digests the files that a build would read. Builds nothing and needs no daemon. */
  facts(spec: BuildSpec, c: Context): Promise<BuildFacts>;
}
