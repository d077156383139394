import { restoreCache, saveCache } from '@actions/cache';

/* Does the work of actions/cache with GitHub's own client: `actions-cache save|restore KEY PATH`. Fails if nothing was saved or found. */

const [verb, key = '', path = ''] = process.argv.slice(2);
const done = verb === 'save' ? (await saveCache([path], key)) > 0 : (await restoreCache([path], key)) === key;
if (!done) throw new Error(`${verb} ${key}: it did not happen`);
