import { chown, mkdir, open, stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import { errnoOf } from './fs-errors.ts';

/** The owner of created files; undefined keeps the system's default. */
export type Owner = { readonly uid: number; readonly gid: number } | undefined;

/**
 * Returns the owner for files created below `path`. As root (sudo with another user's HOME), it is the owner of the nearest existing folder, so that
 * this user can access them without root. Returns undefined if this process is not root, or if root owns that folder.
 */
export async function ownerBelow(path: string): Promise<Owner> {
  if (process.geteuid?.() !== 0) return undefined;
  for (let folder = path; ; folder = dirname(folder)) {
    const found = await stat(folder).catch((error: unknown) => {
      // Errors of the path itself are reported when it is used.
      if (errnoOf(error) === 'ENOENT' || errnoOf(error) === 'ENOTDIR') return undefined;
      throw error;
    });
    if (found) return found.uid === 0 ? undefined : { uid: found.uid, gid: found.gid };
  }
}

/** Creates a folder and its missing parents. */
export async function makeFolder(path: string, owner: Owner): Promise<void> {
  const first = await mkdir(path, { recursive: true });
  if (!owner || first === undefined) return;
  for (let folder = path; folder.length >= first.length; folder = dirname(folder)) await chown(folder, owner.uid, owner.gid);
}

/** Like `makeFolder`; the names of all created folders are durable when it returns. */
export async function makeFolderDurably(path: string, owner: Owner): Promise<void> {
  const first = await mkdir(path, { recursive: true });
  if (first === undefined) return;
  for (let folder = path; folder.length >= first.length; folder = dirname(folder)) {
    if (owner) await chown(folder, owner.uid, owner.gid);
    await syncFolder(dirname(folder));
  }
}

/** Creates one folder in an existing parent. */
export async function makeFolderIn(path: string, owner: Owner): Promise<void> {
  await mkdir(path);
  if (owner) await chown(path, owner.uid, owner.gid);
}

/** Writes a new file; its content is durable when it returns. Fails if the file exists. */
export async function writeDurably(path: string, body: readonly Uint8Array[], owner: Owner): Promise<void> {
  await using file = await open(path, 'wx');
  await file.writeFile(body);
  if (owner) await file.chown(owner.uid, owner.gid);
  await file.sync();
}

/** Makes renames in a folder durable. Does nothing on systems that do not support this. */
export async function syncFolder(path: string): Promise<void> {
  await using folder = await open(path, 'r');
  await folder.sync().catch((error: unknown) => {
    if (!['EINVAL', 'EPERM', 'EISDIR', 'ENOTSUP'].includes(errnoOf(error) ?? '')) throw error;
  });
}
