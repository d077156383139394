import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import * as api from '../../../src/api/index.ts';
import { SnapshotManager, type SnapshotManagerOptions, SnapshotTrigger } from '../../../src/api/index.ts';
import { SNAPSHOT_TRIGGERS } from '../../../src/manifest/triggers.ts';
import { hybridArchive, layerOf, tarOf } from '../../helpers/archives.ts';
import { startMemoryS3 } from '../../helpers/memory-s3.ts';

let home: string;
let directory: string;
const saved = { ...process.env };

beforeEach(async () => {
  home = await mkdtemp(join(tmpdir(), 'vm-api-'));
  directory = join(home, 'shop');
  await mkdir(directory);
  await writeFile(join(directory, 'one.tar'), tarOf(...hybridArchive([layerOf('base'), layerOf('one')])));
  await writeFile(join(directory, 'two.tar'), tarOf(...hybridArchive([layerOf('base'), layerOf('two')])));
  process.env.HOME = home;
  delete process.env.VM_SNAPSHOTS_DIR;
});
afterEach(async () => {
  process.env = { ...saved };
  await rm(home, { recursive: true });
});

const open = (options: SnapshotManagerOptions = {}): SnapshotManager => new SnapshotManager({ directory, ...options });

test('a snapshot is created, listed, tagged, protected, transferred, verified and removed', async () => {
  await using manager = open();
  expect(await manager.listSnapshots()).toEqual([]);
  const one = await manager.createSnapshot({ name: 'one', archive: 'one.tar', description: 'first' });
  expect(one).toMatchObject({ reference: 'shop/one', project: 'shop', kind: 'image', description: 'first', volumes: [], removed: [] });
  expect(one.createdAt).toBeInstanceOf(Date);
  expect(one).not.toHaveProperty('trigger');
  await manager.createSnapshot({ name: '@two', archive: 'two.tar' });
  expect((await manager.listSnapshots()).map(({ reference }) => reference)).toEqual(['@two', 'shop/one']);
  expect((await manager.listSnapshots({ filter: 'o*e' })).map(({ name }) => name)).toEqual(['one']);
  expect(await manager.inspectSnapshot('two')).toMatchObject({ reference: '@two', isProtected: false });
  expect(await manager.inspectSnapshot(one.digest.slice('sha256:'.length, 20))).toMatchObject({ reference: 'shop/one' });

  expect(await manager.tagSnapshot(one, 'stable')).toMatchObject({ reference: 'shop/stable', digest: one.digest, changed: true });
  await manager.protectSnapshot('stable');
  await expect(manager.deleteSnapshot('stable')).rejects.toMatchObject({ code: 'ERR_DENIED' });
  const planned = await manager.cleanSnapshots({ maxCount: 0, dryRun: true });
  expect([planned.removed, planned.spared].map((list) => list.map(({ name }) => name))).toEqual([['one'], ['stable']]);
  expect(await manager.unprotectSnapshot('stable')).toMatchObject({ changed: true, isProtected: false });

  const pushed = await manager.pushSnapshot('one', '../other');
  expect(pushed).toMatchObject({ changed: true, digest: one.digest });
  const { path } = await manager.exportSnapshot('@two', { compress: 1 });
  expect(path).toBe(join(directory, 'two.snapshot.tar.gz'));
  expect(await manager.verifyBundle('two.snapshot.tar.gz')).toMatchObject({ sound: true, snapshots: 1 });
  await using nowhere = new SnapshotManager({ directory: '/' });
  await expect(nowhere.cleanSnapshots({ maxAge: 0 })).rejects.toThrow('Cannot derive a project name');
  expect((await nowhere.cleanSnapshots({ maxAge: 0, keepLast: 0, allProjects: true })).removed).toHaveLength(3);
  expect(await manager.importSnapshot(path, { name: 'again' })).toMatchObject({ name: 'again', source: { type: 'imported' } });
  expect(await manager.pullSnapshot('one', '../other')).toMatchObject({ reference: 'shop/one', changed: true });
  expect(await manager.verifyRepository()).toMatchObject({ sound: true, snapshots: 2 });
  expect(await manager.repairRepository({ from: '../other' })).toMatchObject({ sound: true, repaired: [] });
  expect(await manager.stats()).toMatchObject({ location: join(home, '.config/vm/snapshots'), snapshots: 2 });
});

test('deleteDamagedSnapshot removes a name only if it is damaged, and unlockRepository returns the stopped processes', async () => {
  await using manager = open();
  await manager.createSnapshot({ name: 'one', archive: 'one.tar' });
  expect(await manager.unlockRepository({ force: true })).toEqual({ stopped: [] });
  expect(await manager.deleteDamagedSnapshot('one')).toBeUndefined();
  const folder = join(home, '.config/vm/snapshots/shop/one');
  await writeFile(join(folder, 'metadata.json'), '{}');
  await expect(manager.deleteSnapshot('one', { force: true })).rejects.toMatchObject({ code: 'ERR_INTEGRITY' });
  expect(await api.deleteDamagedSnapshot('one', { directory })).toMatchObject({ bytesPending: expect.any(Number) });
  expect(await manager.deleteDamagedSnapshot('one')).toBeUndefined();
  expect(await manager.verifyRepository()).toMatchObject({ sound: true, snapshots: 0 });
});

test('a bucket that lists content and no name is cleaned only with force', async () => {
  await using s3 = await startMemoryS3();
  Object.assign(process.env, { AWS_ACCESS_KEY_ID: 'key', AWS_SECRET_ACCESS_KEY: 'secret', AWS_CONFIG_FILE: '/dev/null' });
  const warnings: string[] = [];
  await using manager = open({ store: s3.location, log: { warn: (message: unknown) => void warnings.push(String(message)) } });
  await manager.createSnapshot({ name: 'one', archive: 'one.tar' });
  for (const key of [...s3.objects.keys()].filter((name) => name.endsWith('/metadata.json'))) s3.objects.delete(key);
  s3.skew += 48 * 3600_000;
  await manager.cleanSnapshots();
  expect(warnings).toEqual([expect.stringContaining('No space was freed: found no snapshots')]);
  await manager.cleanSnapshots({ force: true });
  expect(warnings).toHaveLength(1);
});

test('a snapshot that another call returned refers to its content, not only to its name', async () => {
  await using manager = open();
  const first = await manager.createSnapshot({ name: 'one', archive: 'one.tar' });
  await manager.createSnapshot({ name: 'one', archive: 'two.tar', force: true });
  await expect(manager.inspectSnapshot(first)).rejects.toMatchObject({ code: 'ERR_NOT_FOUND' });
  await expect(manager.deleteSnapshot(first)).rejects.toBeInstanceOf(api.NotFoundError);
});

test('concurrent calls share one new repository', async () => {
  await using manager = open({ store: 'snapshots' });
  await expect(manager.listSnapshots()).rejects.toMatchObject({ code: 'ERR_NOT_FOUND' });
  const calls = ['a', 'b', 'c'].map((name) => manager.createSnapshot({ name, archive: 'one.tar' }));
  const made = await Promise.all(calls);
  expect(new Set(made.map(({ imageDigest }) => imageDigest)).size).toBe(1);
  expect(await api.listSnapshots({ store: join(directory, 'snapshots') })).toHaveLength(3);
});

test('an aborted call throws CancelledError and stores nothing, and its manager can still be used', async () => {
  await using manager = open();
  const stop = new AbortController();
  const calling = manager.createSnapshot({ name: 'one', archive: 'one.tar', signal: stop.signal });
  stop.abort();
  await expect(calling).rejects.toMatchObject({ code: 'ERR_CANCELLED' });
  expect(await manager.listSnapshots()).toEqual([]);
  await manager.createSnapshot({ name: 'one', archive: 'one.tar' });
});

test('disposing a manager aborts its calls and waits for them', async () => {
  const manager = open();
  const calling = manager.createSnapshot({ name: 'one', archive: 'one.tar' });
  const ended = expect(calling).rejects.toMatchObject({ code: 'ERR_CANCELLED' });
  await manager[Symbol.asyncDispose]();
  await ended;
  await expect(manager.listSnapshots()).rejects.toMatchObject({ code: 'ERR_INPUT' });
  await manager[Symbol.asyncDispose]();
});

test('progress and warnings are reported to the caller', async () => {
  const reports: api.ProgressReport[] = [];
  const warnings: string[] = [];
  await using manager = open({
    onProgress: (report) => reports.push(report),
    log: { warn: (message: unknown) => void warnings.push(String(message)) },
  });
  await manager.createSnapshot({ name: 'one', archive: 'one.tar' });
  const tasks = Object.groupBy(reports, ({ task }) => task);
  expect(Object.keys(tasks).length).toBeGreaterThan(0);
  for (const of of Object.values(tasks)) expect(of?.at(-1)).toMatchObject({ done: true });
  await writeFile(join(home, '.config/vm/snapshots/shop/one/metadata.json'), '{}');
  expect(await manager.listSnapshots()).toEqual([]);
  expect(warnings).toEqual([expect.stringContaining("Snapshot 'shop/one' is not listed")]);
});

test('an unlisted trigger creates no snapshot; a listed one is named and limited by the configuration', async () => {
  await using manager = open({
    config: { triggers: ['run_end'], storage_path: 'here', max_total_snapshots: 1, naming_pattern: '{container_name}-{snapshot_id}' },
  });
  expect(await manager.createSnapshot({ archive: 'one.tar', trigger: SnapshotTrigger.RUN_START })).toBeUndefined();
  const first = await manager.createSnapshot({ archive: 'one.tar', trigger: 'run_end', context: 'tests passed', runId: '7' });
  expect(first).toMatchObject({
    trigger: 'run_end',
    context: 'tests passed',
    runId: '7',
    name: expect.stringMatching(/^one\.tar-[0-9a-f]{8}$/),
  });
  const second = await manager.createSnapshot({ archive: 'two.tar', trigger: SnapshotTrigger.MANUAL });
  expect(second.removed).toEqual([expect.objectContaining({ reference: first?.reference })]);
  expect((await manager.stats()).location).toBe(join(directory, 'here'));
});

test('errors about wrong options name the options of the API', async () => {
  await using manager = open();
  await expect(manager.createSnapshot({ name: 'x', image: 'a', archive: 'b' })).rejects.toThrow(
    "'image' and 'archive' are mutually exclusive",
  );
  await expect(manager.createSnapshot({ name: 'x', image: 'a', includeEnv: true })).rejects.toThrow(
    "'includeEnv' applies to a container or a Compose project, not to an image",
  );
  await expect(open({ config: { triggers: ['run_stop' as 'run_end'] } }).listSnapshots()).rejects.toMatchObject({
    code: 'ERR_INPUT',
    message: 'triggers[0] in the option \'config\' is "run_stop"',
  });
  await manager.createSnapshot({ name: 'one', archive: 'one.tar' });
  await expect(manager.createSnapshot({ name: 'one', archive: 'one.tar' })).rejects.toBeInstanceOf(api.ExistsError);
  await expect(manager.restoreSnapshot('one', { containerName: 'x' })).rejects.toThrow(
    "'containerName' applies to a container, and this snapshot is an image",
  );
  await expect(manager.restoreSnapshot('one', { preserveVolumes: 'none' })).rejects.toThrow("'preserveVolumes' applies to a container");
  await expect(manager.restoreSnapshot('one', { maxAge: 0.001 })).rejects.toThrow("Snapshot 'shop/one' is older than 0.0 s");
  await expect(manager.exportSnapshot('one', { compress: 10 })).rejects.toThrow('compress 10');
  await expect(manager.cleanSnapshots({ keepDaily: 0 })).rejects.toThrow('keepDaily is 0, but must be a whole number of at least 1');
  await expect(manager.cleanSnapshots({ project: 'a', allProjects: true })).rejects.toThrow('are mutually exclusive');
});

test('SnapshotTrigger has every trigger, and every method is also exported as a function', () => {
  expect(Object.values(SnapshotTrigger)).toEqual([...SNAPSHOT_TRIGGERS]);
  const methods = Object.getOwnPropertyNames(SnapshotManager.prototype).filter((name) => name !== 'constructor');
  expect(Object.keys(api)).toEqual(expect.arrayContaining(methods));
});

test('an unknown trigger is refused with a list of the triggers', async () => {
  await using manager = open();
  await expect(manager.createSnapshot({ archive: 'one.tar', trigger: 'after_acton' as 'after_action' })).rejects.toMatchObject({
    code: 'ERR_INPUT',
    message: "Unknown trigger 'after_acton'",
    hint: expect.stringContaining('after_action'),
  });
  expect(await manager.listSnapshots()).toEqual([]);
});
