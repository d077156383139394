import { mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { type Context, quietContext } from '../../../../../src/lib/context.ts';
import { dropOldBackups } from '../../../../../src/providers/compose/restore/backups.ts';
import { existingElsewhere } from '../../../../../src/providers/compose/restore/plan/pinned-project.ts';
import type { RestorePlan } from '../../../../../src/providers/compose/restore/plan/restore-plan.ts';
import { seenFiles } from '../../../../../src/providers/compose/restore/recover/differences.ts';
import { bindSourcesOf } from '../../../../../src/providers/compose/restore/recover/restore-facts.ts';
import {
  ignoredByGit,
  missingFolders,
  peoplesOwn,
  putBack,
  type ReplacedFile,
  replaceFiles,
} from '../../../../../src/providers/compose/restore/replaced-files.ts';
import { answeringDocker } from '../../../../helpers/answering-docker.ts';
import { run } from '../../../../helpers/processes.ts';

let folder: string;
let warnings: string[];
let c: Context;
const at = (...path: string[]): string => join(folder, ...path);
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'vm-replaced-'));
  warnings = [];
  c = { ...quietContext(), log: { ...quietContext().log, warn: (text: unknown) => void warnings.push(String(text)) } };
});
afterEach(() => rm(folder, { recursive: true }));

async function put(path: string, text = ''): Promise<void> {
  await mkdir(join(at(path), '..'), { recursive: true });
  await writeFile(at(path), text);
}

test('only files that users wrote need confirmation: not missing ones and not those of an earlier restore', async () => {
  await put('compose.yaml', 'services: {}\n');
  await put('compose.override.yaml', "# Written by vm snapshot restore, from 'a'.\nservices: {}\n");
  const changes = ['compose.yaml', 'compose.override.yaml', '.env'].map((name) => ({ path: at(name), bytes: Buffer.from('new') }));
  expect(await peoplesOwn(changes)).toEqual([at('compose.yaml')]);
});

test('the backup folder is ignored by git inside a repository, and needs no change outside of one', async () => {
  expect(await ignoredByGit(at('deep', 'project'))).toEqual([]);
  await run(['git', 'init', '-q', folder]);
  const [change, ...others] = await ignoredByGit(at('deep', 'project'));
  expect(others).toEqual([]);
  expect(change?.path).toBe(at('deep', 'project', '.vm-snapshot', '.gitignore'));
  await put('deep/project/.vm-snapshot/.gitignore', String(change?.bytes));
  await put('deep/project/.vm-snapshot/20260101000000/.env', 'SECRET=1');
  expect(await run(['git', '-C', folder, 'status', '--porcelain', '--untracked-files=all'])).toBe('');
});

test('a restore reports which of its files git lists as changed', async () => {
  const plan = { directory: folder, override: at('compose.override.yaml') };
  const written = ['compose.override.yaml', '.env', 'compose.yaml'].map((name) => ({ path: at(name) }));
  for (const { path } of written) await writeFile(path, 'x');
  expect(await seenFiles(plan, written, c)).toEqual([]);
  await run(['git', 'init', '-q', folder]);
  await put('.git/info/exclude', '.env\n');
  expect(await seenFiles(plan, written, c)).toEqual([
    'git lists compose.override.yaml as untracked: add it to .gitignore or .git/info/exclude',
  ]);
  await run(['git', '-C', folder, 'add', 'compose.override.yaml']);
  expect(await seenFiles(plan, written, c)).toEqual([
    'git lists compose.override.yaml as modified by the restore: a commit would include it',
  ]);
});

test('the newest five backups of files are kept, and backups of bind mounts are kept and reported', async () => {
  const times = [1, 2, 3, 4, 5, 6, 7, 8].map((day) => `2026010${day}000000`);
  for (const time of times) await put(`.vm-snapshot/${time}/compose.yaml`);
  await put('.vm-snapshot/20260101000000/bind-mounts/uploads/file');
  await put('.vm-snapshot/20260108000000/bind-mounts/uploads/file');
  await put('.vm-snapshot/.gitignore', '*\n');
  await put('.vm-snapshot/mine');
  await dropOldBackups(folder, c);
  expect((await readdir(at('.vm-snapshot'))).sort()).toEqual([
    '.gitignore',
    ...[1, 4, 5, 6, 7, 8].map((day) => `2026010${day}000000`),
    'mine',
  ]);
  expect(warnings).toEqual([
    `old contents of bind mounts use disk space; remove the ones that you do not need: ${at('.vm-snapshot/20260101000000')}`,
  ]);
});

test('undoing a restore removes the folders that it created for files and bind mounts, except those with content', async () => {
  const mounts = [at('data', 'deep'), at('used'), at('there')].map((source) => ({ type: 'bind', source, target: '/d' }));
  await mkdir(at('there'));
  const config = { name: 'shop', services: { web: { volumes: [...mounts, { type: 'volume', source: 'v', target: '/v' }] } } };
  const sources = bindSourcesOf({ config } as unknown as RestorePlan, answeringDocker({}));
  expect(sources).toEqual(mounts.map(({ source }) => source));
  const change = { path: at('conf', 'web.conf'), bytes: Buffer.from('new') };
  const newFolders = await missingFolders([change.path, ...sources.map((source) => join(source, 'any'))]);
  expect([...newFolders].sort()).toEqual([at('conf'), at('data'), at('data', 'deep'), at('used')]);

  const files: ReplacedFile[] = [];
  await replaceFiles([change], { directory: folder, kept: at('.vm-snapshot', '1'), onFile: async (file) => void files.push(file) });
  // Docker creates the sources of bind mounts.
  for (const source of sources) await mkdir(source, { recursive: true });
  await put('used/by-the-container');
  expect(await readFile(change.path, 'utf8')).toBe('new');
  expect(await putBack({ files, newFolders })).toEqual([]);
  expect((await readdir(folder)).sort()).toEqual(['there', 'used']);
  expect((await stat(at('used', 'by-the-container'))).isFile()).toBe(true);
});

test("a bind mount keeps using the captured project's folder only if the new folder neither has nor gets that path", async () => {
  const captured = at('shop');
  const directory = at('trial');
  await put('shop/only-there/file');
  await put('shop/in-both/file');
  await put('trial/in-both/file');
  await put('shop/written');
  const binds = ['only-there', 'in-both', 'written', 'gone'].map((name) => [name, join(captured, name)] as const);
  const files = [{ path: join(directory, 'written'), bytes: Buffer.from('') }];
  expect((await existingElsewhere(binds, { captured, plan: { directory, files } })).map(([name]) => name)).toEqual(['only-there']);
});
