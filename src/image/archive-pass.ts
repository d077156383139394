import { type Digest, digestOf, fromHex } from '../lib/digest.ts';
import { IntegrityError } from '../lib/errors.ts';
import { peek } from '../lib/peek.ts';
import { type Bytes, once, summer, tap } from '../lib/streams.ts';
import { type ArchiveContents, type ArchivedImage, cleanPath, resolveImage, resolveImages } from './archive-contents.ts';
import { type Compression, compressionOf, decompress } from './compression.ts';
import { tellDamage } from './damage.ts';

/** One blob of an archive, uncompressed. Read it before taking the next one, or leave it unread: its bytes are then skipped. */
export interface ArchivedBlob {
  readonly label: string;
  /** Where the archive tells it before the bytes. */
  readonly digest?: Digest;
  readonly size?: number;
  /**
   * Throws IntegrityError at the end of bytes that are not what their name says. Who computes the digest anyway hands in the promise of
   * it, and it is not computed here as well: it is awaited, and compared, when the next blob is asked for.
   */
  open(told?: Promise<Digest>): AsyncIterable<Uint8Array>;
}

export interface ReadOptions {
  /** A blob of this digest need not be offered. */
  holds(digest: Digest): Promise<boolean>;
  /** Which platforms are meant; without it the archive may hold only one. */
  readonly accepts?: (platform: string) => boolean;
  /** The layers that the image has, where all of them are held: no layer is offered or even decompressed. */
  readonly known?: readonly Digest[];
  /** How many layers will come, where that is known beforehand: for their labels. */
  readonly layers?: number;
  readonly signal: AbortSignal;
}

/** One member of an archive, in whatever form it came. */
export interface ArchiveMember {
  readonly path: string;
  readonly type: 'file' | 'directory' | 'symlink' | 'link' | 'other';
  readonly size: number;
  readonly linkTarget: string;
  /** Single use, and read to its end before the next member is taken. */
  readonly body: Bytes;
}

const MAX_MEMBERS = 100_000;
const MAX_DOCUMENT = 16 * 1024 * 1024;
const MAX_DOCUMENTS = 64 * 1024 * 1024;
const MAX_PATH = 1024;

/**
 * Reads members in one pass: documents are kept, layers are offered as they come, and which image it was is resolved at the end.
 * Its config is offered last. What a member is shows in its bytes, since names differ between all that write archives.
 */
export async function* readMembers(
  members: AsyncIterable<ArchiveMember>,
  options: ReadOptions,
): AsyncGenerator<ArchivedBlob, { image: ArchivedImage }> {
  const { image, configBytes } = resolveImage(yield* readContents(members, options), options);
  yield* offerConfig(image, configBytes, options);
  return { image };
}

/** The same for an archive of several images: all of them, each of which must be whole, and each config once. */
export async function* readAllMembers(
  members: AsyncIterable<ArchiveMember>,
  options: ReadOptions,
): AsyncGenerator<ArchivedBlob, { images: ArchivedImage[] }> {
  const found = resolveImages(yield* readContents(members, options));
  for (const { image, configBytes } of found) yield* offerConfig(image, configBytes, options);
  return { images: found.map(({ image }) => image) };
}

async function* offerConfig({ config }: ArchivedImage, bytes: Uint8Array, { holds }: ReadOptions): AsyncGenerator<ArchivedBlob, void> {
  if (await holds(config)) return;
  yield { label: 'config', digest: config, size: bytes.length, open: () => once(bytes) };
}

async function* readContents(members: AsyncIterable<ArchiveMember>, options: ReadOptions): AsyncGenerator<ArchivedBlob, ArchiveContents> {
  const documents = new Map<string, Uint8Array>();
  const layers = new Map<string, Digest>();
  const links = new Map<string, string>();
  const contents: ArchiveContents = { documents, layers, links };
  let budget = MAX_DOCUMENTS;
  const seen = new Set<string>();
  for await (const member of members) {
    const path = checkedPath(member.path);
    if (member.type === 'directory') continue;
    if (seen.has(path)) throw new IntegrityError(`the archive holds ${path} twice`);
    if (seen.add(path).size > MAX_MEMBERS) throw new IntegrityError(`the archive holds more than ${MAX_MEMBERS} members`);
    if (member.type === 'symlink') links.set(path, layerLink(path, member.linkTarget));
    else if (member.type !== 'file') throw new IntegrityError(`the archive holds ${path}, which is neither a file nor a folder`);
    else yield* readFile(path, member);
  }
  return contents;

  async function* readFile(path: string, { body, size }: ArchiveMember): AsyncGenerator<ArchivedBlob, void> {
    const { head, all } = await peek(withoutEnd(body), 512);
    const kind = size === 0 && isLayerName(path) ? 'layer' : kindOf(head, size);
    if (kind === 'layer') return yield* readLayer(path, size, { all, compression: compressionOf(head), signal: options.signal });
    if (kind === 'other') return await drain(all);
    budget -= size;
    if (budget < 0) throw new IntegrityError(`the archive's documents are larger than ${MAX_DOCUMENTS} bytes`);
    const bytes = await gather(all);
    const named = digestInName(path);
    if (named !== undefined && digestOf(bytes) !== named) throw new IntegrityError(`${path} is ${digestOf(bytes)}, not what its name says`);
    documents.set(path, bytes);
  }

  async function* readLayer(path: string, size: number, { all, compression, signal }: LayerBytes): AsyncGenerator<ArchivedBlob, void> {
    if (options.known !== undefined) return await drain(all);
    const known = compression === undefined ? digestInName(path) : undefined;
    if (known !== undefined && (await options.holds(known))) {
      await drain(all);
      layers.set(path, known);
      return;
    }
    const layer = verified(path, { all, compression, signal });
    let opened = false;
    const open = (told?: Promise<Digest>): AsyncIterable<Uint8Array> => {
      opened = true;
      layer.trust(told);
      return withoutEnd(layer.bytes);
    };
    yield {
      label: `layer ${layers.size + 1}${options.layers === undefined ? '' : ` of ${options.layers}`}`,
      ...(known !== undefined && { digest: known }),
      ...(compression === undefined && { size }),
      open,
    };
    // A layer that was left unread counts as what its name says; without a name its digest is needed in any case.
    if (opened || known === undefined) {
      await drain(layer.bytes);
      layers.set(path, await layer.digest());
    } else {
      await drain(all);
      layers.set(path, known);
    }
  }
}

interface LayerBytes {
  readonly all: AsyncGenerator<Uint8Array>;
  readonly compression: Compression | undefined;
  readonly signal: AbortSignal;
}

interface VerifiedLayer {
  /** Uncompressed; they end in an error where the stored ones are not what their name says. */
  readonly bytes: AsyncGenerator<Uint8Array>;
  /** Before the first byte: the reader computes the digest. */
  trust(told: Promise<Digest> | undefined): void;
  /** Of the uncompressed bytes, once they were read. */
  digest(): Promise<Digest>;
}

function verified(path: string, { all, compression, signal }: LayerBytes): VerifiedLayer {
  const named = digestInName(path);
  const check = (found: Digest): Digest => {
    if (named !== undefined && found !== named) throw new IntegrityError(`${path} is ${found}, not what its name says`);
    return found;
  };
  let told: Promise<Digest> | undefined;
  let digest: Promise<Digest> | undefined;
  async function* bytes(): AsyncGenerator<Uint8Array> {
    const stored = summer();
    const plain = summer();
    if (compression !== undefined) {
      const raw = tap(all, (piece) => stored.add(piece));
      yield* tap(tellDamage(decompress(raw, compression), signal), (piece) => told ?? plain.add(piece));
      check(fromHex(stored.done().sha256));
      digest = told ?? Promise.resolve(fromHex(plain.done().sha256));
    } else {
      yield* tap(all, (piece) => told ?? stored.add(piece));
      digest = told?.then(check) ?? Promise.resolve(check(fromHex(stored.done().sha256)));
    }
    // Awaited when the next blob is asked for, which a reader that failed never does.
    digest.catch(() => {});
  }
  return {
    bytes: bytes(),
    trust(promise) {
      told = promise;
    },
    async digest() {
      if (digest === undefined) throw new IntegrityError(`${path} was not read to its end`);
      return await digest;
    },
  };
}

/** Empty layers are a kibibyte of zeros, and tars from before 1988 have no magic: what has whole blocks and is nothing else may be a tar. */
function kindOf(head: Uint8Array, size: number): 'document' | 'layer' | 'other' {
  if (compressionOf(head) !== undefined) return 'layer';
  if (Buffer.from(head.subarray(257, 262)).toString('latin1') === 'ustar') return 'layer';
  const first = Buffer.from(head).toString('latin1').trimStart()[0];
  if (first === '{' || first === '[') return size <= MAX_DOCUMENT ? 'document' : 'other';
  return size >= 1024 && size % 512 === 0 ? 'layer' : 'other';
}

/** A layer without a byte shows nothing but its name. */
function isLayerName(path: string): boolean {
  return digestInName(path) !== undefined || /^[0-9a-f]{64}(\/layer)?\.tar$/.test(path);
}

/** Only an OCI layout's names are promises about the bytes. */
function digestInName(path: string): Digest | undefined {
  const hex = /^blobs\/sha256\/([0-9a-f]{64})$/.exec(path)?.[1];
  return hex === undefined ? undefined : fromHex(hex);
}

function checkedPath(path: string): string {
  const clean = cleanPath(path);
  const safe = clean.length <= MAX_PATH && !clean.startsWith('/') && !clean.split('/').includes('..') && !clean.includes('\0');
  if (!safe) throw new IntegrityError(`the archive holds the path ${JSON.stringify(path.slice(0, 100))}, which leads out of it`);
  return clean;
}

/** Docker up to 24 and Podman write a layer that several images share once, and link to it. No other link is followed or needed. */
function layerLink(path: string, target: string): string {
  const to = /^\.\.\/([0-9a-f]{64}(?:\/layer\.tar|\.tar))$/.exec(target)?.[1];
  if (!/^[0-9a-f]{64}\/layer\.tar$/.test(path) || to === undefined) {
    throw new IntegrityError(`the archive holds the link ${path} -> ${target.slice(0, 100)}, which no image needs`);
  }
  return to;
}

/** A reader that stops early must not end the archive's stream: the rest is drained. */
async function* withoutEnd(source: Bytes): AsyncGenerator<Uint8Array> {
  const iterator = source[Symbol.asyncIterator]();
  for (let next = await iterator.next(); !next.done; next = await iterator.next()) yield next.value;
}

async function drain(source: AsyncGenerator<Uint8Array>): Promise<void> {
  for await (const _ of source);
}

async function gather(source: Bytes): Promise<Uint8Array> {
  const pieces: Uint8Array[] = [];
  for await (const piece of source) pieces.push(piece);
  return Buffer.concat(pieces);
}
