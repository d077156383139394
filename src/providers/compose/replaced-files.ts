import { chmod, cp, lchown, lstat, rm, rmdir, stat } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import { attempt } from '../../lib/fs-errors.ts';
import { makeFolder, ownerBelow, writeDurably } from '../../lib/owned-files.ts';
import { readText } from '../../systems/compose/folder.ts';

/** A file of the project's folder that a restore writes, or takes away. */
export interface FileChange {
  readonly path: string;
  readonly bytes: Uint8Array | undefined;
  /** For one that does not exist yet; 0644 where it is not said. */
  readonly mode?: number | undefined;
}

/** What a restore has done to files, as far as it came. */
export interface Replaced {
  readonly files: readonly { readonly path: string /** Where what was there is kept. */; readonly backup?: string | undefined }[];
  /** Folders that are to go when they are empty again. */
  readonly newFolders: readonly string[];
}

/** Only those that would be another file afterwards. */
export async function realChanges(changes: readonly FileChange[]): Promise<FileChange[]> {
  const real: FileChange[] = [];
  for (const change of changes) {
    const { path, bytes } = change;
    const text = await readText(path);
    const same = bytes === undefined ? text === undefined : text !== undefined && Buffer.from(bytes).equals(Buffer.from(text));
    if (!same) real.push(change);
  }
  return real;
}

/** The folders that writing these files would make, innermost first. */
export async function missingFolders(paths: readonly string[]): Promise<string[]> {
  const missing = new Set<string>();
  for (const path of paths) {
    for (let folder = dirname(path); !(await isThere(folder)); folder = dirname(folder)) missing.add(folder);
  }
  return [...missing].sort((a, b) => b.length - a.length);
}

/** Keeps what is there below `kept`, then writes; `onFile` is told of each file before it is touched. A link is replaced, not followed. */
export async function replaceFiles(
  changes: readonly FileChange[],
  { directory, kept, onFile }: { directory: string; kept: string; onFile(file: Replaced['files'][number]): Promise<void> },
): Promise<void> {
  const owner = await ownerBelow(directory);
  await makeFolder(directory, owner);
  for (const { path, bytes, mode: wanted } of changes) {
    const isOld = await isThere(path);
    const mode = (await stat(path).catch(() => undefined))?.mode;
    const backup = isOld ? join(kept, relative(directory, path)) : undefined;
    if (backup !== undefined) {
      await makeFolder(dirname(backup), owner);
      await attempt(`Cannot keep a copy of ${path}`, () => copy(path, backup));
    }
    await onFile({ path, backup });
    await rm(path, { force: true });
    if (bytes !== undefined) await write(path, bytes, { mode: mode ?? wanted ?? 0o644 });
  }
}

/** Puts back what `replaceFiles` replaced, and takes its copies away. Idempotent. */
export async function putBack({ files, newFolders }: Replaced): Promise<void> {
  for (const { path, backup } of files.toReversed()) {
    if (backup !== undefined && !(await isThere(backup))) continue;
    await rm(path, { force: true });
    if (backup !== undefined) await copy(backup, path);
  }
  for (const { backup } of files) if (backup !== undefined) await rm(backup, { force: true });
  for (const folder of newFolders) await rmdir(folder).catch(() => {});
}

async function write(path: string, bytes: Uint8Array, { mode }: { mode: number }): Promise<void> {
  const owner = await ownerBelow(dirname(path));
  await makeFolder(dirname(path), owner);
  await attempt(`Cannot write ${path}`, async () => {
    await writeDurably(path, [bytes], owner);
    await chmod(path, mode);
  });
}

/** Links as they are, and with its owner where that can be. */
async function copy(from: string, to: string): Promise<void> {
  await cp(from, to, { preserveTimestamps: true, verbatimSymlinks: true });
  const { uid, gid } = await lstat(from);
  if (process.geteuid?.() === 0) await lchown(to, uid, gid);
}

async function isThere(path: string): Promise<boolean> {
  return (await lstat(path).catch(() => undefined)) !== undefined;
}
