import { createHash } from 'node:crypto';
import { type Digest, fromHex } from '../../lib/digest.ts';
import { IntegrityError } from '../../lib/errors.ts';
import { type ByteStream, once } from '../../lib/streams/bytes.ts';
import { peek } from '../../lib/streams/peek.ts';
import { FORMAT_HEAD, isTar, packingOf } from '../../lib/text/formats.ts';
import { misnamed, type StoredLayer, verified } from '../layer-bytes.ts';
import { baseOf } from './candidates.ts';
import { type ArchivedImage, type ImageSelector, resolveImage, resolveImages } from './contents.ts';
import { FoundContents } from './found-contents.ts';
import { type ArchiveMember, blobName, checkedPath, MAX_DOCUMENT, MAX_DOCUMENTS, MAX_MEMBERS, shown } from './members.ts';
import { noImage, StrangeArchive } from './unsupported-archive.ts';

/** One blob of an archive, uncompressed. Read it before requesting the next one, or leave it unread: its bytes are then skipped. */
export interface ArchivedBlob {
  readonly label: string;
  /** Set if the archive states it before the bytes. */
  readonly digest?: Digest;
  readonly size?: number;
  /**
   * Throws IntegrityError at the end of bytes that do not match their name. A reader that computes the digest anyway passes a promise of it, so that
   * it is not computed twice: the promise is awaited and compared when the next blob is requested.
   */
  open(told?: Promise<Digest>): AsyncIterable<Uint8Array>;
  /** Returns the error for bytes that a reader found to be damaged, with their location in the archive. */
  damaged?(problem: string, cause?: unknown): Error;
}

export interface ReadOptions extends ImageSelector {
  /** Returns true if a blob of this digest need not be offered. */
  holds(digest: Digest): Promise<boolean>;
  /** Number of layers to expect, if known in advance. Used in labels. */
  readonly layers?: number;
  readonly signal: AbortSignal;
}

/**
 * Reads members in one pass: keeps documents, offers layers as they arrive, and resolves the image at the end. Offers the image's config last. The
 * kind of a member is detected from its bytes, because names differ between tools.
 */
export async function* readMembers(
  members: AsyncIterable<ArchiveMember>,
  options: ReadOptions,
): AsyncGenerator<ArchivedBlob, { image: ArchivedImage }> {
  const { image, configBytes } = resolveImage(yield* readContents(members, options), options);
  yield* offerConfig(image, configBytes, options);
  return { image };
}

/** Reads all images of an archive like `readMembers`. Every image must be complete; each config is offered once. */
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

async function* readContents(members: AsyncIterable<ArchiveMember>, options: ReadOptions): AsyncGenerator<ArchivedBlob, FoundContents> {
  const contents = new FoundContents();
  const strange = new StrangeArchive();
  let budget = MAX_DOCUMENTS;
  let count = 0;
  for await (const member of members) {
    const path = checkedPath(member.path);
    if (++count > MAX_MEMBERS) throw new IntegrityError(`the archive contains more than ${MAX_MEMBERS} entries`);
    strange.look(path, member.type);
    if (member.type === 'file') yield* readFile(path, member);
    else if (member.type === 'symlink' || member.type === 'link') contents.addLink(path, member.linkTarget, member.type);
  }
  if (baseOf(contents) === undefined) throw noImage(strange);
  return contents;

  async function* readFile(path: string, { body, size }: ArchiveMember): AsyncGenerator<ArchivedBlob, void> {
    const { head, all } = await peek(withoutEnd(body), FORMAT_HEAD);
    const kind = size === 0 && isLayerName(path) ? 'layer' : kindOf(head, size);
    if (kind === 'layer') return yield* readLayer(path, size, { all, packing: packingOf(head), signal: options.signal });
    if (kind === 'other') return await drain(all);
    budget -= size;
    if (budget < 0) throw new IntegrityError(`the archive's documents are larger than ${MAX_DOCUMENTS} bytes`);
    const bytes = await gather(all);
    const name = blobName(path);
    if (name !== undefined && createHash(name.algorithm).update(bytes).digest('hex') !== name.hex) throw misnamed(path);
    strange.lookInto(path, bytes);
    contents.addDocument(path, bytes);
  }

  async function* readLayer(path: string, size: number, { all, packing, signal }: StoredLayer): AsyncGenerator<ArchivedBlob, void> {
    if (options.known !== undefined) return await drain(all);
    const name = packing === undefined ? blobName(path) : undefined;
    const known = name?.algorithm === 'sha256' ? fromHex(name.hex) : undefined;
    if (known !== undefined && (await options.holds(known))) {
      await drain(all);
      contents.addLayer(path, known);
      return;
    }
    const layer = verified(path, { all, packing, signal });
    let opened = false;
    const open = (told?: Promise<Digest>): AsyncIterable<Uint8Array> => {
      opened = true;
      layer.trust(told);
      return withoutEnd(layer.bytes);
    };
    const label = `layer ${contents.layers + 1}${options.layers === undefined ? '' : ` of ${options.layers}`}`;
    yield {
      label,
      ...(known !== undefined && { digest: known }),
      ...(packing === undefined && { size }),
      open,
      damaged: (problem, cause) => new IntegrityError(`the archive's member ${shown(path)} (${label}) is damaged: ${problem}`, { cause }),
    };
    // An unread layer is assumed to match its name; without a name its digest must be computed in any case.
    if (opened || known === undefined) {
      await drain(layer.bytes);
      contents.addLayer(path, await layer.digest());
    } else {
      await drain(all);
      contents.addLayer(path, known);
    }
  }
}

/**
 * Detects the kind of a member. Empty layers are 1 KiB of zeros, and tars from before 1988 have no magic, so any file of whole blocks that is nothing
 * else may be a tar.
 */
function kindOf(head: Uint8Array, size: number): 'document' | 'layer' | 'other' {
  if (packingOf(head) !== undefined || isTar(head)) return 'layer';
  const first = Buffer.from(head).toString('latin1').trimStart()[0];
  if (first === '{' || first === '[') return size <= MAX_DOCUMENT ? 'document' : 'other';
  return size >= 1024 && size % 512 === 0 ? 'layer' : 'other';
}

/** An empty file can be recognized as a layer only by its name. */
function isLayerName(path: string): boolean {
  return blobName(path) !== undefined || /(^|\/)[^/]*\.tar$/.test(path);
}

/** Prevents a reader that stops early from ending the archive's stream, the rest of which is drained. */
async function* withoutEnd(source: ByteStream): AsyncGenerator<Uint8Array> {
  const iterator = source[Symbol.asyncIterator]();
  for (let next = await iterator.next(); !next.done; next = await iterator.next()) yield next.value;
}

async function drain(source: AsyncGenerator<Uint8Array>): Promise<void> {
  for await (const _ of source);
}

async function gather(source: ByteStream): Promise<Uint8Array> {
  const pieces: Uint8Array[] = [];
  for await (const piece of source) pieces.push(piece);
  return Buffer.concat(pieces);
}
