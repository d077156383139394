import type { Context } from '../../lib/context.ts';
import { type Digest, fromHex } from '../../lib/digest.ts';
import { type ByteStream, hashCounter, tap } from '../../lib/streams/bytes.ts';
import type { CapturedBlob } from '../provider.ts';
import type { Spool } from './spool.ts';

export interface DeferredBlob {
  readonly blob: CapturedBlob;
  /** Call it once the consumer has requested the next blob. Reads the source if the consumer left the blob unread. */
  digest(): Promise<Digest>;
}

/**
 * Reads the source into the spool immediately, so that the containers can resume. The digest is then known: a blob that is already stored need not
 * be read again.
 */
export async function spoolBlob(label: string, read: () => ByteStream, { spool, c }: { spool: Spool; c: Context }): Promise<DeferredBlob> {
  const task = c.progress.start(`Reading ${label}`);
  try {
    const { digest, size, open } = await spool.keep(
      tap(read(), (piece) => task.add(piece.length)),
      c.signal,
    );
    return { blob: { label, digest, size, open }, digest: async () => digest };
  } finally {
    task.done();
  }
}

/** Returns a blob whose digest is known only after it was read. */
export function deferBlob(label: string, open: () => ByteStream): DeferredBlob {
  let digest: Promise<Digest> | undefined;
  const summed = async function* (): AsyncGenerator<Uint8Array> {
    const sum = hashCounter();
    yield* tap(open(), (piece) => sum.add(piece));
    digest = Promise.resolve(fromHex(sum.done().sha256));
  };
  return {
    blob: {
      label,
      open(expectedDigest) {
        if (expectedDigest === undefined) return summed();
        digest = expectedDigest;
        return open();
      },
    },
    async digest() {
      if (digest === undefined) for await (const _ of summed());
      return await (digest as unknown as Promise<Digest>);
    },
  };
}
