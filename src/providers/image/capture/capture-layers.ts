import type { Context } from '../../../lib/context.ts';
import { type Digest, fromHex } from '../../../lib/digest.ts';
import { IntegrityError } from '../../../lib/errors.ts';
import { hashCounter, once, tap } from '../../../lib/streams/bytes.ts';
import type { CapturedBlob, CaptureOptions } from '../../provider.ts';
import type { DaemonImage } from '../daemon-image.ts';
import type { OpenedImage } from './layer-source.ts';

/**
 * Yields the opened layers, base first, and the config unless it is stored. Ends only after they were read, because the caller then closes them.
 */
export async function* captureLayers(
  { config, layers, parallel, replaceable }: OpenedImage,
  image: DaemonImage,
  { holds, c }: Pick<CaptureOptions, 'holds'> & { c: Context },
): AsyncGenerator<CapturedBlob, void> {
  const order = [...new Set(image.layers)];
  const reading: Promise<unknown>[] = [];
  for (const [i, digest] of order.entries()) {
    const layer = layers.get(digest);
    if (layer === undefined) continue;
    c.signal.throwIfAborted();
    const label = `layer ${i + 1} of ${order.length}`;
    yield {
      label,
      digest,
      ...(layer.size !== undefined && { size: layer.size }),
      parallel,
      shortcut: replaceable,
      open(expectedDigest) {
        const bytes = asDamage(layer.bytes(), label, c.signal);
        if (expectedDigest === undefined) return verified(bytes, label, digest);
        reading.push(expectedDigest);
        return bytes;
      },
    };
  }
  c.signal.throwIfAborted();
  if (!(await holds(config.digest))) {
    yield { label: 'config', digest: config.digest, size: config.bytes.length, open: () => once(config.bytes) };
  }
  await Promise.allSettled(reading);
}

/** An error while a daemon's files are read says nothing about the image: it is reported as damage of this source, and another source may work. */
async function* asDamage(source: AsyncIterable<Uint8Array>, label: string, signal: AbortSignal): AsyncGenerator<Uint8Array> {
  try {
    yield* source;
  } catch (error) {
    if (signal.aborted) throw signal.reason;
    const reason = error instanceof Error ? error.message : String(error);
    throw new IntegrityError(`cannot read ${label} from Docker's files: ${reason}`, { cause: error });
  }
}

async function* verified(source: AsyncIterable<Uint8Array>, label: string, digest: Digest): AsyncGenerator<Uint8Array> {
  const sum = hashCounter();
  yield* tap(source, (piece) => sum.add(piece));
  const found = fromHex(sum.done().sha256);
  if (found !== digest) throw new IntegrityError(`${label} in Docker's files is ${found}, not ${digest}`);
}
