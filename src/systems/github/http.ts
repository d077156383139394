import http, { type IncomingHttpHeaders, type IncomingMessage } from 'node:http';
import https from 'node:https';
import { ExhaustedError, InputError, UnavailableError } from '../../lib/errors.ts';
import { VERSION } from '../../lib/version.ts';

export interface Call {
  /** `looking up the cache`: begins the messages of what goes wrong. Never the URL: its query is a password. */
  readonly doing: string;
  readonly url: string;
  readonly method: 'GET' | 'PUT' | 'POST' | 'DELETE';
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: readonly Uint8Array[];
  readonly signal: AbortSignal;
}

export interface Reply {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  /** To be read or destroyed. Ends with UnavailableError where nothing moves any more. */
  readonly body: IncomingMessage;
}

/** A connection on which nothing moves for so long is given up. */
const IDLE_MS = 30_000;

const AGENT = { keepAlive: true, proxyEnv: process.env };
const agents = { http: new http.Agent(AGENT), https: new https.Agent(AGENT) };

/** One request. Any status is an answer; none at all throws UnavailableError. Knows proxies by the usual variables. */
export async function send({ doing, url, method, headers = {}, body = [], signal }: Call): Promise<Reply> {
  signal.throwIfAborted();
  const target = parse(url, doing);
  const length = body.reduce((sum, { length }) => sum + length, 0);
  const { promise, resolve, reject } = Promise.withResolvers<Reply>();
  const options = {
    method,
    signal,
    headers: { 'User-Agent': `vm-snapshot/${VERSION}`, ...(method !== 'GET' && { 'Content-Length': length }), ...headers },
  };
  const secure = target.protocol === 'https:';
  const request = secure
    ? https.request(target, { ...options, agent: agents.https })
    : http.request(target, { ...options, agent: agents.http });
  request.setTimeout(IDLE_MS, () => request.destroy(new Error('nothing moved for too long')));
  request.on('error', reject);
  request.on('response', (answer) => resolve({ status: answer.statusCode ?? 0, headers: answer.headers, body: answer }));
  for (const piece of body) request.write(piece);
  request.end();
  try {
    return await promise;
  } catch (cause) {
    throw interrupted(cause, doing, signal);
  }
}

/** The body's pieces; one that breaks off throws UnavailableError. */
export async function* piecesOf({ body }: Reply, { doing, signal }: Pick<Call, 'doing' | 'signal'>): AsyncGenerator<Uint8Array> {
  try {
    yield* body as AsyncIterable<Uint8Array>;
  } catch (cause) {
    throw interrupted(cause, doing, signal);
  } finally {
    body.destroy();
  }
}

/** The whole body. Throws ExhaustedError for more than `max` bytes. */
export async function bytesOf(reply: Reply, call: Pick<Call, 'doing' | 'signal'>, max: number): Promise<Buffer> {
  const pieces: Uint8Array[] = [];
  let size = 0;
  for await (const piece of piecesOf(reply, call)) {
    size += piece.length;
    if (size > max) throw new ExhaustedError(`${call.doing}: the answer has more than ${max} bytes`);
    pieces.push(piece);
  }
  return Buffer.concat(pieces);
}

/** Seconds of a Retry-After header; a date or none is 0. */
export function retryAfter({ headers }: Pick<Reply, 'headers'>): number {
  const seconds = Number(headers['retry-after']);
  return Number.isFinite(seconds) && seconds > 0 ? seconds : 0;
}

function parse(url: string, doing: string): URL {
  try {
    return new URL(url);
  } catch {
    throw new InputError(`${doing}: the address of the service is no URL`, {
      hint: 'Check ACTIONS_RESULTS_URL and GITHUB_API_URL',
    });
  }
}

function interrupted(cause: unknown, doing: string, signal: AbortSignal): unknown {
  signal.throwIfAborted();
  const { message } = cause as Error;
  return new UnavailableError(`${doing}: ${message}`, { cause, hint: 'Check the network and the proxy, or try again later' });
}
