import { randomBytes } from 'node:crypto';
import { chown, rm, stat, statfs, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ExhaustedError } from '../../lib/errors.ts';
import { fileError } from '../../lib/fs/fs-errors.ts';
import type { Folders } from './folders.ts';

/*
 * A file that is kept to be given up on a full disk: what frees space needs some itself, for copies of what stays, and on some file systems for
 * any new name.
 */
const FILE = 'spare-space';
const BYTES = 512 * 1024;
/** A disk with less room keeps it for its user. */
const LEAST_FREE = 4 << 20;

/** Makes the file where there is none and room for it. Without it all works but the freeing of space on a full disk. */
export async function keepReserve({ staging, owner }: Folders): Promise<void> {
  const path = join(staging, FILE);
  try {
    if (await stat(path).catch(() => undefined)) return;
    const { bavail, bsize } = await statfs(staging);
    if (bavail * bsize < LEAST_FREE) return;
    // No file system makes less of it.
    await writeFile(path, randomBytes(BYTES), { flag: 'wx' });
    if (owner) await chown(path, owner.uid, owner.gid);
  } catch {
    // Another process may make it, or remove it.
  }
}

/** For what frees space: where the disk is full, it is done again with the space of the file. */
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
