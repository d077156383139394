import { join, resolve } from 'node:path';
import { InputError } from '../../../../lib/errors.ts';
import { message, option } from '../../../../lib/text/message.ts';
import { readText } from '../../../../systems/compose/folder.ts';
import { envLine } from '../../capture/variable-line.ts';
import type { FileChange } from '../replaced-files.ts';
import type { SnapshotParts } from '../snapshot-files.ts';
import type { Obstacles } from './obstacles.ts';

/** Maximum number of variable names in a message. */
const SHOWN = 20;

/** Returns the captured files, and missing env files whose contents can be determined. Adds an obstacle for each of the others. */
export async function filesToWrite({ document, file }: SnapshotParts, directory: string, obstacles: Obstacles): Promise<FileChange[]> {
  const changes: FileChange[] = [];
  for (const { path, stored, mode } of [...document.files, ...document.more_files]) {
    if (stored !== undefined) changes.push({ path: join(directory, path), bytes: await file(stored), mode });
  }
  // Compose prefers the shell's variables to these files. Variables that a service reads from an env file come only from that file.
  const optional = new Set(['.env', ...(document.variable_files ?? [])]);
  for (const { path, stored, names, mode } of document.env_files) {
    const target = join(directory, path);
    if (stored !== undefined) {
      changes.push({ path: target, bytes: await file(stored), mode });
      continue;
    }
    if ((await readText(target)) !== undefined) continue;
    const elsewhere = await readText(join(document.directory, path));
    if (elsewhere !== undefined) changes.push({ path: target, bytes: Buffer.from(elsewhere), mode: 0o600 });
    else if (names === undefined) missing(target, 'and the snapshot does not store secrets');
    else if (names.some((name) => process.env[name] === undefined)) {
      const more = names.length > SHOWN ? ` and ${names.length - SHOWN} more` : '';
      missing(target, `and the snapshot stores only the names of its variables: ${names.slice(0, SHOWN).join(', ')}${more}`);
    } else if (!optional.has(path)) {
      const lines = names.map((name) => `${envLine(name, process.env[name] ?? '')}\n`);
      changes.push({ path: target, bytes: Buffer.from(lines.join('')), mode: 0o600 });
    }
  }
  for (const path of document.outside) {
    const target = resolve(directory, path);
    if ((await readText(target)) !== undefined) continue;
    obstacles.add(
      InputError,
      `${target} is missing: the project refers to it as ${path}, outside its folder, so it is not in the snapshot`,
      `Copy the file there, or restore in another folder: the project is restored to ${directory}`,
    );
  }
  return changes;

  function missing(path: string, why: string): void {
    obstacles.add(
      InputError,
      `${path} is missing, ${why}`,
      message`Create the file, set its variables in this shell, or capture with ${option('includeEnv', true)} next time`,
    );
  }
}
