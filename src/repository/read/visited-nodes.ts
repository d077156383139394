import { ChunkIndex } from '../index/chunk-index.ts';

/** Nodes of recipes that were visited, so that a recipe that names one node very often is read as fast as any other. */
export class VisitedNodes {
  readonly #byDepth = new Map<number, ChunkIndex>();

  /** Returns true on the first call for a node. The same bytes can be nodes of several depths. */
  first(digest: Uint8Array, depth: number): boolean {
    const seen = this.#byDepth.get(depth) ?? new ChunkIndex();
    this.#byDepth.set(depth, seen);
    return seen.add(digest, { frame: 0, offset: 0, length: 0 });
  }
}
