import { CommandError, UnsupportedError } from '../lib/errors.ts';
import { exec } from '../lib/exec.ts';
import type { Git } from './schema.ts';
import { plainText } from './text.ts';

/**
 * Commit, branch and whether anything is uncommitted or untracked, from one call of git that writes nothing.
 * null where git is not installed, the folder is in no repository (or in one that git refuses to trust), or there is no commit yet.
 */
export async function gitFacts(folder: string, signal: AbortSignal): Promise<Git | null> {
  try {
    // A repository's own configuration may name a program to run as its file watcher; the index is not ours to refresh.
    const args = ['-c', 'core.fsmonitor=false', 'status', '--porcelain=v2', '--branch'];
    const { stdout } = await exec('git', args, {
      signal,
      cwd: folder,
      env: { GIT_OPTIONAL_LOCKS: '0', LC_ALL: 'C' },
      title: 'git status',
    });
    return parseGitStatus(stdout);
  } catch (error) {
    if (error instanceof CommandError || error instanceof UnsupportedError) return null;
    throw error;
  }
}

/** https://git-scm.com/docs/git-status#_porcelain_format_version_2 */
export function parseGitStatus(output: string): Git | null {
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
