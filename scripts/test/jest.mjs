import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { node24Environment, node24Path } from '../setup/node24.mjs';
import { ROOT } from '../setup/paths.mjs';

/** More files than this do not fail by chance. */
const MAX_AGAIN = 3;

/** Runs jest on Node 24 with its output on ours; returns its exit code. At most three tests at a time: they share daemons and disks, and wait for them. */
export function runJest(args, variables = {}) {
  const env = { ...node24Environment(), ...variables };
  env.NODE_OPTIONS = `${env.NODE_OPTIONS ?? ''} --experimental-vm-modules --disable-warning=ExperimentalWarning`.trim();
  const jest = join(ROOT, 'node_modules/jest/bin/jest.js');
  return spawnSync(node24Path(), [jest, '--maxWorkers=3', ...args], { cwd: ROOT, stdio: 'inherit', env }).status ?? 1;
}

/**
 * Runs every test. A few files that failed run once more, by themselves, after what they printed and their names: a test that is steady fails
 * again. The last line counts both runs.
 */
export function runEveryTest(variables) {
  const folder = mkdtempSync(join(tmpdir(), 'vm-test-outcome-'));
  const outcome = join(folder, 'outcome.json');
  try {
    const first = runJest([], { ...variables, VM_TEST_OUTCOME: outcome });
    const { failedFiles = [], ...steady } = readOutcome(outcome);
    if (first === 0 || failedFiles.length === 0 || failedFiles.length > MAX_AGAIN) return first;
    console.log(`\nOnce more, by themselves. What passes now is unsteady and wants mending:\n  ${failedFiles.join('\n  ')}\n`);
    return runJest(['--runTestsByPath', ...failedFiles], { ...variables, VM_TEST_STEADY: JSON.stringify(steady) });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function readOutcome(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    // Jest ended before it ran a test, and said why.
    return {};
  }
}
