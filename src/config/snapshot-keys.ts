import { dirname } from 'node:path';
import { z } from 'zod';
import { SNAPSHOT_TRIGGERS, type Trigger } from '../manifest/triggers.ts';
import { type Environment, repositoryLocation } from './location.ts';
import { DEFAULT_PATTERN } from './naming-pattern.ts';
import { parseSettings } from './schema-errors.ts';

/* The keys of `snapshot-config.json`. Loaded only if such a file exists. */

export interface SnapshotConfig {
  /** The triggers that create a snapshot: call `isTriggerEnabled`. */
  readonly triggers: readonly Trigger[];
  /** An absolute path or a URL; undefined if the file does not set it. */
  readonly storagePath: string | undefined;
  /** For `create`; see `Limits` in src/engine/catalog/types.ts. */
  readonly limits: {
    readonly maxAge?: number;
    readonly maxPerMachine?: number;
    readonly maxTotal?: number;
    readonly maxSize?: number;
    readonly keep?: Readonly<
      Partial<Record<'keepLast' | 'keepHourly' | 'keepDaily' | 'keepWeekly' | 'keepMonthly' | 'keepYearly', number>>
    >;
  };
  readonly namingPattern: string;
  /** Path of the file; undefined for the defaults. */
  readonly file: string | undefined;
}

const MOST = 1_000_000;
const DAY_MS = 24 * 3600_000;
const GB = 1e9;

const count = atMost('expected a whole number from 1 to 1000000')
  .int('expected a whole number from 1 to 1000000')
  .min(1, 'expected 1 or more');
const keep = (periods: string) => count.optional().describe(`Keep the newest snapshot of each of the last N ${periods} that have one`);
const amount = (what: string) => atMost(`expected ${what} above 0, up to 1000000`).gt(0, `expected ${what} above 0`);

const snapshotConfigSchema = z
  .strictObject(
    {
      $schema: z.string('expected a URL').optional().describe('Location of this schema, for editors'),
      triggers: z
        .array(z.enum(SNAPSHOT_TRIGGERS), 'expected a list of triggers')
        .optional()
        .describe('Triggers that create a snapshot, in addition to manual. Default: all of them'),
      storage_path: z
        .string('expected a folder or a location')
        .min(1, 'expected a folder or a location')
        .max(4096, 'expected at most 4096 characters')
        .optional()
        .describe('Location of the snapshots: a folder, relative to this file, or a location such as s3://bucket/prefix'),
      max_snapshots_per_container: count.optional().describe('Keep the newest N snapshots of each container or Compose project'),
      max_total_snapshots: count.optional().describe('Keep the newest N snapshots in total'),
      max_storage_size_gb: amount('a number of gigabytes')
        .optional()
        .describe('Maximum size of the snapshots in the repository, in gigabytes of 1,000,000,000 bytes; shared data counts once'),
      auto_cleanup_days: amount('a number of days').optional().describe('Remove snapshots that are older than this number of days'),
      keep_last: count
        .optional()
        .describe('Keep the newest N snapshots of each container or Compose project, and remove those that no other keep_ key keeps'),
      keep_hourly: keep('hours'),
      keep_daily: keep('days'),
      keep_weekly: keep('weeks'),
      keep_monthly: keep('months'),
      keep_yearly: keep('years'),
      naming_pattern: z
        .string('expected text')
        .min(1, 'expected text such as {container_name}_{timestamp}')
        .max(256, 'expected at most 256 characters')
        .optional()
        .describe(`Pattern for the names of snapshots that are created without a name. Default: ${DEFAULT_PATTERN}`),
    },
    'expected keys and values',
  )
  .describe('Configuration of the triggers and the retention of vm snapshot');

/**
 * Validates a document with the keys of `snapshot-config.json`. Relative paths are resolved against the folder of `file`; `called` replaces its name
 * in errors. Throws InputError.
 */
export function snapshotConfigOf(
  value: unknown,
  { file, called = file, place }: { file: string; called?: string; place: Environment },
): SnapshotConfig {
  const settings = parseSettings(value, { schema: snapshotConfigSchema, file: called });
  const { triggers, storage_path, max_snapshots_per_container, max_total_snapshots, max_storage_size_gb, auto_cleanup_days } = settings;
  const keep = keepOf(settings);
  return {
    triggers: triggers ?? SNAPSHOT_TRIGGERS,
    storagePath: storage_path === undefined ? undefined : repositoryLocation(storage_path, { ...place, cwd: dirname(file) }),
    limits: {
      ...(auto_cleanup_days !== undefined && { maxAge: Math.round(auto_cleanup_days * DAY_MS) }),
      ...(max_snapshots_per_container !== undefined && { maxPerMachine: max_snapshots_per_container }),
      ...(max_total_snapshots !== undefined && { maxTotal: max_total_snapshots }),
      ...(max_storage_size_gb !== undefined && { maxSize: Math.round(max_storage_size_gb * GB) }),
      ...(Object.keys(keep).length > 0 && { keep }),
    },
    namingPattern: settings.naming_pattern ?? DEFAULT_PATTERN,
    file,
  };
}

function keepOf(settings: z.infer<typeof snapshotConfigSchema>): NonNullable<SnapshotConfig['limits']['keep']> {
  const { keep_last, keep_hourly, keep_daily, keep_weekly, keep_monthly, keep_yearly } = settings;
  return {
    ...(keep_last !== undefined && { keepLast: keep_last }),
    ...(keep_hourly !== undefined && { keepHourly: keep_hourly }),
    ...(keep_daily !== undefined && { keepDaily: keep_daily }),
    ...(keep_weekly !== undefined && { keepWeekly: keep_weekly }),
    ...(keep_monthly !== undefined && { keepMonthly: keep_monthly }),
    ...(keep_yearly !== undefined && { keepYearly: keep_yearly }),
  };
}

/** Returns the content of schemas/snapshot-config.schema.json, for editors. */
export function snapshotConfigJsonSchema(): string {
  const { $schema, ...rest } = z.toJSONSchema(snapshotConfigSchema, { io: 'input' });
  return `${JSON.stringify({ $schema, title: 'snapshot-config.json', ...rest }, undefined, 2)}\n`;
}

function atMost(problem: string): z.ZodNumber {
  return z.number(problem).max(MOST, problem);
}
