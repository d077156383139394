import { CommandError } from '../../lib/errors.ts';
import { exec } from '../../lib/process/exec.ts';
import { commandEnvironment, type Endpoint } from '../docker/endpoint.ts';
import { withoutOptions } from '../docker/mount-words.ts';
import { explained, INSTALL } from './problems.ts';

/* `docker compose`, version 2: https://docs.docker.com/reference/cli/docker/compose/ */

export interface ComposeFiles {
  /** The daemon to use. undefined for the default of the docker command, if files are only read. */
  readonly endpoint: Endpoint | undefined;
  /** The base of relative paths in the files. */
  readonly directory: string;
  /** If omitted, Compose finds the files. */
  readonly files?: readonly string[];
  /** Env files that replace `.env`; later ones take precedence. */
  readonly envFiles?: readonly string[] | undefined;
  /** If omitted, Compose derives the name from the files, the environment or the folder. */
  readonly project?: string;
}

export interface ComposeCall {
  readonly signal: AbortSignal;
  /** Content of a Compose file, passed for the file name `-`. */
  readonly input?: string;
  /** Added to the environment of this process. */
  readonly env?: Readonly<Record<string, string | undefined>>;
}

export interface ComposeAnswer {
  readonly stdout: string;
  /** Without duplicates. */
  readonly warnings: readonly string[];
}

/**
 * Runs Compose. Throws UnsupportedError without Compose v2, NotFoundError or InputError for files that it cannot read, CommandError for other
 * failures.
 */
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
      // The arguments name the files. These variables are read when the project is located.
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

/** Matches ` Container shop-web-1  Started` and log lines. */
function isProgress(line: string): boolean {
  return (
    / level=(warning|info|debug) /.test(line) || /^ ?(Container|Network|Volume|Image|Service) \S.* {2}[A-Z][a-z]+$/.test(line.trimEnd())
  );
}

/** Parses `time="…" level=warning msg="…"`, ignoring the warning about the obsolete field `version`. */
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
