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

/** Returns the groups that `prefix` captures, for each match in the text. */
const named = (text: string, prefix: RegExp): string[][] => [...text.matchAll(prefix)].map(([, ...names]) => names as string[]);

test.each(composites)('%s passes only inputs that the actions it uses declare, and reads only outputs that they set', (name) => {
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

/** Inputs that a composite action does not pass on to the actions that it uses, with the reason. */
const KEPT: Readonly<Record<string, Readonly<Record<string, Readonly<Record<string, string>>>>>> = {
  'restore-or-build': {
    restore: {
      names: 'this action restores one image',
      'restore-keys': 'after a near match the image would be built in any case; the main action supports restore keys',
      'lookup-only': 'this action always restores',
      'auto-skip': 'an image whose restore was skipped must not be saved again; the main action supports it',
      'container-name': 'for containers, which this action does not build',
      'preserve-networks': 'for containers, which this action does not build',
      'preserve-volumes': 'for containers, which this action does not build',
      directory: 'for Compose projects, which this action does not build',
      as: 'for Compose projects, which this action does not build',
      'keep-previous': 'for Compose projects, which this action does not build',
      'bind-mounts': 'for Compose projects, which this action does not build',
      'wait-timeout': 'for Compose projects, which this action does not build',
      'no-wait': 'for Compose projects, which this action does not build',
    },
    build: { key: 'the name must be known before the restore; the main action supports it' },
  },
  'nightly-base-image': {
    build: {
      key: 'each run has its own name',
      'fail-open': 'an image that was not saved cannot be published',
      'on-error': 'a failed build must not be published; continue-on-error of the step lets the job continue',
    },
  },
  'air-gapped-bundle': {
    export: {
      'fail-open': 'a folder without an image is useless',
      'on-error': 'a folder without an image is useless; continue-on-error of the step lets the job continue',
    },
  },
  matrix: {
    restore: Object.fromEntries(
      [
        ...['name', 'restore-keys', 'tags', 'auto-skip', 'allow-platform-mismatch', 'via', 'force', 'container-name', 'foreign-tags'],
        ...['preserve-networks', 'preserve-volumes', 'directory', 'as', 'keep-previous', 'bind-mounts', 'wait-timeout', 'no-wait'],
      ].map((input) => [input, 'this action only looks up snapshots']),
    ),
  },
};
const SETUP = ['on-error', 'timeout', 'github-token'];

test.each(composites)('%s passes on every input of the actions that it uses, except those listed with a reason', (name) => {
  for (const { uses, with: handed = {} } of read(join('actions', name)).runs.steps) {
    if (uses === undefined) continue;
    const action = uses.replace('$/', '');
    const kept = action === 'actions/setup-vm' ? SETUP : Object.keys(KEPT[name]?.[action] ?? {});
    expect([...Object.keys(handed), ...kept].sort()).toEqual(Object.keys(read(action).inputs).sort());
  }
});

test.each(composites)('%s has the same defaults as the actions that it uses', (name) => {
  const { inputs, runs } = read(join('actions', name));
  for (const { uses, with: handed = {} } of runs.steps) {
    for (const [input, value] of Object.entries(handed)) {
      if (value !== ['$', `{{ inputs.${input} }}`].join('')) continue;
      expect([input, inputs[input]?.default]).toEqual([input, read((uses ?? '').replace('$/', '')).inputs[input]?.default]);
    }
  }
});

test.each(composites)('%s puts no expression into a script, where an input would be run as code', (name) => {
  for (const { run, shell, env = {} } of read(join('actions', name)).runs.steps) {
    if (run === undefined) continue;
    expect(run).not.toContain('${{');
    expect(shell).toBe('bash');
    const script = /\$GITHUB_ACTION_PATH\/([\w.-]+)/.exec(run)?.[1];
    const body = script === undefined ? run : readFileSync(join(ROOT, 'actions', name, script), 'utf8');
    for (const variable of Object.keys(env)) expect(body).toContain(`$${variable}`);
  }
});

test.each(folders.map(({ name }) => name))('the scripts of %s are executable', (name) => {
  const scripts = readdirSync(join(ROOT, 'actions', name)).filter((file) => file.endsWith('.sh') && file !== 'vm-header.sh');
  for (const script of scripts) expect(statSync(join(ROOT, 'actions', name, script)).mode & 0o111).toBe(0o111);
});

test('actions/README.md lists every action, and its links point to existing files', () => {
  const page = readFileSync(join(ROOT, 'actions/README.md'), 'utf8');
  for (const { name } of folders) expect(page).toContain(`(${name}/action.yml)`);
  for (const [path = ''] of named(page, /\]\(([\w./-]+)\)/g)) expect(existsSync(join(ROOT, 'actions', path))).toBe(true);
});
