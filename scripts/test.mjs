#!/usr/bin/env node
/**
 * `npm test`: sets up what is missing, checks types, lint, dead code and dist/, and runs every test on at most two workers.
 * `npm test -- PATHS…` runs these tests only, without the checks. The last line reads `N passed, N failed, N skipped`.
 */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { node24Environment, node24Path } from './setup/node24.mjs';
import { ROOT } from './setup/paths.mjs';
import { setup } from './setup.mjs';

const JEST = join(ROOT, 'node_modules/jest/bin/jest.js');
const CHECKS = ['typecheck', 'lint', 'knip', 'check:dist'];

setup();
const args = process.argv.slice(2);
const env = node24Environment();
const failedChecks = args.length > 0 ? [] : CHECKS.filter((name) => !check(name));
env.NODE_OPTIONS = `${env.NODE_OPTIONS ?? ''} --experimental-vm-modules --disable-warning=ExperimentalWarning`.trim();
// The reporter counts them, so that the last line tells of every failure.
env.VM_TEST_FAILED_CHECKS = failedChecks.join(' ');
const { status } = spawnSync(node24Path(), [JEST, '--maxWorkers=2', ...args], { cwd: ROOT, stdio: 'inherit', env });
process.exitCode = failedChecks.length > 0 ? 1 : (status ?? 1);

function check(name) {
  const start = performance.now();
  const {
    status: result,
    stdout,
    stderr,
  } = spawnSync('npm', ['run', '--silent', name], { cwd: ROOT, encoding: 'utf8', env, maxBuffer: 64 << 20 });
  console.log(`check: ${name} ${result === 0 ? 'ok' : 'FAILED'} ${((performance.now() - start) / 1000).toFixed(1)} s`);
  if (result !== 0) console.log(`${stdout}${stderr}`);
  return result === 0;
}
