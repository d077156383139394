#!/usr/bin/env node
/**
 * `npm run bundle`: src/ -> lib/ (tsc) -> one ES module with lazy chunks (ncc), each minified (esbuild), the entry stubs, and the
 * declarations of the public API.
 * The same sources and lockfile give the same bytes in any folder. `--out DIR` writes elsewhere than to dist/.
 */
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { minifyModules } from './bundle/minify.mjs';
import { writeStubs } from './bundle/stubs.mjs';
import { writeTypes } from './bundle/types.mjs';
import { node24Path } from './setup/node24.mjs';
import { ROOT } from './setup/paths.mjs';
import { run, SetupError } from './setup/run.mjs';

const { values } = parseArgs({ options: { out: { type: 'string', default: join(ROOT, 'dist') } } });
const LIB = join(ROOT, 'lib');
const NCC = join(ROOT, 'node_modules/@vercel/ncc/dist/ncc/cli.js');

try {
  rmSync(LIB, { recursive: true, force: true });
  rmSync(values.out, { recursive: true, force: true });
  run(join(ROOT, 'node_modules/.bin/tsc'), ['-p', 'tsconfig.json', '--declaration'], { cwd: ROOT });
  const options = ['--out', values.out, '--target', 'es2024', '--license', 'licenses.txt', '--no-cache', '--quiet'];
  run(node24Path(), [NCC, 'build', 'lib/index.js', ...options], { cwd: ROOT });
  await minifyModules(values.out);
  await writeStubs(values.out, LIB);
  writeTypes(LIB, values.out);
} catch (error) {
  if (!(error instanceof SetupError)) throw error;
  console.error(`bundle: ${error.message}`);
  process.exit(1);
}
