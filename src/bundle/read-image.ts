import type { ArchivedBlob } from '../image/archive-pass.ts';
import { readArchive } from '../image/read-archive.ts';
import { peek } from '../lib/peek.ts';
import type { Bytes } from '../lib/streams.ts';
import { normalisePlatform } from '../manifest/platform.ts';
import type { Manifest, Service } from '../manifest/schema.ts';
import type { Contents } from './contents.ts';
import type { Damage } from './damage.ts';

export interface ImageToRead {
  readonly service: Service;
  readonly manifest: Manifest;
  readonly contents: Contents;
  readonly damage: Damage;
  readonly signal: AbortSignal;
}

/** The blobs of one image file, each of the size that the manifest says. Throws IntegrityError when it holds another image. */
export async function* readImage(
  bytes: Bytes,
  { service, manifest, contents, damage, signal }: ImageToRead,
): AsyncGenerator<ArchivedBlob, void> {
  // The archive reader takes compressed archives and layers too, whose real size nobody has announced.
  const { head, all } = await peek(bytes, 512);
  if (Buffer.from(head.subarray(257, 262)).toString('latin1') !== 'ustar') throw damage.error('it is no tar');
  const archive = readArchive(all, { holds: async () => false, layers: new Set(service.layers).size, signal });
  try {
    for (;;) {
      const next = await archive.next().catch((error) => {
        throw damage.explain(error);
      });
      if (next.done) return checkIdentity(next.value.image);
      checkSize(next.value);
      const { open, ...facts } = next.value;
      yield { ...facts, open: (told) => explained(open(told), damage) };
    }
  } finally {
    await archive.return(undefined as never);
  }

  function checkSize({ label, digest, size }: ArchivedBlob): void {
    if (size === undefined) throw damage.error(`its ${label} is compressed, which no bundle has`);
    const expected = digest === undefined ? undefined : contents.sizes.get(digest);
    if (expected === undefined) throw damage.error(`its ${label} is in no image of the manifest`);
    if (size !== expected) throw damage.error(`its ${label} has ${size} bytes instead of ${expected}`);
  }

  function checkIdentity(image: { config: string; layers: readonly string[]; platform: string }): void {
    const same = image.config === service.image_digest && image.layers.join() === service.layers.join();
    if (!same) throw damage.error(`it holds another image (${image.config}) than the manifest says`);
    if (!samePlatform(image.platform, manifest.platform)) {
      throw damage.error(`its image is for ${image.platform}, not for ${manifest.platform} as the manifest says`);
    }
  }
}

/** An image may call its platform anything; what is none is not the manifest's. */
function samePlatform(found: string, expected: string): boolean {
  return /^[^/]+\/[^/]+(\/[^/]+)?$/.test(found) && normalisePlatform(found) === normalisePlatform(expected);
}

async function* explained(source: Bytes, damage: Damage): AsyncGenerator<Uint8Array> {
  try {
    yield* source;
  } catch (error) {
    throw damage.explain(error);
  }
}
