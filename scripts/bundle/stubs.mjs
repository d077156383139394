import { chmodSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

const CLI = `#!/usr/bin/env node
import { cli } from '../index.js';
process.exitCode = await cli(process.argv.slice(2));
`;

/** What something else starts: a few lines each, over the one bundle that all of them share. */
const STUBS = {
  'cli/index.js': CLI,
};

export function writeStubs(folder) {
  for (const [name, source] of Object.entries(STUBS)) {
    const path = join(folder, name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, source);
    if (source.startsWith('#!')) chmodSync(path, 0o755);
  }
}
