import { IntegrityError, UnsupportedError } from '../../lib/errors.ts';
import { isDeletable, isLossy } from '../../stores/abilities.ts';
import type { CallOptions, Store } from '../../stores/store.ts';
import { CONFIG_KEY, encodeConfig, newConfig } from '../config.ts';

const ID = /[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}/;

/**
 * Replaces a config that is damaged or missing, and returns the stored bytes. No version has ever written other parameters than these, so
 * content stored from now on is chunked as before; readers need none of the parameters. Keeps the id of the repository if it can still be
 * read. Throws UnsupportedError if the store cannot delete objects.
 */
export async function renewConfig(store: Store, options: CallOptions): Promise<Uint8Array> {
  if (!isDeletable(store)) throw new UnsupportedError(`Cannot repair ${store.location}: it does not support deleting`);
  const bytes = encodeConfig(newConfig(await oldId(store, options)));
  await store.delete(CONFIG_KEY, options);
  await store.put(CONFIG_KEY, [bytes], options);
  return await store.get(CONFIG_KEY, options);
}

/** Returns whether any ref exists. Always returns false for a store that evicts objects, because it may have evicted only the config. */
export async function hasNames(store: Store, options: CallOptions): Promise<boolean> {
  if (isLossy(store)) return false;
  for await (const _ of store.listRefs(options)) return true;
  return false;
}

export function lostConfig({ location }: Store, cause: unknown): IntegrityError {
  return new IntegrityError(`the repository at ${location} is damaged: it has snapshots, but its object config is missing`, {
    hint: 'Rewrite it with: vm snapshot verify --repair',
    cause,
  });
}

async function oldId(store: Store, options: CallOptions): Promise<string | undefined> {
  try {
    return ID.exec(Buffer.from(await store.get(CONFIG_KEY, options)).toString('latin1'))?.[0];
  } catch {
    return undefined;
  }
}
