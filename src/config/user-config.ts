import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import { withFileErrors } from '../lib/fs/fs-errors.ts';
import { parseSettings } from './schema-errors.ts';
import { parseYaml } from './yaml-file.ts';

/* `~/.config/vm/config.yaml`. Loaded only if such a file exists. */

const userConfigSchema = z.strictObject(
  {
    snapshots_dir: z
      .string('expected a folder or a location')
      .min(1, 'expected a folder or a location')
      .nullish()
      .describe('Location of the snapshots: a folder, relative to this file, or a location such as s3://bucket/prefix'),
  },
  'expected keys and values',
);

/**
 * Returns the location of the snapshots that the file sets; undefined if it sets none. Throws InputError for an invalid file, DeniedError without
 * permission to read it.
 */
export async function readSnapshotsDir(file: string): Promise<string | undefined> {
  const { value } = parseYaml(await withFileErrors(`Cannot read ${file}`, () => readFile(file, 'utf8')), file);
  if (value === null) return undefined;
  return parseSettings(value, { schema: userConfigSchema, file }).snapshots_dir ?? undefined;
}
