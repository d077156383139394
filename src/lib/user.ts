import { userInfo } from 'node:os';
import { join } from 'node:path';

/*
 * A process may run as a user that the system has no entry for (`docker run --user 1001`, OpenShift, DynamicUser of systemd), and node:os
 * throws there.
 */

type Environment = Readonly<Record<string, string | undefined>>;

/** The home folder: HOME, else the one of the system's entry for the user, else `/`, as Docker has it for users without an entry. */
export function homeFolder(env: Environment = process.env): string {
  return env.HOME || entry()?.homedir || '/';
}

/** Where files may lie that can be made again at any time. https://specifications.freedesktop.org/basedir-spec/ */
export function cacheFolder(env: Environment = process.env): string {
  return join(env.XDG_CACHE_HOME || join(homeFolder(env), '.cache'), 'vm-snapshot');
}

/** `~` and `~/a` are in the home folder; everything else stays as it is. */
export function expandHome(path: string, env: Environment = process.env): string {
  return path === '~' || path.startsWith('~/') ? join(homeFolder(env), path.slice(1)) : path;
}

/** Its name, else its number. */
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
