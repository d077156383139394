#!/usr/bin/env node
/** `npm run demo`: from a Dockerfile to a running container on another machine, through the command as it is shipped. */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { node24Environment, node24Path } from './setup/node24.mjs';
import { FOR_DEMO, setup } from './setup.mjs';

setup(FOR_DEMO);
const story = fileURLToPath(new URL('demo/story.ts', import.meta.url));
const { status } = spawnSync(node24Path(), ['--disable-warning=ExperimentalWarning', story], {
  stdio: 'inherit',
  env: node24Environment(),
});
process.exitCode = status ?? 1;
