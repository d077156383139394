import { createHash, type Hash } from 'node:crypto';
import { fromHex, hexOf } from '../../lib/digest.ts';
import { IntegrityError } from '../../lib/errors.ts';
import { ByteStream } from '../chunking/byte-stream.ts';
import { assembleTar, tarOps } from '../chunking/tar-assembler.ts';
import type { BlobReader, OpenOptions, StoredBlob, TarEntryInfo } from '../repository.ts';
import type { FrameReader } from './frame-reader.ts';
import { EMPTY, parseRecipe, type Recipe } from './recipe.ts';
import { tarEntries } from './tar-entries.ts';
import { streamChunks, streamPart } from './tree-reader.ts';

export class RepositoryBlobReader implements BlobReader {
  readonly #frames: FrameReader;

  constructor(frames: FrameReader) {
    this.#frames = frames;
  }

  async *open(blob: StoredBlob, { onBytes, digestChecked = false }: OpenOptions = {}): AsyncGenerator<Uint8Array> {
    const recipe = await this.#recipe(blob);
    const sum = digestChecked ? undefined : createHash('sha256');
    let size = 0;
    const pieces = recipe.kind === 'plain' ? streamChunks(this.#frames, recipe.streams.contents ?? EMPTY) : this.#tar(recipe);
    for await (const piece of pieces) {
      size += piece.length;
      if (size > blob.size) throw new IntegrityError(`${blob.digest} is damaged: it has more than ${blob.size} bytes`);
      sum?.update(piece);
      // Verify the digest of the whole blob before the last bytes are yielded.
      if (size === blob.size) assertDigest(blob, sum?.copy());
      onBytes?.(piece.length);
      yield piece;
    }
    if (size !== blob.size) throw new IntegrityError(`${blob.digest} is damaged: it has ${size} bytes instead of ${blob.size}`);
    assertDigest(blob, sum);
  }

  async *entries(blob: StoredBlob): AsyncGenerator<{ entry: TarEntryInfo; read(limit: number): Promise<Uint8Array> }> {
    const recipe = await this.#recipe(blob);
    if (recipe.kind === 'plain') return;
    const [records, times] = [this.#stream(recipe, 'records'), this.#stream(recipe, 'times')];
    const contents = recipe.streams.contents ?? EMPTY;
    try {
      yield* tarEntries(tarOps(records, times), (part) => streamPart(this.#frames, contents, part));
    } finally {
      await Promise.all([records.close(), times.close()]);
    }
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.#frames[Symbol.asyncDispose]();
  }

  async *#tar(recipe: Recipe): AsyncGenerator<Uint8Array> {
    const [records, times, contents] = [this.#stream(recipe, 'records'), this.#stream(recipe, 'times'), this.#stream(recipe, 'contents')];
    try {
      yield* assembleTar(records, times, contents);
    } finally {
      await Promise.all([records.close(), times.close(), contents.close()]);
    }
  }

  #stream(recipe: Recipe, name: keyof Recipe['streams']): ByteStream {
    return new ByteStream(streamChunks(this.#frames, recipe.streams[name] ?? EMPTY));
  }

  async #recipe(blob: StoredBlob): Promise<Recipe> {
    const recipe = await readRecipe(this.#frames, blob);
    if (recipe.size !== blob.size) throw new IntegrityError(`the recipe of ${blob.digest} makes ${recipe.size} bytes, not ${blob.size}`);
    return recipe;
  }
}

/** Throws MissingError if the recipe is missing, IntegrityError if it is damaged. */
export async function readRecipe(frames: FrameReader, blob: StoredBlob): Promise<Recipe> {
  const root = await frames.chunk(Buffer.from(hexOf(blob.recipe), 'hex'));
  return parseRecipe(root, `the recipe of ${blob.digest}`);
}

function assertDigest(blob: StoredBlob, sum: Hash | undefined): void {
  if (sum === undefined) return;
  const found = fromHex(sum.digest('hex'));
  if (found !== blob.digest) throw new IntegrityError(`${blob.digest} is damaged: its content has the digest ${found}`);
}
