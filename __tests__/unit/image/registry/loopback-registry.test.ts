import { afterEach, expect, test } from '@jest/globals';
import { imageManifest } from '../../../../src/image/oci.ts';
import { type LoopbackRegistry, serveImage } from '../../../../src/image/registry/loopback-registry.ts';
import { type Digest, digestOf } from '../../../../src/lib/digest.ts';

const layer = Buffer.alloc(300_000, 'layer');
const config = Buffer.from('{}');
const blobs = new Map([layer, config].map((bytes) => [digestOf(bytes), bytes]));
const info = (bytes: Buffer) => ({ digest: digestOf(bytes), size: bytes.length });

let registry: LoopbackRegistry;
afterEach(async () => {
  await registry[Symbol.asyncDispose]();
});

async function serve(open?: (digest: Digest) => AsyncIterable<Uint8Array>): Promise<void> {
  async function* stored(digest: Digest): AsyncGenerator<Uint8Array> {
    yield blobs.get(digest) as Buffer;
  }
  registry = await serveImage({ repository: 'a/b', tag: 'latest', config: info(config), layers: [info(layer)], open: open ?? stored });
}

function get(path: string, { method = 'GET', password = registry.password } = {}): Promise<Response> {
  const authorization = `Basic ${Buffer.from(`${registry.username}:${password}`).toString('base64')}`;
  // Close each connection: the server may close a kept one while a slow machine is about to reuse it.
  return fetch(`http://${registry.address}${path}`, { method, headers: { authorization, connection: 'close' } });
}

test('the registry serves the manifest by tag and digest, the config and the layers, and nothing else', async () => {
  await serve();
  const { bytes, digest } = imageManifest(info(config), [info(layer)]);
  for (const name of ['latest', digest]) {
    const response = await get(`/v2/a/b/manifests/${name}`);
    expect(response.headers.get('docker-content-digest')).toBe(digest);
    expect(Buffer.from(await response.arrayBuffer())).toEqual(bytes);
  }
  expect(Buffer.from(await (await get(`/v2/a/b/blobs/${digestOf(layer)}`)).arrayBuffer())).toEqual(layer);
  const head = await get(`/v2/a/b/blobs/${digestOf(config)}`, { method: 'HEAD' });
  expect(head.headers.get('content-length')).toBe('2');
  for (const path of [`/v2/a/b/blobs/${digestOf('other')}`, '/v2/a/b/manifests/other', '/v2/_catalog', '/'])
    expect((await get(path)).status).toBe(404);
  expect((await get('/v2/', { method: 'DELETE' })).status).toBe(404);
});

test('the registry listens on loopback only and requires the password', async () => {
  await serve();
  expect(registry.address).toMatch(/^127\.0\.0\.1:\d+$/);
  const refused = await get(`/v2/a/b/blobs/${digestOf(layer)}`, { password: 'wrong' });
  expect(refused.status).toBe(401);
  expect(refused.headers.get('www-authenticate')).toContain('Basic');
  expect((await fetch(`http://${registry.address}/v2/`)).status).toBe(401);
  const reached = await Promise.race([registry.reached.then(() => true), new Promise((resolve) => setTimeout(resolve, 20, false))]);
  expect(reached).toBe(false);
  await get('/v2/');
  await registry.reached;
});

test('a layer stream that fails ends the response and is reported by the registry', async () => {
  await serve(async function* () {
    yield Buffer.alloc(1000);
    throw new Error('bad chunk');
  });
  const reading = get(`/v2/a/b/blobs/${digestOf(layer)}`).then((response) => response.arrayBuffer());
  await expect(reading).rejects.toThrow();
  expect(await registry.failed).toMatchObject({ message: 'bad chunk' });
});

test('closing the registry ends running responses', async () => {
  await serve(async function* () {
    yield Buffer.alloc(1000);
    await new Promise(() => {});
  });
  const response = await get(`/v2/a/b/blobs/${digestOf(layer)}`);
  await registry[Symbol.asyncDispose]();
  await expect(response.arrayBuffer()).rejects.toThrow();
});
