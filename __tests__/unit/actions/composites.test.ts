import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { ROOT } from '../../helpers/paths.ts';

interface Manifest {
  readonly inputs: Record<string, { required?: boolean; default?: string }>;
  readonly outputs: Record<string, { value?: string }>;
  readonly runs: { using: string; steps: { id: string; if?: string; uses: string; with: Record<string, string> }[] };
}

const read = (folder: string): Manifest => parse(readFileSync(join(ROOT, folder, 'action.yml'), 'utf8'));
const composites = readdirSync(join(ROOT, 'actions'), { withFileTypes: true }).filter((entry) => entry.isDirectory());

/** The names behind `prefix` in all expressions of a text. */
const named = (text: string, prefix: RegExp): string[][] => [...text.matchAll(prefix)].map(([, ...names]) => names as string[]);

test.each(composites.map(({ name }) => name))('%s hands to the verbs what they take, and gives what they give', (name) => {
  const { inputs, outputs, runs } = read(join('actions', name));
  expect(runs.using).toBe('composite');
  const verbs = new Map(runs.steps.map(({ id, uses }) => [id, read(uses.replace('$/', ''))]));
  for (const step of runs.steps) {
    const verb = verbs.get(step.id) as Manifest;
    expect(Object.keys(verb.inputs)).toEqual(expect.arrayContaining(Object.keys(step.with)));
    const required = Object.keys(verb.inputs).filter((input) => verb.inputs[input]?.required);
    expect(Object.keys(step.with)).toEqual(expect.arrayContaining(required));
  }
  const text = JSON.stringify([runs, outputs]);
  expect([...new Set(named(text, /inputs\.([\w-]+)/g).flat())].sort()).toEqual(Object.keys(inputs).sort());
  for (const [id = '', output = ''] of named(text, /steps\.([\w-]+)\.outputs\.([\w-]+)/g)) {
    expect(Object.keys(verbs.get(id)?.outputs ?? {})).toContain(output);
  }
});
