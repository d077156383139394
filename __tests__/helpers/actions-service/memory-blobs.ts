import { createHmac, randomBytes } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import { type Blobs, Refusal } from './reply.ts';

/** Simulated network limits; 0 means none. */
export interface Throttle {
  /** Per connection and direction. */
  bytesPerSecond: number;
  roundTripMs: number;
}

const KEY = randomBytes(32);
const LIFE_MS = 3600_000;
/** Azure's limit: up to 50,000 blocks, with ids of equal length per blob. https://learn.microsoft.com/rest/api/storageservices/put-block */
const MAX_BLOCKS = 50_000;

interface Blob {
  readonly blocks: Map<string, Buffer>;
  /** The body in the pieces in which it was sent. */
  body: readonly Buffer[] | undefined;
}

/** The part of Azure's blob service that clients of signed URLs need, in memory and with a throttle. */
export class MemoryBlobs implements Blobs {
  readonly throttle: Throttle = { bytesPerSecond: 0, roundTripMs: 0 };
  /** Incremented to invalidate all signed URLs returned so far. */
  generation = 0;
  /** False answers range requests with the whole body, as some servers do. */
  ranges = true;
  /** True corrupts everything that is read, as a broken proxy does; the stored bytes stay correct. */
  spoiled = false;
  origin = '';
  readonly #blobs = new Map<string, Blob>();

  uploadUrl(blob: string): string {
    this.#blobs.set(blob, { blocks: new Map(), body: undefined });
    return this.#sign(blob, { sp: 'w' });
  }

  downloadUrl(blob: string, told?: { contentType: string; fileName: string }): string {
    const headers = told && { rsct: told.contentType, rscd: `attachment; filename="${told.fileName}"` };
    return this.#sign(blob, { sp: 'r', ...headers });
  }

  async size(blob: string): Promise<number | undefined> {
    const body = this.#blobs.get(blob)?.body;
    return body && sizeOf(body);
  }

  async remove(blob: string): Promise<void> {
    this.#blobs.delete(blob);
  }

  async stop(): Promise<void> {
    this.#blobs.clear();
  }

  /** Replaces the bytes of a blob, to inject faults. */
  replace(blob: string, change: (body: Buffer) => Buffer): void {
    const found = this.#blobs.get(blob);
    if (found?.body) found.body = [change(Buffer.concat(found.body))];
  }

  async answer(request: IncomingMessage, response: ServerResponse, url: URL): Promise<void> {
    const name = url.pathname.split('/').at(-1) ?? '';
    const reading = request.method === 'GET' || request.method === 'HEAD';
    this.#check(name, url, reading ? 'r' : 'w');
    const blob = this.#blobs.get(name);
    if (blob === undefined) throw new Refusal(404, 'BlobNotFound', 'The specified blob does not exist.');
    if (reading) return await this.#read(blob, { request, response, url });
    const body = await this.#receive(request);
    this.#write(blob, body, { request, url });
    response.writeHead(201).end();
  }

  #write(blob: Blob, body: Buffer, { request, url }: { request: IncomingMessage; url: URL }): void {
    const comp = url.searchParams.get('comp');
    if (comp === 'block') {
      const id = url.searchParams.get('blockid') ?? '';
      const [other] = blob.blocks.keys();
      if (id === '' || (other !== undefined && other.length !== id.length))
        throw new Refusal(400, 'InvalidBlobOrBlock', 'The block id is invalid.');
      blob.blocks.set(id, body);
      return;
    }
    if (comp === 'blocklist') {
      const ids = [...body.toString().matchAll(/<Latest>([^<]+)<\/Latest>/g)].map(([, id = '']) => id);
      const missing = ids.length > MAX_BLOCKS || ids.some((id) => !blob.blocks.has(id));
      if (missing) throw new Refusal(400, 'InvalidBlockList', 'The specified block list is invalid.');
      blob.body = ids.map((id) => blob.blocks.get(id) as Buffer);
      blob.blocks.clear();
      return;
    }
    if (request.headers['x-ms-blob-type'] !== 'BlockBlob') throw new Refusal(400, 'MissingRequiredHeader', 'x-ms-blob-type is missing.');
    blob.body = [body];
  }

  async #read(blob: Blob, { request, response, url }: { request: IncomingMessage; response: ServerResponse; url: URL }): Promise<void> {
    const body = this.spoiled ? blob.body?.map((piece) => Buffer.from(piece.map((byte) => byte ^ 1))) : blob.body;
    if (body === undefined) throw new Refusal(404, 'BlobNotFound', 'The specified blob does not exist.');
    const size = sizeOf(body);
    const told = {
      'Content-Type': url.searchParams.get('rsct') ?? 'application/octet-stream',
      ...(url.searchParams.has('rscd') && { 'Content-Disposition': url.searchParams.get('rscd') as string }),
      ETag: '"1"',
    };
    const header = (request.headers['x-ms-range'] ?? request.headers.range) as string | undefined;
    const [, from, to] = this.ranges ? (/^bytes=(\d+)-(\d*)$/.exec(header ?? '') ?? []) : [];
    if (from === undefined) {
      response.writeHead(200, { ...told, 'Content-Length': size });
      return await this.#send(response, request.method === 'HEAD' ? [] : body);
    }
    const start = Number(from);
    if (start >= size) throw new Refusal(416, 'InvalidRange', 'The range specified is invalid for the current size of the resource.');
    const end = Math.min(to === '' ? size : Number(to) + 1, size);
    const range = { 'Content-Range': `bytes ${start}-${end - 1}/${size}`, 'Content-Length': end - start };
    response.writeHead(206, { ...told, ...range });
    await this.#send(response, piecesOf(body, start, end));
  }

  async #receive(request: IncomingMessage): Promise<Buffer> {
    const pieces: Buffer[] = [];
    const pace = this.#pace();
    for await (const piece of request as AsyncIterable<Buffer>) {
      pieces.push(piece);
      await pace(piece.length);
    }
    return Buffer.concat(pieces);
  }

  async #send(response: ServerResponse, body: Iterable<Buffer>): Promise<void> {
    const pace = this.#pace();
    const step = this.throttle.bytesPerSecond > 0 ? 64 * 1024 : Number.POSITIVE_INFINITY;
    for (const whole of body) {
      for (let at = 0; at < whole.length && !response.destroyed; at += step) {
        const piece = whole.subarray(at, at + step);
        if (!response.write(piece)) await drained(response);
        await pace(piece.length);
      }
    }
    response.end();
  }

  #pace(): (bytes: number) => Promise<void> {
    const begin = performance.now();
    let sent = 0;
    return async (bytes) => {
      sent += bytes;
      const { bytesPerSecond } = this.throttle;
      const ahead = bytesPerSecond > 0 ? (sent / bytesPerSecond) * 1000 - (performance.now() - begin) : 0;
      if (ahead > 1) await sleep(ahead);
    };
  }

  #sign(blob: string, facts: Record<string, string>): string {
    const query = new URLSearchParams({ ...facts, se: `${Date.now() + LIFE_MS}`, gen: `${this.generation}` });
    query.set('sig', signatureOf(blob, query));
    return `${this.origin}/blobs/${blob}?${query}`;
  }

  #check(blob: string, url: URL, permission: 'r' | 'w'): void {
    const query = new URLSearchParams(url.search);
    const signature = query.get('sig');
    for (const name of ['sig', 'comp', 'blockid', 'timeout']) query.delete(name);
    const live = Number(query.get('se')) > Date.now() && query.get('gen') === `${this.generation}`;
    if (signature !== signatureOf(blob, query) || !live) throw new Refusal(403, 'AuthorizationFailure', 'This request is not authorized.');
    if (query.get('sp') !== permission) throw new Refusal(403, 'AuthorizationPermissionMismatch', 'This permission is not granted.');
  }
}

function* piecesOf(body: readonly Buffer[], start: number, end: number): Generator<Buffer> {
  let at = 0;
  for (const piece of body) {
    if (at < end && at + piece.length > start) yield piece.subarray(Math.max(0, start - at), end - at);
    at += piece.length;
  }
}

function sizeOf(body: readonly Buffer[]): number {
  return body.reduce((sum, { length }) => sum + length, 0);
}

function signatureOf(blob: string, query: URLSearchParams): string {
  return createHmac('sha256', KEY).update(`${blob}?${query}`).digest('base64');
}

async function drained(response: ServerResponse): Promise<void> {
  const { promise, resolve } = Promise.withResolvers<void>();
  response.on('drain', resolve).on('close', resolve);
  await promise;
  response.off('drain', resolve).off('close', resolve);
}
