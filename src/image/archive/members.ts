import { IntegrityError } from '../../lib/errors.ts';
import type { ByteStream } from '../../lib/streams/bytes.ts';

/** One member of an archive, in whatever form it came. */
export interface ArchiveMember {
  readonly path: string;
  readonly type: 'file' | 'directory' | 'symlink' | 'link' | 'other';
  readonly size: number;
  readonly linkTarget: string;
  /** Single use, and read to its end before the next member is taken. */
  readonly body: ByteStream;
}

export const MAX_MEMBERS = 100_000;
/** Bytes of one document, and of all of them. */
export const MAX_DOCUMENT = 16 * 1024 * 1024;
export const MAX_DOCUMENTS = 64 * 1024 * 1024;
const MAX_PATH = 1024;

/** `./x` and `x` are one path. */
export function cleanPath(path: string): string {
  return path.replace(/^(\.\/+)+/, '').replace(/^\.$/, '');
}

/** Throws IntegrityError for a path that leads out of the archive. */
export function checkedPath(path: string): string {
  const clean = cleanPath(path);
  const safe = clean.length <= MAX_PATH && !clean.startsWith('/') && !clean.split('/').includes('..') && !clean.includes('\0');
  if (!safe) throw new IntegrityError(`the archive holds the path ${shown(path)}, which leads out of it`);
  return clean;
}

/** A foreign name in a message: one line, and not more than a hundred characters. */
export function shown(name: string): string {
  return JSON.stringify(name.slice(0, 100));
}

/** What the name of a blob in an OCI layout promises about its bytes, as they are stored. */
export interface BlobName {
  readonly algorithm: 'sha256' | 'sha512';
  readonly hex: string;
}

/** undefined for every other member. https://github.com/opencontainers/image-spec/blob/main/image-layout.md#blobs */
export function blobName(path: string): BlobName | undefined {
  const [, algorithm, hex = ''] = /(?:^|\/)blobs\/(sha256|sha512)\/([0-9a-f]+)$/.exec(path) ?? [];
  if (algorithm === 'sha256' && hex.length === 64) return { algorithm, hex };
  return algorithm === 'sha512' && hex.length === 128 ? { algorithm, hex } : undefined;
}
