import { openStore } from '../../src/stores/open-store.ts';
import { storeContract } from '../contract/store-contract.ts';
import { describeS3, newLocation } from '../helpers/s3.ts';

describeS3('contract', (s3) => {
  storeContract({
    name: 's3',
    abilities: ['list', 'delete', 'tidy'],
    open: async () => {
      const location = newLocation(s3);
      const [store, other] = [await openStore(location), await openStore(`${location}/`)];
      return {
        store,
        other,
        close: async () => {
          await store[Symbol.asyncDispose]();
          await other[Symbol.asyncDispose]();
        },
      };
    },
  });
});
