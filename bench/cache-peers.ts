import { join } from 'node:path';
import { ROOT } from '../__tests__/helpers/paths.ts';
import type { ActionsServer } from './actions-server.ts';
import type { Field, Remote } from './field.ts';
import { type ImageName, referenceOf } from './images.ts';
import type { Bench } from './part.ts';

/* Each command is what a step of a workflow runs. */

const NAMESPACE = 'bench';
const create = (image: ImageName): string =>
  `INPUT_NAME=${image} INPUT_IMAGES=${referenceOf(image)} INPUT_STORE=cache:${NAMESPACE} create-action`;

export const ours: Remote<ActionsServer> = {
  label: 'vm',
  save: create,
  load: (image) => `INPUT_NAME=${image} INPUT_STORE=cache:${NAMESPACE} restore-action`,
  version: 'vm --version',
  empty: (server) => server.drop(`vm-snapshot/${NAMESPACE}/`),
};

export const actionsCache: Remote<ActionsServer> = {
  label: 'actions/cache with docker save',
  save: (image) => `docker save ${referenceOf(image)} -o image.tar && actions-cache save image-${image} image.tar`,
  load: (image) => `actions-cache restore image-${image} image.tar && docker load -q -i image.tar`,
  version: `grep '"version"' ${join(ROOT, 'node_modules/@actions/cache/package.json')}`,
  empty: (server) => server.drop('image-'),
  leaves: ['image.tar'],
};

const dockerCache: Remote<ActionsServer> = {
  label: 'docker-cache',
  save: (image) => `docker-cache save docker-${image} ${referenceOf(image)}:latest`,
  load: (image) => `docker-cache restore docker-${image}`,
  version: actionsCache.version,
  empty: (server) => server.drop('docker-'),
  leaves: ['home/.docker-images.tar'],
};

/** The Actions cache. */
export async function cacheField(bench: Bench): Promise<Field<ActionsServer>> {
  return {
    name: 'cache',
    where: 'the Actions cache',
    place: await bench.actions(),
    ours,
    peers: [actionsCache, dockerCache],
    states: [
      { name: 'cold', image: 'base' },
      { name: 'rebuild, first present', present: 'base', image: 'rebuild' },
      { name: 'nothing to do', present: 'rebuild', image: 'rebuild', warmPages: true },
    ],
    more: () => [{ label: 'vm, nothing to do', script: `env INPUT_IF-EXISTS=skip ${create('rebuild')}`, warmPages: true }],
  };
}
