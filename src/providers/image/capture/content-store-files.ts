import { createHash } from 'node:crypto';
import { readImageConfig, tryJson } from '../../../image/config.ts';
import { damagedIn } from '../../../image/errors.ts';
import { blobPath } from '../../../image/oci.ts';
import { type Descriptor, readOciDocument } from '../../../image/oci-documents.ts';
import { unpackOnce } from '../../../lib/codec/unpack.ts';
import { type Digest, digestOf } from '../../../lib/digest.ts';
import { IntegrityError, NotFoundError } from '../../../lib/errors.ts';
import { peek } from '../../../lib/streams/peek.ts';
import { FORMAT_HEAD, packingOf } from '../../../lib/text/formats.ts';
import { normalizePlatform } from '../../../manifest/platform.ts';
import type { DaemonImage } from '../daemon-image.ts';
import type { DaemonFile, DaemonFiles } from './daemon-files.ts';
import { MAX_DOCUMENT, type OpenImageFiles } from './image-files.ts';

/** Limit for nested indexes of platforms and attestations: no image needs more documents. */
const MAX_DOCUMENTS = 200;
/** Unpacking is never aborted: the consumer of the bytes stops reading instead. */
const NEVER = new AbortController().signal;

/**
 * Opens an image in containerd's content store: a folder of blobs named by digest, with layers stored as they were received, possibly compressed.
 * https://github.com/containerd/containerd/blob/main/docs/content-flow.md
 */
export const openContentFiles: OpenImageFiles = async (files, image, wanted) => {
  const { config, layers } = await findManifest(files, image);
  const opened = new Map<Digest, DaemonFile>();
  for (const [i, digest] of image.layers.entries()) {
    const blob = layers[i];
    if (!wanted.has(digest) || opened.has(digest) || blob === undefined) continue;
    opened.set(digest, uncompressed(await files.open(blobPath(blob.digest)), blob));
  }
  return { config, layers: opened };
};

/** Finds the manifest that the image's id leads to and that has its platform and layers. Documents of other platforms may be missing. */
async function findManifest(
  files: DaemonFiles,
  image: DaemonImage,
): Promise<{ config: { digest: Digest; bytes: Buffer }; layers: readonly Descriptor[] }> {
  const pending: string[] = [image.id];
  const seen = new Set<string>();
  for (let digest = pending.shift(); digest !== undefined; digest = pending.shift()) {
    if (seen.has(digest)) continue;
    if (seen.add(digest).size > MAX_DOCUMENTS) break;
    const bytes = await readDocument(files, digest, { optional: digest !== image.id });
    const { children = [], image: manifest } = bytes === undefined ? {} : readOciDocument(bytes);
    pending.push(...children.map((child) => child.digest));
    if (manifest === undefined) continue;
    const config = await readDocument(files, manifest.config.digest, { optional: true });
    if (config === undefined || !isConfigOf(image, config) || manifest.layers.length !== image.layers.length) continue;
    return { config: { digest: digestOf(config), bytes: config }, layers: manifest.layers };
  }
  throw new NotFoundError(`no manifest of ${image.id} has the image's layers`);
}

function isConfigOf(image: DaemonImage, bytes: Buffer): boolean {
  const config = readImageConfig(tryJson(bytes));
  return !('problem' in config) && normalizePlatform(config.platform) === image.platform && config.layers.join() === image.layers.join();
}

async function readDocument(files: DaemonFiles, digest: string, { optional }: { optional: boolean }): Promise<Buffer | undefined> {
  try {
    const bytes = await files.read(blobPath(digest), MAX_DOCUMENT);
    const [algorithm = '', hex] = digest.split(':');
    if (createHash(algorithm).update(bytes).digest('hex') !== hex) throw new IntegrityError(`containerd's document ${digest} is damaged`);
    return bytes;
  } catch (error) {
    if (optional && error instanceof NotFoundError) return undefined;
    throw error;
  }
}

/** The bytes determine the compression; the declared media type only decides whether the file's size can be reported. */
function uncompressed(file: DaemonFile, { digest, mediaType }: Descriptor): DaemonFile {
  return {
    ...(mediaType?.endsWith('.tar') && file.size !== undefined && { size: file.size }),
    async *bytes() {
      const { head, all } = await peek(file.bytes(), FORMAT_HEAD);
      const packing = packingOf(head);
      if (packing === undefined) yield* all;
      else yield* unpackOnce(all, packing, { signal: NEVER, damaged: damagedIn(digest) });
    },
  };
}
