/** Buffers kept of each size; more are not worth their memory. */
const KEEP = 8;

/** Reuses large buffers: a new megabyte costs page faults and a share of a garbage collection, which is more than copying into it. */
export class BufferPool {
  readonly #free = new Map<number, Uint8Array<ArrayBuffer>[]>();

  /** Returns a buffer of exactly `size` bytes, which may contain bytes from an earlier use. */
  take(size: number): Uint8Array<ArrayBuffer> {
    return this.#free.get(size)?.pop() ?? new Uint8Array(size);
  }

  release(buffer: Uint8Array<ArrayBuffer>): void {
    const same = this.#free.get(buffer.length) ?? [];
    if (same.length < KEEP) same.push(buffer);
    this.#free.set(buffer.length, same);
  }

  /** Removes and returns all free buffers, to transfer them to another thread. */
  takeAll(): Uint8Array<ArrayBuffer>[] {
    return [...this.#free.values()].flatMap((same) => same.splice(0));
  }
}
