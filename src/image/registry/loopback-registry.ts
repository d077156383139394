import { randomBytes, timingSafeEqual } from 'node:crypto';
import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { pipeline } from 'node:stream/promises';
import { type Digest, digestOf } from '../../lib/digest.ts';
import { type BlobInfo, imageManifest, MEDIA_TYPES } from '../oci.ts';
import { PriorityGate } from './priority-gate.ts';

/*
 * A read-only registry on loopback that serves one image directly from the streams that `open` returns. A daemon pulls only the layers that it lacks,
 * several at once, and verifies every digest itself. 127.0.0.0/8 needs no TLS, and a password keeps out other users of the host.
 * https://github.com/opencontainers/distribution-spec/blob/main/spec.md#pull
 */

/** The image to serve, layers base first. Each request of a blob calls `open`. */
export interface RegistryImage {
  readonly repository: string;
  readonly tag: string;
  readonly config: BlobInfo;
  readonly layers: readonly BlobInfo[];
  open(digest: Digest): AsyncIterable<Uint8Array>;
}

export interface LoopbackRegistry extends AsyncDisposable {
  /** `127.0.0.1:port`. */
  readonly address: string;
  readonly username: string;
  readonly password: string;
  /** Resolves on the first authenticated request. */
  readonly reached: Promise<void>;
  /** Resolves with the error that `open` threw, because a daemon would only see a broken connection and retry. */
  readonly failed: Promise<unknown>;
  /** Digests of the blobs requested until now. */
  readonly requested: ReadonlySet<Digest>;
}

const USERNAME = 'vm-snapshot';

/** Listens until it is disposed. */
export async function serveImage(image: RegistryImage): Promise<LoopbackRegistry> {
  const password = randomBytes(24).toString('base64url');
  const { promise: reached, resolve: reach } = Promise.withResolvers<void>();
  const { promise: failed, resolve: fail } = Promise.withResolvers<unknown>();
  const requested = new Set<Digest>();
  const answers = answersOf(image, (digest) => requested.add(digest));
  const server = createServer((request, response) => {
    if (!isAuthorised(request, password)) return refuse(response, 401, { 'WWW-Authenticate': 'Basic realm="vm-snapshot"' });
    reach();
    const answer = request.method === 'GET' || request.method === 'HEAD' ? answers(request.url ?? '') : undefined;
    if (answer === undefined) return refuse(response, 404);
    response.writeHead(200, answer.headers);
    // The headers are sent immediately because the body may have to wait.
    response.flushHeaders();
    if (request.method === 'HEAD') response.end();
    else void deliver(answer.body(), response).then((problem) => problem !== undefined && fail(problem));
  });
  // A layer's response lasts until the daemon has unpacked it.
  server.requestTimeout = 0;
  server.timeout = 0;
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  return {
    address: `127.0.0.1:${port}`,
    username: USERNAME,
    password,
    reached,
    failed,
    requested,
    async [Symbol.asyncDispose]() {
      const closed = new Promise((resolve) => server.close(resolve));
      server.closeAllConnections();
      await closed;
    },
  };
}

interface Answer {
  readonly headers: Record<string, string | number>;
  body(): AsyncIterable<Uint8Array> | Iterable<Uint8Array>;
}

/** Returns the answers by path; every other path is not found. */
function answersOf(
  { repository, tag, config, layers, open }: RegistryImage,
  onRequest: (digest: Digest) => void,
): (url: string) => Answer | undefined {
  const manifest = imageManifest(config, layers);
  const version = { 'Docker-Distribution-Api-Version': 'registry/2.0' };
  const known = new Map<string, Answer>();
  const turns = new PriorityGate();
  known.set('/v2/', { headers: { ...version, 'Content-Type': 'application/json', 'Content-Length': 2 }, body: () => [Buffer.from('{}')] });
  for (const name of [tag, manifest.digest]) {
    const headers = {
      'Content-Type': MEDIA_TYPES.manifest,
      'Content-Length': manifest.bytes.length,
      'Docker-Content-Digest': manifest.digest,
    };
    known.set(`/v2/${repository}/manifests/${name}`, { headers: { ...version, ...headers }, body: () => [manifest.bytes] });
  }
  for (const [rank, { digest, size }] of [config, ...layers].entries()) {
    const headers = { 'Content-Type': 'application/octet-stream', 'Content-Length': size, 'Docker-Content-Digest': digest };
    const body = (): AsyncIterable<Uint8Array> => {
      onRequest(digest);
      return turns.pass(rank, open(digest));
    };
    known.set(`/v2/${repository}/blobs/${digest}`, { headers: { ...version, ...headers }, body });
  }
  return (url) => known.get(url.split('?')[0]?.replaceAll('%3A', ':') ?? '');
}

/** Returns the error that the source threw, or undefined. A connection closed by the daemon is not an error. */
async function deliver(body: ReturnType<Answer['body']>, response: ServerResponse): Promise<unknown> {
  let problem: unknown;
  async function* watched(): AsyncGenerator<Uint8Array> {
    try {
      yield* body;
    } catch (error) {
      problem = error;
      throw error;
    }
  }
  await pipeline(watched, response).catch(() => response.destroy());
  return problem;
}

function isAuthorised(request: IncomingMessage, password: string): boolean {
  const expected = `Basic ${Buffer.from(`${USERNAME}:${password}`).toString('base64')}`;
  // Comparing digests gives both sides the same length.
  return timingSafeEqual(Buffer.from(digestOf(request.headers.authorization ?? '')), Buffer.from(digestOf(expected)));
}

function refuse(response: ServerResponse, status: number, headers: Record<string, string> = {}): void {
  const code = status === 401 ? 'UNAUTHORIZED' : 'NAME_UNKNOWN';
  response.writeHead(status, { 'Content-Type': 'application/json', ...headers }).end(JSON.stringify({ errors: [{ code }] }));
}
