import { CommandError, InputError, IntegrityError, NotFoundError, UnsupportedError } from '../../lib/errors.ts';
import { exec } from '../../lib/exec.ts';
import { commandEnvironment, type Endpoint } from '../docker/endpoint.ts';
import { type ComposeConfig, composeConfig, rawConfig } from './config.ts';

/* `docker compose`, version 2: https://docs.docker.com/reference/cli/docker/compose/ */

export interface ComposeFiles {
  readonly endpoint: Endpoint;
  readonly directory: string;
  /** Without one Compose finds them by itself. */
  readonly files?: readonly string[];
  /** Without one Compose makes it of the files, the environment or the folder. */
  readonly project?: string;
}

type Signal = { readonly signal: AbortSignal };

const MISSING = 'Install Compose v2: https://docs.docker.com/compose/install/';

/** What the files mean with all profiles, variables filled in. Throws NotFoundError without a Compose file, InputError for a broken one. */
export async function readConfig(from: ComposeFiles, { signal }: Signal): Promise<ComposeConfig> {
  const text = await compose(from, ['--profile', '*', 'config', '--format', 'json'], { signal });
  const result = composeConfig.safeParse(tryJson(text));
  if (result.success) return result.data;
  throw new IntegrityError('docker compose config answers in a form that is not known', { cause: result.error });
}

/** The same as YAML with the variables as they are written, and the files of variables and secrets as the project names them. */
export async function readRawConfig(
  from: ComposeFiles,
  { signal }: Signal,
): Promise<{ yaml: string; envFiles: string[]; secretFiles: string[] }> {
  const options = ['--profile', '*', 'config', '--no-interpolate', '--no-path-resolution'];
  const [yaml, json] = [await compose(from, options, { signal }), await compose(from, [...options, '--format', 'json'], { signal })];
  const { services, secrets } = rawConfig.catch({ services: {}, secrets: {} }).parse(tryJson(json));
  const files = Object.values(services).flatMap(({ env_file }) => env_file ?? []);
  return {
    yaml,
    envFiles: [...new Set(files.map((file) => (typeof file === 'string' ? file : file.path)))],
    secretFiles: [...new Set(Object.values(secrets).flatMap((secret) => secret?.file ?? []))],
  };
}

/** Makes networks and the containers of these services and of what they need, and starts none. */
export async function createContainers(from: ComposeFiles, services: readonly string[], { signal }: Signal): Promise<void> {
  await compose(from, ['--profile', '*', 'create', '--no-build', '--pull', 'never', ...services], { signal });
}

/** Starts these services and what they need, and waits until all run and are healthy. Throws CommandError where one ends or is not. */
export async function startServices(
  from: ComposeFiles,
  services: readonly string[],
  { signal, limit }: Signal & { limit: number },
): Promise<void> {
  const wait = ['--wait', '--wait-timeout', String(Math.ceil(limit / 1000))];
  const args = ['--profile', '*', 'up', '--detach', '--no-build', '--pull', 'never', '--no-recreate', ...wait, ...services];
  await compose(from, args, { signal });
}

async function compose(
  { endpoint, directory, files = [], project }: ComposeFiles,
  args: readonly string[],
  { signal }: Signal,
): Promise<string> {
  const which = [
    ...(project === undefined ? [] : ['--project-name', project]),
    ...['--project-directory', directory],
    ...files.flatMap((file) => ['--file', file]),
  ];
  try {
    const { stdout } = await exec('docker', ['compose', '--ansi', 'never', '--progress', 'plain', ...which, ...args], {
      signal,
      cwd: directory,
      // Whose files are meant is said by what we pass; in the user's own folder it is read from the environment (`filesOf`).
      env: { ...commandEnvironment(endpoint), COMPOSE_FILE: undefined },
      title: `docker compose ${args.find((arg) => !/^-|^\*$/.test(arg))}`,
      missingHint: MISSING,
    });
    return stdout;
  } catch (error) {
    throw error instanceof CommandError ? explained(error, directory) : error;
  }
}

function explained(error: CommandError, directory: string): Error {
  const { message } = error;
  if (/is not a docker command|unknown command: docker compose|unknown flag: --(ansi|project-directory)/.test(message)) {
    return new UnsupportedError('The docker command has no Compose v2', { hint: MISSING, cause: error });
  }
  if (
    /no configuration file provided|no such file or directory|not found: .*compose/i.test(message) &&
    /docker compose config/.test(message)
  ) {
    return new NotFoundError(`There is no Compose project in ${directory}: ${lastLine(message)}`, {
      hint: 'Go to the folder of its Compose file, or name it with --project (see `docker compose ls --all`)',
      cause: error,
    });
  }
  if (/docker compose config/.test(message)) {
    return new InputError(`The Compose project in ${directory} cannot be read: ${lastLine(message)}`, {
      hint: 'Correct it until `docker compose config` is content',
      cause: error,
    });
  }
  return error;
}

function lastLine(message: string): string {
  return (
    message
      .split('\n')
      .at(-1)
      ?.replace(/^docker compose config failed with exit code \d+: /, '') ?? ''
  );
}

function tryJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
