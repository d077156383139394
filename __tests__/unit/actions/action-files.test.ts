import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { PAGES, renderPage } from '../../../scripts/action-docs.mjs';
import { type Action, COMMON_INPUTS, COMMON_OUTPUTS } from '../../../src/actions/runtime/action.ts';
import { INPUTS, type InputName } from '../../../src/actions/runtime/inputs.ts';
import { recovery } from '../../../src/actions/shared/recovery.ts';
import { build } from '../../../src/actions/steps/build.ts';
import { create } from '../../../src/actions/steps/create.ts';
import { exportFile } from '../../../src/actions/steps/export.ts';
import { importFile } from '../../../src/actions/steps/import.ts';
import { main } from '../../../src/actions/steps/main.ts';
import { mainPost } from '../../../src/actions/steps/main-post.ts';
import { restore } from '../../../src/actions/steps/restore.ts';
import { setupVm } from '../../../src/actions/steps/setup-vm.ts';

interface Manifest {
  readonly name: string;
  readonly inputs: Record<string, { description: string; required?: boolean; default?: string }>;
  readonly outputs: Record<string, { description: string }>;
  readonly runs: Record<string, string>;
}

const JOB_TOKEN = ['$', '{{ github.token }}'].join('');
const ROOT = join(import.meta.dirname, '../../..');
const text = (path: string): string => readFileSync(join(ROOT, path), 'utf8');

const ACTIONS: { path: string; action: Action; post?: Action }[] = [
  { path: 'action.yml', action: main, post: mainPost },
  { path: 'build/action.yml', action: build },
  { path: 'create/action.yml', action: create, post: recovery },
  { path: 'export/action.yml', action: exportFile },
  { path: 'import/action.yml', action: importFile },
  { path: 'restore/action.yml', action: restore, post: recovery },
  { path: 'actions/setup-vm/action.yml', action: setupVm },
];

test.each(ACTIONS)('$path declares exactly the inputs and outputs of its code', ({ path, action, post }) => {
  const manifest: Manifest = parse(text(path));
  const read = [action, ...(post ? [post] : [])].flatMap(({ inputs }) => [...inputs.required, ...inputs.optional]);
  expect(Object.keys(manifest.inputs).sort()).toEqual([...new Set([...read, ...COMMON_INPUTS.optional])].sort());
  expect(Object.keys(manifest.outputs).sort()).toEqual([...action.outputs, ...COMMON_OUTPUTS].sort());
  const required = Object.keys(manifest.inputs).filter((name) => manifest.inputs[name]?.required);
  expect(required.sort()).toEqual([...action.inputs.required].sort());
});

test.each(ACTIONS)('$path has the same defaults as the code', ({ path }) => {
  const manifest: Manifest = parse(text(path));
  const declared = Object.entries(manifest.inputs).map(([name, input]) => [name, input.default ?? '']);
  const coded = Object.keys(manifest.inputs).map((name) => [name, (INPUTS[name as InputName] as { fallback?: string }).fallback ?? '']);
  expect(declared).toEqual(coded.map(([name, value]) => [name, name === 'github-token' ? JOB_TOKEN : value]));
});

test.each(ACTIONS)('$path runs on Node 24 and starts an entry file that the bundle script creates', ({ path }) => {
  const { runs }: Manifest = parse(text(path));
  expect(runs.using).toBe('node24');
  const stubs = text('scripts/bundle/stubs.mjs');
  for (const entry of [runs.main, runs.post].filter((each) => each !== undefined)) {
    const fromRoot = join(path, '..', entry);
    expect(fromRoot).toMatch(/^dist\/actions\/[a-z-]+\.js$/);
    expect(stubs).toContain(fromRoot.replace('dist/actions/', '').replace('.js', ''));
  }
});

test.each(ACTIONS)('$path has an expression only as a default, as the runner refuses one in a description', ({ path }) => {
  expect(text(path).match(/.*\$\{\{.*/g)).toEqual([`    default: ${JOB_TOKEN}`]);
});

test.each([
  'on-error',
  'timeout',
  'github-token',
  'via',
  'secrets',
  'key',
  'max-age',
  'fail-open',
  'fail-on-refused',
  'allow-platform-mismatch',
])('%s has the same description in all actions', (name) => {
  const texts = ACTIONS.flatMap(({ path }) => (parse(text(path)) as Manifest).inputs[name]?.description ?? []);
  expect(new Set(texts.map((each) => each.replace(/^(Restore|Import) /, ''))).size).toBe(1);
});

test.each(ACTIONS)('$path is not ignored by git, as a folder called build often is', ({ path }) => {
  const { status } = spawnSync('git', ['-C', ROOT, 'check-ignore', '--no-index', '--quiet', path]);
  expect(status).not.toBe(0); // 0 means ignored; without git the status is null
  expect(existsSync(join(ROOT, path))).toBe(true);
});

test.each(PAGES)('the tables of %s are up to date in %s', (action, page) => {
  expect(text(page)).toBe(renderPage(text(page), parse(text(action))));
});
