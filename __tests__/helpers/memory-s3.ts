import { hash } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { s3Failure } from './fake-s3.ts';

export interface MemoryObject {
  readonly bytes: Buffer;
  readonly modified: number;
  readonly writer: string | undefined;
}

export interface MemoryRequest {
  readonly method: string;
  /** Without the bucket; empty for the bucket. */
  readonly key: string;
  readonly query: URLSearchParams;
  readonly headers: IncomingMessage['headers'];
}

export interface MemoryS3 extends AsyncDisposable {
  /** `s3://bucket/a?endpoint=…`. */
  readonly location: string;
  /** Objects by key; all keys begin with `a/`. */
  readonly objects: Map<string, MemoryObject>;
  readonly requests: MemoryRequest[];
  /** Milliseconds added to the server's clock. */
  skew: number;
  /** Whether deletes honor If-Match. */
  conditionalDeletes: boolean;
  /** Returns true if it answered instead of the server. */
  instead: (request: MemoryRequest, response: ServerResponse) => boolean;
  /** Called after the server handled a request, before it answers. */
  after: (request: MemoryRequest) => void;
}

/** An in-memory bucket, for counting requests and for faults. Real server behavior is tested with a real server. */
export async function startMemoryS3(): Promise<MemoryS3> {
  const server = createServer((message, response) => {
    const url = new URL(message.url ?? '', 'http://s3');
    const key = decodeURIComponent(url.pathname).replace(/^\/bucket\/?/, '');
    const request = { method: message.method ?? '', key, query: url.searchParams, headers: message.headers };
    const pieces: Buffer[] = [];
    message.on('data', (piece: Buffer) => pieces.push(piece));
    message.on('end', () => {
      self.requests.push(request);
      response.setHeader('date', new Date(Date.now() + self.skew).toUTCString());
      if (self.instead(request, response)) return;
      answer(self, { ...request, body: Buffer.concat(pieces) }, response);
    });
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const self: MemoryS3 = {
    location: `s3://bucket/a?endpoint=http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    objects: new Map(),
    requests: [],
    skew: 0,
    conditionalDeletes: true,
    instead: () => false,
    after: () => {},
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      await new Promise((closed) => server.close(closed));
    },
  };
  return self;
}

type Asked = MemoryRequest & { readonly body: Buffer };

function answer(s3: MemoryS3, request: Asked, response: ServerResponse): void {
  const { method, key, query, headers } = request;
  const found = s3.objects.get(key);
  const isHeld = headers['if-match'] === undefined || (found !== undefined && headers['if-match'] === etagOf(found));
  const isFree = headers['if-none-match'] === undefined || found === undefined;
  if (key === '' && method === 'GET') {
    response.end(query.has('uploads') ? '<ListMultipartUploadsResult></ListMultipartUploadsResult>' : listing(s3, query));
  } else if (key === '' && method === 'POST') deleteMany(s3, request, response);
  else if (method === 'GET') get(found, request, response);
  else if ((method === 'PUT' && !(isHeld && isFree)) || (method === 'DELETE' && s3.conditionalDeletes && !isHeld)) {
    s3Failure(response, 412, 'PreconditionFailed');
  } else if (method === 'PUT') {
    const writer = headers['x-amz-meta-writer'];
    const made = { bytes: request.body, modified: Date.now() + s3.skew, writer: writer === undefined ? undefined : String(writer) };
    s3.objects.set(key, made);
    s3.after(request);
    response.writeHead(200, { etag: etagOf(made) }).end();
  } else if (method === 'DELETE') {
    s3.objects.delete(key);
    s3.after(request);
    response.writeHead(204).end();
  } else s3Failure(response, 501, 'NotImplemented');
}

function get(found: MemoryObject | undefined, { headers }: Asked, response: ServerResponse): void {
  const [, from, to] = /^bytes=(\d+)-(\d+)$/.exec(headers.range ?? '') ?? [];
  if (found === undefined) s3Failure(response, 404, 'NoSuchKey');
  else if (headers['if-match'] !== undefined && headers['if-match'] !== etagOf(found)) s3Failure(response, 412, 'PreconditionFailed');
  else if (from !== undefined && Number(from) >= found.bytes.length) s3Failure(response, 416, 'InvalidRange');
  else {
    const body = found.bytes.subarray(Number(from ?? 0), Number(to ?? found.bytes.length) + 1);
    const range = from === undefined ? {} : { 'content-range': `bytes ${from}-${Number(from) + body.length - 1}/${found.bytes.length}` };
    const writer = found.writer === undefined ? {} : { 'x-amz-meta-writer': found.writer };
    response
      .writeHead(from === undefined ? 200 : 206, { etag: etagOf(found), 'content-length': body.length, ...range, ...writer })
      .end(body);
  }
}

function listing(s3: MemoryS3, query: URLSearchParams): string {
  const [prefix, delimiter, token] = ['prefix', 'delimiter', 'continuation-token'].map((name) => query.get(name) ?? '') as [
    string,
    string,
    string,
  ];
  const entries = new Map<string, MemoryObject | undefined>();
  for (const [key, object] of s3.objects) {
    if (!key.startsWith(prefix)) continue;
    const end = delimiter === '' ? -1 : key.indexOf(delimiter, prefix.length);
    if (end < 0) entries.set(key, object);
    else entries.set(key.slice(0, end + 1), undefined);
  }
  const after = [...entries].filter(([key]) => key > token).sort(([a], [b]) => (a < b ? -1 : 1));
  const page = after.slice(0, Number(query.get('max-keys') ?? 1000));
  const more = after.length > page.length;
  return `<ListBucketResult><Name>bucket</Name><Prefix>${prefix}</Prefix><KeyCount>${page.length}</KeyCount><IsTruncated>${more}</IsTruncated>${
    more ? `<NextContinuationToken>${page.at(-1)?.[0]}</NextContinuationToken>` : ''
  }${page.map(([key, object]) => (object ? contents(key, object) : `<CommonPrefixes><Prefix>${key}</Prefix></CommonPrefixes>`)).join('')}</ListBucketResult>`;
}

function contents(key: string, object: MemoryObject): string {
  const modified = new Date(object.modified).toISOString();
  return `<Contents><Key>${key}</Key><Size>${object.bytes.length}</Size><LastModified>${modified}</LastModified><ETag>${etagOf(object).replaceAll('"', '&quot;')}</ETag></Contents>`;
}

function deleteMany(s3: MemoryS3, request: Asked, response: ServerResponse): void {
  for (const [, key = ''] of request.body.toString().matchAll(/<Key>([^<]*)<\/Key>/g)) s3.objects.delete(key);
  s3.after(request);
  response.end('<DeleteResult></DeleteResult>');
}

function etagOf({ bytes }: MemoryObject): string {
  return `"${hash('md5', bytes, 'hex')}"`;
}
