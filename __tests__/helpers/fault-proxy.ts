import { type ClientRequest, createServer, type IncomingMessage, type ServerResponse, request as send } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Transform, TransformCallback } from 'node:stream';
import { Transform as TransformStream } from 'node:stream';
import { s3Failure } from './fake-s3.ts';

/** A fault of one request. Counts are bytes of a body, `up` to the server or `down` from it. */
export type Fault =
  /** The proxy answers itself. */
  | { readonly kind: 'answer'; readonly status: number; readonly code: string; readonly headers?: Readonly<Record<string, string>> }
  /** The server executes the request, and the answer is lost. */
  | { readonly kind: 'lost' }
  /** The connection is closed. */
  | { readonly kind: 'cut'; readonly way: 'up' | 'down'; readonly after: number }
  /** No more bytes are passed on, and the connection stays open. */
  | { readonly kind: 'stall'; readonly way: 'up' | 'down'; readonly after: number }
  /** One bit is flipped. */
  | { readonly kind: 'corrupt'; readonly way: 'up' | 'down'; readonly after: number }
  /** The answer is shortened, and so is its declared length, as by a broken proxy. */
  | { readonly kind: 'short'; readonly after: number }
  | { readonly kind: 'delay'; readonly ms: number };

export interface ProxiedRequest {
  readonly method: string;
  /** Includes the query. */
  readonly path: string;
  /** Counted from 0. */
  readonly number: number;
  /** The requested range of the object. */
  readonly range: string | undefined;
}

/** The outcome of a request. */
export interface Outcome {
  readonly fault: Fault | undefined;
  /** Bytes of the request's body, as declared. */
  readonly up: number;
  /** Bytes of the server's answer, as declared; 0 before the answer. */
  down: number;
  /** Status of the server's answer. */
  status: number | undefined;
}

export type Plan = (request: ProxiedRequest) => Fault | undefined;

export interface FaultProxy extends AsyncDisposable {
  readonly endpoint: string;
  readonly requests: readonly (ProxiedRequest & Readonly<Outcome>)[];
  plan: Plan;
}

/** Forwards requests to a server over plain HTTP, and injects the faults of the plan. */
export async function startFaultProxy(target: string, plan: Plan = () => undefined): Promise<FaultProxy> {
  const requests: (ProxiedRequest & Outcome)[] = [];
  const proxy = createServer((message, response) => {
    const { method = '', url: path = '', headers } = message;
    const about = { method, path, number: requests.length, range: headers.range };
    const fault = self.plan(about);
    const outcome = { ...about, fault, up: Number(headers['content-length'] ?? 0), down: 0, status: undefined };
    requests.push(outcome);
    handle(message, response, { target: new URL(target), fault, outcome });
  });
  await new Promise<void>((listening) => proxy.listen(0, '127.0.0.1', listening));
  const self: FaultProxy = {
    endpoint: `http://127.0.0.1:${(proxy.address() as AddressInfo).port}`,
    requests,
    plan,
    async [Symbol.asyncDispose]() {
      proxy.closeAllConnections();
      await new Promise((closed) => proxy.close(closed));
    },
  };
  return self;
}

interface Handling {
  readonly target: URL;
  readonly fault: Fault | undefined;
  readonly outcome: Outcome;
}

function handle(message: IncomingMessage, response: ServerResponse, { target, fault, outcome }: Handling): void {
  message.on('error', () => {});
  response.on('error', () => {});
  if (fault?.kind === 'answer') {
    for (const [name, value] of Object.entries(fault.headers ?? {})) response.setHeader(name, value);
    message.resume().on('end', () => s3Failure(response, fault.status, fault.code));
    return;
  }
  if (fault?.kind === 'delay') {
    setTimeout(() => handle(message, response, { target, fault: undefined, outcome }), fault.ms);
    return;
  }
  const onward = send({ host: target.hostname, port: target.port, method: message.method, path: message.url, headers: message.headers });
  onward.on('error', () => response.destroy());
  response.on('close', () => onward.destroy());
  onward.on('response', (answer) => {
    Object.assign(outcome, { status: answer.statusCode, down: Number(answer.headers['content-length'] ?? 0) });
    hand(answer, response, fault);
  });
  sendUp(message, onward, fault);
}

function sendUp(message: IncomingMessage, onward: ClientRequest, fault: Fault | undefined): void {
  const spoil = fault !== undefined && 'way' in fault && fault.way === 'up' ? spoiler(fault, () => message.destroy()) : undefined;
  (spoil === undefined ? message : message.pipe(spoil)).pipe(onward);
}

function hand(answer: IncomingMessage, response: ServerResponse, fault: Fault | undefined): void {
  answer.on('error', () => response.destroy());
  if (fault?.kind === 'lost') {
    answer.resume().on('end', () => response.destroy());
    return;
  }
  const headers = { ...answer.headers };
  const length = Number(headers['content-length'] ?? 0);
  if (fault?.kind === 'short' && length > 0) {
    const left = Math.min(fault.after, length - 1);
    response.writeHead(answer.statusCode ?? 502, { ...headers, 'content-length': left });
    answer.pipe(upTo(left)).pipe(response);
    return;
  }
  response.writeHead(answer.statusCode ?? 502, headers);
  const spoil = fault !== undefined && 'way' in fault && fault.way === 'down' ? spoiler(fault, () => response.destroy()) : undefined;
  (spoil === undefined ? answer : answer.pipe(spoil)).pipe(response);
}

function spoiler({ kind, after }: Extract<Fault, { way: string }>, cut: () => void): Transform {
  let seen = 0;
  let over = false;
  return new TransformStream({
    transform(piece: Buffer, _encoding, done: TransformCallback) {
      const at = after - seen;
      seen += piece.length;
      if (over || at < 0 || at >= piece.length) return done(null, piece);
      over = true;
      if (kind === 'corrupt') {
        const other = Buffer.from(piece);
        other[at] = (other[at] ?? 0) ^ 1;
        return done(null, other);
      }
      this.push(piece.subarray(0, at));
      // Lets the bytes passed on arrive before the connection closes.
      if (kind === 'cut') setTimeout(cut, 10);
    },
  });
}

function upTo(limit: number): Transform {
  let left = limit;
  return new TransformStream({
    transform(piece: Buffer, _encoding, done: TransformCallback) {
      const taken = piece.subarray(0, left);
      left -= taken.length;
      done(null, taken);
    },
  });
}
