import { chmodSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { build } from 'esbuild';

/** What something else starts: a few lines each, over the one bundle that all of them share. */
const STUBS = {
  'cli/index.js': `#!/usr/bin/env node
import { cli } from '../index.js';
process.exitCode = await cli();
`,
  'actions/build.js': action('buildAction'),
  'actions/create.js': action('createAction'),
  'actions/export.js': action('exportAction'),
  'actions/import.js': action('importAction'),
  'actions/restore.js': action('restoreAction'),
  'actions/recovery.js': action('recoveryAction'),
  'actions/setup-vm.js': action('setupVmAction'),
  'actions/main.js': action('mainAction'),
  'actions/main-post.js': action('mainPostAction'),
  'api/require.cjs': `throw new Error("vm-snapshot is an ES module: write \`await import('vm-snapshot')\` in place of require('vm-snapshot')");
`,
  'ingest-worker.js': `import { runIngestWorker } from './index.js';
await runIngestWorker();
`,
  'tar-split-worker.js': `import { runTarSplitWorker } from './index.js';
await runTarSplitWorker();
`,
};

/** `lib`: tsc's output, which tells what the public API exports. */
export async function writeStubs(folder, lib) {
  const stubs = { ...STUBS, 'api/index.js': api(await exportsOf(join(lib, 'api/index.js'))) };
  for (const [name, source] of Object.entries(stubs)) {
    const path = join(folder, name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, source);
    if (source.startsWith('#!')) chmodSync(path, 0o755);
  }
}

/** What somebody imports is loaded when it is imported, and costs the command and the actions nothing. */
function api(names) {
  return `import { loadApi } from '../index.js';
export const { ${names.sort().join(', ')} } = await loadApi();
`;
}

async function exportsOf(module) {
  const { metafile } = await build({ entryPoints: [module], format: 'esm', write: false, metafile: true, logLevel: 'silent' });
  return Object.values(metafile.outputs)[0].exports;
}

function action(name) {
  return `import { ${name} } from '../index.js';
await ${name}();
`;
}
