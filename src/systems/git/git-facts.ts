import { CommandError, UnsupportedError } from '../../lib/errors.ts';
import { exec } from '../../lib/process/exec.ts';
import { plainText } from '../../lib/text/plain-text.ts';

export interface GitFacts {
  /** The full hash. */
  readonly commit: string;
  /** null if no branch is checked out. */
  readonly branch: string | null;
  /** Whether there are uncommitted or untracked changes. */
  readonly dirty: boolean;
}

/**
 * Returns the state of the working tree, from a single git call that writes nothing. Returns null if git is not installed, the folder is not in a
 * repository (or in one that git refuses to trust), or no commit exists yet.
 */
export async function gitFacts(folder: string, signal: AbortSignal): Promise<GitFacts | null> {
  const output = await status(folder, ['--porcelain=v2', '--branch'], signal);
  return output === undefined ? null : parseGitStatus(output);
}

/** Returns undefined if git is not installed or fails for this folder. */
async function status(folder: string, args: readonly string[], signal: AbortSignal): Promise<string | undefined> {
  try {
    // A repository's configuration may name a program to run as its file watcher. The environment keeps git from refreshing the index.
    const { stdout } = await exec('git', ['-c', 'core.fsmonitor=false', 'status', ...args], {
      signal,
      cwd: folder,
      env: { GIT_OPTIONAL_LOCKS: '0', LC_ALL: 'C' },
      title: 'git status',
    });
    return stdout;
  } catch (error) {
    if (error instanceof CommandError || error instanceof UnsupportedError) return undefined;
    throw error;
  }
}

/** Returns the state of a file: `changed` since the commit, or `new` and not ignored. Returns undefined for other files, or without git. */
export async function seenByGit(folder: string, file: string, signal: AbortSignal): Promise<'changed' | 'new' | undefined> {
  const output = await status(folder, ['--porcelain', '--untracked-files=all', '--', file], signal);
  return output === undefined || output === '' ? undefined : output.startsWith('??') ? 'new' : 'changed';
}

/** Parses https://git-scm.com/docs/git-status#_porcelain_format_version_2. Returns null for a repository without commits. */
export function parseGitStatus(output: string): GitFacts | null {
  const lines = output.split('\n').filter((line) => line !== '');
  const header = (name: string): string | undefined => lines.find((line) => line.startsWith(`# ${name} `))?.slice(name.length + 3);
  const commit = header('branch.oid');
  const branch = header('branch.head');
  if (commit === undefined || !/^[0-9a-f]{40,64}$/.test(commit)) return null;
  return {
    commit,
    branch: branch === undefined || branch === '(detached)' ? null : plainText(branch),
    dirty: lines.some((line) => !line.startsWith('# ')),
  };
}
