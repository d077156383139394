import { readFile, stat } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { z } from 'zod';
import { InputError, NotFoundError } from '../lib/errors.ts';
import { SNAPSHOT_TRIGGERS, type Trigger } from '../manifest/triggers.ts';
import { type Place, repositoryLocation } from './location.ts';
import { DEFAULT_PATTERN } from './naming-pattern.ts';
import { parseSettings } from './problems.ts';

/* `snapshot-config.json`: which triggers make snapshots, where they go, how many may be there and what they are called. docs/containers.md */

const FILE = 'snapshot-config.json';
const MOST = 1_000_000;
/** Larger ones are no files that people wrote. */
const MAX_FILE = 1 << 20;
const DAY_MS = 24 * 3600_000;
const GB = 1e9;

const count = atMost('expected a whole number from 1 to 1000000')
  .int('expected a whole number from 1 to 1000000')
  .min(1, 'expected 1 or more');
const amount = (what: string) => atMost(`expected ${what} above 0, up to 1000000`).gt(0, `expected ${what} above 0`);

export const snapshotConfigSchema = z
  .strictObject({
    $schema: z.string('expected a URL').optional().describe('For editors: where this schema is'),
    triggers: z
      .array(z.enum(SNAPSHOT_TRIGGERS), 'expected a list of triggers')
      .optional()
      .describe('Which triggers make a snapshot; manual always does. Without it, all of them'),
    storage_path: z
      .string('expected a folder or a location')
      .min(1, 'expected a folder or a location')
      .max(4096, 'expected at most 4096 characters')
      .optional()
      .describe('Where the snapshots are: a folder, relative to this file, or a location such as s3://bucket/prefix'),
    max_snapshots_per_container: count.optional().describe('Of each container, or Compose project, the newest so many stay'),
    max_total_snapshots: count.optional().describe('Of all of them the newest so many stay'),
    max_storage_size_gb: amount('a number of gigabytes')
      .optional()
      .describe('What they may take in the repository, in gigabytes of 1,000,000,000 bytes; what they share counts once'),
    auto_cleanup_days: amount('a number of days').optional().describe('Older ones go'),
    naming_pattern: z
      .string('expected a text')
      .min(1, 'expected a text such as {container_name}_{timestamp}')
      .max(256, 'expected at most 256 characters')
      .optional()
      .describe(`What a snapshot is called that is given no name. Without it, ${DEFAULT_PATTERN}`),
  })
  .describe('What vm snapshot does at its triggers, and how many snapshots it keeps');

export interface SnapshotConfig {
  /** Which of them make a snapshot: ask `fires`. */
  readonly triggers: readonly Trigger[];
  /** An absolute path or a URL; undefined where the file says nothing of it. */
  readonly storagePath: string | undefined;
  /** For `create`; see Limits of src/engine/types.ts. */
  readonly limits: {
    readonly maxAge?: number;
    readonly maxPerMachine?: number;
    readonly maxTotal?: number;
    readonly maxSize?: number;
  };
  readonly namingPattern: string;
  /** Where it stands; undefined for the defaults. */
  readonly file: string | undefined;
}

/** What holds where there is no file: every trigger makes a snapshot, and none is ever removed. */
export const DEFAULT_CONFIG: SnapshotConfig = {
  triggers: SNAPSHOT_TRIGGERS,
  storagePath: undefined,
  limits: {},
  namingPattern: DEFAULT_PATTERN,
  file: undefined,
};

/** Whether a trigger makes a snapshot. What somebody asks for by hand always does. */
export function fires({ triggers }: Pick<SnapshotConfig, 'triggers'>, trigger: Trigger): boolean {
  return trigger === 'manual' || triggers.includes(trigger);
}

/**
 * The file of `--config`, else of VM_SNAPSHOT_CONFIG, else ~/.config/vm/snapshot-config.json, else the defaults. Never one that merely lies in
 * the folder at hand: it could come with a stranger's sources, and its limits remove snapshots.
 * Throws InputError for one that is wrong, NotFoundError for one that was named and is not there.
 */
export async function readSnapshotConfig(flag: string | undefined, place: Place): Promise<SnapshotConfig> {
  const named = flag ?? (place.env.VM_SNAPSHOT_CONFIG || undefined);
  const file = named === undefined ? join(place.home, '.config', 'vm', FILE) : resolve(place.cwd, named.replace(/^~(?=\/)/, place.home));
  const text = await readText(file);
  if (text !== undefined) return snapshotConfigOf(parseJson(text, file), { file, place });
  if (named === undefined) return DEFAULT_CONFIG;
  throw new NotFoundError(`There is no configuration at ${file}`, {
    hint: flag === undefined ? 'Correct VM_SNAPSHOT_CONFIG, or unset it' : 'Correct --config, or leave it out',
  });
}

/** What a document with the keys of `snapshot-config.json` says. `file`: where it stands, for errors and for relative paths. Throws InputError. */
export function snapshotConfigOf(value: unknown, { file, place }: { file: string; place: Place }): SnapshotConfig {
  const settings = parseSettings(value, { schema: snapshotConfigSchema, file });
  const { triggers, storage_path, max_snapshots_per_container, max_total_snapshots, max_storage_size_gb, auto_cleanup_days } = settings;
  return {
    triggers: triggers ?? DEFAULT_CONFIG.triggers,
    storagePath: storage_path === undefined ? undefined : repositoryLocation(storage_path, { ...place, cwd: dirname(file) }),
    limits: {
      ...(auto_cleanup_days !== undefined && { maxAge: Math.round(auto_cleanup_days * DAY_MS) }),
      ...(max_snapshots_per_container !== undefined && { maxPerMachine: max_snapshots_per_container }),
      ...(max_total_snapshots !== undefined && { maxTotal: max_total_snapshots }),
      ...(max_storage_size_gb !== undefined && { maxSize: Math.round(max_storage_size_gb * GB) }),
    },
    namingPattern: settings.naming_pattern ?? DEFAULT_PATTERN,
    file,
  };
}

/** schemas/snapshot-config.schema.json: for editors. */
export function snapshotConfigJsonSchema(): string {
  const { $schema, ...rest } = z.toJSONSchema(snapshotConfigSchema, { io: 'input' });
  return `${JSON.stringify({ $schema, title: FILE, ...rest }, undefined, 2)}\n`;
}

function atMost(problem: string): z.ZodNumber {
  return z.number(problem).max(MOST, problem);
}

/** undefined where there is no file. */
async function readText(file: string): Promise<string | undefined> {
  try {
    if ((await stat(file)).size > MAX_FILE) throw new InputError(`${file} is no configuration: it has more than a megabyte`);
    return await readFile(file, 'utf8');
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    if (error instanceof InputError) throw error;
    if (code === 'ENOENT' || code === 'ENOTDIR') return undefined;
    throw new InputError(`Cannot read ${file}: ${message}`, {
      hint: 'Make it a readable file, or name another one with --config',
      cause: error,
    });
  }
}

function parseJson(text: string, file: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (error) {
    throw new InputError(`${file} is no JSON: ${error instanceof Error ? error.message.split('\n')[0] : error}`, {
      hint: 'A comma too many at the end, a missing quote, or a comment are the usual reasons',
      cause: error,
    });
  }
}
