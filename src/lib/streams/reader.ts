import type { ByteStream } from './bytes.ts';

/** Reads a stream by the byte. Single use. */
export class StreamReader implements AsyncDisposable {
  readonly #source: AsyncIterator<Uint8Array>;
  #held: Uint8Array = new Uint8Array(0);
  #position = 0;

  constructor(source: ByteStream) {
    this.#source = source[Symbol.asyncIterator]();
  }

  /** Bytes handed out so far. */
  get position(): number {
    return this.#position;
  }

  /** Exactly `size` bytes; fewer only at the end of the stream. Keep `size` small: they are gathered in memory. */
  async read(size: number): Promise<Uint8Array> {
    await this.#fill(size);
    return this.#hand(Math.min(size, this.#held.length));
  }

  /** What `read` would give, without moving on. */
  async peek(size: number): Promise<Uint8Array> {
    await this.#fill(size);
    return this.#held.subarray(0, size);
  }

  /** The next `size` bytes as they come, without a copy; ends early at the end of the stream. */
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

  /** All that is left. */
  rest(): AsyncGenerator<Uint8Array> {
    return this.take(Number.POSITIVE_INFINITY);
  }

  /** Lets the source release what it holds. */
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
