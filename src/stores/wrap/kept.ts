import { hash, randomUUID } from 'node:crypto';
import { readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { makeFolder, ownerBelow } from '../../lib/fs/owned-files.ts';
import { overlay } from '../../lib/overlay.ts';
import { cacheFolder } from '../../lib/user.ts';
import type { KeepingStore, StampedRef } from '../abilities.ts';
import type { ByteRange, CallOptions, Store } from '../store.ts';

/*
 * Local cache, in ~/.cache/vm-snapshot/objects, of small objects that are named by their digest and of manifests, as they were read or
 * written: each of them is fetched from a remote store once. Objects and manifests are compared with their digest when they are read from
 * the cache; callers of `getKept` check the ranges. All files may be deleted at any time.
 */

const PACKS = 'packs/';
const KEPT = /^(?:index|deletions|roster|recipes)\/([0-9a-f]{64})$/;
/** Packs, and ranges, of up to this many bytes are cached. They contain recipes of blobs, which every sweep reads. */
const SHORT = 64 << 10;
const STAMP = /^"([0-9a-f]{32})"$/;
/** Files that were written longer ago are removed, so that their objects are fetched again. */
const MAX_AGE_MS = 30 * 24 * 3600_000;
/** On average, one write in this many removes old files. */
const TIDY = 200;

/** Returns the store with a local cache of these objects. If the cache fails, they are read from the store. */
export function keepingObjects<S extends Store>(store: S): S & KeepingStore {
  const folder = join(cacheFolder(), 'objects');
  const get = async (key: string, options: CallOptions & { range?: ByteRange }): Promise<Uint8Array> => {
    const id = options.range === undefined ? KEPT.exec(key)?.[1] : undefined;
    if (id === undefined) return await store.get(key, options);
    const kept = await readKept(folder, id, 'sha256');
    if (kept !== undefined) return kept;
    const bytes = await store.get(key, options);
    if (hash('sha256', bytes, 'hex') === id) await keep(folder, id, bytes);
    return bytes;
  };
  const served = new Set<string>();
  const getKept: KeepingStore['getKept'] = async (key, options) => {
    const { range } = options;
    if (range === undefined || range.length > SHORT) return await get(key, options);
    const whole = key.startsWith(PACKS) ? await readKept(folder, key.slice(PACKS.length), 'sha256') : undefined;
    if (whole !== undefined && whole.length >= range.start + range.length) return whole.subarray(range.start, range.start + range.length);
    const id = hash('sha256', `${key} ${range.start} ${range.length}`, 'hex');
    // A repeated request may mean that the cached range was corrupt, so it is read from the store.
    const kept = served.has(id) ? undefined : await readFile(pathOf(folder, id)).catch(() => undefined);
    served.add(id);
    if (kept?.length === range.length) return kept;
    const bytes = await store.get(key, options);
    await keep(folder, id, bytes);
    return bytes;
  };
  const put: Store['put'] = async (key, body, options) => {
    await store.put(key, body, options);
    const id = KEPT.exec(key)?.[1] ?? (sizeOf(body) <= SHORT && key.startsWith(PACKS) ? key.slice(PACKS.length) : undefined);
    if (id !== undefined) await keep(folder, id, Buffer.concat(body));
  };
  const readVersioned = async ({ ref, stamp }: StampedRef, options: CallOptions): Promise<Uint8Array | undefined> => {
    const id = STAMP.exec(stamp ?? '')?.[1];
    const kept = id === undefined ? undefined : await readKept(folder, id, 'md5');
    if (kept !== undefined) return kept;
    const bytes = await store.read(ref, options);
    if (id !== undefined && bytes !== undefined && hash('md5', bytes, 'hex') === id) await keep(folder, id, bytes);
    return bytes;
  };
  const compareAndSwap: Store['compareAndSwap'] = async (ref, expected, next, options) => {
    await store.compareAndSwap(ref, expected, next, options);
    if (next !== undefined) await keep(folder, hash('md5', next, 'hex'), next);
  };
  return overlay(store, { unkept: store, get, getKept, put, readVersioned, compareAndSwap }) as unknown as S & KeepingStore;
}

function sizeOf(body: readonly Uint8Array[]): number {
  return body.reduce((sum, { length }) => sum + length, 0);
}

async function readKept(folder: string, id: string, algorithm: 'sha256' | 'md5'): Promise<Uint8Array | undefined> {
  const bytes = await readFile(pathOf(folder, id)).catch(() => undefined);
  return bytes !== undefined && hash(algorithm, bytes, 'hex') === id ? bytes : undefined;
}

/** Writes to the cache. A folder that is not writable is ignored. */
async function keep(folder: string, id: string, bytes: Uint8Array): Promise<void> {
  const path = pathOf(folder, id);
  const aside = `${path}.${randomUUID()}`;
  try {
    await makeFolder(dirname(path), await ownerBelow(path));
    await writeFile(aside, bytes);
    await rename(aside, path);
    if (Math.random() * TIDY < 1) await removeOld(folder);
  } catch {
    await rm(aside, { force: true }).catch(() => {});
  }
}

async function removeOld(folder: string): Promise<void> {
  for (const name of await readdir(folder, { recursive: true })) {
    const path = join(folder, name);
    const found = await stat(path);
    if (found.isFile() && Date.now() - found.mtimeMs > MAX_AGE_MS) await rm(path, { force: true });
  }
}

function pathOf(folder: string, id: string): string {
  return join(folder, id.slice(0, 2), id);
}
