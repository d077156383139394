#!/usr/bin/env node
/** `npm run test:engines -- 28 29 [PATHS…]`: the integration tests on Docker 28 and 29, with both image stores each. Both without a number. */
import { join } from 'node:path';
import { docker28 } from './setup/docker-28.mjs';
import { docker29 } from './setup/docker-29.mjs';
import { CACHE, SEARCH_PATH } from './setup/paths.mjs';
import { FOR_TESTS, setup } from './setup.mjs';
import { runJest } from './test/jest.mjs';

/** Docker 29 takes its command line and plugins from 28. */
const ENGINES = { 28: [docker28], 29: [docker28, docker29] };

const [asked, paths] = [[], []];
for (const argument of process.argv.slice(2)) (argument in ENGINES ? asked : paths).push(argument);
const engines = asked.length > 0 ? asked : Object.keys(ENGINES);

setup([...FOR_TESTS, ...new Set(engines.flatMap((engine) => ENGINES[engine]))]);
for (const engine of engines) {
  console.log(`Docker ${engine}:`);
  const PATH = `${join(CACHE, `docker-${engine}/usr/bin`)}:${SEARCH_PATH}`;
  const exitCode = runJest(['--selectProjects', 'integration', ...(paths.length > 0 ? ['--', ...paths] : [])], {
    VM_TEST_DOCKER: engine,
    VM_TEST_EVERY_ENGINE: '1',
    PATH,
  });
  process.exitCode ||= exitCode;
}
