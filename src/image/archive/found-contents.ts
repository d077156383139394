import type { Digest } from '../../lib/digest.ts';
import { cleanPath } from './members.ts';

/** The documents and layers found in an archive, by their path in it; links are followed. */
export interface ArchiveContents {
  document(path: string): Uint8Array | undefined;
  /** Digest of a layer's uncompressed bytes. */
  layer(path: string): Digest | undefined;
  /** Top-level folders. */
  readonly folders: readonly string[];
}

/** Limits for one path: the number of links it may pass through and its depth in folders. No tool writes more than two of either. */
const MAX_LINKS = 8;
const MAX_DEPTH = 16;

/**
 * Collects the contents of an archive. A link is only a second name for another member. It is never followed on disk, so its target needs no check.
 * If a path occurs twice, the later member wins, as when unpacking.
 */
export class FoundContents implements ArchiveContents {
  readonly #documents = new Map<string, Uint8Array>();
  readonly #layers = new Map<string, Digest>();
  readonly #links = new Map<string, string>();
  readonly #folders = new Set<string>();

  get folders(): string[] {
    return [...this.#folders];
  }

  get layers(): number {
    return this.#layers.size;
  }

  addDocument(path: string, bytes: Uint8Array): void {
    this.#begin(path);
    this.#documents.set(path, bytes);
  }

  addLayer(path: string, digest: Digest): void {
    this.#begin(path);
    this.#layers.set(path, digest);
  }

  /** Resolves a symbolic link's target relative to its folder and a hard link's relative to the top. `..` never leaves the top. */
  addLink(path: string, target: string, type: 'symlink' | 'link'): void {
    this.#begin(path);
    const from = type === 'link' || target.startsWith('/') ? [] : path.split('/').slice(0, -1);
    this.#links.set(path, beneath([...from, ...target.split('/')]));
  }

  document(path: string): Uint8Array | undefined {
    return this.#documents.get(this.#resolve(path));
  }

  layer(path: string): Digest | undefined {
    return this.#layers.get(this.#resolve(path));
  }

  #begin(path: string): void {
    if (path.includes('/')) this.#folders.add(path.slice(0, path.indexOf('/')));
    for (const found of [this.#documents, this.#layers, this.#links]) found.delete(path);
  }

  #resolve(given: string): string {
    let path = beneath(cleanPath(given).split('/'));
    for (let links = 0; links < MAX_LINKS; links++) {
      const words = path.split('/');
      if (words.length > MAX_DEPTH) return path;
      const at = words.findIndex((_, i) => this.#links.has(words.slice(0, i + 1).join('/')));
      if (at < 0) return path;
      path = beneath([...(this.#links.get(words.slice(0, at + 1).join('/')) ?? '').split('/'), ...words.slice(at + 1)]);
    }
    return path;
  }
}

function beneath(words: readonly string[]): string {
  const path: string[] = [];
  for (const word of words) {
    if (word === '..') path.pop();
    else if (word !== '' && word !== '.') path.push(word);
  }
  return path.join('/');
}
