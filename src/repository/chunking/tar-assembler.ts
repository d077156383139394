import { TAR_BLOCK as BLOCK } from '../../lib/codec/tar-header.ts';
import { IntegrityError } from '../../lib/errors.ts';
import type { ByteStream } from './byte-stream.ts';
import { CONSTANT_LENGTH, isCanonicalMtime, VARYING_END, VARYING_START, writeCanonicalFields } from './tar-header.ts';
import { TAR_OP } from './tar-splitter.ts';

/** Small pieces are joined up to this size before they are yielded; larger pieces of contents are yielded unchanged. */
const GATHER = 128 * 1024;
const MAX_VARINT = 10;
const ZEROS = new Uint8Array(64 * 1024);

export type TarOp =
  | { readonly kind: 'header' | 'literal'; readonly bytes: Uint8Array }
  | { readonly kind: 'content' | 'zeros'; readonly length: number };

/** Inverse of `TarSplitter`: yields exactly the bytes that were split. Throws IntegrityError if the streams do not fit together. */
export async function* assembleTar(records: ByteStream, times: ByteStream, contents: ByteStream): AsyncGenerator<Uint8Array> {
  const gather = new Gather();
  for await (const op of tarOps(records, times)) {
    if ('bytes' in op) yield* gather.add(op.bytes);
    else {
      for (let left = op.length; left > 0; ) {
        const piece = op.kind === 'zeros' ? ZEROS.subarray(0, Math.min(left, ZEROS.length)) : await contents.some(left);
        left -= piece.length;
        yield* gather.add(piece);
      }
    }
  }
  yield* gather.rest();
}

/**
 * Yields the operations in order, headers with their mtime and checksum. The bytes of an operation are valid until the next one is
 * requested.
 */
export async function* tarOps(records: ByteStream, times: ByteStream): AsyncGenerator<TarOp> {
  const header = new Uint8Array(BLOCK);
  let mtime = 0;
  while (await records.fill(1)) {
    await records.fill(1 + MAX_VARINT);
    const op = records.varint();
    if (op === TAR_OP.header) {
      await records.fill(CONSTANT_LENGTH);
      const constant = records.take(CONSTANT_LENGTH);
      header.set(constant.subarray(0, VARYING_START));
      header.set(constant.subarray(VARYING_START), VARYING_END);
      await times.fill(MAX_VARINT);
      const delta = times.varint();
      mtime += delta % 2 === 1 ? -(delta + 1) / 2 : delta / 2;
      if (!isCanonicalMtime(mtime)) throw new IntegrityError('a stored tar is damaged: a time is out of range');
      writeCanonicalFields(header, mtime);
      yield { kind: 'header', bytes: header };
    } else if (op === TAR_OP.literal) {
      const length = records.varint();
      if (!(await records.fill(length))) throw new IntegrityError('a stored tar is damaged: a record is truncated');
      yield { kind: 'literal', bytes: records.take(length) };
    } else if (op === TAR_OP.content) yield { kind: 'content', length: records.varint() };
    else if (op === TAR_OP.zeros) yield { kind: 'zeros', length: records.varint() };
    else throw new IntegrityError(`a stored tar is damaged: operation ${op} is unknown`);
  }
}

/** Joins small pieces. The yielded buffers are never changed afterwards. */
class Gather {
  #buffer = new Uint8Array(GATHER);
  #length = 0;

  *add(piece: Uint8Array): Generator<Uint8Array> {
    const large = piece.length >= GATHER / 2;
    if (large || this.#length + piece.length > GATHER) yield* this.rest();
    if (large) yield piece;
    else {
      this.#buffer.set(piece, this.#length);
      this.#length += piece.length;
    }
  }

  *rest(): Generator<Uint8Array> {
    if (this.#length === 0) return;
    yield this.#buffer.subarray(0, this.#length);
    this.#buffer = new Uint8Array(GATHER);
    this.#length = 0;
  }
}
