import { readFile, stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { InputError, NotFoundError } from '../lib/errors.ts';
import { withFileErrors } from '../lib/fs/fs-errors.ts';
import { SNAPSHOT_TRIGGERS, type Trigger } from '../manifest/triggers.ts';
import type { Environment } from './location.ts';
import { DEFAULT_PATTERN } from './naming-pattern.ts';
import type { SnapshotConfig } from './snapshot-keys.ts';

/* `snapshot-config.json`: which triggers make snapshots, where they go, how many may be there and what they are called. docs/containers.md */

const FILE = 'snapshot-config.json';
/** Larger ones are no files that people wrote. */
const MAX_FILE = 1 << 20;

/** What holds where there is no file: every trigger makes a snapshot, and none is ever removed. */
export const DEFAULT_CONFIG: SnapshotConfig = {
  triggers: SNAPSHOT_TRIGGERS,
  storagePath: undefined,
  limits: {},
  namingPattern: DEFAULT_PATTERN,
  file: undefined,
};

/** Whether a trigger makes a snapshot. What somebody asks for by hand always does. */
export function isTriggerEnabled({ triggers }: Pick<SnapshotConfig, 'triggers'>, trigger: Trigger): boolean {
  return trigger === 'manual' || triggers.includes(trigger);
}

/**
 * The file of `--config`, else of VM_SNAPSHOT_CONFIG, else ~/.config/vm/snapshot-config.json, else the defaults. Never one that merely lies in
 * the folder at hand: it could come with a stranger's sources, and its limits remove snapshots.
 * Throws InputError for one that is wrong, NotFoundError for one that was named and is not there.
 */
export async function readSnapshotConfig(flag: string | undefined, place: Environment): Promise<SnapshotConfig> {
  const named = flag ?? (place.env.VM_SNAPSHOT_CONFIG || undefined);
  const file = named === undefined ? join(place.home, '.config', 'vm', FILE) : resolve(place.cwd, named.replace(/^~(?=\/)/, place.home));
  const text = await readText(file);
  if (text !== undefined) return (await import('./snapshot-keys.ts')).snapshotConfigOf(parseJson(text, file), { file, place });
  if (named === undefined) return DEFAULT_CONFIG;
  throw new NotFoundError(`There is no configuration at ${file}`, {
    hint: flag === undefined ? 'Correct VM_SNAPSHOT_CONFIG, or unset it' : 'Correct --config, or leave it out',
  });
}

/** undefined where there is no file. */
async function readText(file: string): Promise<string | undefined> {
  try {
    return await withFileErrors(`Cannot read ${file}`, async () => {
      if ((await stat(file)).size > MAX_FILE) throw new InputError(`${file} is no configuration: it has more than a megabyte`);
      return await readFile(file, 'utf8');
    });
  } catch (error) {
    if (error instanceof NotFoundError) return undefined;
    throw error;
  }
}

function parseJson(text: string, file: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (error) {
    const [, line] = /\(line (\d+) column \d+\)/.exec(error instanceof Error ? error.message : '') ?? [];
    throw new InputError(`${file} is not valid JSON${line === undefined ? '' : `: look at line ${line}`}`, {
      hint: 'Usual reasons are a comma behind the last entry, a missing quote or comma, and a comment',
      cause: error,
    });
  }
}
