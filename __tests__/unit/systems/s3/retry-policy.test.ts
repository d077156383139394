import type { ServerResponse } from 'node:http';
import { type AddressInfo, createServer } from 'node:net';
import { expect, test } from '@jest/globals';
import { DeniedError, InputError, UnavailableError } from '../../../../src/lib/errors.ts';
import { openS3Store } from '../../../../src/stores/s3/index.ts';
import { pause } from '../../../../src/systems/s3/retry-policy.ts';
import { closing, type FakeRequest, s3Failure, withFakeS3 } from '../../../helpers/fake-s3.ts';
import { c } from '../../../helpers/repository.ts';

/* How long requests to a server are retried, and which of them. */

const KEYS = { AWS_ACCESS_KEY_ID: 'key', AWS_SECRET_ACCESS_KEY: 'secret', AWS_CONFIG_FILE: '/dev/null' };
Object.assign(process.env, { ...KEYS, AWS_SHARED_CREDENTIALS_FILE: '/dev/null' });

type Limits = Parameters<typeof openS3Store>[1];

/** Returns the error of reading one object, the number of requests and the milliseconds taken. */
async function read(
  answer: (request: FakeRequest, response: ServerResponse, count: number) => void,
  limits: Limits = {},
): Promise<{ error: unknown; count: number; took: number }> {
  let count = 0;
  let error: unknown;
  let took = 0;
  await withFakeS3(
    (request, response) => answer(request, response, ++count),
    async ({ endpoint }) => {
      const store = await openS3Store(`s3://bucket/a?endpoint=${endpoint}`, { backoffMs: 1, ...limits });
      await closing(store, async () => {
        const started = performance.now();
        error = await store.get('config', c).then(
          () => undefined,
          (reason: unknown) => reason,
        );
        took = performance.now() - started;
      });
    },
  );
  return { error, count, took };
}

const found = (response: ServerResponse): void => void response.writeHead(200, { 'content-length': 2 }).end('{}');

test('pauses between retries grow, vary and are limited', () => {
  const [first, fifth, last] = [1, 5, 30].map((failures) => Array.from({ length: 200 }, () => pause(failures, { backoffMs: 100 })));
  expect([Math.min(...first!) >= 50, Math.max(...first!) <= 100]).toEqual([true, true]);
  expect([Math.min(...fifth!) >= 800, Math.max(...fifth!) <= 1600]).toEqual([true, true]);
  expect(Math.max(...last!)).toBeLessThanOrEqual(20_000);
  expect(new Set(fifth).size).toBeGreaterThan(100);
});

test('a server that is overloaded for a while is retried until it answers', async () => {
  expect(await read((_request, response, count) => (count < 8 ? s3Failure(response, 503, 'SlowDown') : found(response)))).toMatchObject({
    error: undefined,
    count: 8,
  });
});

test('the Retry-After header is respected', async () => {
  const { error, took } = await read((_request, response, count) => {
    if (count > 1) return found(response);
    response.setHeader('retry-after', '2');
    s3Failure(response, 503, 'SlowDown');
  });
  expect(error).toBeUndefined();
  expect(took).toBeGreaterThanOrEqual(1900);
});

test('retries end at the attempt limit and at the time limit', async () => {
  const failing = (_request: FakeRequest, response: ServerResponse): void => s3Failure(response, 500, 'InternalError');
  expect(await read(failing, { attempts: 6 })).toMatchObject({ error: expect.any(UnavailableError), count: 6 });
  const slow = await read(failing, { attempts: 1000, backoffMs: 50, patienceMs: 200 });
  expect(slow.error).toBeInstanceOf(UnavailableError);
  expect(slow.count).toBeLessThan(10);
});

test('a server that never answers is reported as unavailable after the idle time', async () => {
  const { error, count } = await read(() => {}, { idleMs: 100, attempts: 3 });
  expect(error).toBeInstanceOf(UnavailableError);
  expect(count).toBe(3);
});

test('a request that was damaged in transit is sent again', async () => {
  const { error, count } = await read((_request, response, times) => (times < 3 ? s3Failure(response, 400, 'BadDigest') : found(response)));
  expect([error, count]).toEqual([undefined, 3]);
});

test("a clock that is off is corrected by the server's time", async () => {
  const { error, count } = await read((request, response, times) => {
    const later = new Date(Date.now() + 3_600_000);
    response.setHeader('date', later.toUTCString());
    const signed = String(request.headers['x-amz-date']);
    const right = signed.startsWith(later.toISOString().replaceAll(/[-:]/g, '').slice(0, 11));
    if (times === 1 || !right) s3Failure(response, 403, 'RequestTimeTooSkewed');
    else found(response);
  });
  expect([error, count]).toEqual([undefined, 2]);
});

test('a server that never answered gets fewer attempts than one that did', async () => {
  let count = 0;
  const server = createServer((socket) => {
    count++;
    socket.on('error', () => {}).destroy();
  });
  await new Promise<void>((listens) => server.listen(0, '127.0.0.1', listens));
  const endpoint = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  await closing(
    await openS3Store(`s3://bucket/a?endpoint=${endpoint}`, { backoffMs: 1, attempts: 50, firstAttempts: 3 }),
    async (store) => {
      await expect(store.get('config', c)).rejects.toThrow();
    },
  );
  expect(count).toBe(3);
  await new Promise((closed) => server.close(closed));
});

test.each([
  ['a web server without such a page', 404, { 'content-type': 'text/html' }, '<html><h1>Not Found</h1></html>'],
  ["a proxy's sign-in page", 403, { 'content-type': 'text/html' }, '<html>Sign in</html>'],
  ['a web server that refuses the method', 405, {}, 'Method Not Allowed'],
])('%s is reported as not being an S3 server', async (_name, status, headers, body) => {
  const { error } = await read((_request, response) => void response.writeHead(status, headers).end(body));
  expect(error).toBeInstanceOf(InputError);
  expect((error as InputError).message).toMatch(/no S3 server answers at http:\S+$/);
});

test('the error for a bucket in another region names the region', async () => {
  const { error } = await read((_request, response) => {
    response.setHeader('x-amz-bucket-region', 'eu-west-3');
    s3Failure(response, 301, 'PermanentRedirect');
  });
  expect([(error as InputError).message, (error as InputError).hint]).toEqual([
    expect.stringContaining('the bucket is in the region eu-west-3'),
    'Set AWS_REGION=eu-west-3',
  ]);
});

test('credentials that stay expired are reported with one clear error', async () => {
  const { error, count } = await read((_request, response) => s3Failure(response, 400, 'ExpiredToken'));
  expect(error).toBeInstanceOf(DeniedError);
  expect((error as DeniedError).hint).toContain('AWS_SESSION_TOKEN');
  expect(count).toBe(2);
});
