import { createHash } from 'node:crypto';
import { TAR_BLOCK as BLOCK } from '../../lib/codec/tar-header.ts';
import { type Digest, fromHex } from '../../lib/digest.ts';
import type { BufferPool } from '../chunking/buffer-pool.ts';
import { type ChunkBatch, Chunker } from '../chunking/chunker.ts';
import { cutSizes, type GearTable, gearTable } from '../chunking/fastcdc.ts';
import { looksLikeTar, type SplitSink, TarSplitter } from '../chunking/tar-splitter.ts';
import type { ChunkerConfig } from '../config.ts';

export type StreamName = 'contents' | 'records' | 'times';

export interface StreamBatch extends ChunkBatch {
  readonly stream: StreamName;
}

export interface Ingested {
  readonly kind: 'plain' | 'tar';
  readonly digest: Digest;
  readonly size: number;
}

/**
 * A chunk of small files ends after a file if it has at least a quarter of the maximum size and the hash of its last bytes matches this
 * mask, which happens for one in four.
 */
const GATHER_MASK = 3 << 29;

/** Hashes, splits and cuts the bytes of one blob. Does no I/O: runs in a worker, or in place for small blobs. */
export class Ingest {
  readonly #hash = createHash('sha256');
  readonly #contents: Chunker;
  readonly #records: Chunker;
  readonly #times: Chunker;
  readonly #smallFile: number;
  #splitter: TarSplitter | undefined;
  #kind: Ingested['kind'] | undefined;
  #first: Uint8Array = new Uint8Array();
  #large = true;
  #size = 0;

  constructor(chunker: ChunkerConfig, shelf: BufferPool, emit: (batch: StreamBatch) => void) {
    const table = tableOf(chunker.seed);
    const buffer = (stream: StreamName, average: number) =>
      new Chunker({ table, sizes: cutSizes(average), shelf }, (batch) => emit({ stream, ...batch }));
    this.#contents = buffer('contents', chunker.contents);
    this.#records = buffer('records', chunker.records);
    this.#times = buffer('times', chunker.records);
    this.#smallFile = chunker.small_file;
  }

  push(bytes: Uint8Array): void {
    this.#hash.update(bytes);
    this.#size += bytes.length;
    if (this.#kind) this.#route(bytes);
    else {
      this.#first = Buffer.concat([this.#first, bytes]);
      if (this.#first.length >= BLOCK) this.#decide();
    }
  }

  finish(): Ingested {
    if (!this.#kind) this.#decide();
    this.#splitter?.finish();
    this.#contents.finish();
    this.#records.finish();
    this.#times.finish();
    return { kind: this.#kind ?? 'plain', digest: fromHex(this.#hash.digest('hex')), size: this.#size };
  }

  #decide(): void {
    const first = this.#first;
    this.#first = new Uint8Array();
    this.#kind = looksLikeTar(first.subarray(0, BLOCK)) ? 'tar' : 'plain';
    if (this.#kind === 'tar') this.#splitter = new TarSplitter(this.#sink());
    this.#route(first);
  }

  #route(bytes: Uint8Array): void {
    if (this.#splitter) this.#splitter.push(bytes);
    else this.#contents.append(bytes, true);
  }

  #sink(): SplitSink {
    const contents = this.#contents;
    return {
      records: (bytes) => this.#records.append(bytes, true),
      times: (bytes) => this.#times.append(bytes, true),
      begin: (size) => {
        this.#large = size === undefined || size >= this.#smallFile;
        if (this.#large || contents.open + (size ?? 0) > this.#smallFile * 4) contents.cutHere();
      },
      content: (bytes) => contents.append(bytes, this.#large),
      end: () => {
        if (this.#large) contents.cutAll();
        else if (contents.open >= this.#smallFile && (contents.tailHash() & GATHER_MASK) === 0) contents.cutHere();
      },
    };
  }
}

const tables = new Map<string, GearTable>();

function tableOf(seed: string): GearTable {
  const table = tables.get(seed) ?? gearTable(seed);
  tables.set(seed, table);
  return table;
}
