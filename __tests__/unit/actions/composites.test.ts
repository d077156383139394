import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { ROOT } from '../../helpers/paths.ts';

interface Step {
  readonly id?: string;
  readonly if?: string;
  readonly uses?: string;
  readonly with?: Record<string, string>;
  readonly run?: string;
  readonly shell?: string;
  readonly env?: Record<string, string>;
}

interface Manifest {
  readonly inputs: Record<string, { required?: boolean; default?: string }>;
  readonly outputs: Record<string, { value?: string }>;
  readonly runs: { readonly using: string; readonly steps: readonly Step[] };
}

const read = (folder: string): Manifest => parse(readFileSync(join(ROOT, folder, 'action.yml'), 'utf8'));
const folders = readdirSync(join(ROOT, 'actions'), { withFileTypes: true }).filter((entry) => entry.isDirectory());
const composites = folders.map(({ name }) => name).filter((name) => read(join('actions', name)).runs.using === 'composite');

/** The names behind `prefix` in all expressions of a text. */
const named = (text: string, prefix: RegExp): string[][] => [...text.matchAll(prefix)].map(([, ...names]) => names as string[]);

test.each(composites)('%s hands to other actions what they take, and gives what they give', (name) => {
  const { inputs, outputs, runs } = read(join('actions', name));
  const given = new Map<string, string[]>();
  for (const { id, uses, with: handed = {}, run = '' } of runs.steps) {
    if (uses === undefined) {
      given.set(id ?? '', named(run, /echo "([\w-]+)=/g).flat());
      continue;
    }
    expect(uses).toMatch(/^\$\//);
    const used = read(uses.replace('$/', ''));
    expect(Object.keys(used.inputs)).toEqual(expect.arrayContaining(Object.keys(handed)));
    const required = Object.keys(used.inputs).filter((input) => used.inputs[input]?.required);
    expect(Object.keys(handed)).toEqual(expect.arrayContaining(required));
    given.set(id ?? '', Object.keys(used.outputs));
  }
  const text = JSON.stringify([runs, outputs]);
  expect([...new Set(named(text, /inputs\.([\w-]+)/g).flat())].sort()).toEqual(Object.keys(inputs).sort());
  for (const [id = '', output = ''] of named(text, /steps\.([\w-]+)\.outputs\.([\w-]+)/g)) expect(given.get(id)).toContain(output);
});

/** Inputs of the actions that a composite uses, which it does not pass on, and why. */
const KEPT: Readonly<Record<string, Readonly<Record<string, Readonly<Record<string, string>>>>>> = {
  'restore-or-build': {
    restore: {
      names: 'it is about one image',
      'restore-keys': 'a near one would be built over; the front door has them',
      'lookup-only': 'it restores',
      'auto-skip': 'an image that is left out must not be saved again; the front door has it',
      'container-name': 'of containers, which are not built',
      'preserve-networks': 'of containers, which are not built',
      'preserve-volumes': 'of containers, which are not built',
      directory: 'of Compose projects, which are not built',
      as: 'of Compose projects, which are not built',
      'keep-previous': 'of Compose projects, which are not built',
      'bind-mounts': 'of Compose projects, which are not built',
      'wait-timeout': 'of Compose projects, which are not built',
      'no-wait': 'of Compose projects, which are not built',
    },
    build: { key: 'the name must be known before the restore; the front door has it' },
  },
  'nightly-base-image': {
    build: {
      key: 'each run has a name of its own',
      'fail-open': 'what is not saved cannot be published',
      'on-error': 'what failed must not be published; continue-on-error of the step lets the job go on',
    },
  },
  'air-gapped-bundle': {
    export: {
      'fail-open': 'a folder without an image is of no use',
      'on-error': 'a folder without an image is of no use; continue-on-error of the step lets the job go on',
    },
  },
  matrix: {
    restore: Object.fromEntries(
      [
        ...['name', 'restore-keys', 'tags', 'auto-skip', 'allow-platform-mismatch', 'via', 'force', 'container-name', 'foreign-tags'],
        ...['preserve-networks', 'preserve-volumes', 'directory', 'as', 'keep-previous', 'bind-mounts', 'wait-timeout', 'no-wait'],
      ].map((input) => [input, 'it only looks']),
    ),
  },
};
const SETUP = ['on-error', 'timeout', 'github-token'];

test.each(composites)('%s passes on every input of the actions that it uses, but those with a reason', (name) => {
  for (const { uses, with: handed = {} } of read(join('actions', name)).runs.steps) {
    if (uses === undefined) continue;
    const action = uses.replace('$/', '');
    const kept = action === 'actions/setup-vm' ? SETUP : Object.keys(KEPT[name]?.[action] ?? {});
    expect([...Object.keys(handed), ...kept].sort()).toEqual(Object.keys(read(action).inputs).sort());
  }
});

test.each(composites)('%s has the defaults of the actions that it uses', (name) => {
  const { inputs, runs } = read(join('actions', name));
  for (const { uses, with: handed = {} } of runs.steps) {
    for (const [input, value] of Object.entries(handed)) {
      if (value !== ['$', `{{ inputs.${input} }}`].join('')) continue;
      expect([input, inputs[input]?.default]).toEqual([input, read((uses ?? '').replace('$/', '')).inputs[input]?.default]);
    }
  }
});

test.each(composites)('%s puts no expression into a script: a name would become code', (name) => {
  for (const { run, shell, env = {} } of read(join('actions', name)).runs.steps) {
    if (run === undefined) continue;
    expect(run).not.toContain('${{');
    expect(shell).toBe('bash');
    const script = /\$GITHUB_ACTION_PATH\/([\w.-]+)/.exec(run)?.[1];
    const body = script === undefined ? run : readFileSync(join(ROOT, 'actions', name, script), 'utf8');
    for (const variable of Object.keys(env)) expect(body).toContain(`$${variable}`);
  }
});

test.each(folders.map(({ name }) => name))('the scripts of %s can be started', (name) => {
  const scripts = readdirSync(join(ROOT, 'actions', name)).filter((file) => file.endsWith('.sh') && file !== 'vm-header.sh');
  for (const script of scripts) expect(statSync(join(ROOT, 'actions', name, script)).mode & 0o111).toBe(0o111);
});

test('every one of them stands in the table of actions/README.md', () => {
  const page = readFileSync(join(ROOT, 'actions/README.md'), 'utf8');
  for (const { name } of folders) expect(page).toContain(`(${name}/action.yml)`);
  for (const [path = ''] of named(page, /\]\(([\w./-]+)\)/g)) expect(existsSync(join(ROOT, 'actions', path))).toBe(true);
});
