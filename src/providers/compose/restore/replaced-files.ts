import { hash } from 'node:crypto';
import { chmod, cp, lchown, lstat, readFile, rename, rm, rmdir, stat } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import { withFileErrors } from '../../../lib/fs/fs-errors.ts';
import { makeFolder, ownerBelow, writeDurably } from '../../../lib/fs/owned-files.ts';
import { readText } from '../../../systems/compose/folder.ts';
import { isOurs } from './plan/override.ts';

/** Suffix of a new file while it is written beside the one that it replaces. */
const NEXT = '.vm-snapshot-new';

/** A file in the project's folder that a restore writes, or removes if `bytes` is undefined. */
export interface FileChange {
  readonly path: string;
  readonly bytes: Uint8Array | undefined;
  /** Permission bits for a file that does not exist yet; 0644 by default. */
  readonly mode?: number | undefined;
}

export interface ReplacedFile {
  readonly path: string;
  /** Where the previous file is kept; undefined if the file did not exist. */
  readonly backup?: string | undefined;
  /** SHA-256 of the written content in hex; undefined for a file that was removed. */
  readonly wrote?: string | undefined;
}

/** The changes that a restore has made to files so far. */
export interface Replaced {
  readonly files: readonly ReplacedFile[];
  /** Folders to remove once they are empty again. */
  readonly newFolders: readonly string[];
}

/** Returns only the changes that would actually alter a file. */
export async function changedFiles(changes: readonly FileChange[]): Promise<FileChange[]> {
  const real: FileChange[] = [];
  for (const change of changes) {
    const { path, bytes } = change;
    const text = await readText(path);
    const same = bytes === undefined ? text === undefined : text !== undefined && Buffer.from(bytes).equals(Buffer.from(text));
    if (!same) real.push(change);
  }
  return real;
}

/** Returns the paths of users' files that the changes would replace. Excludes files that do not exist or that an earlier restore wrote. */
export async function peoplesOwn(changes: readonly FileChange[]): Promise<string[]> {
  const texts = await Promise.all(changes.map(({ path }) => readText(path)));
  return changes.filter((_, at) => texts[at] !== undefined && !isOurs(texts[at])).map(({ path }) => path);
}

/** Returns the `.gitignore` that hides the backups from git if the folder belongs to a repository, otherwise an empty list. */
export async function ignoredByGit(directory: string): Promise<FileChange[]> {
  for (let folder = directory; ; folder = dirname(folder)) {
    if (await isThere(join(folder, '.git'))) return [{ path: join(directory, '.vm-snapshot', '.gitignore'), bytes: Buffer.from('*\n') }];
    if (folder === dirname(folder)) return [];
  }
}

/** Returns the folders that writing these files would create, innermost first. */
export async function missingFolders(paths: readonly string[]): Promise<string[]> {
  const missing = new Set<string>();
  for (const path of paths) {
    for (let folder = dirname(path); !(await isThere(folder)); folder = dirname(folder)) missing.add(folder);
  }
  return [...missing].sort((a, b) => b.length - a.length);
}

/** Copies existing files below `kept`, then writes. Calls `onFile` before each file is changed. Replaces links instead of following them. */
export async function replaceFiles(
  changes: readonly FileChange[],
  { directory, kept, onFile }: { directory: string; kept: string; onFile(file: ReplacedFile): Promise<void> },
): Promise<void> {
  const owner = await ownerBelow(directory);
  await makeFolder(directory, owner);
  for (const { path, bytes, mode: wanted } of changes) {
    const isOld = await isThere(path);
    const mode = (await stat(path).catch(() => undefined))?.mode;
    const backup = isOld ? join(kept, relative(directory, path)) : undefined;
    if (backup !== undefined) {
      await makeFolder(dirname(backup), owner);
      await withFileErrors(`Cannot keep a copy of ${path}`, () => copy(path, backup));
    }
    await onFile({ path, backup, ...(bytes !== undefined && { wrote: hash('sha256', bytes, 'hex') }) });
    if (bytes === undefined) await rm(path, { force: true });
    else await write(path, bytes, { mode: mode ?? wanted ?? 0o644 });
  }
}

/**
 * Puts back the files that `replaceFiles` replaced, and removes its copies. Keeps a file that differs from the written content, because a user
 * has changed it; the returned messages name it. Idempotent.
 */
export async function putBack({ files, newFolders }: Replaced): Promise<string[]> {
  const messages: string[] = [];
  const done: string[] = [];
  for (const { path, backup, wrote } of files.toReversed()) {
    await rm(path + NEXT, { force: true });
    if (backup !== undefined && !(await isThere(backup))) continue;
    const now = await hashOf(path);
    const before = backup === undefined ? undefined : await hashOf(backup);
    if (now !== undefined && now !== wrote && now !== before) {
      messages.push(`${path} was changed since, so it is kept${backup === undefined ? '' : `; its previous content is in ${backup}`}`);
      continue;
    }
    if (backup === undefined) {
      await rm(path, { force: true });
      continue;
    }
    // The next attempt would take a half-written file for a user's edit.
    await copy(backup, path + NEXT);
    await rename(path + NEXT, path);
    done.push(backup);
  }
  for (const backup of done) await rm(backup, { force: true });
  for (const folder of newFolders) await rmdir(folder).catch(() => {});
  return messages;
}

async function hashOf(path: string): Promise<string | undefined> {
  const bytes = await readFile(path).catch(() => undefined);
  return bytes === undefined ? undefined : hash('sha256', bytes, 'hex');
}

async function write(path: string, bytes: Uint8Array, { mode }: { mode: number }): Promise<void> {
  const owner = await ownerBelow(dirname(path));
  await makeFolder(dirname(path), owner);
  await withFileErrors(`Cannot write ${path}`, async () => {
    const next = path + NEXT;
    await rm(next, { force: true });
    await writeDurably(next, [bytes], owner);
    await chmod(next, mode);
    await rename(next, path);
  });
}

/** Copies links as links, and preserves the owner if this process runs as root. */
async function copy(from: string, to: string): Promise<void> {
  await cp(from, to, { preserveTimestamps: true, verbatimSymlinks: true });
  const { uid, gid } = await lstat(from);
  if (process.geteuid?.() === 0) await lchown(to, uid, gid);
}

async function isThere(path: string): Promise<boolean> {
  return (await lstat(path).catch(() => undefined)) !== undefined;
}
