import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { KINDS } from '../../../src/app/kinds.ts';
import { complete } from '../../../src/cli/completion/complete.ts';
import { SCRIPTS } from '../../../src/cli/completion/scripts.ts';
import { main } from '../../../src/cli/main.ts';
import { buildProgram } from '../../../src/cli/program.ts';
import { fakeTerminal } from '../../helpers/fake-terminal.ts';
import { ROOT } from '../../helpers/paths.ts';
import { fakeApp } from './fake-app.ts';
import { snapshot } from './snapshot-fixture.ts';

const program = buildProgram(async () => {}, { terminal: fakeTerminal(), kinds: KINDS });
const snapshots = async () => ['@vibe-base', '@vibe-tools', 'shop/ci'].map((word) => ({ word, description: '' }));

test.each<[string, readonly string[] | 'files']>([
  ['', ['create', 'up', 'status', 'stop', 'destroy', 'snapshot', 'completion', 'help']],
  ['st', ['status', 'stop']],
  ['snapshot pr', ['protect']],
  ['snapshot --config x.json pu', ['push', 'pull']],
  ['snapshot --config ', 'files'],
  ['snapshot restore --keep', ['--keep-previous']],
  ['snapshot restore --via ', ['auto', 'pull', 'load']],
  ['snapshot restore --via l', ['load']],
  ['snapshot restore @vibe-', ['@vibe-base', '@vibe-tools']],
  ['snapshot restore --force sh', ['shop/ci']],
  ['snapshot restore --tag app:1 ', ['@vibe-base', '@vibe-tools', 'shop/ci']],
  ['snapshot verify ./', 'files'],
  ['snapshot import ', 'files'],
  ['snapshot push @vibe-base ', 'files'],
  ['snapshot build ', []],
  ['snapshot build new ', 'files'],
  ['snapshot export @vibe-base --output ', 'files'],
  ['snapshot create --trigger on', ['on_error']],
  ['snapshot list nothing', []],
  ['completion ', ['bash', 'zsh', 'fish']],
])('vm %s is completed', async (line, expected) => {
  const found = await complete(program, line.split(' '), { snapshots });
  expect(found === 'files' ? found : found.map(({ word }) => word)).toEqual(expected);
});

test('names are completed from the store on the command line, and never from a bucket', async () => {
  const asked: string[] = [];
  const openCatalog = async (location: string) => {
    asked.push(location);
    return { store: { location }, async [Symbol.asyncDispose]() {} } as never;
  };
  const ask = async (...words: string[]): Promise<string> => {
    const terminal = fakeTerminal({ home: '/home' });
    const app = fakeApp([], { openCatalog, list: async () => [snapshot('base'), snapshot('ci', { project: 'shop' })] });
    await main(['node', 'vm', '__complete', '--', ...words], { terminal, app });
    expect(terminal.said.stderr).toBe('');
    return terminal.said.stdout.replaceAll(/\t.*/g, '');
  };
  expect(await ask('snapshot', 'restore', '')).toBe('@base\nshop/ci\n');
  expect(await ask('snapshot', 'restore', '--from', '/srv/team', '@')).toBe('@base\n');
  expect(await ask('snapshot', 'restore', '--from', 's3://team', '')).toBe('');
  expect(asked).toEqual(['/home/.config/vm/snapshots', '/srv/team']);
});

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'vm-completion-'));
});
afterAll(() => rm(folder, { recursive: true }));

/** Returns the completions of the last word of `line` in a bash that has read the script. `vm` is the command from the sources. */
async function inBash(line: string): Promise<string[]> {
  const vm = `vm() { '${process.execPath}' --disable-warning=ExperimentalWarning '${join(ROOT, '__tests__/helpers/vm-entry.ts')}' "$@"; }`;
  const ask = `COMP_LINE=$1 COMP_POINT=\${#1}; _vm; printf '%s\\n' "\${COMPREPLY[@]}"`;
  const { stdout } = await promisify(execFile)('bash', ['-c', `${vm}\n${SCRIPTS.bash}\n${ask}`, 'bash', line], {
    cwd: folder,
    env: { PATH: process.env.PATH, HOME: folder },
  });
  return stdout.split('\n').filter((word) => word !== '');
}

test('bash completes commands, values of flags and files', async () => {
  await writeFile(join(folder, 'my bundle.tar.gz'), '');
  expect(await inBash('vm snap')).toEqual(['snapshot']);
  expect(await inBash('vm snapshot restore --via p')).toEqual(['pull']);
  expect(await inBash('vm snapshot import ./my')).toEqual(['./my bundle.tar.gz']);
});
