import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { gitFacts, parseGitStatus, seenByGit } from '../../../src/systems/git/git-facts.ts';

let folder: string;
const { signal } = new AbortController();
const git = (...args: string[]): string => {
  const who = ['-c', 'user.name=a', '-c', 'user.email=a@example.org', '-c', 'init.defaultBranch=main'];
  return execFileSync('git', [...who, ...args], { cwd: folder, encoding: 'utf8', env: { ...process.env, HOME: folder } }).trim();
};

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'git-facts-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

test('a folder without a repository has no git facts', async () => {
  expect(await gitFacts(folder, signal)).toBeNull();
});

test('a repository without a commit has no git facts', async () => {
  git('init', '-q');
  expect(await gitFacts(folder, signal)).toBeNull();
});

test('commit, branch and dirtiness are told; a detached head has no branch', async () => {
  git('init', '-q');
  writeFileSync(join(folder, 'a'), '1');
  git('add', 'a');
  git('commit', '-qm', 'first');
  const commit = git('rev-parse', 'HEAD');
  expect(await gitFacts(folder, signal)).toEqual({ commit, branch: 'main', dirty: false });
  writeFileSync(join(folder, 'a'), '2');
  expect(await gitFacts(folder, signal)).toEqual({ commit, branch: 'main', dirty: true });
  git('checkout', '-q', '--detach', '-f');
  expect(await gitFacts(folder, signal)).toEqual({ commit, branch: null, dirty: false });
});

test('a repository cannot make us run its programs', async () => {
  git('init', '-q');
  git('commit', '-qm', 'first', '--allow-empty');
  const trace = join(folder, '.git', 'ran');
  git('config', 'core.fsmonitor', `touch ${trace} #`);
  await gitFacts(folder, signal);
  expect(() => rmSync(trace)).toThrow('ENOENT');
});

test('no git, no facts', async () => {
  const before = process.env.PATH;
  process.env.PATH = folder;
  try {
    expect(await gitFacts(folder, signal)).toBeNull();
  } finally {
    process.env.PATH = before;
  }
});

test('output that is no status is no fact', () => {
  expect(parseGitStatus('')).toBeNull();
  expect(parseGitStatus('# branch.oid (initial)\n# branch.head main\n')).toBeNull();
});

test('git sees a file that was changed or is new, and not one that is ignored, committed or in no repository', async () => {
  writeFileSync(join(folder, 'file'), '1');
  expect(await seenByGit(folder, 'file', signal)).toBeUndefined();
  git('init', '-q');
  expect(await seenByGit(folder, 'file', signal)).toBe('new');
  git('add', 'file');
  git('commit', '-qm', 'first');
  expect(await seenByGit(folder, 'file', signal)).toBeUndefined();
  writeFileSync(join(folder, 'file'), '2');
  expect(await seenByGit(folder, 'file', signal)).toBe('changed');
  writeFileSync(join(folder, '.git/info/exclude'), 'override\n');
  writeFileSync(join(folder, 'override'), '');
  expect(await seenByGit(folder, 'override', signal)).toBeUndefined();
});
