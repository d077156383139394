import type { ListableStore } from '../../stores/abilities.ts';
import type { CallOptions, ListedObject } from '../../stores/store.ts';

const HEX = /^[0-9a-f]{64}$/;

/**
 * Lists the objects below `prefix` that are named by a digest, which is their `id`. Objects with other names were not created by
 * vm-snapshot and are skipped.
 */
export async function* listDigests(
  store: ListableStore,
  prefix: string,
  options: CallOptions,
): AsyncGenerator<ListedObject & { readonly id: string }> {
  for await (const object of store.list(prefix, options)) {
    const id = object.key.slice(prefix.length);
    if (HEX.test(id)) yield { ...object, id };
  }
}
