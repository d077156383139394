import { readdir, rename, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { isAtWork } from '../lib/fs/lock-file.ts';
import { isToken, processToken } from '../lib/fs/process-token.ts';

/*
 * A partial output is stored beside its target and named after the process that writes it: `<target>.partial-<process token>`, followed by `.sha256`
 * for the checksum and `-old` for the replaced output. The next export thus finds the leftovers of a killed one.
 */

const OLD = '-old';

export function partialName(path: string): string {
  return `${path}.partial-${processToken()}`;
}

/** Returns the temporary name of the old target while it is being replaced. */
export function replacedName(partial: string): string {
  return `${partial}${OLD}`;
}

/** Removes the leftovers of dead processes beside `path`, and restores an old target that one of them had just moved aside. */
export async function sweepPartials(path: string): Promise<void> {
  const prefix = `${basename(path)}.partial-`;
  for (const name of await readdir(dirname(path))) {
    if (!name.startsWith(prefix)) continue;
    const left = join(dirname(path), name);
    const token = name.slice(prefix.length).replace(/(\.sha256|-old)$/, '');
    // A name that only resembles a partial file belongs to the user.
    if (!isToken(token) || isAtWork(token, left)) continue;
    // Renaming onto a non-empty folder fails: the new output is then in place, and the old one can be removed.
    if (name.endsWith(OLD) && (await putBack(left, path))) continue;
    await rm(left, { recursive: true, force: true });
  }
}

async function putBack(left: string, path: string): Promise<boolean> {
  try {
    await rename(left, path);
    return true;
  } catch {
    return false;
  }
}
