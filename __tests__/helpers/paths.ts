import { join } from 'node:path';

export const ROOT = join(import.meta.dirname, '../..');
/** Programs that `npm test` downloaded: see scripts/setup. */
export const CACHE = join(ROOT, '.cache');
/** Daemons are in sbin, which is not on every user's PATH. */
export const SEARCH_PATH = `${process.env.PATH}:/usr/local/sbin:/usr/sbin:/sbin`;
