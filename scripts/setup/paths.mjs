import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The checkout, and the folder in it that holds all that setup downloads (ignored by git; delete it to start afresh). */
export const ROOT = fileURLToPath(new URL('../..', import.meta.url)).replace(/\/$/, '');
export const CACHE = join(ROOT, '.cache');

/** Daemons and their tools live in sbin, which is not on every user's PATH. */
export const SEARCH_PATH = [...new Set([...(process.env.PATH ?? '').split(delimiter), '/usr/local/sbin', '/usr/sbin', '/sbin'])].join(
  delimiter,
);
