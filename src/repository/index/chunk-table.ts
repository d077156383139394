import { DIGEST_BYTES } from '../chunking/chunker.ts';

export interface TablePlace {
  /** The number of the frame. */
  readonly frame: number;
  readonly offset: number;
  readonly length: number;
}

interface Page {
  readonly digests: Uint8Array;
  readonly frames: Uint32Array;
  readonly offsets: Uint32Array;
  readonly lengths: Uint32Array;
}

const EMPTY = 0;
/** Bytes of an entry in its page. */
const ENTRY = DIGEST_BYTES + 3 * Uint32Array.BYTES_PER_ELEMENT;
const PAGE_BITS = 16;
const PAGE = 1 << PAGE_BITS;
const FIRST_PAGE = 512;
/** Maximum load factor: a fuller table is slower. */
const FULL = 0.75;

/**
 * An open-addressing hash table over typed arrays: 44 bytes for an entry and 5 to 11 for its slot. The entries are stored in pages, so that
 * growing neither copies them nor reserves room for as many again.
 */
export class ChunkTable {
  #slots = new Uint32Array(1024);
  readonly #pages: Page[] = [newPage(FIRST_PAGE)];
  #capacity = FIRST_PAGE;
  #count = 0;

  get size(): number {
    return this.#count;
  }

  /** Memory of the whole table in bytes. */
  get bytes(): number {
    return this.#slots.byteLength + this.#capacity * ENTRY;
  }

  /** Returns false if the digest already exists. */
  add(digest: Uint8Array, place: TablePlace): boolean {
    this.#reserve();
    const slot = this.#slot(digest);
    if (this.#slots[slot] !== EMPTY) return false;
    const entry = this.#count++;
    this.#pageOf(entry).digests.set(digest, (entry % PAGE) * DIGEST_BYTES);
    this.#slots[slot] = entry + 1;
    this.put(entry, place);
    return true;
  }

  /** Returns the number of the entry, from 0 in the order of `add`; a negative number if the digest does not exist. */
  entryOf(digest: Uint8Array): number {
    return (this.#slots[this.#slot(digest)] as number) - 1;
  }

  put(entry: number, { frame, offset, length }: TablePlace): void {
    const page = this.#pageOf(entry);
    const at = entry % PAGE;
    page.frames[at] = frame;
    page.offsets[at] = offset;
    page.lengths[at] = length;
  }

  placeOf(entry: number): TablePlace {
    const page = this.#pageOf(entry);
    const at = entry % PAGE;
    return { frame: page.frames[at] as number, offset: page.offsets[at] as number, length: page.lengths[at] as number };
  }

  /** Returns a view that the caller must not change. */
  digestOf(entry: number): Uint8Array {
    const at = (entry % PAGE) * DIGEST_BYTES;
    return this.#pageOf(entry).digests.subarray(at, at + DIGEST_BYTES);
  }

  lengthOf(entry: number): number {
    return this.#pageOf(entry).lengths[entry % PAGE] as number;
  }

  #pageOf(entry: number): Page {
    return this.#pages[entry >>> PAGE_BITS] as Page;
  }

  /** Returns the slot that contains the digest, or the empty slot where it belongs. */
  #slot(digest: Uint8Array): number {
    const mask = this.#slots.length - 1;
    let slot = firstWord(digest, 0) & mask;
    for (;;) {
      const entry = this.#slots[slot] as number;
      if (entry === EMPTY || this.#equals(entry - 1, digest)) return slot;
      slot = (slot + 1) & mask;
    }
  }

  #equals(entry: number, digest: Uint8Array): boolean {
    const { digests } = this.#pageOf(entry);
    const at = (entry % PAGE) * DIGEST_BYTES;
    for (let i = 0; i < DIGEST_BYTES; i++) if (digests[at + i] !== digest[i]) return false;
    return true;
  }

  /** Makes room for one more entry. */
  #reserve(): void {
    if (this.#count >= this.#slots.length * FULL) this.#rehash(this.#slots.length * 2);
    if (this.#count < this.#capacity) return;
    const last = this.#pages.at(-1) as Page;
    if (last.lengths.length < PAGE) this.#pages[this.#pages.length - 1] = grown(last);
    else this.#pages.push(newPage(PAGE));
    this.#capacity = (this.#pages.length - 1) * PAGE + (this.#pages.at(-1) as Page).lengths.length;
  }

  #rehash(slots: number): void {
    this.#slots = new Uint32Array(slots);
    const mask = slots - 1;
    for (let entry = 0; entry < this.#count; entry++) {
      let slot = firstWord(this.#pageOf(entry).digests, (entry % PAGE) * DIGEST_BYTES) & mask;
      while (this.#slots[slot] !== EMPTY) slot = (slot + 1) & mask;
      this.#slots[slot] = entry + 1;
    }
  }
}

function newPage(entries: number): Page {
  return {
    digests: new Uint8Array(entries * DIGEST_BYTES),
    frames: new Uint32Array(entries),
    offsets: new Uint32Array(entries),
    lengths: new Uint32Array(entries),
  };
}

/** Only the first page grows, so that small tables stay small. */
function grown(old: Page): Page {
  const page = newPage(old.lengths.length * 2);
  page.digests.set(old.digests);
  page.frames.set(old.frames);
  page.offsets.set(old.offsets);
  page.lengths.set(old.lengths);
  return page;
}

/** Digests are uniformly distributed, so their first bytes serve as the hash. */
function firstWord(bytes: Uint8Array, at: number): number {
  return (
    ((bytes[at] as number) | ((bytes[at + 1] as number) << 8) | ((bytes[at + 2] as number) << 16) | ((bytes[at + 3] as number) << 24)) >>> 0
  );
}
