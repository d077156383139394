import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './paths.mjs';
import { run } from './run.mjs';

export const npmPackages = {
  name: 'npm packages',
  isDone: () => isInstalled(join(ROOT, 'package-lock.json'), join(ROOT, 'node_modules/.package-lock.json')),
  install: () => npmInstall(ROOT),
};

/**
 * What the folder's lockfile says. Not `npm ci`: it refuses a lockfile without the packages of other platforms, and a mirror need not have
 * those. The lockfile's versions and checksums hold all the same, and it is not written.
 */
export function npmInstall(folder) {
  run('npm', ['install', '--no-save', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'], { cwd: folder });
}

/** True if npm's own note of what it installed agrees with the lockfile; packages of other platforms may be absent. */
export function isInstalled(lockfile, installedLockfile) {
  if (!existsSync(installedLockfile)) return false;
  const wanted = JSON.parse(readFileSync(lockfile, 'utf8')).packages;
  const installed = JSON.parse(readFileSync(installedLockfile, 'utf8')).packages;
  return Object.entries(wanted).every(
    ([path, entry]) => path === '' || (installed[path] ? installed[path].version === entry.version : Boolean(entry.optional || entry.peer)),
  );
}
