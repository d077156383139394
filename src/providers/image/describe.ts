import { readContents } from '../../image/contents/read-contents.ts';
import type { Context } from '../../lib/context.ts';
import type { Digest } from '../../lib/digest.ts';
import { NotFoundError } from '../../lib/errors.ts';
import type { ImageIdentity } from '../../manifest/schema.ts';
import type { BlobReader, StoredBlob } from '../../repository/repository.ts';
import type { Description } from '../provider.ts';

/** Reads the files of the layers; the image is never run. Throws NotFoundError for a layer that is not stored. */
export async function describeImage(
  image: ImageIdentity,
  blobs: BlobReader,
  stored: ReadonlyMap<Digest, StoredBlob>,
  c: Context,
): Promise<Description> {
  const layers = image.layers.map((digest) => {
    const blob = stored.get(digest);
    if (blob === undefined) throw new NotFoundError(`the layer ${digest} is not stored`);
    return blobs.entries(blob);
  });
  const onProblem = (path: string, error: unknown): void => {
    c.log.debug(`${path} in the image is skipped: ${error instanceof Error ? error.message : error}`);
  };
  return await readContents(layers, { onProblem, signal: c.signal });
}
