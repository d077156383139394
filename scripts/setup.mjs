#!/usr/bin/env node
/**
 * Installs what the tests and the demo need and the machine lacks, without asking. Needs only Node 20; a second run only looks.
 * Everything is downloaded into node_modules and .cache; Debian packages are installed only where a program is missing altogether.
 */
import { pathToFileURL } from 'node:url';
import { act } from './setup/act.mjs';
import { azurite } from './setup/azurite.mjs';
import { busybox } from './setup/busybox.mjs';
import { ceph } from './setup/ceph.mjs';
import { currentDocker } from './setup/current-docker.mjs';
import { daemonRights } from './setup/daemon-rights.mjs';
import { debianPackages } from './setup/debian-packages.mjs';
import { node24 } from './setup/node24.mjs';
import { npmPackages } from './setup/npm-packages.mjs';
import { SetupError } from './setup/run.mjs';
import { sqlite } from './setup/sqlite.mjs';

export const FOR_TESTS = [debianPackages, daemonRights, npmPackages, node24, busybox, sqlite, currentDocker, ceph, azurite, act];
/** The demo runs what is committed in dist/ and so needs no npm package but Node itself. */
export const FOR_DEMO = [debianPackages, daemonRights, node24, busybox, currentDocker];

/** Ends the process with a plain message when a step cannot be done here. */
export function setup(steps = FOR_TESTS) {
  for (const step of steps) {
    try {
      runStep(step);
    } catch (error) {
      if (!(error instanceof SetupError)) throw error;
      console.error(`setup: ${step.name} ${step.optional ? 'cannot be had here' : 'failed'}: ${error.message}`);
      if (!step.optional) process.exit(1);
    }
  }
}

function runStep(step) {
  if (step.isDone()) return;
  process.stdout.write(`setup: ${step.name} ...`);
  const start = performance.now();
  try {
    step.install();
  } catch (error) {
    process.stdout.write('\n');
    throw error;
  }
  console.log(` ${((performance.now() - start) / 1000).toFixed(1)} s`);
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  setup();
  console.log('setup: ready');
}
