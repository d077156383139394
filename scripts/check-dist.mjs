#!/usr/bin/env node
/** `npm run check:dist`: dist/ is what the sources give, byte for byte. Builds beside it and compares; says how to fix it. */
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ROOT } from './setup/paths.mjs';
import { run, SetupError } from './setup/run.mjs';

const temp = mkdtempSync(join(tmpdir(), 'vm-check-dist-'));
try {
  run(process.execPath, [fileURLToPath(new URL('bundle.mjs', import.meta.url)), '--out', join(temp, 'dist')]);
  const differences = compare(join(ROOT, 'dist'), join(temp, 'dist'));
  if (differences.length > 0) {
    throw new SetupError(`dist/ is not what the sources give. Run \`npm run bundle\` and commit dist/.\n  ${differences.join('\n  ')}`);
  }
  console.log('check:dist: dist/ is what the sources give');
} catch (error) {
  if (!(error instanceof SetupError)) throw error;
  console.error(`check:dist: ${error.message}`);
  process.exitCode = 1;
} finally {
  rmSync(temp, { recursive: true });
}

function compare(committed, built) {
  const names = [...new Set([...filesOf(committed), ...filesOf(built)])].sort();
  return names.filter((name) => !same(join(committed, name), join(built, name)));
}

/** Same bytes and same right to be executed. */
function same(a, b) {
  if (!existsSync(a) || !existsSync(b)) return false;
  return readFileSync(a).equals(readFileSync(b)) && (statSync(a).mode & 0o100) === (statSync(b).mode & 0o100);
}

function filesOf(folder) {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true }).filter((name) => statSync(join(folder, name)).isFile());
}
