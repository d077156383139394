/**
 * Lets streams pass one at a time, lowest rank first. A daemon unpacks layers in order but requests several at once: with equal shares, the first
 * layer would be complete only when nearly all are, and nothing would be unpacked meanwhile. Streams not yet requested are never waited for, because
 * a daemon may request the first only after it has the second.
 */
export class PriorityGate {
  readonly #passing: number[] = [];
  #changed = Promise.withResolvers<void>();

  async *pass(rank: number, source: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
    this.#passing.push(rank);
    try {
      for await (const piece of source) {
        while (Math.min(...this.#passing) < rank) await this.#changed.promise;
        yield piece;
      }
    } finally {
      this.#passing.splice(this.#passing.indexOf(rank), 1);
      this.#changed.resolve();
      this.#changed = Promise.withResolvers<void>();
    }
  }
}
