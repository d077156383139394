import { hash, randomUUID } from 'node:crypto';
import { mkdir, mkdtemp, open, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import pLimit from 'p-limit';
import { DeniedError, IntegrityError, UnavailableError } from '../../lib/errors.ts';
import { withFileErrors } from '../../lib/fs/fs-errors.ts';
import type { CallOptions } from '../store.ts';
import type { CacheEntry, CacheTransport } from './transport.ts';

/** The path is part of an entry's identity, so all entries share one. The runner starts actions in the workspace. */
const FOLDER = '.vm-snapshot-cache';
const PATH = `${FOLDER}/entry`;
/** Passed as a primary key that no entry has: the client searches by prefix only after it has looked up this key. */
const NOWHERE = 'vm-snapshot/none';

/**
 * Uses GitHub's own client, which also supports GitHub Enterprise Server and Gitea. It needs files and archives them, so all data passes
 * through the disk, one entry at a time, and reading any range fetches the whole entry.
 */
export function officialTransport(env: NodeJS.ProcessEnv): CacheTransport {
  if (!env.ACTIONS_RUNTIME_TOKEN || !(env.ACTIONS_RESULTS_URL || env.ACTIONS_CACHE_URL)) {
    throw new DeniedError('Cannot access the Actions cache: ACTIONS_RUNTIME_TOKEN and the address of the service are not set', {
      hint: "Use the actions of this project, or another store: GitHub sets these variables only for actions, not for 'run:' steps",
    });
  }
  const one = pLimit(1);
  const fetched = new Map<string, Promise<string>>();
  let folder: Promise<string> | undefined;

  return {
    async newest(prefix, { signal }) {
      signal.throwIfAborted();
      const { restoreCache } = await import('@actions/cache');
      const found = await one(() => restoreCache([PATH], NOWHERE, [prefix], { lookupOnly: true }));
      return found?.startsWith(prefix) ? entryOf(found) : undefined;
    },
    save: (key, body, options) => one(() => save(key, body, options)),
    async [Symbol.asyncDispose]() {
      if (folder !== undefined) await rm(await folder, { recursive: true, force: true });
    },
  };

  async function save(key: string, body: readonly Uint8Array[], { signal }: CallOptions): Promise<boolean> {
    signal.throwIfAborted();
    const { saveCache, restoreCache } = await import('@actions/cache');
    try {
      await withFileErrors(`Cannot write ${resolve(PATH)}`, async () => {
        await mkdir(FOLDER, { recursive: true });
        await writeFile(PATH, body);
      });
      if ((await saveCache([PATH], key)) > 0) return true;
      if ((await restoreCache([PATH], key, [], { lookupOnly: true })) === key) return false;
    } finally {
      await clear();
    }
    // The client only logs the reason.
    throw new UnavailableError(`saving ${key} in the Actions cache: GitHub's client failed`, {
      hint: 'See the log lines above for the reason',
    });
  }

  function entryOf(key: string): CacheEntry {
    return {
      key,
      size: async (options) => (await stat(await fetchOnce(key, options))).size,
      async read(range, options) {
        await using file = await open(await fetchOnce(key, options));
        const bytes = Buffer.allocUnsafeSlow(range.length);
        const { bytesRead } = await file.read(bytes, 0, range.length, range.start);
        if (bytesRead < range.length) throw new IntegrityError(`${key} is too short: ${range.start + range.length} bytes are needed`);
        return bytes;
      },
      async readAll(max, options) {
        const path = await fetchOnce(key, options);
        return (await stat(path)).size <= max ? await readFile(path) : undefined;
      },
    };
  }

  async function fetchOnce(key: string, { signal }: CallOptions): Promise<string> {
    const known = fetched.get(key);
    if (known !== undefined) return await known;
    const coming = one(async () => {
      signal.throwIfAborted();
      const { restoreCache } = await import('@actions/cache');
      try {
        if ((await restoreCache([PATH], key)) !== key) throw new UnavailableError(`reading ${key} from the Actions cache: not found`);
        const parent = env.RUNNER_TEMP ?? tmpdir();
        return await withFileErrors(`Cannot store the fetched data in ${parent}`, async () => {
          folder ??= mkdtemp(join(parent, 'vm-cache-'));
          const path = join(await folder, `${hash('sha256', key, 'hex')}-${randomUUID()}`);
          await rename(PATH, path);
          return path;
        });
      } finally {
        await clear();
      }
    });
    fetched.set(key, coming);
    coming.catch(() => fetched.delete(key));
    return await coming;
  }
}

async function clear(): Promise<void> {
  await rm(FOLDER, { recursive: true, force: true });
}
