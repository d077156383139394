/** More than that is not worth keeping. */
const KEEP = 8;

/**
 * Large buffers that are used again: a fresh megabyte costs its page faults and a part of a garbage collection, more than copying into it.
 */
export class BufferPool {
  readonly #free = new Map<number, Uint8Array<ArrayBuffer>[]>();

  /** Of exactly `size` bytes; what is in them is left over from before. */
  take(size: number): Uint8Array<ArrayBuffer> {
    return this.#free.get(size)?.pop() ?? new Uint8Array(size);
  }

  release(buffer: Uint8Array<ArrayBuffer>): void {
    const same = this.#free.get(buffer.length) ?? [];
    if (same.length < KEEP) same.push(buffer);
    this.#free.set(buffer.length, same);
  }

  /** Everything, to hand it to another thread. */
  takeAll(): Uint8Array<ArrayBuffer>[] {
    return [...this.#free.values()].flatMap((same) => same.splice(0));
  }
}
