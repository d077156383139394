import { request as httpRequest, type IncomingMessage, type RequestOptions } from 'node:http';
import { request as httpsRequest } from 'node:https';
import type { Duplex } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import {
  CommandError,
  ConflictError,
  DeniedError,
  ExhaustedError,
  InputError,
  NotFoundError,
  SnapshotError,
  UnavailableError,
  UnsupportedError,
} from '../../lib/errors.ts';
import { execDuplex } from '../../lib/process/exec.ts';
import type { Endpoint } from './endpoint.ts';
import { withoutOptions } from './mount-words.ts';

export interface Call {
  readonly method: 'GET' | 'HEAD' | 'POST' | 'PUT' | 'DELETE';
  readonly path: string;
  /** Omits values that are undefined or false. */
  readonly query?: Readonly<Record<string, string | boolean | undefined>>;
  readonly headers?: Readonly<Record<string, string>>;
  /** An object is sent as JSON, a stream as is. */
  readonly body?: object;
  /** Completes the phrase "could not …" in errors: `inspect image 'x'`. */
  readonly what: string;
  readonly signal: AbortSignal;
  /** Milliseconds without a byte from the daemon. Omitted if the daemon may work for long in silence. */
  readonly idle?: number;
}

/** Maximum size of a JSON response in bytes. */
const MAX_JSON = 32 * 1024 * 1024;
const MAX_ERROR = 64 * 1024;
/** Docker's status when a container is already stopped or running; treated as success. */
const NOT_MODIFIED = 304;

/** Sends one request and returns the response if its status is a success. The caller must read or destroy it. */
export async function send(endpoint: Endpoint, call: Call): Promise<IncomingMessage> {
  call.signal.throwIfAborted();
  let response: IncomingMessage;
  try {
    response = await exchange(endpoint, call);
  } catch (error) {
    throw call.signal.aborted ? call.signal.reason : connectionError(error as NodeJS.ErrnoException, endpoint, call.what);
  }
  const status = response.statusCode ?? 0;
  if ((status >= 200 && status < 300) || status === NOT_MODIFIED) return response;
  throw statusError(status, await errorMessage(response), call.what);
}

/** Yields the bytes of a response. Throws UnavailableError if the connection breaks. Leaving early closes the connection. */
export async function* bytesOf(response: IncomingMessage, endpoint: Endpoint, call: Call): AsyncGenerator<Uint8Array> {
  try {
    yield* response;
  } catch (error) {
    throw call.signal.aborted ? call.signal.reason : connectionError(error as NodeJS.ErrnoException, endpoint, call.what);
  } finally {
    response.destroy();
  }
}

/** Makes a call that turns its connection into a bidirectional byte stream. The signal has no effect after the stream was returned. */
export async function upgrade(endpoint: Endpoint, call: Call): Promise<Duplex> {
  call.signal.throwIfAborted();
  const { promise, resolve, reject } = Promise.withResolvers<Duplex>();
  const request = openRequest(endpoint, { ...call, headers: { Connection: 'Upgrade', Upgrade: 'tcp' } });
  const cancel = (): void => void request.destroy(call.signal.reason);
  call.signal.addEventListener('abort', cancel, { once: true });
  request.on('upgrade', (_, stream) => resolve(stream));
  request.on('error', (error: NodeJS.ErrnoException) => reject(connectionError(error, endpoint, call.what)));
  request.on('response', (response) => {
    errorMessage(response).then((message) => reject(statusError(response.statusCode ?? 0, message, call.what)), reject);
  });
  request.end();
  try {
    return await promise;
  } finally {
    call.signal.removeEventListener('abort', cancel);
  }
}

export async function sendJson(endpoint: Endpoint, call: Call): Promise<unknown> {
  const response = await send(endpoint, call);
  const pieces: Uint8Array[] = [];
  let size = 0;
  for await (const piece of bytesOf(response, endpoint, call)) {
    size += piece.length;
    if (size > MAX_JSON) throw new CommandError(`Docker could not ${call.what}: its answer is larger than ${MAX_JSON} bytes`);
    pieces.push(piece);
  }
  const text = Buffer.concat(pieces).toString('utf8');
  if (text === '') return undefined;
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new CommandError(`Docker could not ${call.what}: its answer is not JSON`, { cause: error });
  }
}

/** Maps an error message of Docker to the class for what the caller can do about it. */
export function daemonError(message: string, what: string): SnapshotError {
  const text = `Docker could not ${what}: ${message}`;
  if (/no space left on device|disk quota exceeded/i.test(message)) {
    return new ExhaustedError(text, { hint: "Free some space in Docker's data folder, e.g. with `docker system prune`" });
  }
  return new CommandError(text);
}

function openRequest(
  endpoint: Endpoint,
  { method, path, query = {}, headers, signal }: Call,
  options: RequestOptions = {},
): ReturnType<typeof httpRequest> {
  const secure = endpoint.kind === 'tcp' && endpoint.tls !== undefined;
  return (secure ? httpsRequest : httpRequest)({
    ...connection(endpoint, signal),
    method,
    path: path + queryString(query),
    headers: { Host: 'docker', ...headers },
    ...options,
  });
}

function exchange(endpoint: Endpoint, call: Call): Promise<IncomingMessage> {
  const { body, signal } = call;
  const streamed = body !== undefined && Symbol.asyncIterator in body;
  const json = body === undefined || streamed ? undefined : JSON.stringify(body);
  const headers = {
    ...(json !== undefined && { 'Content-Type': 'application/json', 'Content-Length': String(Buffer.byteLength(json)) }),
    ...(streamed && { 'Content-Type': 'application/x-tar', 'Transfer-Encoding': 'chunked' }),
    ...call.headers,
  };
  return new Promise((resolve, reject) => {
    const request = openRequest(endpoint, { ...call, headers }, { signal });
    request.on('response', (response) => {
      clearTimeout(timer);
      if (call.idle !== undefined) watchIdle(response, call.idle);
      resolve(response);
    });
    // Not the request's own timeout: a connection through a process is not a socket and has none.
    const timer = call.idle && setTimeout(() => request.destroy(new Error(`no answer for ${call.idle} ms`)), call.idle);
    request.once('close', () => clearTimeout(timer));
    // Several errors may be emitted, and one without a listener would end the process.
    request.on('error', reject);
    if (!streamed) request.end(json);
    // A daemon that rejects the body responds early and stops reading: report its response, not the broken pipe.
    else
      pipeline(body as AsyncIterable<Uint8Array>, request).catch((error: NodeJS.ErrnoException) => {
        if (!isBrokenPipe(error)) reject(error);
      });
  });
}

function isBrokenPipe({ code }: NodeJS.ErrnoException): boolean {
  return code === 'EPIPE' || code === 'ECONNRESET' || code === 'ERR_STREAM_PREMATURE_CLOSE';
}

function watchIdle(response: IncomingMessage, idle: number): void {
  const timer = setTimeout(() => response.destroy(new Error(`no data for ${idle} ms`)), idle);
  response.on('data', () => timer.refresh());
  response.pause();
  response.once('close', () => clearTimeout(timer));
}

function connection(endpoint: Endpoint, signal: AbortSignal): RequestOptions {
  if (endpoint.kind === 'unix') return { socketPath: endpoint.path, agent: false };
  if (endpoint.kind === 'ssh') {
    const dial = () =>
      execDuplex('docker', ['-H', endpoint.url, 'system', 'dial-stdio'], {
        signal,
        title: `connecting to ${endpoint.url}`,
        missingHint: 'install the docker command, which ssh:// needs',
      });
    return { createConnection: dial as unknown as NonNullable<RequestOptions['createConnection']> };
  }
  const { host, port, tls } = endpoint;
  return { host, port, agent: false, ...(tls && { ca: tls.ca, cert: tls.cert, key: tls.key, rejectUnauthorized: tls.verify }) };
}

function queryString(query: Readonly<Record<string, string | boolean | undefined>>): string {
  const given = Object.entries(query).flatMap(([key, value]) =>
    value === undefined || value === false ? [] : [[key, value === true ? '1' : value]],
  );
  return given.length === 0 ? '' : `?${new URLSearchParams(given as [string, string][])}`;
}

async function errorMessage(response: IncomingMessage): Promise<string> {
  let text = '';
  try {
    for await (const piece of response as AsyncIterable<Buffer>) {
      text += piece.toString('utf8');
      if (text.length > MAX_ERROR) break;
    }
  } catch {
    // Use the part that was received before the connection broke.
  }
  try {
    return withoutOptions(String((JSON.parse(text) as { message?: unknown }).message ?? text));
  } catch {
    return text.trim() || `status ${response.statusCode}`;
  }
}

/** Callers that continue without an unavailable store check this field: they must not continue without Docker. */
const OF_DOCKER = { fields: { service: 'docker' } } as const;

function statusError(status: number, message: string, what: string): SnapshotError {
  const text = `Docker could not ${what}: ${message}`;
  if (status === 404) return new NotFoundError(text, OF_DOCKER);
  if (status === 409) return new ConflictError(text);
  if (status === 401 || status === 403) return new DeniedError(text, OF_DOCKER);
  if (status === 501) return new UnsupportedError(text);
  if (status === 503) return new UnavailableError(text, OF_DOCKER);
  if (status === 400) return new InputError(text);
  return daemonError(message, what);
}

function connectionError(error: NodeJS.ErrnoException, endpoint: Endpoint, what: string): unknown {
  const facts = { cause: error, ...OF_DOCKER };
  switch (error.code) {
    case 'ENOENT':
    case 'ECONNREFUSED':
      return new UnavailableError(`Docker is not running at ${endpoint.url}`, {
        ...facts,
        hint: 'Start it (e.g. `sudo systemctl start docker`), or set DOCKER_HOST to a running one',
      });
    case 'EACCES':
    case 'EPERM':
      return new DeniedError(`This user may not use Docker at ${endpoint.url}`, {
        ...facts,
        hint: 'Join the group docker (`sudo usermod -aG docker $USER`, then log in again), or run with sudo',
      });
    default:
      if (error instanceof SnapshotError) return error;
      return new UnavailableError(`Docker at ${endpoint.url} could not ${what}: the connection broke: ${error.message}`, facts);
  }
}
