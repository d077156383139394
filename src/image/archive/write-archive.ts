import { TAR_BLOCK, TAR_END, tarHeader, tarPadding } from '../../lib/codec/tar-header.ts';
import type { Digest } from '../../lib/digest.ts';
import { InputError, IntegrityError } from '../../lib/errors.ts';
import { blobPath, imageManifest, MEDIA_TYPES } from '../oci.ts';
import { canonicalName, familiarName, parseReference, type Reference } from '../reference.ts';

/*
 * Writes an OCI layout that includes Docker's manifest.json: the format that `docker save` writes since Docker 25, and that `docker load` reads on
 * every version and image store. https://github.com/opencontainers/image-spec/blob/main/image-layout.md
 */

export interface ArchiveBlob {
  readonly digest: Digest;
  /** Bytes, uncompressed. */
  readonly size: number;
}

export interface ArchiveImage {
  readonly config: ArchiveBlob;
  /** Base first. */
  readonly layers: readonly ArchiveBlob[];
  readonly platform: string;
  /** `repository:tag` references that the image gets when it is loaded. */
  readonly references: readonly string[];
}

/**
 * Returns the exact size of the archive in bytes, without reading a blob. Throws InputError for an invalid reference or one that contains a digest.
 */
export function archiveSize(images: readonly ArchiveImage[]): number {
  const file = (size: number): number => TAR_BLOCK + size + tarPadding(size);
  const { documents, directories, blobs } = plan(images);
  const sizes = [...documents.map(({ bytes }) => bytes.length), ...blobs.map(({ size }) => size)];
  return sizes.reduce((total, size) => total + file(size), directories.length * TAR_BLOCK + TAR_END.length);
}

/**
 * Writes the archive; the same images produce the same bytes. Opens each blob once, in order, an image's config first; a digest shared by several
 * layers or images is written once. Throws IntegrityError if a blob's size differs from its descriptor. `open` is responsible for verifying digests.
 */
export async function* writeArchive(
  images: readonly ArchiveImage[],
  open: (digest: Digest) => AsyncIterable<Uint8Array>,
): AsyncIterable<Uint8Array> {
  const { documents, directories, blobs } = plan(images);
  for (const path of directories) yield tarHeader({ path, size: 0, type: 'directory' });
  for (const { path, bytes } of documents) {
    yield Buffer.concat([tarHeader({ path, size: bytes.length, type: 'file' }), bytes, Buffer.alloc(tarPadding(bytes.length))]);
  }
  for (const { digest, size } of blobs) {
    yield tarHeader({ path: blobPath(digest), size, type: 'file' });
    let left = size;
    for await (const chunk of open(digest)) {
      left -= chunk.length;
      if (left < 0) break;
      yield chunk;
    }
    if (left !== 0)
      throw new IntegrityError(`blob ${digest} is ${left < 0 ? 'longer' : 'shorter'} than the ${size} bytes that were expected`);
    if (tarPadding(size) > 0) yield new Uint8Array(tarPadding(size));
  }
  yield TAR_END;
}

interface Plan {
  readonly directories: readonly string[];
  readonly documents: readonly { path: string; bytes: Buffer }[];
  readonly blobs: readonly ArchiveBlob[];
}

/** Documents precede blobs, so that a reader knows what to expect. */
function plan(images: readonly ArchiveImage[]): Plan {
  const named = images.map((image) => ({ ...image, names: image.references.map(parseReference) }));
  if (named.some(({ names }) => names.some(({ digest }) => digest !== undefined)))
    throw new InputError('an archive can name an image by tags only, not by digests');
  const documents = [
    { path: 'oci-layout', value: { imageLayoutVersion: '1.0.0' } },
    { path: 'index.json', value: { schemaVersion: 2, mediaType: MEDIA_TYPES.index, manifests: named.flatMap(descriptors) } },
    { path: 'manifest.json', value: named.map(dockerManifest) },
  ].map(({ path, value }) => ({ path, bytes: Buffer.from(JSON.stringify(value)) }));
  const manifests = images.map(({ config, layers }) => imageManifest(config, layers));
  const blobs = images.flatMap(({ config, layers }) => [config, ...layers]);
  return {
    directories: ['blobs/', 'blobs/sha256/'],
    documents: [...documents, ...manifests.map(({ digest, bytes }) => ({ path: blobPath(digest), bytes }))],
    blobs: [...new Map(blobs.map((blob) => [blob.digest, blob])).values()],
  };
}

type NamedImage = ArchiveImage & { readonly names: readonly Reference[] };

function descriptors({ config, layers, platform, names }: NamedImage): object[] {
  const { bytes, digest } = imageManifest(config, layers);
  const [os, architecture, variant] = platform.split('/');
  const descriptor = {
    mediaType: MEDIA_TYPES.manifest,
    digest,
    size: bytes.length,
    // For an image without an architecture, the daemon chooses one.
    ...(architecture !== 'unknown' && { platform: { architecture, os, ...(variant !== undefined && { variant }) } }),
  };
  const named = names.map((reference) => ({
    ...descriptor,
    annotations: {
      'io.containerd.image.name': canonicalName(reference),
      'org.opencontainers.image.ref.name': reference.tag ?? 'latest',
    },
  }));
  return named.length > 0 ? named : [descriptor];
}

function dockerManifest({ config, layers, names }: NamedImage): object {
  const tags = names.map(familiarName);
  return {
    Config: blobPath(config.digest),
    RepoTags: tags.length > 0 ? tags : null,
    Layers: layers.map(({ digest }) => blobPath(digest)),
  };
}
