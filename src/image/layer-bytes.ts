import { createHash } from 'node:crypto';
import { unpackOnce } from '../lib/codec/unpack.ts';
import { type Digest, fromHex } from '../lib/digest.ts';
import { IntegrityError } from '../lib/errors.ts';
import { tap } from '../lib/streams/bytes.ts';
import type { Packing } from '../lib/text/formats.ts';
import { blobName } from './archive/members.ts';
import { damagedIn } from './errors.ts';

export interface StoredLayer {
  /** As they stand in the archive. */
  readonly all: AsyncGenerator<Uint8Array>;
  readonly packing: Packing | undefined;
  readonly signal: AbortSignal;
}

export interface VerifiedLayer {
  /** Uncompressed; they end in an error where the stored ones are not what their name says. */
  readonly bytes: AsyncGenerator<Uint8Array>;
  /** Before the first byte: the reader computes the digest. */
  trust(told: Promise<Digest> | undefined): void;
  /** Of the uncompressed bytes, once they were read. */
  digest(): Promise<Digest>;
}

export function verified(path: string, { all, packing, signal }: StoredLayer): VerifiedLayer {
  const name = blobName(path);
  /** The name is of the very bytes that are handed out. */
  const isPlain = packing === undefined && name?.algorithm === 'sha256';
  let told: Promise<Digest> | undefined;
  let digest: Promise<Digest> | undefined;
  async function* bytes(): AsyncGenerator<Uint8Array> {
    const stored = name !== undefined && !isPlain ? createHash(name.algorithm) : undefined;
    const plain = createHash('sha256');
    const raw = stored === undefined ? all : tap(all, (piece) => stored.update(piece));
    const unpacked = packing === undefined ? raw : unpackOnce(raw, packing, { signal, damaged: damagedIn(path) });
    yield* tap(unpacked, (piece) => told ?? plain.update(piece));
    if (stored !== undefined && stored.digest('hex') !== name?.hex) throw misnamed(path);
    const check = (found: Digest): Digest => {
      if (isPlain && found !== fromHex(name.hex)) throw misnamed(path);
      return found;
    };
    digest = told?.then(check) ?? Promise.resolve(check(fromHex(plain.digest('hex'))));
    // Awaited when the next blob is asked for, which a reader that failed never does.
    digest.catch(() => {});
  }
  return {
    bytes: bytes(),
    trust(promise) {
      told = promise;
    },
    async digest() {
      if (digest === undefined) throw new IntegrityError(`${path} was not read to its end`);
      return await digest;
    },
  };
}

/** Without the digest that was found: a link may lead to a file whose contents are nobody's business. */
export function misnamed(path: string): IntegrityError {
  return new IntegrityError(`the content of ${path} is not what its name says`);
}
