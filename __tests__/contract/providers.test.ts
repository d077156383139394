import { describe, test } from '@jest/globals';
import { layerOf } from '../helpers/archives.ts';
import { FakeProvider } from '../helpers/fake-provider.ts';
import { providerContract } from './provider-contract.ts';

const reference = 'tiny:1';

describe('the fake provider', () => {
  providerContract((title, body) => {
    test(title, async () => {
      const provider = new FakeProvider({ layers: [layerOf('one'), layerOf('two')], references: [reference] });
      const forget = async (): Promise<void> => {
        provider.image = undefined;
      };
      await body({ provider, machine: { kind: 'image', reference }, reference, forget });
    });
  });
});
