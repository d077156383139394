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
 * Every chunk that a blob is put together from: its recipe, the recipe's nodes and what they name, some more than once. What is in a node
 * of `seen` is left out. Reads the recipe and its nodes only. Throws IntegrityError for a recipe of another size, MissingError for one that is missing.
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
 * Every chunk is known to the index, and they make the blob's size; that they make its digest is what reading it checks. Throws
 * IntegrityError.
 */
export async function assertComplete(blob: StoredBlob, frames: FrameReader): Promise<void> {
  for await (const { digest } of chunksOfBlob(frames, blob)) frames.place(digest);
}
