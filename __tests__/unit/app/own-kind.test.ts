import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { create as createAction } from '../../../src/actions/steps/create.ts';
import { restore as restoreAction } from '../../../src/actions/steps/restore.ts';
import { app as defaultApp } from '../../../src/app/app.ts';
import { KINDS, kindRegistry } from '../../../src/app/kinds.ts';
import { main } from '../../../src/cli/main.ts';
import { digestOf } from '../../../src/lib/digest.ts';
import { once } from '../../../src/lib/streams/bytes.ts';
import type { SnapshotKind } from '../../../src/providers/kind.ts';
import type { Provider } from '../../../src/providers/provider.ts';
import { storedParts } from '../../../src/providers/shared/snapshot-parts.ts';
import { fakeTerminal } from '../../helpers/fake-terminal.ts';
import { runInMemory } from '../../helpers/run-action-in-memory.ts';

type Restored = { readonly path: string };
type Options = { readonly upper: boolean; readonly directory: string };

/** A kind of its own: a file whose content is a part with the role `note`. */
const provider: Provider<string, Options, Restored> = {
  name: 'note',
  probe: async () => ({ usable: true, description: 'notes', platform: 'linux/amd64' }),
  async *capture(path) {
    const bytes = await readFile(path);
    yield { label: 'note', digest: digestOf(bytes), size: bytes.length, open: () => once(bytes) };
    const parts = [{ role: 'note', name: basename(path), digest: digestOf(bytes) }];
    return { kind: 'note', platform: 'linux/amd64', images: [], volumes: [], parts, files: {} };
  },
  async restore(snapshot, blobs, { upper, directory, ref }) {
    const pieces: Uint8Array[] = [];
    for (const { blob } of storedParts(snapshot, blobs).parts('note')) for await (const piece of blobs.open(blob)) pieces.push(piece);
    const path = join(directory, `${ref.name}.restored`);
    const text = Buffer.concat(pieces).toString();
    await writeFile(path, upper ? text.toUpperCase() : text);
    return { path };
  },
  describe: async () => ({ languages: {}, tools: [], packages: [] }),
};
const note: SnapshotKind<string, Options, Restored> = {
  name: 'note',
  title: 'a note',
  field: 'note',
  selectors: { note: { type: 'text', value: 'file', help: 'a text file' } },
  captureOptions: {},
  restoreOptions: { upperCase: { type: 'flag', help: 'write it in upper case' } },
  isRecoverable: false,
  select: ({ note = '' }: { note?: string }, { directory }) => ({ target: resolve(directory, note), from: note }),
  open: async () => provider,
  restoreRequest: ({ upperCase }: { upperCase?: boolean }, { directory }) => ({ upper: upperCase === true, directory }),
  describe: ({ path }) => ({
    ...{ changed: true, as: path, name: path, names: [path], state: ['written'], facts: [['File', [path]]], notes: [] },
    ...{ next: { what: 'read it', command: `cat ${path}` }, data: { path }, outputs: {} },
  }),
  targetText: ({ source }) => `the note '${source.from}'`,
  isSameTarget: (a, b) => a.source.from === b.source.from,
};
const app = { ...defaultApp, kinds: kindRegistry([...KINDS.all, note]) };

let cwd: string;
beforeAll(async () => {
  cwd = await mkdtemp(join(tmpdir(), 'vm-own-kind-'));
  await writeFile(join(cwd, 'a.txt'), 'hello');
});
afterAll(() => rm(cwd, { recursive: true }));

async function vm(line: string): Promise<string> {
  const terminal = fakeTerminal({ cwd, home: cwd });
  const code = await main(['node', 'vm', 'snapshot', ...line.split(' ')], { terminal, app });
  expect({ line, code, stderr: code === 0 ? '' : terminal.said.stderr }).toEqual({ line, code: 0, stderr: '' });
  return terminal.said.stdout;
}
const restored = (name: string): Promise<string> => readFile(join(cwd, `${name}.restored`), 'utf8');

test('every command works on a kind that a program registers', async () => {
  await vm('create @one --note a.txt');
  expect(JSON.parse(await vm('list --json'))).toMatchObject([{ reference: '@one', kind: 'note', size_bytes: expect.any(Number) }]);
  expect(JSON.parse(await vm('inspect @one --json'))).toMatchObject({
    kind: 'note',
    version: '1.2',
    parts: [{ role: 'note', name: 'a.txt' }],
  });
  await vm('verify @one');
  await vm('export @one --output one.tar.gz');
  await vm('import one.tar.gz --name two --project global');
  await vm('push @two ./far');
  await vm('delete @two --yes');
  await vm('restore @two --from ./far --upper-case');
  expect(await restored('two')).toBe('HELLO');
  await vm('restore @one');
  expect(await restored('one')).toBe('hello');
  expect(await vm('verify')).toContain('1 snapshot');
  await vm('clean --keep-last 0 --project global --yes');
  expect(JSON.parse(await vm('list --json'))).toEqual([]);
});

test('the actions read the inputs of a kind that a program registers', async () => {
  const store = join(cwd, 'ci');
  const saved = await runInMemory(createAction, { inputs: { name: 'ci', note: join(cwd, 'a.txt'), store }, app });
  expect(saved.errors).toEqual([]);
  expect(saved.outputs).toMatchObject({ outcome: 'success', saved: 'true' });
  const { outputs, summary, errors } = await runInMemory(restoreAction, {
    inputs: { name: 'ci', store, directory: cwd, 'upper-case': 'true' },
    app,
  });
  expect(errors).toEqual([]);
  expect(outputs).toMatchObject({ outcome: 'success', 'cache-hit': 'true' });
  expect([await restored('ci'), summary.includes('ci.restored')]).toEqual(['HELLO', true]);
});

test('a command without the kind can verify, list, export and delete its snapshots, and refuses to restore them', async () => {
  await vm('create @kept --note a.txt');
  const terminal = fakeTerminal({ cwd, home: cwd });
  expect(await main(['node', 'vm', 'snapshot', 'restore', '@kept'], { terminal })).toBe(15);
  expect(terminal.said.stderr).toContain("cannot restore a snapshot of the kind 'note'\nUpdate vm and try again");
  for (const line of ['verify @kept', 'list', 'inspect @kept', 'export @kept --output kept.tar.gz', 'delete @kept --yes'])
    expect([line, await main(['node', 'vm', 'snapshot', ...line.split(' ')], { terminal })]).toEqual([line, 0]);
});
