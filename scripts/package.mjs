#!/usr/bin/env node
/**
 * `npm run package`: the npm package, as `vm-snapshot-<version>.tgz` in the folder at hand or in `--out DIR`. It is what package.json lists,
 * but without the dependencies: they are in dist/ already, and are listed for the SBOM.
 */
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { ROOT } from './setup/paths.mjs';
import { run, SetupError } from './setup/run.mjs';

const ALWAYS = ['README.md', 'LICENSE', 'CHANGELOG.md'];
const { values } = parseArgs({ options: { out: { type: 'string', default: '.' } } });
const out = resolve(values.out);
const staging = mkdtempSync(join(tmpdir(), 'vm-package-'));

try {
  const { dependencies, devDependencies, scripts, private: _, ...shipped } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
  for (const name of [...shipped.files, ...ALWAYS]) cpSync(join(ROOT, name), join(staging, name), { recursive: true });
  if (!existsSync(join(staging, 'dist/api/index.js'))) throw new SetupError('dist/ is not complete. Run: npm run bundle');
  writeFileSync(join(staging, 'package.json'), `${JSON.stringify(shipped, null, 2)}\n`);
  mkdirSync(out, { recursive: true });
  const [packed] = JSON.parse(run('npm', ['pack', '--json', '--pack-destination', out], { cwd: staging }));
  console.log(join(out, packed.filename));
} catch (error) {
  if (!(error instanceof SetupError)) throw error;
  console.error(`package: ${error.message}`);
  process.exitCode = 1;
} finally {
  rmSync(staging, { recursive: true });
}
