import { userInfo } from 'node:os';
import { join } from 'node:path';

/*
 * A process may run as a user without an entry in the system's user database (`docker run --user 1001`, OpenShift, DynamicUser of systemd). For
 * these, node:os throws.
 */

type Environment = Readonly<Record<string, string | undefined>>;

/** Returns the home folder: HOME, else that of the user's entry, else `/`, which Docker uses for users without an entry. */
export function homeFolder(env: Environment = process.env): string {
  return env.HOME || entry()?.homedir || '/';
}

/** The folder for files that can be recreated at any time. https://specifications.freedesktop.org/basedir-spec/ */
export function cacheFolder(env: Environment = process.env): string {
  return join(env.XDG_CACHE_HOME || join(homeFolder(env), '.cache'), 'vm-snapshot');
}

/** Resolves `~` and `~/a` to the home folder; returns other paths unchanged. */
export function expandHome(path: string, env: Environment = process.env): string {
  return path === '~' || path.startsWith('~/') ? join(homeFolder(env), path.slice(1)) : path;
}

/** Returns the user's name, or the numeric id of a user without an entry. */
export function userName(): string {
  return entry()?.username ?? String(process.getuid?.() ?? 'unknown');
}

function entry(): { readonly username: string; readonly homedir: string } | undefined {
  try {
    return userInfo();
  } catch {
    return undefined;
  }
}
