import { existsSync, mkdirSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { CACHE, SEARCH_PATH } from './paths.mjs';
import { run } from './run.mjs';

const VERSION = '24.21.0';
const PACKAGE = `node-${process.platform}-${process.arch}`;
const FOLDER = join(CACHE, `node-${VERSION}`);

/** The product and its tests run on Node 24, whatever Node started us. The npm package holds the official binary and nothing else. */
export const node24 = {
  name: `Node ${VERSION}`,
  isDone: () => existsSync(node24Path()),
  install() {
    mkdirSync(FOLDER, { recursive: true });
    run('npm', [
      'install',
      '--prefix',
      FOLDER,
      '--ignore-scripts',
      '--no-save',
      '--no-package-lock',
      '--no-audit',
      '--no-fund',
      '--loglevel=error',
      `${PACKAGE}@${VERSION}`,
    ]);
  },
};

/** The running Node where it is new enough, ours otherwise. */
export function node24Path() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  return major > 24 || (major === 24 && minor >= 15) ? process.execPath : join(FOLDER, 'node_modules', PACKAGE, 'bin/node');
}

/** Programs that are started by name find this Node too. */
export function node24Environment() {
  return { ...process.env, PATH: `${dirname(node24Path())}${delimiter}${SEARCH_PATH}` };
}
