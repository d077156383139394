import { pipeline } from 'node:stream/promises';
import { extract, type Header } from 'tar-stream';
import { unpack } from '../../lib/codec/unpack.ts';
import { InputError, SnapshotError } from '../../lib/errors.ts';
import type { ByteStream } from '../../lib/streams/bytes.ts';
import { tap } from '../../lib/streams/bytes.ts';
import { peek } from '../../lib/streams/peek.ts';
import { describeFormat, FORMAT_HEAD, isTar } from '../../lib/text/formats.ts';
import { damage, damagedIn } from '../errors.ts';
import type { ArchivedImage } from './contents.ts';
import type { ArchiveMember } from './members.ts';
import { type ArchivedBlob, type ReadOptions, readAllMembers, readMembers } from './reader.ts';

/** Maximum bytes between two members or after the last one. Tars are padded with zeros to records of at most 1 MiB. */
const MAX_GAP = 16 * 1024 * 1024;

/**
 * Reads an archive written by any version of `docker save`, Podman, BuildKit or an OCI tool, optionally compressed with gzip, zstd, xz or bzip2, in
 * one pass and without a temporary file. Yields the layers uncompressed, in the archive's order, then the config. The image is resolved last, and
 * every layer is checked against the config's `rootfs.diff_ids`. Throws IntegrityError for a damaged, incomplete or malicious archive, InputError for
 * a file of another kind, and the errors of `resolveImage`. Large chunks are read fastest (1 MiB).
 */
export async function* readArchive(source: ByteStream, options: ReadOptions): AsyncGenerator<ArchivedBlob, { image: ArchivedImage }> {
  return yield* readMembers(tarMembers(source, options.signal), options);
}

/** Reads all images of an archive like `readArchive`, yielding each blob once. Throws IntegrityError if one of them is incomplete. */
export async function* readArchives(source: ByteStream, options: ReadOptions): AsyncGenerator<ArchivedBlob, { images: ArchivedImage[] }> {
  return yield* readAllMembers(tarMembers(source, options.signal), options);
}

/** Yields the members of a tar, compressed or not. Throws IntegrityError for a damaged tar, InputError for a file that is not a tar. */
export async function* tarMembers(source: ByteStream, signal: AbortSignal): AsyncGenerator<ArchiveMember> {
  const tar = extract();
  let path: string | undefined;
  let gap: number | undefined = 0;
  const { head, all } = await peek(unpack(source, { signal, damaged: (...why) => damagedIn(path)(...why) }), FORMAT_HEAD);
  if (!isTar(head) && !isOldTar(head)) {
    await all.return();
    throw notATar(head);
  }
  const counted = tap(all, (piece) => {
    if (gap !== undefined) gap += piece.length;
    if (gap !== undefined && gap > MAX_GAP) throw damagedIn(path)(`it is followed by more than ${MAX_GAP} bytes that are not tar entries`);
  });
  const feeding = pipeline(counted, tar, { signal });
  const ended = feeding.catch((error: unknown) => error);
  /** Returns the actual cause of an error: a member's stream only reports that it was destroyed, the stream that feeds it has the reason. */
  const reason = async (error: unknown): Promise<unknown> => {
    tar.destroy();
    return damage(isDestroyed(error) ? await ended : error, path, signal);
  };
  async function* body(entry: ByteStream): AsyncGenerator<Uint8Array> {
    try {
      yield* entry;
    } catch (error) {
      throw await reason(error);
    }
  }
  try {
    for await (const entry of tar) {
      const { name, size, linkname } = entry.header;
      path = name;
      gap = undefined;
      yield { path: name, type: typeOf(entry.header), size, linkTarget: linkname ?? '', body: body(entry as unknown as ByteStream) };
      gap = 0;
    }
    await feeding;
  } catch (error) {
    throw error instanceof SnapshotError ? error : await reason(error);
  } finally {
    tar.destroy();
    await ended;
  }
}

/** Returns true for a header with a valid checksum, or for the end of an empty tar. */
function isOldTar(head: Uint8Array): boolean {
  if (head.length < FORMAT_HEAD) return false;
  const sum = head.reduce((total, byte, at) => total + (at >= 148 && at < 156 ? 0x20 : byte), 0);
  const field = Buffer.from(head.subarray(148, 156)).toString('latin1');
  return head.every((byte) => byte === 0) || Number.parseInt(field.replaceAll('\0', ' ').trim(), 8) === sum;
}

function notATar(head: Uint8Array): Error {
  const format = describeFormat(head);
  if (format === undefined) return damagedIn(undefined)('it is not a tar, compressed or not');
  return new InputError(`it is ${format.name}, not an image archive`, format.hint === undefined ? {} : { hint: format.hint });
}

function isDestroyed(error: unknown): boolean {
  return ['STREAM_DESTROYED', 'PREMATURE_CLOSE', 'ERR_STREAM_PREMATURE_CLOSE'].includes((error as NodeJS.ErrnoException).code ?? '');
}

function typeOf({ type }: Header): ArchiveMember['type'] {
  if (type === 'file' || type === 'contiguous-file') return 'file';
  return type === 'directory' || type === 'symlink' || type === 'link' ? type : 'other';
}
