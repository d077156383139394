import { CommandError } from '../../lib/errors.ts';
import { exec } from '../../lib/process/exec.ts';
import { commandEnvironment, type Endpoint } from '../docker/endpoint.ts';
import { withoutOptions } from '../docker/mount-words.ts';
import { explained, INSTALL } from './problems.ts';

/* `docker compose`, version 2: https://docs.docker.com/reference/cli/docker/compose/ */

export interface ComposeFiles {
  /** Of the daemon; undefined for the one that the docker command takes, where only files are read. */
  readonly endpoint: Endpoint | undefined;
  /** The folder from which the files' relative paths count. */
  readonly directory: string;
  /** Without one Compose finds them without help. */
  readonly files?: readonly string[];
  /** Files of variables instead of `.env`; a later one wins. */
  readonly envFiles?: readonly string[] | undefined;
  /** Without one Compose makes it of the files, the environment or the folder. */
  readonly project?: string;
}

export interface ComposeCall {
  readonly signal: AbortSignal;
  /** A Compose file, for the file name `-`. */
  readonly input?: string;
  /** Added to the variables of this process. */
  readonly env?: Readonly<Record<string, string | undefined>>;
}

export interface ComposeAnswer {
  readonly stdout: string;
  /** Each once. */
  readonly warnings: readonly string[];
}

/** Runs Compose. Throws UnsupportedError without Compose v2, NotFoundError and InputError for files that it cannot read, else CommandError. */
export async function compose(
  { endpoint, directory, files = [], envFiles = [], project }: ComposeFiles,
  args: readonly string[],
  { signal, input, env }: ComposeCall,
): Promise<ComposeAnswer> {
  const which = [
    ...(project === undefined ? [] : ['--project-name', project]),
    ...['--project-directory', directory],
    ...envFiles.flatMap((file) => ['--env-file', file]),
    ...files.flatMap((file) => ['--file', file]),
  ];
  try {
    const { stdout, stderr } = await exec('docker', ['compose', '--ansi', 'never', '--progress', 'plain', ...which, ...args], {
      signal,
      cwd: directory,
      // The arguments name the files; what the shell says of them is read where the project is found.
      env: { ...(endpoint && commandEnvironment(endpoint)), COMPOSE_FILE: undefined, COMPOSE_ENV_FILES: undefined, ...env },
      title: `docker compose ${args.find((arg) => !/^-|^\*$/.test(arg))}`,
      tellLast: (lines) => lines.filter((line) => !isProgress(line)).map(withoutOptions),
      missingHint: INSTALL,
      ...(input !== undefined && { input: [Buffer.from(input)] }),
    });
    return { stdout, warnings: warningsOf(stderr) };
  } catch (error) {
    throw error instanceof CommandError ? explained(error, directory) : error;
  }
}

/** ` Container shop-web-1  Started`, and lines of the log. */
function isProgress(line: string): boolean {
  return (
    / level=(warning|info|debug) /.test(line) || /^ ?(Container|Network|Volume|Image|Service) \S.* {2}[A-Z][a-z]+$/.test(line.trimEnd())
  );
}

/** `time="…" level=warning msg="…"`; what is said of the file's `version` concerns nobody. */
function warningsOf(stderr: string): string[] {
  const found = stderr.split('\n').flatMap((line) => {
    const [, quoted] = /level=warning msg=("(?:[^"\\]|\\.)*")/.exec(line) ?? [];
    return quoted === undefined ? [] : [unquoted(quoted)];
  });
  return [...new Set(found)].filter((text) => !/`version` is obsolete/.test(text));
}

function unquoted(text: string): string {
  try {
    return String(JSON.parse(text));
  } catch {
    return text.slice(1, -1);
  }
}
