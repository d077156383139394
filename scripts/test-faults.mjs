#!/usr/bin/env node
/** `npm run test:faults -- --runs 500 --seed 7`: the fault tests, more often than `npm test` runs them. */
import { parseArgs } from 'node:util';
import { setup } from './setup.mjs';
import { runJest } from './test/jest.mjs';

const { values } = parseArgs({ options: { runs: { type: 'string', default: '200' }, seed: { type: 'string', default: '1' } } });
for (const [name, value] of Object.entries(values)) {
  if (!/^\d+$/.test(value)) {
    console.error(`--${name} takes a number, not '${value}'`);
    process.exit(2);
  }
}
setup();
process.exitCode = runJest(['--selectProjects', 'faults'], { VM_FAULT_RUNS: values.runs, VM_FAULT_SEED: values.seed });
