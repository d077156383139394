import { createHash } from 'node:crypto';
import { unpackOnce } from '../lib/codec/unpack.ts';
import { type Digest, fromHex } from '../lib/digest.ts';
import { IntegrityError } from '../lib/errors.ts';
import { tap } from '../lib/streams/bytes.ts';
import type { Packing } from '../lib/text/formats.ts';
import { blobName } from './archive/members.ts';
import { damagedIn } from './errors.ts';

export interface StoredLayer {
  /** Bytes as stored in the archive. */
  readonly all: AsyncGenerator<Uint8Array>;
  readonly packing: Packing | undefined;
  readonly signal: AbortSignal;
}

export interface VerifiedLayer {
  /** Uncompressed bytes. Throws at the end if the stored bytes do not match their name. */
  readonly bytes: AsyncGenerator<Uint8Array>;
  /** Uses the digest that the reader computes. Must be called before the first byte is read. */
  trust(told: Promise<Digest> | undefined): void;
  /** Digest of the uncompressed bytes, available once they were read. */
  digest(): Promise<Digest>;
}

/** Returns the uncompressed bytes of a layer, verified while they are read against the digest in the member's name, if it has one. */
export function verified(path: string, { all, packing, signal }: StoredLayer): VerifiedLayer {
  const name = blobName(path);
  /** The name contains the digest of exactly the bytes that are returned. */
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
    // Awaited when the next blob is requested, which never happens after the reader fails.
    digest.catch(() => {});
  }
  return {
    bytes: bytes(),
    trust(promise) {
      told = promise;
    },
    async digest() {
      if (digest === undefined) throw new IntegrityError(`${path} was not read to the end`);
      return await digest;
    },
  };
}

/** Omits the actual digest: a link may point to a file whose contents must not be revealed. */
export function misnamed(path: string): IntegrityError {
  return new IntegrityError(`the content of ${path} does not match the digest in its name`);
}
