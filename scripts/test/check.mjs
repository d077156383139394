import { spawnSync } from 'node:child_process';
import { node24Environment } from '../setup/node24.mjs';
import { ROOT } from '../setup/paths.mjs';

/** Runs one of package.json's checks and says in one line how it went; its output only where it failed. */
export function check(name) {
  const start = performance.now();
  const { status, stdout, stderr } = spawnSync('npm', ['run', '--silent', name], {
    cwd: ROOT,
    encoding: 'utf8',
    env: node24Environment(),
    maxBuffer: 64 << 20,
  });
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  console.log(`check: ${name} ${status === 0 ? 'ok' : 'FAILED'} ${seconds} s`);
  if (status !== 0) console.log(`${stdout}${stderr}`);
  return status === 0;
}
