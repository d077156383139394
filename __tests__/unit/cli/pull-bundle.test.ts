import { expect, test } from '@jest/globals';
import type { App } from '../../../src/app/app.ts';
import { main } from '../../../src/cli/main.ts';
import type { ImportRequest } from '../../../src/engine/catalog/types.ts';
import { fakeTerminal } from '../../helpers/fake-terminal.ts';
import { fakeApp } from './fake-app.ts';
import { snapshot } from './snapshot-fixture.ts';

async function vm(line: string, verbs: Partial<App> = {}) {
  const terminal = fakeTerminal({ cwd: '/', env: { TZ: 'UTC' } });
  const code = await main(['node', 'vm', ...line.split(' ')], { terminal, app: fakeApp([], verbs) });
  return { code, ...terminal.said };
}

test('pull accepts the location of an artifact without a name', async () => {
  let asked: ImportRequest | undefined;
  const importSnapshot: App['importSnapshot'] = async (request) => {
    asked = request;
    return { ...snapshot('base'), stats: { bytesRead: 9, bytesNew: 9, bytesStored: 9 }, seconds: 1 };
  };
  const { code, stdout } = await vm('snapshot pull artifact:octo/app/base --force --project global', { importSnapshot });
  expect([code, stdout]).toEqual([0, expect.stringContaining("Imported snapshot '@base'")]);
  expect(asked).toMatchObject({ path: 'artifact:octo/app/base', force: true, project: 'global' });
});

test('pull of a name without a location is refused', async () => {
  const { code, stderr } = await vm('snapshot pull base');
  expect([code, stderr]).toEqual([2, expect.stringContaining("Cannot pull 'base': no repository is given")]);
});
