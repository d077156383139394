import type { ArchivedImage } from '../image/archive/contents.ts';
import { readArchives } from '../image/archive/read-archive.ts';
import type { ArchivedBlob } from '../image/archive/reader.ts';
import type { ByteStream } from '../lib/streams/bytes.ts';
import { peek } from '../lib/streams/peek.ts';
import { normalizePlatform } from '../manifest/platform.ts';
import type { Manifest, Service } from '../manifest/schema.ts';
import type { Damage } from './errors.ts';
import type { Contents } from './manifest-files.ts';

export interface ImagesToRead {
  /** Services whose images the file contains. */
  readonly services: readonly Service[];
  readonly manifest: Manifest;
  readonly contents: Contents;
  readonly damage: Damage;
  readonly signal: AbortSignal;
}

/** Yields the blobs of one image file, each of the size stated in the manifest. Throws IntegrityError if the file contains other images. */
export async function* readImages(
  bytes: ByteStream,
  { services, manifest, contents, damage, signal }: ImagesToRead,
): AsyncGenerator<ArchivedBlob, void> {
  // The archive reader also accepts compressed archives and layers, whose real size the manifest does not limit.
  const { head, all } = await peek(bytes, 512);
  if (Buffer.from(head.subarray(257, 262)).toString('latin1') !== 'ustar') throw damage.error('it is not a tar');
  const archive = readArchives(all, {
    holds: async () => false,
    layers: new Set(services.flatMap((service) => service.layers)).size,
    signal,
  });
  try {
    for (;;) {
      const next = await archive.next().catch((error) => {
        throw damage.explain(error);
      });
      if (next.done) return checkIdentities(next.value.images);
      checkSize(next.value);
      const { open, ...facts } = next.value;
      const damaged = (problem: string, cause?: unknown) => damage.error(`its ${facts.label}: ${problem}`, cause);
      yield { ...facts, open: (told) => explained(open(told), damage), damaged };
    }
  } finally {
    await archive.return(undefined as never);
  }

  function checkSize({ label, digest, size }: ArchivedBlob): void {
    if (size === undefined) throw damage.error(`its ${label} is compressed, but a bundle contains only uncompressed layers`);
    const expected = digest === undefined ? undefined : contents.sizes.get(digest);
    if (expected === undefined) throw damage.error(`its ${label} is in no image of the manifest`);
    if (size !== expected) throw damage.error(`its ${label} has ${size} bytes instead of ${expected}`);
  }

  function checkIdentities(images: readonly ArchivedImage[]): void {
    for (const image of images) {
      const same = services.filter(({ image_digest, layers }) => image.config === image_digest && image.layers.join() === layers.join());
      if (same.length === 0) throw damage.error(`it contains the image ${image.config}, not the one in the manifest`);
      const expected = same
        .map(({ platform }) => platform ?? manifest.platform)
        .find((platform) => !samePlatform(image.platform, platform));
      if (expected !== undefined) throw damage.error(`its image is for ${image.platform}, not for ${expected} as in the manifest`);
    }
    const missing = services.find(({ image_digest }) => !images.some(({ config }) => config === image_digest));
    if (missing !== undefined) throw damage.error(`it lacks the image of the service ${missing.name}`);
  }
}

/** The platform in an image's config is arbitrary text; text that is not a platform never matches the manifest. */
function samePlatform(found: string, expected: string): boolean {
  return /^[^/]+\/[^/]+(\/[^/]+)?$/.test(found) && normalizePlatform(found) === normalizePlatform(expected);
}

async function* explained(source: ByteStream, damage: Damage): AsyncGenerator<Uint8Array> {
  try {
    yield* source;
  } catch (error) {
    throw damage.explain(error);
  }
}
