import { rename, rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { withFileErrors } from '../../lib/fs/fs-errors.ts';
import { makeFolder, writeDurably } from '../../lib/fs/owned-files.ts';
import { processToken } from '../../lib/fs/process-token.ts';
import type { SidecarFiles } from '../abilities.ts';
import { assertPath } from '../keys.ts';
import type { Ref } from '../store.ts';
import { type Folders, refFolder } from './folders.ts';
import { absent } from './objects.ts';

/** Replaces a folder next to a ref's file as a whole. */
export async function shelve(folders: Folders, ref: Ref, { folder, files }: SidecarFiles): Promise<void> {
  assertPath(folder);
  const place = join(refFolder(folders, ref), folder);
  const aside = join(folders.staging, processToken());
  await withFileErrors(`writing ${place}`, async () => {
    if ((await stat(dirname(place)).catch(absent)) === undefined) return;
    try {
      for (const [path, bytes] of Object.entries(files)) {
        assertPath(path);
        await makeFolder(dirname(join(aside, path)), folders.owner);
        await writeDurably(join(aside, path), [bytes], folders.owner);
      }
      await rm(place, { recursive: true, force: true });
      if (Object.keys(files).length > 0) await rename(aside, place);
    } finally {
      await rm(aside, { recursive: true, force: true });
    }
  });
}
