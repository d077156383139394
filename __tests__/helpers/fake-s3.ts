import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Store } from '../../src/stores/store.ts';

export interface FakeRequest {
  readonly method: string;
  readonly path: string;
  readonly headers: IncomingMessage['headers'];
}

type Answer = (request: FakeRequest, response: ServerResponse) => void;

/** A server that answers as the test says and records the requests, for faults that real servers do not produce on demand. */
export async function withFakeS3(
  answer: Answer,
  work: (s3: { endpoint: string; requests: FakeRequest[] }) => Promise<void>,
): Promise<void> {
  const requests: FakeRequest[] = [];
  const server = createServer((message, response) => {
    const request = { method: message.method ?? '', path: new URL(message.url ?? '', 'http://s3').pathname, headers: message.headers };
    requests.push(request);
    message.resume().on('end', () => answer(request, response));
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  try {
    await work({ endpoint: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, requests });
  } finally {
    server.closeAllConnections();
    await new Promise((closed) => server.close(closed));
  }
}

/** Sends an error as S3 does: https://docs.aws.amazon.com/AmazonS3/latest/API/ErrorResponses.html */
export function s3Failure(response: ServerResponse, status: number, code: string): void {
  response.writeHead(status, { 'content-type': 'application/xml' });
  response.end(`<?xml version="1.0" encoding="UTF-8"?><Error><Code>${code}</Code><Message>told by the test</Message></Error>`);
}

export async function closing(store: Store, work: (store: Store) => Promise<void>): Promise<void> {
  try {
    await work(store);
  } finally {
    await store[Symbol.asyncDispose]();
  }
}
