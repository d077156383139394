import http, { type IncomingHttpHeaders, type IncomingMessage } from 'node:http';
import https from 'node:https';
import { ExhaustedError, InputError, UnavailableError } from '../../lib/errors.ts';
import { errnoOf } from '../../lib/fs/fs-errors.ts';
import { VERSION } from '../../lib/version.ts';
import { patience, watchFor } from '../../lib/waiting.ts';

export interface Call {
  /** `looking up the cache`: begins the messages of errors. Never the URL: its query contains a credential. */
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
  /** Must be read (`piecesOf`, `bytesOf`) or destroyed. Reading it throws UnavailableError if the connection hangs. */
  readonly body: IncomingMessage;
}

/** Waits for the answer to a larger body are not reported: it takes time to send, and the progress display shows that it advances. */
const SMALL_BODY = 64 * 1024;

const AGENT = { keepAlive: true, proxyEnv: process.env };
const agents = { http: new http.Agent(AGENT), https: new https.Agent(AGENT) };

/**
 * Sends one request. Returns an answer of any status; throws UnavailableError if none arrives. Uses the proxies of the usual environment
 * variables.
 */
export async function send({ doing, url, method, headers = {}, body: sent = [], signal }: Call): Promise<Reply> {
  signal.throwIfAborted();
  const target = parse(url, doing);
  const length = sent.reduce((sum, { length }) => sum + length, 0);
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
  const { idleMs } = patience();
  let body: IncomingMessage | undefined;
  request.setTimeout(idleMs, () => (body ?? request).destroy(new Hung(`no answer for ${Math.round(idleMs / 1000)} s`)));
  request.on('error', reject);
  request.on('response', (answer) => {
    body = answer;
    resolve({ status: answer.statusCode ?? 0, headers: answer.headers, body: answer });
  });
  for (const piece of sent) request.write(piece);
  request.end();
  using _ = length > SMALL_BODY ? undefined : watchFor(doing);
  try {
    return await promise;
  } catch (cause) {
    throw interrupted(cause, doing, signal);
  }
}

/** Yields the pieces of the body; throws UnavailableError if it breaks off. */
export async function* piecesOf({ body }: Reply, { doing, signal }: Pick<Call, 'doing' | 'signal'>): AsyncGenerator<Uint8Array> {
  using watch = watchFor(doing);
  try {
    for await (const piece of body as AsyncIterable<Uint8Array>) {
      watch.pause();
      yield piece;
      watch.moved();
    }
  } catch (cause) {
    throw interrupted(cause, doing, signal);
  } finally {
    body.destroy();
  }
}

/** Returns the whole body. Throws ExhaustedError if it has more than `max` bytes. */
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

/** Returns the seconds of a Retry-After header; 0 if it is a date or missing. */
export function retryAfter({ headers }: Pick<Reply, 'headers'>): number {
  const seconds = Number(headers['retry-after']);
  return Number.isFinite(seconds) && seconds > 0 ? seconds : 0;
}

function parse(url: string, doing: string): URL {
  try {
    return new URL(url);
  } catch {
    throw new InputError(`${doing}: the address of the service is not a URL`, {
      hint: 'Check ACTIONS_RESULTS_URL and GITHUB_API_URL',
    });
  }
}

class Hung extends Error {}

function interrupted(cause: unknown, doing: string, signal: AbortSignal): unknown {
  signal.throwIfAborted();
  return new UnavailableError(`${doing}: ${wordsOf(cause)}`, {
    cause,
    hint: 'Check the network and the proxy, or try again later',
    fields: { hung: cause instanceof Hung },
  });
}

/** Node's own messages contain codes and addresses that mean nothing to users. */
function wordsOf(cause: unknown): string {
  if (cause instanceof Hung) return cause.message;
  switch (errnoOf(cause)) {
    case 'ECONNREFUSED':
      return 'the service refused the connection';
    case 'ENOTFOUND':
    case 'EAI_AGAIN':
      return 'the host name of the service could not be resolved';
    case 'ECONNRESET':
    case 'EPIPE':
    case 'ERR_STREAM_PREMATURE_CLOSE':
      return 'the connection broke';
    case 'ETIMEDOUT':
      return 'the service does not answer';
    default:
      return cause instanceof Error ? cause.message : String(cause);
  }
}
