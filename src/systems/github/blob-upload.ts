import { randomUUID } from 'node:crypto';
import { DeniedError, InputError, UnavailableError } from '../../lib/errors.ts';
import { retry } from '../../lib/retry.ts';
import { type ByteStream, mapOrdered } from '../../lib/streams/bytes.ts';
import { bytesOf, retryAfter, send } from './http.ts';

/** The block size of GitHub's own clients. A blob has at most 50,000 blocks, so this is enough for 390 GiB. */
const BLOCK = 8 << 20;
const BLOCKS_AT_ONCE = 8;

/** The pieces of one block, in order. */
type Block = readonly Uint8Array[];

export interface UploadOptions {
  readonly signal: AbortSignal;
  readonly doing: string;
  readonly contentType?: string;
}

/**
 * Uploads a stream to a signed URL, in blocks of which several are sent at once. The blob becomes visible when all blocks have arrived.
 * Returns its size in bytes. https://learn.microsoft.com/rest/api/storageservices/put-block
 */
export async function uploadBlob(url: string, source: ByteStream, options: UploadOptions): Promise<number> {
  const blocks = blocksOf(source);
  const first = await blocks.next();
  const second = first.done ? first : await blocks.next();
  const type: Record<string, string> = options.contentType === undefined ? {} : { 'x-ms-blob-content-type': options.contentType };
  if (second.done) {
    const whole = first.done ? [] : first.value;
    await put(url, whole, options, { 'x-ms-blob-type': 'BlockBlob', ...type });
    return sizeOf(whole);
  }
  return await uploadBlocks(url, resumed([first.value as Block, second.value], blocks), { ...options, type });
}

async function uploadBlocks(
  url: string,
  blocks: AsyncIterable<Block>,
  { type, ...options }: UploadOptions & { type: Readonly<Record<string, string>> },
): Promise<number> {
  const ids: string[] = [];
  // Servers other than Azure parse the id as Azure's own library generates it: 36 characters, then 12 digits.
  const prefix = randomUUID();
  let size = 0;
  const putNext = async (block: Block): Promise<void> => {
    const id = Buffer.from(prefix + `${ids.length}`.padStart(12, '0')).toString('base64');
    ids.push(id);
    size += sizeOf(block);
    await put(`${url}&comp=block&blockid=${encodeURIComponent(id)}`, block, options);
  };
  for await (const _ of mapOrdered(blocks, BLOCKS_AT_ONCE, putNext));
  const list = `<?xml version="1.0" encoding="utf-8"?><BlockList>${ids.map((id) => `<Latest>${id}</Latest>`).join('')}</BlockList>`;
  await put(`${url}&comp=blocklist`, [Buffer.from(list)], options, { 'Content-Type': 'application/xml', ...type });
  return size;
}

async function* resumed(taken: readonly Block[], rest: AsyncIterable<Block>): AsyncGenerator<Block> {
  yield* taken;
  yield* rest;
}

/** Copies nothing: data that is already in memory is not duplicated while it is sent. */
async function* blocksOf(source: ByteStream): AsyncGenerator<Block> {
  let block: Uint8Array[] = [];
  let room = BLOCK;
  for await (const piece of source) {
    for (let at = 0; at < piece.length; ) {
      const part = piece.subarray(at, at + room);
      block.push(part);
      at += part.length;
      room -= part.length;
      if (room > 0) continue;
      yield block;
      block = [];
      room = BLOCK;
    }
  }
  if (block.length > 0) yield block;
}

function sizeOf(block: Block): number {
  return block.reduce((sum, { length }) => sum + length, 0);
}

async function put(
  url: string,
  body: readonly Uint8Array[],
  { doing, signal }: UploadOptions,
  headers: Readonly<Record<string, string>> = {},
): Promise<void> {
  await retry(
    async () => {
      const reply = await send({ doing, url, method: 'PUT', headers: { 'x-ms-version': '2021-12-02', ...headers }, body, signal });
      const text = (await bytesOf(reply, { doing, signal }, 64 * 1024)).toString('utf8');
      if (reply.status === 201) return;
      const said = `the storage returned ${reply.status} ${/<Code>(\w+)<\/Code>/.exec(text)?.[1] ?? ''}`.trim();
      const message = `${doing}: ${said}`;
      if (reply.status === 403) {
        throw new DeniedError(message, { hint: 'Try again, or save less at once: the permission to write has expired' });
      }
      if (reply.status >= 500 || reply.status === 408 || reply.status === 429) {
        throw new UnavailableError(message, { hint: 'Try again later', fields: { retry_after: retryAfter(reply) } });
      }
      throw new InputError(message);
    },
    { signal },
  );
}
