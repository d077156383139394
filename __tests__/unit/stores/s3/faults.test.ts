import type { ServerResponse } from 'node:http';
import { expect, test } from '@jest/globals';
import { digestOf } from '../../../../src/lib/digest.ts';
import {
  ConflictError,
  DeniedError,
  ExhaustedError,
  InputError,
  IntegrityError,
  UnavailableError,
  UnsupportedError,
} from '../../../../src/lib/errors.ts';
import { openS3Store } from '../../../../src/stores/s3/index.ts';
import type { Store } from '../../../../src/stores/store.ts';
import { closing, type FakeRequest, s3Failure, withFakeS3 } from '../../../helpers/fake-s3.ts';
import { c } from '../../../helpers/repository.ts';

/* Faults of servers and networks. Correct server behavior is tested with a real server: __tests__/s3. */

Object.assign(process.env, {
  AWS_ACCESS_KEY_ID: 'key',
  AWS_SECRET_ACCESS_KEY: 'secret',
  AWS_CONFIG_FILE: '/dev/null',
  AWS_SHARED_CREDENTIALS_FILE: '/dev/null',
});

const BYTES = Buffer.from('0123456789');
const ETAG = '"abc"';
const ref = { project: 'app', name: 'base' };

async function withStore(
  answer: (request: FakeRequest, response: ServerResponse) => void,
  work: (store: Store, requests: FakeRequest[]) => Promise<void>,
  attempts = 3,
): Promise<void> {
  await withFakeS3(answer, ({ endpoint, requests }) =>
    openS3Store(`s3://bucket/a?endpoint=${endpoint}`, { attempts, idleMs: 300, backoffMs: 1 }).then((store) =>
      closing(store, (open) => work(open, requests)),
    ),
  );
}

/** Sends the headers for the requested range; `end` decides which bytes are really sent. */
function sendRange({ headers }: FakeRequest, response: ServerResponse, end: (body: Buffer) => void): void {
  const [, from, to] = /^bytes=(\d+)-(\d+)$/.exec(headers.range ?? '') ?? [];
  const [start, last] = [Number(from ?? 0), Number(to ?? BYTES.length - 1)];
  const body = BYTES.subarray(start, last + 1);
  const range = from === undefined ? {} : { 'content-range': `bytes ${start}-${start + body.length - 1}/${BYTES.length}` };
  response.writeHead(from === undefined ? 200 : 206, { 'content-length': body.length, etag: ETAG, ...range });
  end(body);
}

test.each(['cut', 'stall'])('a body that ends by %s is resumed at that byte, from the same version', async (fault) => {
  const answer = (request: FakeRequest, response: ServerResponse) =>
    sendRange(request, response, (body) => {
      if (request.headers['if-match'] !== undefined) response.end(body);
      else if (fault === 'stall') response.write(body.subarray(0, 4));
      else response.write(body.subarray(0, 4), () => setTimeout(() => response.destroy(), 20));
    });
  await withStore(answer, async (store, requests) => {
    expect(Buffer.from(await store.get('packs/a', c)).toString()).toBe('0123456789');
    expect(requests[1]?.headers).toMatchObject({ range: 'bytes=4-9', 'if-match': ETAG });
    expect(Buffer.from(await store.get('packs/a', { ...c, range: { start: 2, length: 6 } })).toString()).toBe('234567');
    expect(requests[3]?.headers).toMatchObject({ range: 'bytes=6-7', 'if-match': ETAG });
  });
});

test('an object that changes while it is read is not combined from two versions', async () => {
  const answer = (request: FakeRequest, response: ServerResponse) => {
    if (request.headers['if-match'] !== undefined) s3Failure(response, 412, 'PreconditionFailed');
    else sendRange(request, response, (body) => response.write(body.subarray(0, 4), () => response.destroy()));
  };
  await withStore(answer, async (store) => {
    await expect(store.get('packs/a', c)).rejects.toThrow(ConflictError);
  });
});

test('a body that breaks off every time is unavailable, and an aborted read ends immediately', async () => {
  const answer = (request: FakeRequest, response: ServerResponse) =>
    sendRange(request, response, () => {
      response.flushHeaders();
      setTimeout(() => response.destroy(), 20);
    });
  await withStore(answer, async (store, requests) => {
    await expect(store.get('packs/a', c)).rejects.toThrow(UnavailableError);
    expect(requests.length).toBe(3);
  });
  const silence = (request: FakeRequest, response: ServerResponse) =>
    sendRange(request, response, (body) => response.write(body.subarray(0, 1)));
  await withStore(silence, async (store) => {
    const stop = new AbortController();
    setTimeout(() => stop.abort(new Error('stop')), 50);
    await expect(store.get('packs/a', { signal: stop.signal })).rejects.toThrow('stop');
  });
});

test.each([
  ['more bytes than requested', { 'content-length': 5, 'content-range': 'bytes 2-6/10' }, IntegrityError],
  ['another range', { 'content-length': 3, 'content-range': 'bytes 0-2/10' }, UnsupportedError],
  ['the whole object', { 'content-length': 10 }, UnsupportedError],
  ['a web page', { 'content-length': 10, etag: '' }, InputError],
  ['no length', { 'content-range': 'bytes 2-4/10' }, UnsupportedError],
  ['an enormous length', { 'content-length': 2 ** 50, 'content-range': 'bytes 2-4/10' }, IntegrityError],
])('an answer with %s is refused', async (_name, headers, kind) => {
  const answer = (_request: FakeRequest, response: ServerResponse) => {
    const { etag = ETAG, ...others } = { etag: undefined, ...headers };
    response.writeHead('content-range' in headers ? 206 : 200, { ...(etag && { etag }), ...others }).write('0123456789');
  };
  await withStore(answer, async (store) => {
    await expect(store.get('packs/a', { ...c, range: { start: 2, length: 3 } })).rejects.toThrow(kind);
  });
});

test('a server that honors conditions is used even if other processes remove the marker that proves it', async () => {
  let written = 0;
  await withStore(
    (_request, response) => {
      written += 1;
      if (written === 4) s3Failure(response, 412, 'PreconditionFailed');
      else response.writeHead(200, { etag: ETAG }).end();
    },
    async (store, requests) => {
      await store.put('config', [BYTES], c);
      expect(requests.map(({ path }) => path).filter((path) => path.endsWith('.conditions'))).toHaveLength(4);
    },
  );
});

test('a server that ignores conditions is never written to', async () => {
  await withStore(
    (_request, response) => void response.writeHead(200, { etag: ETAG }).end(),
    async (store, requests) => {
      await expect(store.put('config', [BYTES], c)).rejects.toThrow(UnsupportedError);
      await expect(store.put('config', [BYTES], c)).rejects.toThrow('the server ignores If-None-Match');
      await expect(store.compareAndSwap(ref, undefined, BYTES, c)).rejects.toThrow(UnsupportedError);
      expect(new Set(requests.filter(({ method }) => method === 'PUT').map(({ path }) => path))).toEqual(
        new Set(['/bucket/a/.repository/.conditions']),
      );
    },
  );
});

test('on a server that honors only If-None-Match, new names are created and no name is changed', async () => {
  const answer = (request: FakeRequest, response: ServerResponse) => {
    if (request.method === 'GET') sendRange(request, response, (body) => response.end(body));
    else if (request.headers['if-none-match'] !== undefined) s3Failure(response, 412, 'PreconditionFailed');
    else response.writeHead(request.method === 'DELETE' ? 204 : 200, { etag: ETAG }).end();
  };
  await withStore(answer, async (store, requests) => {
    await expect(store.compareAndSwap(ref, digestOf(BYTES), Buffer.from('x'), c)).rejects.toThrow('the server ignores If-Match');
    await expect(store.compareAndSwap(ref, digestOf(BYTES), undefined, c)).rejects.toThrow('the server ignores If-Match');
    expect(requests.filter(({ method, path }) => method !== 'GET' && path.includes('metadata.json'))).toEqual([]);
  });
});

test('a name is removed by one delete if the server honors conditions on deletes', async () => {
  const answer = (request: FakeRequest, response: ServerResponse) => {
    if (request.method === 'GET') sendRange(request, response, (body) => response.end(body));
    else if (request.headers['if-match'] === ETAG) response.writeHead(204).end();
    else s3Failure(response, 412, 'PreconditionFailed');
  };
  await withStore(answer, async (store, requests) => {
    await store.compareAndSwap(ref, digestOf(BYTES), undefined, c);
    expect(requests.at(-1)).toMatchObject({ method: 'DELETE', path: '/bucket/a/app/base/metadata.json' });
  });
});

test.each(['ours', "somebody else's"])('a write whose answer was lost is recognized by the writer of the object: %s', async (whose) => {
  let writer: string | undefined;
  const answer = (request: FakeRequest, response: ServerResponse) => {
    if (request.method === 'GET') {
      if (writer === undefined) return s3Failure(response, 404, 'NoSuchKey');
      response.setHeader('x-amz-meta-writer', writer);
      sendRange(request, response, (body) => response.end(body));
    } else if (writer !== undefined || !request.path.endsWith('metadata.json')) s3Failure(response, 412, 'PreconditionFailed');
    else {
      writer = whose === 'ours' ? String(request.headers['x-amz-meta-writer']) : 'another';
      s3Failure(response, 500, 'InternalError');
    }
  };
  await withStore(answer, async (store) => {
    const swap = store.compareAndSwap(ref, undefined, BYTES, c);
    if (whose === 'ours') await swap;
    else await expect(swap).rejects.toThrow(ConflictError);
    expect(writer).toMatch(/./);
  });
});

test.each([
  [503, 'SlowDown', UnavailableError, 2],
  [500, 'InternalError', UnavailableError, 2],
  [403, 'AccessDenied', DeniedError, 1],
  [400, 'ExpiredToken', DeniedError, 2],
  [403, 'RequestTimeTooSkewed', DeniedError, undefined],
  [301, 'PermanentRedirect', InputError, 1],
  [400, 'AuthorizationHeaderMalformed', InputError, 1],
  [400, 'BadDigest', UnavailableError, 2],
  [403, 'KMS.DisabledException', DeniedError, 1],
  [403, 'InvalidObjectState', UnsupportedError, 1],
  [403, 'QuotaExceeded', ExhaustedError, 1],
  [501, 'NotImplemented', UnsupportedError, undefined],
  [400, 'SomethingNew', InputError, 1],
])('%i %s is thrown as the matching error class', async (status, code, kind, sent) => {
  await withStore(
    (_request, response) => s3Failure(response, status, code),
    async (store, requests) => {
      await expect(store.get('config', c)).rejects.toThrow(kind);
      if (sent !== undefined) expect(requests.length).toBe(sent);
      await expect(store.get('config', c)).rejects.toThrow(/^reading s3:\/\/bucket\/a\/\.repository\/config: /);
    },
    2,
  );
});
