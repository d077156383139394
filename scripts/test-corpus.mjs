#!/usr/bin/env node
/** `npm run test:corpus -- [-t NAME]`: captures, destroys and restores the shapes of public Compose projects on both engines. */
import { setup } from './setup.mjs';
import { runJest } from './test/jest.mjs';

setup();
process.exitCode = runJest(['--selectProjects', 'corpus', ...process.argv.slice(2)], { VM_TEST_CORPUS: '1' });
