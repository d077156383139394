import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fetchDebs } from './fetch-debs.mjs';
import { CACHE } from './paths.mjs';

const FOLDER = join(CACHE, 'sqlite');
const PACKAGES = ['sqlite3', 'libsqlite3-0', 'libreadline8', 'libtinfo6', 'zlib1g', 'libc6'];

/** A database that a container of the tests writes to while it is captured: the program and all its libraries, unpacked. */
export const sqlite = {
  name: 'sqlite3',
  isDone: () => existsSync(sqliteFolder()),
  install: () => fetchDebs({ packages: PACKAGES, into: FOLDER }),
};

/** The beginning of a root filesystem. */
export function sqliteFolder() {
  return FOLDER;
}
