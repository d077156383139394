import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { gitFacts, parseGitStatus, seenByGit } from '../../../../src/systems/git/git-facts.ts';

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

test('gitFacts returns commit, branch and dirtiness; a detached head has no branch', async () => {
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

test('gitFacts does not run programs that the repository configures', async () => {
  git('init', '-q');
  git('commit', '-qm', 'first', '--allow-empty');
  const trace = join(folder, '.git', 'ran');
  git('config', 'core.fsmonitor', `touch ${trace} #`);
  await gitFacts(folder, signal);
  expect(() => rmSync(trace)).toThrow('ENOENT');
});

test('gitFacts returns null if git is not installed', async () => {
  const before = process.env.PATH;
  process.env.PATH = folder;
  try {
    expect(await gitFacts(folder, signal)).toBeNull();
  } finally {
    process.env.PATH = before;
  }
});

test('parseGitStatus returns null if the output is not a status with a commit', () => {
  expect(parseGitStatus('')).toBeNull();
  expect(parseGitStatus('# branch.oid (initial)\n# branch.head main\n')).toBeNull();
});

test('seenByGit reports changed and new files, and not files that are ignored, committed or outside of a repository', async () => {
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
