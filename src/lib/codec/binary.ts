import { IntegrityError } from '../errors.ts';

/** Appends binary fields to a growing buffer. Varints are unsigned LEB128: https://en.wikipedia.org/wiki/LEB128 */
export class BinaryWriter {
  #buffer: Uint8Array;
  #length = 0;

  constructor(capacity = 256) {
    this.#buffer = new Uint8Array(capacity);
  }

  get length(): number {
    return this.#length;
  }

  bytes(bytes: Uint8Array): this {
    this.#room(bytes.length);
    this.#buffer.set(bytes, this.#length);
    this.#length += bytes.length;
    return this;
  }

  /** An integer from 0 to 2^53 - 1. */
  varint(value: number): this {
    this.#room(8);
    let rest = value;
    while (rest > 127) {
      this.#buffer[this.#length++] = (rest % 128) | 128;
      rest = Math.floor(rest / 128);
    }
    this.#buffer[this.#length++] = rest;
    return this;
  }

  /** Little-endian. */
  uint32(value: number): this {
    this.#room(4);
    new DataView(this.#buffer.buffer).setUint32(this.#length, value, true);
    this.#length += 4;
    return this;
  }

  /** Returns the bytes written so far, without a copy; valid until the next write. */
  view(): Uint8Array {
    return this.#buffer.subarray(0, this.#length);
  }

  /** Returns a copy of the bytes written so far. */
  copy(): Uint8Array {
    return this.#buffer.slice(0, this.#length);
  }

  clear(): void {
    this.#length = 0;
  }

  #room(bytes: number): void {
    const needed = this.#length + bytes;
    if (needed <= this.#buffer.length) return;
    const grown = new Uint8Array(Math.max(needed, this.#buffer.length * 2));
    grown.set(this.#buffer.subarray(0, this.#length));
    this.#buffer = grown;
  }
}

/** Reads binary fields from untrusted bytes: invalid data throws IntegrityError with `what` in its message. */
export class BinaryReader {
  readonly #bytes: Uint8Array;
  readonly #what: string;
  #at = 0;

  constructor(bytes: Uint8Array, what: string) {
    this.#bytes = bytes;
    this.#what = what;
  }

  get left(): number {
    return this.#bytes.length - this.#at;
  }

  /** Returns the next `length` bytes without a copy. */
  bytes(length: number): Uint8Array {
    if (length > this.left) throw this.damaged('it ends too early');
    this.#at += length;
    return this.#bytes.subarray(this.#at - length, this.#at);
  }

  varint(limit: number): number {
    let value = 0;
    let scale = 1;
    for (;;) {
      const byte = this.bytes(1)[0] ?? 0;
      value += (byte & 127) * scale;
      if (value > limit) throw this.damaged(`a number is greater than ${limit}`);
      if (byte < 128) return value;
      scale *= 128;
      if (scale > Number.MAX_SAFE_INTEGER) throw this.damaged('a number has too many digits');
    }
  }

  uint32(): number {
    const field = this.bytes(4);
    return new DataView(field.buffer, field.byteOffset, 4).getUint32(0, true);
  }

  magic(expected: Uint8Array): void {
    if (Buffer.compare(this.bytes(expected.length), expected) !== 0) throw this.damaged('it does not begin or end as expected');
  }

  end(): void {
    if (this.left > 0) throw this.damaged(`${this.left} bytes follow its end`);
  }

  damaged(problem: string): IntegrityError {
    return new IntegrityError(`${this.#what} is damaged: ${problem}`);
  }
}
