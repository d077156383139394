import { hash } from 'node:crypto';
import type { Digest } from '../../lib/digest.ts';
import { InputError } from '../../lib/errors.ts';
import { MAX_NAME } from '../../manifest/name.ts';
import { normalizePlatform } from '../../manifest/platform.ts';
import type { BuildFacts } from '../../providers/build-types.ts';

export interface KeyFacts extends BuildFacts {
  /** Human-readable name: the key begins with it. */
  readonly name: string;
  readonly platform: string;
  /** Digests of base images by the reference in the Dockerfile, if known. A pinned reference does not need one. */
  readonly bases?: Readonly<Record<string, Digest>>;
}

export interface BuildKey {
  /** Snapshot name that is the same as long as the build would be: `<name>-<platform>-<recipe>-<context>`. */
  readonly key: string;
  /** Prefixes of the names of near ancestors, the nearest first: the same Dockerfile with other files, then the same name. */
  readonly restoreKeys: readonly string[];
}

/** Hex digits of each digest: 64 bits are more than enough to distinguish a repository's builds. */
const DIGITS = 16;
/** Part of every hash. Incremented when a key is computed from other inputs, so that all keys change. */
const VERSION = 'vm-snapshot build key 1';

/** Throws InputError for a name that is too long for a key. */
export function buildKey({ name, platform, dockerfile, options, context, bases = {} }: KeyFacts): BuildKey {
  const images = Object.entries(bases).sort(([a], [b]) => (a < b ? -1 : 1));
  const family = `${name}-${normalizePlatform(platform).replaceAll('/', '-')}-`;
  const recipe = `${family}${short(['recipe', dockerfile, options, images])}-`;
  const key = `${recipe}${short(['context', context])}`;
  if (key.length > MAX_NAME) {
    throw new InputError(`'${name}' is too long for a name with a key: together they are ${key.length} characters long`, {
      hint: `Use a name of at most ${name.length - key.length + MAX_NAME} characters`,
    });
  }
  return { key, restoreKeys: [recipe, family] };
}

function short(facts: readonly unknown[]): string {
  return hash('sha256', JSON.stringify([VERSION, ...facts]), 'hex').slice(0, DIGITS);
}
