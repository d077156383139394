import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { createServer as createProxy, type IncomingMessage } from 'node:http';
import { createServer, type Server } from 'node:https';
import { type AddressInfo, connect, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, expect, test } from '@jest/globals';
import { openS3Store } from '../../../../src/stores/s3/index.ts';
import { closing } from '../../../helpers/fake-s3.ts';
import { run } from '../../../helpers/processes.ts';
import { c } from '../../../helpers/repository.ts';

/* A server with a certificate of a private authority, reached directly and through a proxy. */

let folder: string;
let server: Server;
let endpoint: string;
const saved = { ...process.env };
const KEYS = { AWS_ACCESS_KEY_ID: 'key', AWS_SECRET_ACCESS_KEY: 'secret', AWS_CONFIG_FILE: '/dev/null' };

beforeAll(async () => {
  Object.assign(process.env, { ...KEYS, AWS_SHARED_CREDENTIALS_FILE: '/dev/null' });
  folder = await mkdtemp(join(tmpdir(), 'vm-tls-'));
  const [key, cert] = [join(folder, 'key.pem'), join(folder, 'ca.pem')];
  const subject = ['-subj', '/CN=private', '-addext', 'subjectAltName=IP:127.0.0.1'];
  const curve = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes'];
  await run(['openssl', 'req', '-x509', ...curve, '-keyout', key, '-out', cert, '-days', '2', ...subject]);
  server = createServer({ key: await readFile(key), cert: await readFile(cert) }, (_request, response) => {
    response.writeHead(200, { 'content-length': 2, etag: '"e"' }).end('{}');
  });
  endpoint = `https://127.0.0.1:${await listening(server)}`;
});
afterEach(() => {
  for (const name of ['AWS_CA_BUNDLE', 'HTTPS_PROXY', 'NO_PROXY']) delete process.env[name];
});
afterAll(async () => {
  server.closeAllConnections();
  await new Promise((closed) => server.close(closed));
  process.env = saved;
  await rm(folder, { recursive: true });
});

async function read(): Promise<string> {
  let text = '';
  await closing(await openS3Store(`s3://bucket/a?endpoint=${endpoint}`, { backoffMs: 1 }), async (store) => {
    text = Buffer.from(await store.get('config', c)).toString();
  });
  return text;
}

test('the certificate of an unknown authority is refused, and one of the authority in AWS_CA_BUNDLE is trusted', async () => {
  await expect(read()).rejects.toThrow();
  process.env.AWS_CA_BUNDLE = join(folder, 'ca.pem');
  expect(await read()).toBe('{}');
});

test('requests are tunneled through the proxy, except for hosts in NO_PROXY', async () => {
  const asked: string[] = [];
  const proxy = createProxy().on('connect', (request: IncomingMessage, socket: Socket) => {
    asked.push(request.url ?? '');
    const [host, port] = (request.url ?? '').split(':');
    const onward = connect(Number(port), host, () => socket.write('HTTP/1.1 200 OK\r\n\r\n'));
    for (const end of [socket, onward]) end.on('error', () => {});
    onward.pipe(socket).pipe(onward);
  });
  const address = `http://127.0.0.1:${await listening(proxy)}`;
  Object.assign(process.env, { AWS_CA_BUNDLE: join(folder, 'ca.pem'), HTTPS_PROXY: address });
  expect(await read()).toBe('{}');
  expect(asked).toEqual([endpoint.replace('https://', '')]);
  process.env.NO_PROXY = '127.0.0.1';
  expect(await read()).toBe('{}');
  expect(asked.length).toBe(1);
  await new Promise((closed) => proxy.close(closed));
});

async function listening(of: { listen(port: number, host: string, done: () => void): unknown; address(): unknown }): Promise<number> {
  await new Promise<void>((listens) => of.listen(0, '127.0.0.1', listens));
  return (of.address() as AddressInfo).port;
}
