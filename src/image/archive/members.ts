import { IntegrityError } from '../../lib/errors.ts';
import type { ByteStream } from '../../lib/streams/bytes.ts';

/** One member of an archive, independent of the archive's format. */
export interface ArchiveMember {
  readonly path: string;
  readonly type: 'file' | 'directory' | 'symlink' | 'link' | 'other';
  readonly size: number;
  readonly linkTarget: string;
  /** Single use; must be read to its end before the next member is requested. */
  readonly body: ByteStream;
}

export const MAX_MEMBERS = 100_000;
/** Maximum bytes of one document, and of all documents together. */
export const MAX_DOCUMENT = 16 * 1024 * 1024;
export const MAX_DOCUMENTS = 64 * 1024 * 1024;
const MAX_PATH = 1024;

/** Treats `./x` and `x` as the same path. */
export function cleanPath(path: string): string {
  return path.replace(/^(\.\/+)+/, '').replace(/^\.$/, '');
}

/** Throws IntegrityError for a path that points outside the archive. */
export function checkedPath(path: string): string {
  const clean = cleanPath(path);
  const safe = clean.length <= MAX_PATH && !clean.startsWith('/') && !clean.split('/').includes('..') && !clean.includes('\0');
  if (!safe) throw new IntegrityError(`the archive contains the path ${shown(path)}, which points outside it`);
  return clean;
}

/** Quotes an untrusted name for a message: one line, at most 100 characters. */
export function shown(name: string): string {
  return JSON.stringify(name.slice(0, 100));
}

/** The digest of a blob's stored bytes, taken from its name in an OCI layout. */
export interface BlobName {
  readonly algorithm: 'sha256' | 'sha512';
  readonly hex: string;
}

/** Returns undefined for any other member. https://github.com/opencontainers/image-spec/blob/main/image-layout.md#blobs */
export function blobName(path: string): BlobName | undefined {
  const [, algorithm, hex = ''] = /(?:^|\/)blobs\/(sha256|sha512)\/([0-9a-f]+)$/.exec(path) ?? [];
  if (algorithm === 'sha256' && hex.length === 64) return { algorithm, hex };
  return algorithm === 'sha512' && hex.length === 128 ? { algorithm, hex } : undefined;
}
