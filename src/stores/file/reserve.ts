import { randomBytes } from 'node:crypto';
import { chown, rm, stat, statfs, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ExhaustedError } from '../../lib/errors.ts';
import { fileError } from '../../lib/fs/fs-errors.ts';
import type { Folders } from './folders.ts';

/*
 * A file that is kept in reserve and deleted when the disk is full. Operations that free space need some space themselves: for copies of
 * the data that remains and, on some file systems, for any new name.
 */
const FILE = 'spare-space';
const BYTES = 512 * 1024;
/** On a disk with less free space no reserve is created: the user needs that space. */
const LEAST_FREE = 4 << 20;

/** Creates the file if it does not exist and the disk has room for it. Without it, only freeing space on a full disk fails. */
export async function keepReserve({ staging, owner }: Folders): Promise<void> {
  const path = join(staging, FILE);
  try {
    if (await stat(path).catch(() => undefined)) return;
    const { bavail, bsize } = await statfs(staging);
    if (bavail * bsize < LEAST_FREE) return;
    // Random bytes: no file system can compress or deduplicate them.
    await writeFile(path, randomBytes(BYTES), { flag: 'wx' });
    if (owner) await chown(path, owner.uid, owner.gid);
  } catch {
    // Another process may have created or removed it.
  }
}

/** Runs an operation that frees space. If the disk is full, deletes the reserve and runs it again. */
export async function withReserve<T>({ staging }: Folders, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    const path = join(staging, FILE);
    const isFull = fileError(error, '') instanceof ExhaustedError;
    if (!isFull || (await stat(path).catch(() => undefined)) === undefined) throw error;
    await rm(path, { force: true });
    return await work();
  }
}
