import { IntegrityError } from '../../lib/errors.ts';

const NOTHING = new Uint8Array();
const MAX_FILL = 16 << 20;

/**
 * Reads bytes from a sequence of pieces. `fill` waits until enough bytes are buffered; `take` and `varint` then return synchronously, which
 * keeps a tar with half a million headers fast.
 */
export class ByteStream {
  readonly #pieces: AsyncIterator<Uint8Array>;
  #bytes: Uint8Array = NOTHING;
  #ended = false;

  constructor(pieces: AsyncIterable<Uint8Array>) {
    this.#pieces = pieces[Symbol.asyncIterator]();
  }

  /** Returns true once `count` bytes are buffered, false if the stream ends before. */
  async fill(count: number): Promise<boolean> {
    if (this.#bytes.length >= count) return true;
    if (count > MAX_FILL) throw new IntegrityError(`a stored blob is damaged: a record has ${count} bytes`);
    const parts = [this.#bytes];
    let have = this.#bytes.length;
    while (have < count && !this.#ended) {
      const next = await this.#pieces.next();
      if (next.done) this.#ended = true;
      else {
        parts.push(next.value);
        have += next.value.length;
      }
    }
    if (parts.length > 1) this.#bytes = parts.length === 2 && parts[0]?.length === 0 ? (parts[1] as Uint8Array) : Buffer.concat(parts);
    return have >= count;
  }

  /** Returns a view of the next bytes. Throws IntegrityError if fewer than `count` bytes are buffered. */
  take(count: number): Uint8Array {
    if (count > this.#bytes.length) throw new IntegrityError('a stored blob is damaged: one of its streams ends too early');
    const taken = this.#bytes.subarray(0, count);
    this.#bytes = this.#bytes.subarray(count);
    return taken;
  }

  varint(): number {
    let value = 0;
    let scale = 1;
    for (let at = 0; ; at++) {
      const byte = this.#bytes[at];
      if (byte === undefined) throw new IntegrityError('a stored blob is damaged: one of its streams ends too early');
      value += (byte & 127) * scale;
      if (value > Number.MAX_SAFE_INTEGER) throw new IntegrityError('a stored blob is damaged: a number is out of range');
      if (byte < 128) {
        this.#bytes = this.#bytes.subarray(at + 1);
        return value;
      }
      scale *= 128;
    }
  }

  /** Returns between 1 and `limit` bytes, as they arrive. Throws IntegrityError at the end of the stream. */
  async some(limit: number): Promise<Uint8Array> {
    await this.fill(1);
    return this.take(Math.max(1, Math.min(limit, this.#bytes.length)));
  }

  /** Lets the source release its resources. */
  async close(): Promise<void> {
    await this.#pieces.return?.();
  }
}
