import type { Context } from '../../lib/context.ts';
import { UnsupportedError } from '../../lib/errors.ts';
import { furthest } from '../../lib/furthest.ts';
import { platformMatches } from '../../manifest/platform.ts';
import type { Provider } from '../../providers/provider.ts';
import type { ImageRestoreOptions, RestoredImage } from '../../providers/restore-types.ts';
import type { BlobReader } from '../../repository/repository.ts';
import { readSnapshot } from '../catalog/commit.ts';
import { withReadErrors } from '../catalog/read-errors.ts';
import type { CaptureContext, ConfirmPlatform, RestoreRequest, RestoreResult } from '../catalog/types.ts';

/**
 * Restores a snapshot through the provider. All or nothing: on failure the previous state remains.
 * Throws NotFoundError for an unknown name, UnsupportedError for a refused platform, ConflictError for references that point elsewhere.
 */
export async function restore<W = ImageRestoreOptions, R = RestoredImage>(
  { name, snapshot: known, confirmPlatform, ...wishes }: RestoreRequest<W>,
  { catalog, provider }: CaptureContext<never, W, R>,
  c: Context,
): Promise<RestoreResult<R>> {
  const started = performance.now();
  const snapshot = known ?? (await readSnapshot(name, catalog.store, c));
  const { manifest } = snapshot;
  await checkPlatform(manifest.platform, await usablePlatform(provider, c), confirmPlatform);
  let bytes = 0;
  const restored = await withReadErrors(snapshot, catalog.store, give, c);
  return { ...snapshot, restored, bytes, seconds: (performance.now() - started) / 1000 };

  async function give(): Promise<R> {
    await using reader = openedAtNeed(() => catalog.repository.reader(c, manifest.packs));
    const counted = countReads(reader, (count) => {
      bytes += count;
    });
    return await provider.restore(manifest, counted, { ...(wishes as unknown as W), ref: snapshot.ref }, c);
  }
}

/** Throws UnsupportedError if the platforms differ and `confirm` declines. */
export async function checkPlatform(snapshot: string, host: string, confirm: ConfirmPlatform): Promise<void> {
  if (platformMatches(snapshot, host) || (await confirm(snapshot, host))) return;
  throw new UnsupportedError(`The snapshot was built for ${snapshot}, but this platform is ${host}`, {
    hint: 'Restore it on a machine of that platform',
    fields: { snapshot, host },
  });
}

async function usablePlatform(provider: Pick<Provider, 'probe'>, c: Context): Promise<string> {
  const probe = await provider.probe(c);
  if (!probe.usable) throw probe.error;
  return probe.platform;
}

/** Opens the reader lazily: an image that is already present needs no pack index. */
function openedAtNeed(open: () => Promise<BlobReader>): BlobReader {
  let opening: Promise<BlobReader> | undefined;
  const reader = (): Promise<BlobReader> => (opening ??= open());
  return {
    async *open(blob, options) {
      yield* (await reader()).open(blob, options);
    },
    async *entries(blob) {
      yield* (await reader()).entries(blob);
    },
    [Symbol.asyncDispose]: async () => (await opening?.catch(() => undefined))?.[Symbol.asyncDispose](),
  };
}

/** Counts each byte once: a daemon may request a layer again after a broken connection, or all layers again by another transport. */
function countReads(reader: BlobReader, count: (bytes: number) => void): BlobReader {
  const begin = furthest(count);
  return {
    open(blob, options) {
      const counted = begin(blob.digest);
      return reader.open(blob, {
        ...options,
        onBytes: (bytes) => {
          counted(bytes);
          options?.onBytes?.(bytes);
        },
      });
    },
    entries: (blob) => reader.entries(blob),
    [Symbol.asyncDispose]: () => reader[Symbol.asyncDispose](),
  };
}
