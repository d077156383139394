import { type Digest, fromHex } from '../lib/digest.ts';
import { type Bytes, summer, tap } from '../lib/streams.ts';
import type { CapturedBlob } from './types.ts';

/** A blob of an unknown digest, and what its digest turned out to be: to be asked when the next blob is taken. */
export function offer(label: string, open: () => Bytes): { readonly blob: CapturedBlob; digest(): Promise<Digest> } {
  let digest: Promise<Digest> | undefined;
  const summed = async function* (): AsyncGenerator<Uint8Array> {
    const sum = summer();
    yield* tap(open(), (piece) => sum.add(piece));
    digest = Promise.resolve(fromHex(sum.done().sha256));
  };
  return {
    blob: {
      label,
      open(told) {
        if (told === undefined) return summed();
        digest = told;
        return open();
      },
    },
    async digest() {
      if (digest === undefined) for await (const _ of summed());
      return await (digest as unknown as Promise<Digest>);
    },
  };
}
