#!/usr/bin/env node
/**
 * `npm run test:faults -- --runs 500 --seed 7 --only model`: the fault tests and the model, more often than `npm test` runs them.
 * Without `--only`, `faults` and `model`.
 */
import { parseArgs } from 'node:util';
import { setup } from './setup.mjs';
import { runJest } from './test/jest.mjs';

const PROJECTS = ['faults', 'model'];
const { values } = parseArgs({
  options: { runs: { type: 'string', default: '200' }, seed: { type: 'string', default: '1' }, only: { type: 'string' } },
});
for (const name of ['runs', 'seed']) {
  if (!/^\d+$/.test(values[name])) fail(`--${name} takes a number, not '${values[name]}'`);
}
if (values.only !== undefined && !PROJECTS.includes(values.only)) fail(`--only takes ${PROJECTS.join(' or ')}, not '${values.only}'`);
setup();
const projects = values.only === undefined ? PROJECTS : [values.only];
process.exitCode = runJest(['--selectProjects', ...projects], {
  VM_FAULT_RUNS: values.runs,
  VM_FAULT_SEED: values.seed,
  VM_TEST_EVERY_ENGINE: '1',
  VM_TEST_LONG: '1',
});

function fail(why) {
  console.error(why);
  process.exit(2);
}
