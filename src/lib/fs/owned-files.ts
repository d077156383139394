import { chown, mkdir, open, stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import { errnoOf } from './fs-errors.ts';

/** Who gets what we create: undefined leaves it to the system. */
export type Owner = { readonly uid: number; readonly gid: number } | undefined;

/**
 * Under root (sudo with the HOME of somebody else), what is created below `path` belongs to the owner of its nearest existing folder,
 * so that this person can still use it without root.
 */
export async function ownerBelow(path: string): Promise<Owner> {
  if (process.geteuid?.() !== 0) return undefined;
  for (let folder = path; ; folder = dirname(folder)) {
    const found = await stat(folder).catch((error: unknown) => {
      // What is wrong with the path itself is told by whoever uses it.
      if (errnoOf(error) === 'ENOENT' || errnoOf(error) === 'ENOTDIR') return undefined;
      throw error;
    });
    if (found) return found.uid === 0 ? undefined : { uid: found.uid, gid: found.gid };
  }
}

/** Makes a folder and its missing parents. */
export async function makeFolder(path: string, owner: Owner): Promise<void> {
  const first = await mkdir(path, { recursive: true });
  if (!owner || first === undefined) return;
  for (let folder = path; folder.length >= first.length; folder = dirname(folder)) await chown(folder, owner.uid, owner.gid);
}

/** The same, and the names of all that it makes are on the disk when it returns. */
export async function makeFolderDurably(path: string, owner: Owner): Promise<void> {
  const first = await mkdir(path, { recursive: true });
  if (first === undefined) return;
  for (let folder = path; folder.length >= first.length; folder = dirname(folder)) {
    if (owner) await chown(folder, owner.uid, owner.gid);
    await syncFolder(dirname(folder));
  }
}

/** Makes one folder whose parent exists. */
export async function makeFolderIn(path: string, owner: Owner): Promise<void> {
  await mkdir(path);
  if (owner) await chown(path, owner.uid, owner.gid);
}

/** Writes a file that does not exist yet; its bytes are on the disk when it returns. */
export async function writeDurably(path: string, body: readonly Uint8Array[], owner: Owner): Promise<void> {
  await using file = await open(path, 'wx');
  await file.writeFile(body);
  if (owner) await file.chown(owner.uid, owner.gid);
  await file.sync();
}

/** Makes renames in a folder durable. Some systems cannot: there it does nothing. */
export async function syncFolder(path: string): Promise<void> {
  await using folder = await open(path, 'r');
  await folder.sync().catch((error: unknown) => {
    if (!['EINVAL', 'EPERM', 'EISDIR', 'ENOTSUP'].includes(errnoOf(error) ?? '')) throw error;
  });
}
