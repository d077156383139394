import { readFileSync } from 'node:fs';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { storeLocation } from '../../../src/config/location.ts';
import { DEFAULT_CONFIG, isTriggerEnabled, readSnapshotConfig } from '../../../src/config/snapshot-config.ts';
import { snapshotConfigJsonSchema, snapshotConfigOf } from '../../../src/config/snapshot-keys.ts';
import { SNAPSHOT_TRIGGERS } from '../../../src/manifest/triggers.ts';
import { ROOT } from '../../helpers/paths.ts';

/** The exact configuration of the source document. */
const EXAMPLE = {
  triggers: ['run_start', 'run_end', 'after_action'],
  storage_path: './snapshots',
  max_snapshots_per_container: 10,
  max_total_snapshots: 100,
  max_storage_size_gb: 5.0,
  auto_cleanup_days: 7,
  naming_pattern: '{container_name}_{trigger}_{timestamp}',
};

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'vm-config-'));
});
afterEach(() => rm(folder, { recursive: true }));

const place = (env: Record<string, string> = {}) => ({ env, cwd: folder, home: join(folder, 'home') });
const of = (value: unknown) => snapshotConfigOf(value, { file: '/srv/app/snapshot-config.json', place: place() });

async function write(name: string, value: unknown): Promise<void> {
  await mkdir(join(folder, name, '..'), { recursive: true });
  await writeFile(join(folder, name), typeof value === 'string' ? value : JSON.stringify(value));
}

test('every key is mapped to its setting', () => {
  expect(of(EXAMPLE)).toEqual({
    triggers: ['run_start', 'run_end', 'after_action'],
    storagePath: '/srv/app/snapshots',
    limits: { maxAge: 7 * 86_400_000, maxPerMachine: 10, maxTotal: 100, maxSize: 5e9 },
    namingPattern: '{container_name}_{trigger}_{timestamp}',
    file: '/srv/app/snapshot-config.json',
  });
  const keep = { keep_last: 3, keep_hourly: 24, keep_daily: 7, keep_weekly: 4, keep_monthly: 12, keep_yearly: 2 };
  expect(of(keep).limits).toEqual({
    keep: { keepLast: 3, keepHourly: 24, keepDaily: 7, keepWeekly: 4, keepMonthly: 12, keepYearly: 2 },
  });
  expect(of({ storage_path: 's3://bucket/prefix' }).storagePath).toBe('s3://bucket/prefix');
  expect(of({ $schema: 'https://example.org/schema.json' })).toEqual({ ...DEFAULT_CONFIG, file: '/srv/app/snapshot-config.json' });
});

test('without a file every trigger is enabled and there are no limits', async () => {
  const config = await readSnapshotConfig(undefined, place());
  expect(config).toBe(DEFAULT_CONFIG);
  expect(config.limits).toEqual({});
  expect(SNAPSHOT_TRIGGERS.every((trigger) => isTriggerEnabled(config, trigger))).toBe(true);
});

test('the trigger manual is enabled even if it is not listed', () => {
  expect(SNAPSHOT_TRIGGERS.filter((trigger) => isTriggerEnabled(of({ triggers: ['on_error'] }), trigger))).toEqual(['manual', 'on_error']);
  expect(SNAPSHOT_TRIGGERS.filter((trigger) => isTriggerEnabled(of({ triggers: [] }), trigger))).toEqual(['manual']);
});

test('the flag is preferred to the variable, and the variable to the file in the home; a file in the current folder is ignored', async () => {
  const patternOf = async (flag?: string, env = {}) => (await readSnapshotConfig(flag, place(env))).namingPattern;
  await write('snapshot-config.json', { naming_pattern: '{timestamp}-stranger' });
  expect(await patternOf()).toBe(DEFAULT_CONFIG.namingPattern);
  await write('home/.config/vm/snapshot-config.json', { naming_pattern: '{timestamp}-home' });
  expect(await patternOf()).toBe('{timestamp}-home');
  await write('variable.json', { naming_pattern: '{timestamp}-variable' });
  expect(await patternOf(undefined, { VM_SNAPSHOT_CONFIG: 'variable.json' })).toBe('{timestamp}-variable');
  await write('flag.json', { naming_pattern: '{timestamp}-flag' });
  expect(await patternOf('flag.json', { VM_SNAPSHOT_CONFIG: 'variable.json' })).toBe('{timestamp}-flag');
  await expect(patternOf('not-there.json')).rejects.toMatchObject({ code: 'ERR_NOT_FOUND', hint: expect.stringContaining("'config'") });
});

test('the location of the store: flag and variable are preferred to storage_path, and storage_path to config.yaml', async () => {
  await write('home/.config/vm/config.yaml', 'snapshots_dir: /srv/general\n');
  expect((await storeLocation(undefined, place(), '/srv/app/snapshots')).location).toBe('/srv/app/snapshots');
  expect((await storeLocation(undefined, place({ VM_SNAPSHOTS_DIR: '/srv/variable' }), '/srv/app/snapshots')).location).toBe(
    '/srv/variable',
  );
  expect((await storeLocation('/srv/flag', place(), '/srv/app/snapshots')).location).toBe('/srv/flag');
});

/** A wrong configuration, and the texts that the message and the hint must contain. */
test.each<[unknown, string, string]>([
  [{ max_snapshot_per_container: 3 }, 'unknown key: max_snapshot_per_container', 'Did you mean max_snapshots_per_container?'],
  [{ compression_enabled: true }, 'unknown key: compression_enabled', 'Known keys: $schema, triggers, storage_path'],
  [
    { triggers: ['manual', 'run_begin'] },
    'triggers[1] in /srv/app/snapshot-config.json is "run_begin"',
    'Allowed: manual, run_start, run_end',
  ],
  [{ triggers: ['after_actoin'] }, 'is "after_actoin"', 'Did you mean after_action?'],
  [{ triggers: 'run_start' }, 'triggers in', 'expected a list of triggers'],
  [{ max_total_snapshots: 0 }, 'max_total_snapshots in /srv/app/snapshot-config.json is 0: expected', ''],
  [{ max_total_snapshots: 1.5 }, 'is 1.5: expected a whole number', ''],
  [{ max_total_snapshots: '10' }, 'is "10": expected a whole number', ''],
  [{ max_storage_size_gb: -1 }, 'is -1: expected a number of gigabytes above 0', ''],
  [{ auto_cleanup_days: null }, 'auto_cleanup_days in /srv/app/snapshot-config.json is null: expected a number of days', ''],
  [{ naming_pattern: '' }, 'naming_pattern in /srv/app/snapshot-config.json is "": expected text', ''],
  [{ storage_path: 7 }, 'storage_path in /srv/app/snapshot-config.json is 7: expected a folder', ''],
  [{ storage_path: 'x.snapshot.tar.gz' }, 'the location of a bundle', ''],
  [['manual'], '/srv/app/snapshot-config.json is ["manual"]', ''],
])('%j is refused with the key, its value and the allowed values', (value, message, hint) => {
  const words = attempt(() => of(value));
  expect(words).toMatchObject({ code: 'ERR_INPUT' });
  expect(`${words.message} ${words.hint}`).toContain(message);
  expect(`${words.message} ${words.hint}`).toContain(hint);
  expect(words.message).not.toMatch(/\n/);
});

test.each([
  ['{"triggers": ["manual",]}', 'is not valid JSON'],
  ['', 'is not valid JSON'],
  [`"${'x'.repeat(1 << 20)}"`, 'larger than 1 MB'],
])('a file that is not a configuration is refused', async (text, message) => {
  await write('snapshot-config.json', text);
  const reading = readSnapshotConfig('snapshot-config.json', place());
  await expect(reading).rejects.toMatchObject({ code: 'ERR_INPUT', message: expect.stringContaining(message) });
});

test('the published schema is up to date, accepts the example and refuses wrong values', () => {
  const text = snapshotConfigJsonSchema();
  expect(readFileSync(join(ROOT, 'schemas/snapshot-config.schema.json'), 'utf8')).toBe(text);
  const validate = new Ajv2020().compile(JSON.parse(text));
  expect(validate(EXAMPLE)).toBe(true);
  for (const wrong of [{ max_total_snapshots: 0 }, { triggers: ['run_begin'] }, { max_snapshot_per_container: 3 }]) {
    expect(validate(wrong)).toBe(false);
  }
});

function attempt(work: () => unknown): { code?: string; message: string; hint?: string } {
  try {
    work();
  } catch (error) {
    return error as { message: string };
  }
  throw new Error('it was taken');
}
