import { DeniedError } from '../../lib/errors.ts';
import { blobSize, readBlob, readBlobRange } from '../../systems/github/blob-download.ts';
import { uploadBlob } from '../../systems/github/blob-upload.ts';
import { finalizeEntry, findEntry, reserveEntry, shortKey } from '../../systems/github/cache-service.ts';
import type { Runtime } from '../../systems/github/runtime.ts';
import type { CallOptions } from '../store.ts';
import { CACHE_VERSION } from './keys.ts';
import type { CacheEntry, CacheTransport } from './transport.ts';

const version = CACHE_VERSION;

/** Uses the service's own protocol: transfers raw bytes from memory, in parallel, and reads any range of them. */
export function directTransport(runtime: Runtime): CacheTransport {
  return {
    async newest(prefix, options) {
      // The service matches a key by its prefix, too.
      const found = await findEntry(runtime, { keys: [prefix], version }, options);
      return found?.key.startsWith(prefix) ? entryAt(found) : undefined;
    },
    async save(key, body, options) {
      const url = await reserveEntry(runtime, { key, version }, options);
      if (url === undefined) return false;
      const doing = `saving ${shortKey(key)} in the Actions cache`;
      const size = await uploadBlob(url, inOrder(body), { ...options, doing });
      await finalizeEntry(runtime, { key, version, size }, options);
      return true;
    },
    async [Symbol.asyncDispose]() {},
  };

  function entryAt({ key, url: signed }: { key: string; url: string }): CacheEntry {
    let url = signed;
    let size: number | undefined;
    const doing = `reading ${shortKey(key)} from the Actions cache`;
    return {
      key,
      async size(options) {
        size ??= await renewing((at) => blobSize(at, { ...options, doing }), options);
        return size;
      },
      async read(range, options) {
        return await renewing((at) => readBlobRange(at, range, { ...options, doing }), options);
      },
      async readAll(max, options) {
        const bytes = await renewing((at) => readBlob(at, { max, ...options, doing }), options);
        size ??= bytes?.length;
        return bytes;
      },
    };

    /** Runs `work`, and once more with a new URL if the signature has expired: it is valid for minutes, and a restore may take longer. */
    async function renewing<T>(work: (url: string) => Promise<T>, options: CallOptions): Promise<T> {
      const used = url;
      try {
        return await work(used);
      } catch (error) {
        if (!(error instanceof DeniedError)) throw error;
        if (used === url) url = (await findEntry(runtime, { keys: [key], version }, options))?.url ?? url;
        if (used === url) throw error;
        return await work(url);
      }
    }
  }
}

async function* inOrder(body: readonly Uint8Array[]): AsyncGenerator<Uint8Array> {
  yield* body;
}
