import { type Digest, digestOf } from '../lib/digest.ts';

/** Returns the chain ID of each layer, base first: https://github.com/opencontainers/image-spec/blob/main/config.md#layer-chainid */
export function chainIds(layers: readonly Digest[]): Digest[] {
  let below: Digest | undefined;
  return layers.map((layer) => {
    below = below === undefined ? layer : digestOf(`${below} ${layer}`);
    return below;
  });
}
