import { hexOf } from '../../lib/digest.ts';
import { IntegrityError } from '../../lib/errors.ts';
import type { StoredBlob } from '../repository.ts';
import type { StreamName } from '../write/ingest.ts';
import { readRecipe } from './blob-reader.ts';
import type { FrameReader } from './frame-reader.ts';
import { STREAMS } from './recipe.ts';
import { nodesAndLeaves } from './tree-reader.ts';
import { VisitedNodes } from './visited-nodes.ts';

export interface NamedChunk {
  /** 32 bytes. */
  readonly digest: Uint8Array;
  readonly kind: StreamName | 'recipes';
}

/**
 * Yields every chunk from which a blob is assembled: its recipe, the nodes of the recipe and the chunks that they name, some more than
 * once. The content of a node in `seen` is skipped. Reads only the recipe and its nodes. Throws IntegrityError for a recipe of another
 * size, MissingError for a missing one.
 */
export async function* chunksOfBlob(frames: FrameReader, blob: StoredBlob, seen = new VisitedNodes()): AsyncGenerator<NamedChunk> {
  const recipe = await readRecipe(frames, blob);
  if (recipe.size !== blob.size) throw new IntegrityError(`the recipe of ${blob.digest} makes ${recipe.size} bytes, not ${blob.size}`);
  yield { digest: Buffer.from(hexOf(blob.recipe), 'hex'), kind: 'recipes' };
  for (const stream of STREAMS[recipe.kind]) {
    for await (const { digest, isNode } of nodesAndLeaves(frames, recipe.streams[stream], seen)) {
      yield { digest, kind: isNode ? 'recipes' : stream };
    }
  }
}

/**
 * Checks that the index contains every chunk and that the chunks add up to the size of the blob. Whether they have the digest of the blob
 * is checked only when the blob is read. Throws IntegrityError.
 */
export async function assertComplete(blob: StoredBlob, frames: FrameReader): Promise<void> {
  for await (const { digest } of chunksOfBlob(frames, blob)) frames.place(digest);
}
