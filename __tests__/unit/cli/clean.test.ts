import { expect, test } from '@jest/globals';
import type { App } from '../../../src/app/app.ts';
import { main } from '../../../src/cli/main.ts';
import type { CleanPlan, CleanRequest } from '../../../src/engine/maintain/clean.ts';
import { fakeTerminal } from '../../helpers/fake-terminal.ts';
import { fakeApp } from './fake-app.ts';
import { snapshot } from './snapshot-fixture.ts';

const old = snapshot('old', { project: 'shop' });
const last = { ...snapshot('last', { project: 'shop' }), isProtected: true };
const newest = snapshot('newest', { project: 'shop', created_at: '2026-11-21T03:00:00Z' });
const DUE = new Date('2026-11-23T10:00:00Z');
const PLAN: CleanPlan = {
  remove: [{ snapshot: old, rule: 'age' }],
  keep: [
    { snapshot: newest, reasons: [] },
    { snapshot: last, reasons: ['protected', 'daily'], spared: 'count' },
  ],
  bytes: 1_500_000_000,
};

interface Ran {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
  /** Requests to the engine. */
  readonly asked: CleanRequest[];
  readonly cleaned: number;
}

async function vm(line: string, plan: CleanPlan = PLAN): Promise<Ran> {
  const asked: CleanRequest[] = [];
  let cleaned = 0;
  const planClean: App['planClean'] = async (request) => {
    asked.push(request);
    return plan;
  };
  const clean: App['clean'] = async ({ remove }) => {
    cleaned++;
    const removed = remove.map((each) => each.snapshot);
    return { removed, space: { freed: 0, pending: 2e9, due: DUE } };
  };
  const terminal = fakeTerminal({ cwd: '/shop', env: { TZ: 'UTC' } });
  const code = await main(['node', 'vm', 'snapshot', ...line.split(' ')], { terminal, app: fakeApp([], { planClean, clean }) });
  return { code, ...terminal.said, asked, cleaned };
}

test('clean --dry-run lists what it would remove and why, and removes nothing', async () => {
  const { code, stdout, stderr, asked, cleaned } = await vm('clean --max-age 30d --max-count 5 --max-size 20GB --keep-last 2 --dry-run');
  expect({ code, stderr, cleaned }).toEqual({ code: 0, stderr: '', cleaned: 0 });
  expect(asked).toEqual([{ project: 'shop', rules: { maxAge: 30 * 86_400_000, maxCount: 5, maxSize: 20e9, keepLast: 2 } }]);
  expect(stdout).toMatch(/^ACTION {2,}NAME {2,}CREATED {2,}SIZE {2,}REASON$/m);
  expect(stdout).toMatch(/^keep {4}shop\/newest .* 2\.1 GB {2}no rule removes it$/m);
  expect(stdout).toMatch(/^remove {2}shop\/old .* 2\.1 GB {2}older than 30d$/m);
  expect(stdout).toMatch(/^keep {4}shop\/last .* 2\.1 GB {2}protected, daily$/m);
  expect(stdout).toContain('1 snapshot to remove, about 1.5 GB to be freed; 2 snapshots kept, 1 of them despite a --max rule');
});

test('clean without a terminal needs --yes and lists what it would remove', async () => {
  const { code, stdout, stderr, cleaned } = await vm('clean --max-age 30d');
  expect({ code, stdout, cleaned }).toEqual({ code: 2, stdout: '', cleaned: 0 });
  expect(stderr).toContain('shop/old');
  expect(stderr).not.toContain('shop/newest');
  expect(stderr).toContain('--yes');
});

test('clean --yes removes snapshots and reports when the space is freed', async () => {
  const { code, stdout, cleaned } = await vm('clean --max-age 30d --yes');
  expect({ code, cleaned }).toEqual({ code: 0, cleaned: 1 });
  expect(stdout).toMatch(/^✓ Removed 1 snapshot, 2\.0 GB to be freed by a delete or clean after 2026-11-2/m);
});

test('clean --json prints the plan, the removed snapshots and the freed space', async () => {
  const { stdout } = await vm('clean --max-age 30d --yes --json');
  expect(JSON.parse(stdout)).toMatchObject({
    dry_run: false,
    remove: [{ reference: 'shop/old', rule: 'age' }],
    keep: [
      { reference: 'shop/newest', reasons: [], spared_from: null },
      { reference: 'shop/last', protected: true, reasons: ['protected', 'daily'], spared_from: 'count' },
    ],
    would_free_bytes: 1_500_000_000,
    removed: [{ reference: 'shop/old' }],
    freed_bytes: 0,
    pending_bytes: 2e9,
    pending_until: DUE.toISOString(),
  });
});

test('clean with an empty plan does not ask and still frees space', async () => {
  const { code, stdout, cleaned } = await vm('clean', { remove: [], keep: [], bytes: 0 });
  expect({ code, cleaned }).toEqual({ code: 0, cleaned: 1 });
  expect(stdout).toContain('No snapshot removed');
});

test.each([
  ['--all-projects --max-count 1 --dry-run', [{ rules: { maxCount: 1 } }]],
  ['--project global --max-count 1 --dry-run', [{ project: 'global', rules: { maxCount: 1 } }]],
  [
    '--keep-last 1 --keep-hourly 2 --keep-daily 3 --keep-weekly 4 --keep-monthly 5 --keep-yearly 6 --keep-within 2d --filter n-* --dry-run',
    [
      {
        project: 'shop',
        filter: 'n-*',
        rules: { keepLast: 1, keepHourly: 2, keepDaily: 3, keepWeekly: 4, keepMonthly: 5, keepYearly: 6, keepWithin: 2 * 86_400_000 },
      },
    ],
  ],
  ['--keep-last 0 --dry-run', [{ project: 'shop', rules: { keepLast: 0 } }]],
])('clean %s passes its rules to the engine', async (flags, asked) => {
  expect((await vm(`clean ${flags}`)).asked).toEqual(asked);
});

test.each([
  ['--max-age 30', "'30' is not a duration"],
  ['--max-size lots', "'lots' is not a size"],
  ['--max-count -1', '--max-count'],
  ['--keep-daily 0', '--keep-daily'],
  ['--keep-within soon', "'soon' is not a duration"],
  ['--project a --all-projects', 'are mutually exclusive'],
])('clean %s is refused', async (flags, message) => {
  const { code, stderr, cleaned } = await vm(`clean ${flags} --yes`);
  expect({ code, cleaned }).toEqual({ code: 2, cleaned: 0 });
  expect(stderr).toContain(message);
});
