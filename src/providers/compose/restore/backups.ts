import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Context } from '../../../lib/context.ts';

/** Contains one folder for each restore, named for its time, with the files that the restore replaced. */
const FOLDER = '.vm-snapshot';
const STAYS = 5;

/** Removes all but the newest backups of files. Old backups that contain data of bind mounts are kept, and a warning lists them. */
export async function dropOldBackups(directory: string, c: Context): Promise<void> {
  const at = join(directory, FOLDER);
  const times = (await readdir(at).catch(() => [])).filter((name) => /^\d{14}$/.test(name)).sort();
  const withData: string[] = [];
  for (const time of times.slice(0, -STAYS)) {
    const folder = join(at, time);
    const names: string[] = await readdir(folder).catch(() => []);
    if (names.includes('bind-mounts')) withData.push(folder);
    else
      await rm(folder, { recursive: true, force: true }).catch((error: unknown) => {
        c.log.warn(`cannot remove the old backup ${folder}: ${error instanceof Error ? error.message : error}`);
      });
  }
  if (withData.length > 0)
    c.log.warn(`old contents of bind mounts use disk space; remove the ones that you do not need: ${withData.join(', ')}`);
}
