import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { type Duplex, Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { stop } from './containers.ts';
import { ROUTES } from './routes.ts';
import { type FakeDocker, Refusal } from './state.ts';

/** The header of a request whose sender is killed during the request. */
export const TORN = 'x-torn';

export interface FakeServer extends AsyncDisposable {
  /** Waits until all requests are handled and no input is open. */
  quiet(): Promise<void>;
  /** Switches to another daemon. */
  serve(docker: FakeDocker): void;
}

/** Answers requests at a socket as dockerd does. */
export async function startFakeServer(socket: string): Promise<FakeServer> {
  let docker: FakeDocker | undefined;
  const busy = new Set<object>();
  const inputs = new Set<Duplex>();
  const server = createServer((request, response) => {
    busy.add(request);
    answer(request, response)
      .catch((error: unknown) => refuse(response, error))
      .finally(() => busy.delete(request));
  });
  /** The input of a container, which ends when the connection closes. */
  server.on('upgrade', (request: IncomingMessage, stream: Duplex) => {
    const [, id = ''] = /containers\/([^/]+)\/attach/.exec(request.url ?? '') ?? [];
    const of = docker;
    const container = of?.containers.get(id);
    if (of === undefined || container === undefined) return void stream.end('HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\n\r\n');
    inputs.add(stream);
    stream.on('error', () => {});
    stream.on('end', () => stream.destroy());
    stream.on('close', () => {
      inputs.delete(stream);
      if (of.containers.has(id)) stop(of, container, 0);
    });
    stream.resume();
    stream.write('HTTP/1.1 101 UPGRADED\r\nContent-Type: application/vnd.docker.raw-stream\r\nConnection: Upgrade\r\nUpgrade: tcp\r\n\r\n');
  });
  await new Promise<void>((resolve) => server.listen(socket, resolve));
  return {
    serve(next) {
      docker = next;
    },
    async quiet() {
      while (busy.size + inputs.size > 0) await new Promise((resolve) => setImmediate(resolve));
    },
    async [Symbol.asyncDispose]() {
      for (const input of inputs) input.destroy();
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const url = new URL(request.url ?? '/', 'http://docker');
    const path = decodeURIComponent(url.pathname.replace(/^\/v1\.\d+/, ''));
    if (path === '/_ping') return void response.writeHead(200, { 'Api-Version': '1.44' }).end('OK');
    if (docker === undefined) throw new Refusal(503, 'no daemon');
    for (const [method, pattern, route] of ROUTES) {
      const match = request.method === method ? pattern.exec(path) : null;
      if (match === null) continue;
      const isTorn = TORN in request.headers;
      const found = await route({ docker, name: match[1] ?? '', query: url.searchParams, body: request, isTorn });
      if (found === 304 || found === undefined) return void response.writeHead(found ?? 204).end();
      if (found instanceof Readable) return await pipeline(found, response.writeHead(200));
      return void response.writeHead(200, { 'Content-Type': 'application/json' }).end(JSON.stringify(found));
    }
    throw new Refusal(501, `the fake daemon does not know ${request.method} ${path}`);
  }
}

function refuse(response: ServerResponse, error: unknown): void {
  const status = error instanceof Refusal ? error.status : 500;
  if (!response.headersSent) response.writeHead(status, { 'Content-Type': 'application/json' });
  response.end(JSON.stringify({ message: error instanceof Error ? error.message : String(error) }));
}
