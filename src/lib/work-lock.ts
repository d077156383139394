import { hash } from 'node:crypto';
import { join } from 'node:path';
import { DeniedError } from './errors.ts';
import { withFileErrors } from './fs/fs-errors.ts';
import { lockFile } from './fs/lock-file.ts';
import { makeFolder, ownerBelow } from './fs/owned-files.ts';
import { homeFolder } from './user.ts';

/**
 * Keeps others with this home folder from beginning the same. Throws ConflictError while one of them has this name, after `wait` milliseconds, and
 * DeniedError where the folder may not be written, whose hint names HOME.
 */
export async function lockWork(name: string, { signal, wait = 0 }: { signal: AbortSignal; wait?: number }): Promise<AsyncDisposable> {
  const folder = join(homeFolder(), '.config', 'vm', 'locks');
  try {
    await withFileErrors(`cannot make a lock in ${folder}`, async () => makeFolder(folder, await ownerBelow(folder)));
  } catch (error) {
    if (!(error instanceof DeniedError)) throw error;
    throw new DeniedError(error.message, { cause: error, hint: 'Set HOME to a folder that you may write to' });
  }
  return await lockFile(join(folder, `${hash('sha256', name, 'hex').slice(0, 16)}.lock`), { wait, signal });
}
