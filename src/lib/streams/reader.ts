import type { ByteStream } from './bytes.ts';

/** Reads exact numbers of bytes from a stream. Single use. */
export class StreamReader implements AsyncDisposable {
  readonly #source: AsyncIterator<Uint8Array>;
  #held: Uint8Array = new Uint8Array(0);
  #position = 0;

  constructor(source: ByteStream) {
    this.#source = source[Symbol.asyncIterator]();
  }

  /** Number of bytes returned so far. */
  get position(): number {
    return this.#position;
  }

  /** Returns exactly `size` bytes; fewer only at the end of the stream. They are buffered in memory, so `size` must be small. */
  async read(size: number): Promise<Uint8Array> {
    await this.#fill(size);
    return this.#hand(Math.min(size, this.#held.length));
  }

  /** Returns the same bytes as `read` without consuming them. */
  async peek(size: number): Promise<Uint8Array> {
    await this.#fill(size);
    return this.#held.subarray(0, size);
  }

  /** Yields the next `size` bytes as they arrive, without a copy. Ends early at the end of the stream. */
  async *take(size: number): AsyncGenerator<Uint8Array> {
    let left = size;
    while (left > 0) {
      await this.#fill(1);
      if (this.#held.length === 0) return;
      const piece = this.#hand(Math.min(left, this.#held.length));
      left -= piece.length;
      yield piece;
    }
  }

  /** Yields all remaining bytes. */
  rest(): AsyncGenerator<Uint8Array> {
    return this.take(Number.POSITIVE_INFINITY);
  }

  /** Ends the source, which releases its resources. */
  async [Symbol.asyncDispose](): Promise<void> {
    await this.#source.return?.();
  }

  #hand(size: number): Uint8Array {
    const bytes = this.#held.subarray(0, size);
    this.#held = this.#held.subarray(size);
    this.#position += size;
    return bytes;
  }

  async #fill(size: number): Promise<void> {
    if (this.#held.length >= size) return;
    const pieces = [this.#held];
    let length = this.#held.length;
    while (length < size) {
      const next = await this.#source.next();
      if (next.done) break;
      pieces.push(next.value);
      length += next.value.length;
    }
    this.#held = pieces.length === 1 ? this.#held : Buffer.concat(pieces);
  }
}
