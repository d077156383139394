import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { node24Environment, node24Path } from '../setup/node24.mjs';
import { ROOT } from '../setup/paths.mjs';

/**
 * Runs jest on Node 24 with its output on ours; returns its exit code. At most three files run at a time: they share daemons and disks.
 * No test runs twice: a test that passes the second time only is a fault. Jest prints a failure with the seed of what was drawn, and the
 * count reporter keeps it in a file.
 */
export function runJest(args, variables = {}) {
  const env = { ...node24Environment(), ...variables };
  env.NODE_OPTIONS = `${env.NODE_OPTIONS ?? ''} --experimental-vm-modules --disable-warning=ExperimentalWarning`.trim();
  const jest = join(ROOT, 'node_modules/jest/bin/jest.js');
  return spawnSync(node24Path(), [jest, '--maxWorkers=3', ...args], { cwd: ROOT, stdio: 'inherit', env }).status ?? 1;
}
