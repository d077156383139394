import { join, resolve } from 'node:path';
import { app } from '../app/app.ts';
import { type Environment, repositoryLocation, type StoreChoice, storeLocation } from '../config/location.ts';
import { readSnapshotConfig } from '../config/snapshot-config.ts';
import type { SnapshotConfig } from '../config/snapshot-keys.ts';
import type { Catalog } from '../engine/catalog/types.ts';
import { type Context, type Log, quietContext } from '../lib/context.ts';
import { CancelledError, InputError } from '../lib/errors.ts';
import { firstError } from '../lib/first-error.ts';
import { homeFolder } from '../lib/user.ts';
import type { TransferLimits } from '../stores/store.ts';
import type { CallOptions, SnapshotManagerOptions, SnapshotSettings } from './options.ts';
import { reportedProgress } from './progress.ts';

/** The state of a manager: its environment, the calls in progress, and the catalog that they share. */
export interface Session extends AsyncDisposable {
  readonly place: Environment;
  /** Returns true if the user named a location, so that the repository must exist. */
  isNamed(): Promise<boolean>;
  /** Read once. Throws InputError, and NotFoundError if a named file does not exist. */
  config(): Promise<SnapshotConfig>;
  /** Returns the session's catalog, opened on first use. The caller must not dispose it. `create` as for `openCatalog`. */
  catalog(c: Context, options: { create: boolean; mend?: boolean }): Promise<Catalog>;
  /** Opens another repository, which the caller must dispose. */
  remote(location: string, c: Context, options: { create: boolean }): Promise<Catalog>;
  /** Runs one call. A cancelled call throws CancelledError, whatever error it ended with. */
  run<T>(options: CallOptions, work: (c: Context) => Promise<T>): Promise<T>;
}

/** The environment of one call. */
export interface CallContext {
  readonly session: Session;
  readonly c: Context;
}

/** Disposing the session cancels the calls in progress, waits for them, and closes the catalog. Idempotent. */
export function openSession(options: SnapshotManagerOptions): Session {
  const { store, directory, jobs, bytesPerSecond, log, onProgress } = options;
  const place: Environment = { env: process.env, cwd: resolve(directory ?? ''), home: homeFolder() };
  const limits: TransferLimits = { ...(jobs !== undefined && { jobs }), ...(bytesPerSecond !== undefined && { bytesPerSecond }) };
  const heard: Log = {
    debug: (message) => log?.debug?.(String(message)),
    info: (message) => log?.info?.(String(message)),
    warn: (message) => log?.warn?.(String(message)),
  };
  const progress = onProgress === undefined ? quietContext().progress : reportedProgress(onProgress);
  const closing = new AbortController();
  const calls = new Set<Promise<unknown>>();
  let reading: Promise<SnapshotConfig> | undefined;
  let opened: Catalog | undefined;
  let lastOpening: Promise<unknown> = Promise.resolve();

  return {
    place,
    isNamed: async () => (await where()).isNamed,
    config,
    catalog: async (c, options) => {
      const opening = lastOpening.then(async () => {
        opened ??= await open((await where()).location, c, options);
        return opened;
      });
      lastOpening = opening.catch(() => undefined);
      return await opening;
    },
    remote: async (location, c, options) => await open(repositoryLocation(location, place), c, options),
    run: async (call, work) => {
      if (closing.signal.aborted) throw new InputError('This SnapshotManager is closed', { hint: 'Create a new one' });
      const signals = [closing.signal, options.signal, call.signal].filter((each) => each !== undefined);
      const c: Context = { log: heard, progress, signal: AbortSignal.any(signals) };
      const running = work(c).catch((error: unknown) => {
        throw c.signal.aborted && !(error instanceof CancelledError)
          ? new CancelledError('Cancelled', { cause: error })
          : firstError(error);
      });
      calls.add(running);
      try {
        return await running;
      } finally {
        calls.delete(running);
      }
    },
    [Symbol.asyncDispose]: async () => {
      closing.abort();
      await Promise.allSettled(calls);
      await lastOpening;
      await opened?.[Symbol.asyncDispose]();
      opened = undefined;
    },
  };

  async function where(): Promise<StoreChoice> {
    return await storeLocation(store, place, (await config()).storagePath);
  }

  async function config(): Promise<SnapshotConfig> {
    const given = options.config;
    reading ??= given === undefined || typeof given === 'string' ? readSnapshotConfig(given, place) : configOf(given);
    return await reading;
  }

  async function configOf(settings: SnapshotSettings): Promise<SnapshotConfig> {
    const { snapshotConfigOf } = await import('../config/snapshot-keys.ts');
    return snapshotConfigOf(settings, { file: join(place.cwd, 'config'), called: "the option 'config'", place });
  }

  async function open(location: string, c: Context, options: { create: boolean; mend?: boolean }): Promise<Catalog> {
    return await app.openCatalog(location, { ...options, signal: c.signal, log: heard, limits });
  }
}
