import { BinaryWriter } from '../../lib/codec/binary.ts';
import { TAR_BLOCK as BLOCK, tarPadding } from '../../lib/codec/tar-header.ts';
import { canonicalMtime, isZero, parseHeader, type TarHeader, VARYING_END, VARYING_START } from './tar-header.ts';
import { parsePax, paxSize } from './tar-pax.ts';

/*
 * A tar is split into three streams: records (the operations of tar-assembler.ts, in order), times and contents. A rebuild that changes
 * only mtimes then changes only the times. Nothing is guessed: input that is not understood becomes one opaque run of contents, so
 * assembling always yields the same bytes. docs/format.md, "Blobs".
 */

/** Operations in the stream of records. */
export const TAR_OP = {
  /**
   * Followed by 492 bytes: a header without mtime and checksum. The difference to the previous mtime is in the stream of times, as a zigzag
   * varint.
   */
  header: 1,
  /** Followed by a varint length and that many bytes. */
  literal: 2,
  /** Followed by a varint: the number of bytes to take from the contents. */
  content: 3,
  /** Followed by a varint: the number of zero bytes. */
  zeros: 4,
} as const;

export interface SplitSink {
  records(bytes: Uint8Array): void;
  times(bytes: Uint8Array): void;
  /** Called when the content of a file begins. `size` is the size in its header, undefined for an opaque run. */
  begin(size: number | undefined): void;
  content(bytes: Uint8Array): void;
  end(): void;
}

/** Payloads of pax and GNU long-name headers are buffered in memory; longer ones are opaque. */
const MAX_META = 1 << 20;

type State = 'header' | 'content' | 'padding' | 'meta' | 'rest';

/** Returns whether a blob that begins with this block is split as a tar. */
export function looksLikeTar(firstBlock: Uint8Array): boolean {
  return firstBlock.length === BLOCK && !isZero(firstBlock) && parseHeader(firstBlock) !== undefined;
}

export class TarSplitter {
  readonly #sink: SplitSink;
  readonly #record = new BinaryWriter(1024);
  readonly #time = new BinaryWriter(16);
  /** A header, padding or payload that has arrived in part; it is complete with `#wanted` bytes. */
  #partial = new Uint8Array(BLOCK);
  #have = 0;
  #wanted = BLOCK;
  #state: State = 'header';
  #type = '';
  /** Bytes of contents since the last content operation, and bytes that the header still announces. */
  #run = 0;
  #remaining = 0;
  #zeros = 0;
  #mtime = 0;
  #paxSize: number | undefined;

  constructor(sink: SplitSink) {
    this.#sink = sink;
  }

  push(bytes: Uint8Array): void {
    let at = 0;
    while (at < bytes.length) {
      if (this.#state === 'content' || this.#state === 'rest') {
        const take = Math.min(bytes.length - at, this.#remaining);
        this.#content(bytes.subarray(at, at + take));
        at += take;
      } else {
        const take = Math.min(bytes.length - at, this.#wanted - this.#have);
        const piece = bytes.subarray(at, at + take);
        at += take;
        if (this.#have === 0 && take === this.#wanted) this.#whole(piece);
        else this.#collect(piece);
      }
    }
  }

  /** Ends the archive, at any position. */
  finish(): void {
    if (this.#state === 'content' || this.#state === 'rest') this.#endContent();
    else if (this.#have > 0) this.#emit(this.#partial.subarray(0, this.#have));
    this.#flushZeros();
  }

  #collect(piece: Uint8Array): void {
    this.#partial.set(piece, this.#have);
    this.#have += piece.length;
    if (this.#have < this.#wanted) return;
    const whole = this.#partial.subarray(0, this.#wanted);
    this.#have = 0;
    this.#whole(whole);
  }

  #whole(bytes: Uint8Array): void {
    if (this.#state === 'header') this.#block(bytes);
    else if (this.#state === 'meta') this.#meta(bytes);
    else {
      this.#emit(bytes);
      this.#expect('header', BLOCK);
    }
  }

  #block(block: Uint8Array): void {
    if (isZero(block)) {
      this.#zeros += BLOCK;
      return;
    }
    const header = parseHeader(block);
    const action = header ? this.#classify(header) : undefined;
    if (!header || !action) {
      this.#rest(block);
      return;
    }
    this.#emitHeader(block);
    if (action.state === 'meta') {
      this.#type = header.type;
      if (action.size > this.#partial.length) this.#partial = new Uint8Array(action.size);
      if (action.size > 0) this.#expect('meta', action.size);
      else this.#meta(new Uint8Array());
    } else {
      this.#paxSize = undefined;
      if (action.size > 0) this.#beginContent(action.size);
    }
  }

  /** Returns undefined if the header is not of a dialect that is split. */
  #classify(header: TarHeader): { state: 'meta' | 'content'; size: number } | undefined {
    const size = this.#paxSize ?? header.size;
    if (header.type === '0' || header.type === '7') return { state: 'content', size };
    if ('123456'.includes(header.type)) return size === 0 ? { state: 'content', size } : undefined;
    if ('xgLK'.includes(header.type)) return header.size <= MAX_META ? { state: 'meta', size: header.size } : undefined;
    return undefined;
  }

  #meta(payload: Uint8Array): void {
    this.#emit(payload);
    this.#expectPadding(payload.length);
    if (this.#type === 'L' || this.#type === 'K') return;
    const records = parsePax(payload);
    const size = records?.get('size');
    const known = size === undefined ? undefined : paxSize(size);
    // If a size is malformed or applies to all following files, the rest is opaque.
    if (!records || (size !== undefined && (known === undefined || this.#type === 'g'))) this.#rest(new Uint8Array());
    else if (known !== undefined) this.#paxSize = known;
  }

  #beginContent(size: number): void {
    this.#state = 'content';
    this.#remaining = size;
    this.#sink.begin(size);
  }

  #content(bytes: Uint8Array): void {
    this.#sink.content(bytes);
    this.#run += bytes.length;
    this.#remaining -= bytes.length;
    if (this.#remaining > 0) return;
    const size = this.#run;
    this.#endContent();
    this.#expectPadding(size);
  }

  #endContent(): void {
    this.#sink.end();
    if (this.#run > 0) this.#operation(TAR_OP.content, this.#run);
    this.#run = 0;
  }

  #rest(first: Uint8Array): void {
    this.#state = 'rest';
    this.#remaining = Number.POSITIVE_INFINITY;
    this.#sink.begin(undefined);
    this.#content(first);
  }

  #expectPadding(size: number): void {
    const padding = tarPadding(size);
    if (padding > 0) this.#expect('padding', padding);
    else this.#expect('header', BLOCK);
  }

  #expect(state: State, bytes: number): void {
    this.#state = state;
    this.#wanted = bytes;
    this.#have = 0;
  }

  #emitHeader(block: Uint8Array): void {
    const mtime = canonicalMtime(block);
    if (mtime === undefined) {
      this.#emit(block);
      return;
    }
    this.#flushZeros();
    const delta = mtime - this.#mtime;
    this.#mtime = mtime;
    this.#time.clear();
    this.#sink.times(this.#time.varint(delta < 0 ? -delta * 2 - 1 : delta * 2).view());
    this.#record.clear();
    this.#sink.records(
      this.#record.varint(TAR_OP.header).bytes(block.subarray(0, VARYING_START)).bytes(block.subarray(VARYING_END)).view(),
    );
  }

  /** Emits bytes unchanged; zeros are counted and written together with those that follow. */
  #emit(bytes: Uint8Array): void {
    if (isZero(bytes)) {
      this.#zeros += bytes.length;
      return;
    }
    this.#flushZeros();
    this.#record.clear();
    this.#sink.records(this.#record.varint(TAR_OP.literal).varint(bytes.length).bytes(bytes).view());
  }

  #flushZeros(): void {
    const zeros = this.#zeros;
    this.#zeros = 0;
    if (zeros > 0) this.#operation(TAR_OP.zeros, zeros);
  }

  #operation(op: number, length: number): void {
    if (op === TAR_OP.content) this.#flushZeros();
    this.#record.clear();
    this.#sink.records(this.#record.varint(op).varint(length).view());
  }
}
