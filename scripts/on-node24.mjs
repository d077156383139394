#!/usr/bin/env node
/** Runs a script of ours on Node 24 once everything that it needs is there: `node scripts/on-node24.mjs FILE ARGS…`. */
import { spawnSync } from 'node:child_process';
import { node24Environment, node24Path } from './setup/node24.mjs';
import { ROOT } from './setup/paths.mjs';
import { setup } from './setup.mjs';

setup();
const [file, ...args] = process.argv.slice(2);
const { status } = spawnSync(node24Path(), ['--disable-warning=ExperimentalWarning', file, ...args], {
  cwd: ROOT,
  stdio: 'inherit',
  env: node24Environment(),
});
process.exitCode = status ?? 1;
