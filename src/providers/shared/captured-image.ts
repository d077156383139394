import type { Context } from '../../lib/context.ts';
import { type Digest, digestOf } from '../../lib/digest.ts';
import { IntegrityError } from '../../lib/errors.ts';
import { once } from '../../lib/streams/bytes.ts';
import type { CapturedBlob, CapturedImage, CaptureOptions, CaptureResult, Provider } from '../provider.ts';
import type { CommittedImage } from './committed-image.ts';
import type { Clean } from './image-config.ts';

/** Label of the config blob in every source of an image. */
const CONFIG = 'config';

/** Captures the image of a container. An image that vm-snapshot committed gets a cleaned config, and therefore another digest. */
export async function* captureContainerImage(
  images: Pick<Provider, 'capture'>,
  { id, clean }: Pick<CommittedImage, 'id' | 'clean'>,
  { c, ...passing }: CaptureOptions & { c: Context },
): AsyncGenerator<CapturedBlob, CapturedImage> {
  const capture = images.capture({ kind: 'image', reference: id }, passing, c);
  if (clean === undefined) return imageOf(yield* capture);
  let config: Digest | undefined;
  try {
    for (;;) {
      const next = await capture.next();
      if (next.done) return { ...imageOf(next.value), ...(config !== undefined && { config }) };
      if (next.value.label !== CONFIG) {
        yield next.value;
        continue;
      }
      const bytes = await cleaned(next.value, clean);
      config = digestOf(bytes);
      yield { label: CONFIG, digest: config, size: bytes.length, open: () => once(bytes) };
    }
  } finally {
    await capture.return(undefined as never);
  }
}

function imageOf({ images: [image] }: CaptureResult): CapturedImage {
  if (image === undefined) throw new IntegrityError('The capture of an image returned no image');
  return image;
}

async function cleaned(blob: CapturedBlob, clean: Clean): Promise<Uint8Array> {
  const pieces: Uint8Array[] = [];
  for await (const piece of blob.open()) pieces.push(piece);
  return Buffer.from(JSON.stringify(clean(JSON.parse(Buffer.concat(pieces).toString('utf8')))));
}
