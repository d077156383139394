import { readFile, stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { InputError, NotFoundError } from '../lib/errors.ts';
import { withFileErrors } from '../lib/fs/fs-errors.ts';
import { message, option } from '../lib/text/message.ts';
import { SNAPSHOT_TRIGGERS, type Trigger } from '../manifest/triggers.ts';
import type { Environment } from './location.ts';
import { DEFAULT_PATTERN } from './naming-pattern.ts';
import type { SnapshotConfig } from './snapshot-keys.ts';

/*
 * `snapshot-config.json`: which triggers create snapshots, where snapshots are stored, how many are kept and how they are named. docs/containers.md
 */

const FILE = 'snapshot-config.json';
/** A larger file was not written by hand. */
const MAX_FILE = 1 << 20;

/** The configuration without a file: every trigger creates a snapshot, and none is ever removed. */
export const DEFAULT_CONFIG: SnapshotConfig = {
  triggers: SNAPSHOT_TRIGGERS,
  storagePath: undefined,
  limits: {},
  namingPattern: DEFAULT_PATTERN,
  file: undefined,
};

/** Whether a trigger creates a snapshot. A manual one always does. */
export function isTriggerEnabled({ triggers }: Pick<SnapshotConfig, 'triggers'>, trigger: Trigger): boolean {
  return trigger === 'manual' || triggers.includes(trigger);
}

/**
 * Reads the file of `--config`, else of VM_SNAPSHOT_CONFIG, else ~/.config/vm/snapshot-config.json, else returns the defaults. A file in the current
 * folder is never read: it could be part of untrusted sources, and its limits remove snapshots. Throws InputError for an invalid file, NotFoundError
 * if a named file does not exist.
 */
export async function readSnapshotConfig(flag: string | undefined, place: Environment): Promise<SnapshotConfig> {
  const named = flag ?? (place.env.VM_SNAPSHOT_CONFIG || undefined);
  const file = named === undefined ? join(place.home, '.config', 'vm', FILE) : resolve(place.cwd, named.replace(/^~(?=\/)/, place.home));
  const text = await readText(file);
  if (text !== undefined) return (await import('./snapshot-keys.ts')).snapshotConfigOf(parseJson(text, file), { file, place });
  if (named === undefined) return DEFAULT_CONFIG;
  throw new NotFoundError(`Configuration file ${file} not found`, {
    hint: flag === undefined ? 'Correct VM_SNAPSHOT_CONFIG, or unset it' : message`Correct ${option('config')}, or omit it`,
  });
}

/** Returns undefined if the file does not exist. */
async function readText(file: string): Promise<string | undefined> {
  try {
    return await withFileErrors(`Cannot read ${file}`, async () => {
      if ((await stat(file)).size > MAX_FILE) throw new InputError(`${file} is not a valid configuration: it is larger than 1 MB`);
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
      hint: 'Check for a comma after the last entry, a missing quote or comma, and comments',
      cause: error,
    });
  }
}
