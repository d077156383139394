import { mkdtemp, rm } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, test } from '@jest/globals';
import {
  CommandError,
  ConflictError,
  DeniedError,
  ExhaustedError,
  IntegrityError,
  NotFoundError,
  UnavailableError,
  UnsupportedError,
} from '../../../../src/lib/errors.ts';
import { connectDocker } from '../../../../src/systems/docker/client.ts';
import { stopContainer } from '../../../../src/systems/docker/containers.ts';

/* A daemon that misbehaves on demand; real daemons are in the integration tests. */

const signal = new AbortController().signal;
const cleanups: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const cleanup of cleanups.splice(0).reverse()) await cleanup();
});

type Handler = (request: IncomingMessage, response: ServerResponse) => void;

async function daemon(handle: Handler, version = '1.41') {
  const folder = await mkdtemp(join(tmpdir(), 'docker-'));
  cleanups.push(() => rm(folder, { recursive: true }));
  const server = createServer((request, response) => {
    if (request.url === '/_ping') response.setHeader('Api-Version', version).end('OK');
    else handle(request, response);
  });
  const path = join(folder, 'sock');
  await new Promise<void>((resolve) => server.listen(path, resolve));
  cleanups.push(async () => {
    server.closeAllConnections();
    server.close();
  });
  return await connectDocker({ signal, endpoint: { kind: 'unix', path, url: `unix://${path}` } });
}

const answer =
  (status: number, body: unknown): Handler =>
  (_, response) =>
    response.writeHead(status, { 'Content-Type': 'application/json' }).end(JSON.stringify(body));

async function consume(source: AsyncIterable<unknown>): Promise<unknown[]> {
  const all: unknown[] = [];
  for await (const item of source) all.push(item);
  return all;
}

test.each([
  [404, NotFoundError],
  [409, ConflictError],
  [403, DeniedError],
  [501, UnsupportedError],
  [503, UnavailableError],
  [500, CommandError],
])("status %i is thrown as the matching class, with the daemon's own message", async (status, type) => {
  const client = await daemon(answer(status, { message: 'the reason' }));
  const failing = client.inspectImage('x:1', { signal });
  await expect(failing).rejects.toMatchObject({ constructor: type, message: "Docker could not inspect image 'x:1': the reason" });
});

test('a full disk is distinguished from other failures', async () => {
  const client = await daemon(answer(500, { message: 'write /x: no space left on device' }));
  await expect(client.inspectImage('x', { signal })).rejects.toThrow(ExhaustedError);
});

test('a missing daemon and one that is too old are reported', async () => {
  const endpoint = { kind: 'unix', path: '/nonexistent/docker.sock', url: 'unix:///nonexistent/docker.sock' } as const;
  const error = await connectDocker({ signal, endpoint }).catch((e: unknown) => e);
  expect(error).toBeInstanceOf(UnavailableError);
  expect(error).toMatchObject({
    message: 'Docker is not running at unix:///nonexistent/docker.sock',
    hint: expect.stringContaining('Start it'),
  });
  await expect(daemon(answer(200, {}), '1.39')).rejects.toThrow(UnsupportedError);
});

test('requests use the older of both API versions', async () => {
  const urls: string[] = [];
  const record: Handler = (request, response) => {
    urls.push(request.url ?? '');
    response.end('{}');
  };
  await (await daemon(record, '1.41')).inspectImage('a/b:1', { signal });
  await (await daemon(record, '1.99')).inspectImage('a/b:1', { signal });
  expect(urls).toEqual(['/v1.41/images/a/b%3A1/json', '/v1.48/images/a/b%3A1/json']);
});

test('a list of images that fails while an image is removed is requested again, up to five times', async () => {
  const failures = async (count: number) => {
    let calls = 0;
    const client = await daemon((_, response) => {
      if (++calls > count) return response.end('[{"Id":"sha256:1"}]');
      response.statusCode = 404;
      return response.end('{"message":"content digest sha256:2: not found"}');
    });
    return await client.listImages([], { signal });
  };
  expect(await failures(4)).toEqual([{ Id: 'sha256:1' }]);
  await expect(failures(5)).rejects.toThrow(NotFoundError);
});

test('an error in a message stream is thrown, and lines may be split at any byte', async () => {
  const client = await daemon((_, response) => {
    response.write('{"status":"Pulling","id":"a"}\r\n{"status":"Down');
    setTimeout(
      () => response.end('loading","progressDetail":{"current":1,"total":2}}\n{"errorDetail":{"message":"broken"},"error":"broken"}'),
      20,
    );
  });
  const messages = client.pullImage('x', { tag: '1', signal });
  expect((await messages.next()).value).toEqual({ status: 'Pulling', id: 'a' });
  expect((await messages.next()).value).toEqual({ status: 'Downloading', current: 1, total: 2 });
  await expect(messages.next()).rejects.toThrow('Docker could not pull x:1: broken');
});

test('a broken connection is reported as unavailable', async () => {
  const client = await daemon((_, response) => {
    response.write('abc');
    setTimeout(() => response.destroy(), 20);
  });
  await expect(consume(client.saveImage('x', { signal }))).rejects.toThrow(UnavailableError);
});

test('an error of the archive during a load is thrown unchanged', async () => {
  const client = await daemon((request) => request.resume());
  async function* archive() {
    yield Buffer.alloc(10);
    throw new IntegrityError('bad chunk');
  }
  await expect(consume(client.loadImage(archive(), { signal }))).rejects.toThrow('bad chunk');
});

test('a daemon that refuses an archive early is reported with its message', async () => {
  const client = await daemon(answer(500, { message: 'no thanks' }));
  async function* archive() {
    for (let i = 0; i < 100; i++) yield Buffer.alloc(1 << 20);
  }
  await expect(consume(client.loadImage(archive(), { signal }))).rejects.toThrow(/no thanks|connection broke/);
});

test('an aborted signal ends a call with its reason', async () => {
  const client = await daemon(() => {});
  const abort = new AbortController();
  const waiting = client.inspectImage('x', { signal: abort.signal });
  setTimeout(() => abort.abort(new Error('enough')), 30);
  await expect(waiting).rejects.toThrow('enough');
});

test('stopping a stopped container succeeds', async () => {
  const docker = await daemon((_, response) => response.writeHead(304).end());
  await expect(stopContainer(docker, 'web', { signal })).resolves.toBeUndefined();
});

test('a container created while its command is canceled is removed again', async () => {
  const stop = new AbortController();
  const asked: string[] = [];
  const docker = await daemon((request, response) => {
    asked.push(`${request.method} ${request.url?.replace('/v1.41', '')}`);
    if (request.method === 'DELETE') return void response.writeHead(204).end();
    // The command is canceled while the daemon creates the container, which it completes all the same.
    stop.abort(new Error('Ctrl-C'));
    setImmediate(() => answer(201, { Id: 'made' })(request, response));
  });
  await expect(docker.createContainer({ Image: 'x' }, { signal: stop.signal })).rejects.toThrow('Ctrl-C');
  expect(asked).toEqual(['POST /containers/create', 'DELETE /containers/made?force=1&v=1']);
  await expect(docker.createContainer({ Image: 'x' }, { signal: stop.signal })).rejects.toThrow('Ctrl-C');
  expect(asked).toHaveLength(2);
});
