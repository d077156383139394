import { readdir, rename, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { isAtWork } from '../lib/fs/lock-file.ts';
import { isToken, processToken } from '../lib/fs/process-token.ts';

/*
 * What is being written stands beside its target, named for the process that writes it: `<target>.partial-<process token>`, with
 * `.sha256` behind it for the checksum, and `-old` for what it replaces. So the next export finds what a killed one left.
 */

const OLD = '-old';

export function partialName(path: string): string {
  return `${path}.partial-${processToken()}`;
}

/** Where a target is kept while its successor takes its place. */
export function replacedName(partial: string): string {
  return `${partial}${OLD}`;
}

/** Removes what dead processes left beside `path`, and puts back what one of them had just moved aside. */
export async function sweepPartials(path: string): Promise<void> {
  const prefix = `${basename(path)}.partial-`;
  for (const name of await readdir(dirname(path))) {
    if (!name.startsWith(prefix)) continue;
    const left = join(dirname(path), name);
    const token = name.slice(prefix.length).replace(/(\.sha256|-old)$/, '');
    // A name that only looks like ours is somebody's own file.
    if (!isToken(token) || isAtWork(token, left)) continue;
    // Renaming onto a folder that is not empty fails: the successor made it, and the old one can go.
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
