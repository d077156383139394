/**
 * Lets streams pass one at a time, the one of the lowest rank first. A daemon unpacks layers in their order but asks for several at once:
 * given evenly, the first one would be whole when nearly all of them are, and nothing be unpacked meanwhile. Who was not asked for is never
 * waited for, as a daemon may ask for the first only when it has the second.
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
