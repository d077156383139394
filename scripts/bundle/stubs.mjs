import { chmodSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

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
  'actions/setup-vm.js': action('setupVmAction'),
  'actions/main.js': action('mainAction'),
  'actions/main-post.js': action('mainPostAction'),
  'ingest-worker.js': `import { runIngestWorker } from './index.js';
await runIngestWorker();
`,
  'replay-worker.js': `import { runReplayWorker } from './index.js';
await runReplayWorker();
`,
};

export function writeStubs(folder) {
  for (const [name, source] of Object.entries(STUBS)) {
    const path = join(folder, name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, source);
    if (source.startsWith('#!')) chmodSync(path, 0o755);
  }
}

function action(name) {
  return `import { ${name} } from '../index.js';
await ${name}();
`;
}
