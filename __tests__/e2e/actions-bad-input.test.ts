import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { type ActionsService, startActionsService } from '../helpers/actions-service/index.ts';
import { imageArchive } from '../helpers/archives.ts';
import { runStep, type StepResult } from '../helpers/runner.ts';
import { zipOf } from '../helpers/zips.ts';

/* Errors of a cache and of artifacts are one annotation that says what happened and what to do. Uses the built actions. */

let service: ActionsService;
let folder: string;
let store: string;
let number = 0;

beforeAll(async () => {
  service = await startActionsService();
  folder = await mkdtemp(join(tmpdir(), 'vm-bad-input-'));
  await writeFile(join(folder, 'image.tar'), imageArchive());
});
beforeEach(() => {
  store = `cache:bad-${number++}`;
  service.fault = undefined;
});
afterAll(async () => {
  await service?.stop();
  await rm(folder, { recursive: true, force: true });
});

const step = (action: string, inputs: Record<string, string>, env: Record<string, string> = {}): Promise<StepResult> =>
  runStep(action, {
    inputs: { store, ...inputs },
    workspace: folder,
    env: { HOME: folder, DOCKER_HOST: 'unix:///nowhere.sock', ...service.jobEnvironment(), ...env },
  });
const SAVE = { name: 'base', archive: 'image.tar' };
/** Copies from the cache to a folder: reads every byte and needs no Docker. */
const fetchIt = (): Promise<StepResult> =>
  step('import', { path: store, name: 'base', store: join(folder, `copy-${number++}`), 'allow-platform-mismatch': 'true' });
/** The exit code and the annotations, as a user sees them. */
const told = ({ exitCode, annotations }: StepResult): [number, string[]] => [
  exitCode,
  annotations.map(({ level, message }) => `${level}: ${message}`),
];
const one = (level: 'error' | 'warning', message: RegExp): [string] => [
  expect.stringMatching(new RegExp(`^${level}: .*${message.source}`, 's')) as unknown as string,
];

test('a save whose token expires is refused with a warning, and a read reports the expired token', async () => {
  await step('create', SAVE);
  let calls = 0;
  service.fault = (call) => (call === 'CreateCacheEntry' && calls++ > 0 ? { status: 401, body: { msg: 'expired' } } : undefined);
  const saved = await step('create', { ...SAVE, name: 'next', store: `${store}-late` });
  expect(told(saved)).toEqual([0, one('warning', /'@next' was not saved: .*no longer valid/)]);
  expect(saved.outputs).toMatchObject({ saved: 'false', refused: 'true', outcome: 'skipped' });
  let looks = 0;
  service.fault = (call) => (call === 'GetCacheEntryDownloadURL' && looks++ > 1 ? { status: 401, body: { msg: 'expired' } } : undefined);
  expect(told(await fetchIt())).toEqual([1, one('error', /no longer valid.*\(ERR_DENIED\)/)]);
});

test("an entry with another tool's bytes is a miss, and a save replaces it", async () => {
  await step('create', SAVE);
  service.memory?.replace(service.cache.entries.at(-1)?.blob ?? '', () => Buffer.from('another tool was here'));
  const looked = await step('restore', { name: 'base', 'lookup-only': 'true', 'fail-on-miss': 'false' });
  expect([looked.exitCode, looked.outputs.outcome]).toEqual([0, 'miss']);
  expect((await step('create', SAVE)).outputs.saved).toBe('true');
});

test('a corrupt pack is found before anything is imported, and the next save repairs it', async () => {
  await step('create', SAVE);
  const pack = service.cache.entries.find(({ key }) => key.startsWith(`vm-snapshot/${store.slice(6)}/packs/`));
  service.memory?.replace(pack?.blob ?? '', (body) => Buffer.from(body.map((byte, i) => (i > 100 && i < 120 ? byte ^ 1 : byte))));
  expect(told(await fetchIt())).toEqual([
    1,
    one('error', /Snapshot '@base' cannot be used.*Save it again: only the damaged parts are uploaded/),
  ]);
  expect((await step('create', SAVE)).outputs.saved).toBe('true');
  expect(told(await fetchIt())).toEqual([0, []]);
});

test('an artifact of another product is refused as such, zipped or not', async () => {
  const local = join(folder, 'local');
  await step('create', { ...SAVE, store: local });
  await step('export', { name: 'base', store: local, output: 'artifact:foreign' });
  const { blob = '' } = service.artifacts.artifacts.at(-1) ?? {};
  for (const bytes of [Buffer.from('logs of a test run\n'.repeat(100)), zipOf({ 'report.html': Buffer.from('<html></html>') })]) {
    service.memory?.replace(blob, () => bytes);
    const [exitCode, annotations] = told(await step('import', { path: 'artifact:foreign', store: join(folder, `foreign-${number++}`) }));
    expect([exitCode, annotations]).toEqual([1, one('error', /artifact:foreign|foreign/)]);
    expect(annotations[0]).toMatch(/\((ERR_INTEGRITY|ERR_UNSUPPORTED|ERR_INPUT)\)$/);
  }
});

test('an artifact of another run needs a permission, which the error names', async () => {
  const far = { path: 'artifact:octo/app/base', store: join(folder, 'far') };
  expect(told(await step('import', far))).toEqual([1, one('error', /actions: read/)]);
  const weak = { ...far, 'github-token': service.restToken('none') };
  expect(told(await step('import', weak))).toEqual([1, one('error', /'permissions: \{ actions: read \}'/)]);
});

test('a save to a full cache, or after too many uploads, is refused with a warning', async () => {
  await step('create', SAVE);
  service.cache.limits = { ...service.cache.limits, full: true };
  expect(told(await step('create', { ...SAVE, name: 'full' }))).toEqual([0, one('warning', /'@full' was not saved: .*storage/)]);
  service.cache.limits = { ...service.cache.limits, full: false };
  service.fault = (call) =>
    call === 'CreateCacheEntry' ? { status: 429, headers: { 'Retry-After': '600' }, body: { msg: 'slow down' } } : undefined;
  expect(told(await step('create', { ...SAVE, name: 'many' }))).toEqual([0, one('warning', /'@many' was not saved: .*too many/)]);
});

test('a misspelled input is reported by the runner, and the missing input by the action', async () => {
  const misspelt = await step('create', { nam: 'base', archive: 'image.tar' });
  expect(told(misspelt)).toEqual([
    1,
    [
      expect.stringMatching(/^warning: Unexpected input\(s\) 'nam', valid inputs are \['name', /),
      expect.stringMatching(/^error: Input 'name' is required\nRename the unknown input 'nam' to 'name'/),
    ],
  ]);
});

test('inputs that exclude each other are named', async () => {
  expect(told(await step('create', { ...SAVE, images: 'all' }))).toEqual([
    1,
    one('error', /'images' and 'archive' are mutually exclusive/),
  ]);
});
