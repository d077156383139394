import { execFileSync } from 'node:child_process';
import { restoreCache, saveCache } from '@actions/cache';

/*
 * Does the work of ScribeMD/docker-cache with a current client: saves all images that the job added in one archive.
 * `docker-cache save KEY IMAGE…`, with the images that did not exist before the job; `docker-cache restore KEY`.
 */

const ARCHIVE = '~/.docker-images.tar';
const [verb, key = '', ...brought] = process.argv.slice(2);
if (verb === 'save') await save();
else await restore();

async function save(): Promise<void> {
  // Another job may have saved the key first.
  if ((await restoreCache([''], key, [], { lookupOnly: true })) === key) return;
  const images = bash("docker image list --format '{{ .Repository }}:{{ .Tag }}'").split('\n');
  bash(`docker save --output ${ARCHIVE} ${images.filter((image) => brought.includes(image)).join(' ')}`);
  if ((await saveCache([ARCHIVE], key)) <= 0) throw new Error(`${key} was not saved`);
}

async function restore(): Promise<void> {
  if ((await restoreCache([ARCHIVE], key)) !== key) throw new Error(`${key} was not found`);
  bash(`docker load --input ${ARCHIVE}`);
}

function bash(command: string): string {
  return execFileSync('bash', ['-c', command], { encoding: 'utf8' });
}
