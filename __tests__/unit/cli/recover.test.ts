import { expect, test } from '@jest/globals';
import type { App } from '../../../src/app/app.ts';
import { main } from '../../../src/cli/main.ts';
import type { Decision } from '../../../src/providers/recovery-types.ts';
import { fakeApp, sampleSnapshot } from '../../helpers/fake-app.ts';
import { fakeTerminal } from '../../helpers/fake-terminal.ts';

const waiting = { project: 'shop', snapshot: 'shop/before', began: '2026-11-20T14:03:27.000Z' };

const catalog = { openCatalog: async () => ({ store: { read: async () => new Uint8Array() }, async [Symbol.asyncDispose]() {} }) };

async function vm(line: string, changes: object): Promise<{ code: number; stdout: string; stderr: string }> {
  const terminal = fakeTerminal({ env: { TZ: 'UTC' } });
  const { app } = fakeApp([sampleSnapshot()], { ...catalog, ...changes } as unknown as Partial<App>);
  return { code: await main(['node', 'vm', 'snapshot', ...line.split(' ')], { terminal, app }), ...terminal.said };
}

test.each(['list', 'inspect @base'])('%s warns about an interrupted restore', async (line) => {
  const { code, stderr } = await vm(line, { interrupted: async () => [waiting] });
  expect(code).toBe(0);
  expect(stderr).toMatch(
    /restore of the project 'shop' from 'shop\/before', started at .*, was interrupted and is pending: run vm snapshot recover shop/,
  );
});

test('list does not wait for a daemon that does not answer', async () => {
  const never = async ({ signal }: { signal: AbortSignal }): Promise<never> =>
    await new Promise((_, reject) => signal.addEventListener('abort', () => reject(signal.reason)));
  expect(await vm('list', { interrupted: never })).toMatchObject({ code: 0, stderr: '' });
});

test('recover shows the state of the restore and the commands that finish or undo it', async () => {
  const found = { ...waiting, finding: 'started', where: ['new volumes: shop_data_2'] };
  const { stdout } = await vm('recover', { lookAtRestores: async () => [found] });
  for (const part of ['not all of its new containers run', 'shop_data_2', 'recover shop --finish', 'recover shop --undo'])
    expect(stdout).toContain(part);
});

test('recover --finish or --undo needs a project, and without a terminal also --yes', async () => {
  const decided: string[] = [];
  const decideRestore = async ({ project, how, confirm }: Decision): Promise<object> => {
    await confirm([]);
    decided.push(`${how} ${project}`);
    return { project, how, where: [] };
  };
  expect(await vm('recover shop --undo', { decideRestore })).toMatchObject({ code: 2 });
  expect(await vm('recover --finish --yes', { decideRestore })).toMatchObject({ code: 2 });
  expect(await vm('recover shop --finish --undo', { decideRestore })).toMatchObject({ code: 2 });
  expect(decided).toEqual([]);
  expect(await vm('recover shop --undo --yes', { decideRestore })).toMatchObject({ code: 0 });
  expect(decided).toEqual(['undo shop']);
});
