import { afterAll, beforeAll } from '@jest/globals';
import { openCacheStore } from '../../src/stores/cache/index.ts';
import { type ActionsService, startActionsService } from '../helpers/actions-service/index.ts';
import { storeContract } from './store-contract.ts';

let service: ActionsService;
let places = 0;
beforeAll(async () => {
  service = await startActionsService();
  service.cache.limits = { ...service.cache.limits, uploadsPerMinute: 10_000 };
});
afterAll(() => service.stop());

storeContract({
  name: 'cache',
  abilities: [],
  open: async () => {
    const env = { ...service.jobEnvironment(), GITHUB_TOKEN: service.restToken('read') };
    const location = `cache:place-${++places}`;
    return { store: await openCacheStore(location, env), other: await openCacheStore(location, env), close: async () => {} };
  },
});
