import { pipeline } from 'node:stream/promises';
import { extract, type Header } from 'tar-stream';
import { peek } from '../lib/peek.ts';
import type { Bytes } from '../lib/streams.ts';
import type { ArchivedImage } from './archive-contents.ts';
import { type ArchivedBlob, type ArchiveMember, type ReadOptions, readAllMembers, readMembers } from './archive-pass.ts';
import { compressionOf, decompress } from './compression.ts';
import { damage } from './damage.ts';

/**
 * Reads what `docker save` of any version, Podman, BuildKit or an OCI tool wrote, also compressed with gzip or zstd, in one pass and
 * without a temporary file. Yields the layers uncompressed, in the archive's order, then the config; which image it was is resolved
 * last, and every layer is checked against the config's `rootfs.diff_ids`. Throws IntegrityError for anything that is damaged,
 * incomplete or hostile, and what `resolveImage` throws. Large pieces are read fastest (1 MiB).
 */
export async function* readArchive(source: Bytes, options: ReadOptions): AsyncGenerator<ArchivedBlob, { image: ArchivedImage }> {
  return yield* readMembers(tarMembers(source, options.signal), options);
}

/** The same for an archive of several images: all of them, and each blob once. Throws IntegrityError where one of them is not whole. */
export async function* readArchives(source: Bytes, options: ReadOptions): AsyncGenerator<ArchivedBlob, { images: ArchivedImage[] }> {
  return yield* readAllMembers(tarMembers(source, options.signal), options);
}

/** The members of a tar, also a compressed one. Throws IntegrityError for a damaged one. */
export async function* tarMembers(source: Bytes, signal: AbortSignal): AsyncGenerator<ArchiveMember> {
  const tar = extract();
  const { head, all } = await peek(source, 4);
  const feeding = pipeline(decompress(all, compressionOf(head)), tar, { signal });
  const ended = feeding.catch((error: unknown) => error);
  /** A member's stream only says that it was destroyed; why, the stream that feeds it knows. */
  const reason = async (error: unknown): Promise<unknown> => {
    tar.destroy();
    return damage(isDestroyed(error) ? await ended : error, signal);
  };
  async function* body(entry: Bytes): AsyncGenerator<Uint8Array> {
    try {
      yield* entry;
    } catch (error) {
      throw await reason(error);
    }
  }
  try {
    for await (const entry of tar) {
      const { name, size, linkname } = entry.header;
      yield { path: name, type: typeOf(entry.header), size, linkTarget: linkname ?? '', body: body(entry as unknown as Bytes) };
    }
    await feeding;
  } catch (error) {
    throw await reason(error);
  } finally {
    tar.destroy();
    await ended;
  }
}

function isDestroyed(error: unknown): boolean {
  return ['STREAM_DESTROYED', 'PREMATURE_CLOSE', 'ERR_STREAM_PREMATURE_CLOSE'].includes((error as NodeJS.ErrnoException).code ?? '');
}

function typeOf({ type }: Header): ArchiveMember['type'] {
  if (type === 'file' || type === 'contiguous-file') return 'file';
  return type === 'directory' || type === 'symlink' || type === 'link' ? type : 'other';
}
