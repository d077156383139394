import { randomBytes } from 'node:crypto';
import { closeSync, lstatSync, openSync, rmSync } from 'node:fs';
import { join } from 'node:path';

/**
 * What the clock of the file system shows that holds `folder`: the time of a file that is made just now. On a file server that is the
 * server's clock, which is one for all its clients. Milliseconds. Needs an inode and no space.
 */
export function fileClock(folder: string): number {
  const probe = join(folder, `.clock-${randomBytes(6).toString('hex')}`);
  closeSync(openSync(probe, 'wx'));
  try {
    return lstatSync(probe).mtimeMs;
  } finally {
    rmSync(probe, { force: true });
  }
}
