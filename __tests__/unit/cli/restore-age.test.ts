import { expect, test } from '@jest/globals';
import { main } from '../../../src/cli/main.ts';
import { fakeTerminal } from '../../helpers/fake-terminal.ts';
import { fakeApp } from './fake-app.ts';
import { snapshot } from './snapshot-fixture.ts';

const base = snapshot('base', { created_at: new Date(Date.now() - 3 * 3600_000).toISOString() });

async function restore(age: string) {
  const terminal = fakeTerminal({ cwd: '/', env: { TZ: 'UTC' } });
  const restored = { image: 'vm-snapshot/global/base:base', references: [], changed: true, via: 'pull' } as const;
  const app = fakeApp([base], { restore: (async () => ({ ...base, restored, bytes: 1, seconds: 1 })) as never });
  const code = await main(['node', 'vm', 'snapshot', 'restore', '@base', '--max-age', age], { terminal, app });
  return { code, ...terminal.said };
}

test('restore --max-age restores a snapshot that is young enough', async () => {
  expect((await restore('4h')).code).toBe(0);
});

test('restore --max-age reports an older snapshot as not found', async () => {
  const { code, stdout, stderr } = await restore('2h');
  expect([code, stdout]).toEqual([10, '']);
  expect(stderr).toMatch(/Snapshot '@base' is older than 2h: it was created at \d{4}-/);
  expect(stderr).toContain('omit --max-age');
});

test('an invalid age is refused', async () => {
  expect((await restore('soon')).stderr).toContain("'soon' is not a duration such as 12h, 30d or 8w");
});
