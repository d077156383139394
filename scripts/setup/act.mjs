import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { CACHE } from './paths.mjs';
import { run, which } from './run.mjs';

const VERSION = 'v0.2.89';
const FOLDER = join(CACHE, `act-${VERSION}`);
/** Compiling takes a minute or so. What was compiled by then is not lost: the next setup goes on. */
const LIMIT_MS = 120_000;

/** Runs workflow files as they are, for the tests that want to; where Go is not here, which compiles it, they are skipped and listed. */
export const act = {
  name: `act ${VERSION}`,
  optional: true,
  isDone: () => goPath() === undefined || hasAct(),
  install() {
    const partial = `${FOLDER}.partial`;
    rmSync(partial, { recursive: true, force: true });
    mkdirSync(partial, { recursive: true });
    // Steps run on this machine itself, so that it needs nothing of Docker's libraries.
    const flags = ['-trimpath', '-ldflags=-s -w', '-tags=WITHOUT_DOCKER'];
    const env = { GOBIN: partial, GOFLAGS: '', GOTOOLCHAIN: 'local', CGO_ENABLED: '0' };
    run(goPath(), ['install', ...flags, `github.com/nektos/act@${VERSION}`], { env, timeout: LIMIT_MS });
    renameSync(partial, FOLDER);
  },
};

export function hasAct() {
  return existsSync(actPath());
}

export function actPath() {
  return join(FOLDER, 'act');
}

/** Where its own installer puts it, too, which is not on every user's PATH. */
export function goPath() {
  return which('go') ?? ['/usr/local/go/bin/go'].find(existsSync);
}
