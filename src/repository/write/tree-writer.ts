import { hash } from 'node:crypto';
import { BinaryWriter } from '../../lib/codec/binary.ts';
import { DIGEST_BYTES } from '../chunking/chunker.ts';
import { EMPTY, type Entry, type Tree } from '../read/recipe.ts';

/** Writes the tree of one stream while its chunks arrive; each node is stored as soon as it is complete. */
export class TreeWriter {
  readonly #fanout: number;
  readonly #store: (node: Uint8Array, digest: Uint8Array) => void;
  readonly #levels: Entry[][] = [];

  /**
   * A node ends after `fanout` entries on average, at an entry whose digest determines the end, so that a change affects only the nodes
   * around it.
   */
  constructor(fanout: number, store: (node: Uint8Array, digest: Uint8Array) => void) {
    this.#fanout = fanout;
    this.#store = store;
  }

  add(entry: Entry): void {
    this.#addTo(0, entry);
  }

  finish(): Tree {
    for (let level = 0; level < this.#levels.length; level++) {
      const entries = this.#levels[level] as Entry[];
      if (level === this.#levels.length - 1) return { depth: level, entries };
      if (entries.length > 0) this.#close(level);
    }
    return EMPTY;
  }

  #addTo(level: number, entry: Entry): void {
    this.#levels[level] ??= [];
    const entries = this.#levels[level];
    entries.push(entry);
    const ends = ((entry.digest[DIGEST_BYTES - 1] as number) + (entry.digest[DIGEST_BYTES - 2] as number) * 256) % this.#fanout === 0;
    const count = entries.length;
    if ((ends && count >= this.#fanout / 4) || count >= this.#fanout * 4) this.#close(level);
  }

  #close(level: number): void {
    const entries = this.#levels[level] as Entry[];
    this.#levels[level] = [];
    const node = new BinaryWriter(entries.length * (DIGEST_BYTES + 4));
    let span = 0;
    for (const entry of entries) {
      node.bytes(entry.digest).varint(entry.span);
      span += entry.span;
    }
    const bytes = node.copy();
    const digest = hash('sha256', bytes, 'buffer');
    this.#store(bytes, digest);
    this.#addTo(level + 1, { digest, span });
  }
}
