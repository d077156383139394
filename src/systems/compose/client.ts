import { IntegrityError } from '../../lib/errors.ts';
import { type ComposeConfig, composeConfig } from './config.ts';
import { type ComposeFiles, compose } from './run.ts';

type Signal = { readonly signal: AbortSignal };

/** The resolved configuration of the files, and the warnings of Compose. */
export interface Reading {
  readonly config: ComposeConfig;
  readonly warnings: readonly string[];
  /** `*` if all profiles are enabled. If two of them exclude each other, only the profiles of these services are enabled. */
  readonly scope: Scope;
}

export type Scope = '*' | readonly string[];

/**
 * Reads the files with all profiles enabled and variables interpolated. If profiles exclude each other, enables only those that `services` need.
 * Throws NotFoundError for a missing file, InputError for an invalid one.
 */
export async function readConfig(
  from: ComposeFiles,
  { signal, services = [] }: Signal & { services?: readonly string[] },
): Promise<Reading> {
  try {
    return await read(from, '*', { signal });
  } catch (error) {
    const narrow = await read(from, services, { signal }).catch(() => undefined);
    if (narrow !== undefined) return narrow;
    throw error;
  }
}

async function read(from: ComposeFiles, scope: Scope, { signal }: Signal): Promise<Reading> {
  const { stdout, warnings } = await compose(from, [...profiles(scope), 'config', '--format', 'json', ...named(scope)], { signal });
  const result = composeConfig.safeParse(undoubled(tryJson(stdout)));
  if (result.success) return { config: result.data, warnings, scope };
  throw new IntegrityError('docker compose config returned an unknown format', { cause: result.error });
}

/** Returns the files merged into one, without interpolating variables. Returns undefined if Compose needs their values to read the files. */
export async function readUninterpolated(from: ComposeFiles, { signal }: Signal): Promise<string | undefined> {
  const options = ['--profile', '*', 'config', '--no-interpolate', '--no-path-resolution'];
  const answer = await compose(from, options, { signal }).catch((error: unknown) => {
    if (signal.aborted) throw error;
    return undefined;
  });
  return answer?.stdout;
}

/** Creates the networks and the containers of these services and of their dependencies, without starting them. */
export async function createContainers(
  from: ComposeFiles,
  services: readonly string[],
  { signal, scope }: Signal & { scope: Scope },
): Promise<void> {
  await compose(from, [...profiles(scope), 'create', '--no-build', '--pull', 'never', ...services], { signal });
}

/** Starts the existing containers of these services, without their dependencies. Does not wait for them to be ready. */
export async function startServices(
  from: ComposeFiles,
  services: readonly string[],
  { signal, scope }: Signal & { scope: Scope },
): Promise<void> {
  const args = ['up', '--detach', '--no-build', '--pull', 'never', '--no-recreate', '--no-deps', ...services];
  await compose(from, [...profiles(scope), ...args], { signal });
}

function profiles(scope: Scope): string[] {
  return scope === '*' ? ['--profile', '*'] : [];
}

function named(scope: Scope): readonly string[] {
  return scope === '*' ? [] : scope;
}

/** `config` doubles each dollar sign in a value so that its output can be read again. */
function undoubled(value: unknown): unknown {
  if (typeof value === 'string') return value.replaceAll('$$', '$');
  if (Array.isArray(value)) return value.map(undoubled);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, undoubled(inner)]));
}

function tryJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
