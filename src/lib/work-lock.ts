import { hash } from 'node:crypto';
import { join } from 'node:path';
import { DeniedError } from './errors.ts';
import { withFileErrors } from './fs/fs-errors.ts';
import { lockFile } from './fs/lock-file.ts';
import { makeFolder, ownerBelow } from './fs/owned-files.ts';
import { homeFolder } from './user.ts';

/**
 * Excludes other processes with the same home folder from the work `name`. If another one holds the lock for longer than `wait` milliseconds, throws
 * ConflictError. Throws DeniedError with a hint about HOME if the folder is not writable.
 */
export async function lockWork(name: string, { signal, wait = 0 }: { signal: AbortSignal; wait?: number }): Promise<AsyncDisposable> {
  const folder = join(homeFolder(), '.config', 'vm', 'locks');
  try {
    await withFileErrors(`cannot create a lock in ${folder}`, async () => makeFolder(folder, await ownerBelow(folder)));
  } catch (error) {
    if (!(error instanceof DeniedError)) throw error;
    throw new DeniedError(error.message, { cause: error, hint: 'Set HOME to a writable folder' });
  }
  return await lockFile(join(folder, `${hash('sha256', name, 'hex').slice(0, 16)}.lock`), { wait, signal });
}
