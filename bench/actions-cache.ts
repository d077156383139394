import { restoreCache, saveCache } from '@actions/cache';

/* What actions/cache does, by GitHub's own client: `actions-cache save|restore KEY PATH`. Fails where it saved or found nothing. */

const [verb, key = '', path = ''] = process.argv.slice(2);
const done = verb === 'save' ? (await saveCache([path], key)) > 0 : (await restoreCache([path], key)) === key;
if (!done) throw new Error(`${verb} ${key}: it did not happen`);
