import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { main } from '../../../src/cli/main.ts';
import type { Catalog } from '../../../src/engine/catalog/types.ts';
import type { MachineDriver } from '../../../src/machines/types.ts';
import { fakeApp, sampleSnapshot } from '../../helpers/fake-app.ts';
import { fakeTerminal } from '../../helpers/fake-terminal.ts';

let cwd: string;
beforeAll(async () => {
  cwd = await mkdtemp(join(tmpdir(), 'vm-machine-verbs-'));
});
afterAll(() => rm(cwd, { recursive: true }));

const project = sampleSnapshot({ project: 'global', name: 'stack' }, { kind: 'compose' });

async function vm(line: string, host: Partial<MachineDriver> = {}): Promise<{ code: number; stdout: string; stderr: string }> {
  const store = { read: async () => new Uint8Array() };
  const catalog = { store, async [Symbol.asyncDispose]() {} } as unknown as Catalog;
  const { app } = fakeApp([project], { openCatalog: async () => catalog, openMachines: async () => host as MachineDriver });
  const terminal = fakeTerminal({ cwd, home: cwd });
  const code = await main(['node', 'vm', ...line.split(' ')], { terminal, app: { ...app, inspect: async () => project } });
  return { code, ...terminal.said };
}

test.each([
  ['vm.box: "@stack"', 15, "'shop/stack' is a Compose project, but a machine is one container"],
  ['vm.box: "@stack"\nprovider: vagrant', 15, 'vm.yaml:2: the provider "vagrant" is not supported: machines run on docker'],
  ['vm.box: @stack', 2, 'vm.yaml:1: @stack must be quoted'],
  ['vm.memory: 8gb', 2, "The machine 'shop' has no box"],
])('create with %j is refused', async (text, code, told) => {
  await writeFile(join(cwd, 'vm.yaml'), `${text}\nproject.name: Shop\n`);
  const said = await vm('create', { check: async () => undefined });
  expect(said).toEqual({ code, stdout: '', stderr: expect.stringContaining(`Error: ${told}`) });
});

test('create without a vm.yaml fails with a hint', async () => {
  expect(await vm('create --config other.yaml')).toMatchObject({ code: 10, stderr: expect.stringContaining('--from-dockerfile') });
});

test('destroy lists the volumes that an earlier machine left, and does not remove them without --volumes', async () => {
  const remains: MachineDriver['remains'] = async () => ({ machine: undefined, volumes: ['shop_data'] });
  expect(await vm('destroy --project shop --force', { remains })).toEqual({
    code: 0,
    stdout: '✓ The machine shop does not exist; these volumes of an earlier one remain: shop_data\n',
    stderr: 'Remove them with: vm destroy --volumes\n',
  });
});

test('a machine can be stopped although its vm.yaml is invalid', async () => {
  await writeFile(join(cwd, 'vm.yaml'), 'project.name: shop\nvm.box: @broken\nnonsense: 1\n');
  const asked: string[] = [];
  const get = async (name: string): Promise<never> => {
    asked.push(name);
    throw new Error('far enough');
  };
  await vm('stop', { get });
  expect(asked).toEqual(['shop']);
});

test.each([
  ['provider: tart', 15, 'the provider "tart" is not supported'],
  ['provider: docker', 1, 'far enough'],
])('snapshot create in a folder whose vm.yaml contains %s ends with exit code %d', async (line, code, told) => {
  await writeFile(join(cwd, 'vm.yaml'), `${line}\nvm.box: "@base"\n`);
  const resolveForCapture = async (): Promise<never> => {
    throw new Error('far enough');
  };
  expect(await vm('snapshot create x', { resolveForCapture })).toMatchObject({ code, stderr: expect.stringContaining(told) });
});
