import { chmod, cp, rm, stat } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import { attempt } from '../../lib/fs-errors.ts';
import { makeFolder, ownerBelow, writeDurably } from '../../lib/owned-files.ts';
import { readText } from '../../systems/compose/folder.ts';

/** A file of the project's folder that a restore writes, or takes away. */
export interface FileChange {
  readonly path: string;
  readonly bytes: Uint8Array | undefined;
}

export interface ReplacedFile {
  readonly path: string;
  /** Where what was there is kept; undefined where nothing was. */
  readonly backup: string | undefined;
}

/** Only those that would be another file afterwards. */
export async function realChanges(changes: readonly FileChange[]): Promise<FileChange[]> {
  const real: FileChange[] = [];
  for (const { path, bytes } of changes) {
    const text = await readText(path);
    const same = bytes === undefined ? text === undefined : text !== undefined && Buffer.from(bytes).equals(Buffer.from(text));
    if (!same) real.push({ path, bytes });
  }
  return real;
}

/** Keeps what is there below `kept`, then writes; `onFile` is told of each file before it is touched. */
export async function replaceFiles(
  changes: readonly FileChange[],
  { directory, kept, onFile }: { directory: string; kept: string; onFile(file: ReplacedFile): Promise<void> },
): Promise<void> {
  const owner = await ownerBelow(directory);
  await makeFolder(directory, owner);
  for (const { path, bytes } of changes) {
    const mode = await modeOf(path);
    const backup = mode === undefined ? undefined : join(kept, relative(directory, path));
    if (backup !== undefined) {
      await makeFolder(dirname(backup), owner);
      await attempt(`Cannot keep a copy of ${path}`, () => cp(path, backup, { preserveTimestamps: true }));
    }
    await onFile({ path, backup });
    if (bytes === undefined) await rm(path, { force: true });
    else await writeInPlace(path, bytes, { mode: mode ?? 0o644 });
  }
}

/** Puts back what `replaceFiles` replaced. Idempotent. */
export async function putBack(files: readonly ReplacedFile[]): Promise<void> {
  for (const { path, backup } of files.toReversed()) {
    if (backup === undefined) await rm(path, { force: true });
    else if ((await modeOf(backup)) !== undefined) await cp(backup, path, { preserveTimestamps: true });
  }
}

async function writeInPlace(path: string, bytes: Uint8Array, { mode }: { mode: number }): Promise<void> {
  const owner = await ownerBelow(dirname(path));
  await makeFolder(dirname(path), owner);
  await attempt(`Cannot write ${path}`, async () => {
    await rm(path, { force: true });
    await writeDurably(path, [bytes], owner);
    await chmod(path, mode);
  });
}

async function modeOf(path: string): Promise<number | undefined> {
  return (await stat(path).catch(() => undefined))?.mode;
}
