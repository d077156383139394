import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { Socket } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { ArtifactRules } from './artifacts.ts';
import { CacheRules } from './cache.ts';
import { MemoryBlobs } from './memory-blobs.ts';
import { type Answer, type Blobs, Refusal } from './reply.ts';
import { answerRest, type RestToken } from './rest.ts';
import { type JobToken, readToken, type Scope, signToken } from './token.ts';

export interface JobOptions {
  /** The current branch first. Default: `refs/heads/main` with both permissions. */
  readonly scopes?: readonly Scope[];
  readonly run?: string;
  readonly repository?: string;
  readonly lifeMs?: number;
}

/**
 * `reset` closes the connection, `hang` never answers, and `lost` executes the call and closes the connection instead of answering. The
 * function is asked for every call before it is handled: `CreateCacheEntry`, `PUT blob`, `GET rest`.
 */
export type Fault = (call: string) => Answer | 'reset' | 'hang' | 'lost' | undefined;

export const REPOSITORY = 'octo/app';
/** The handshakes of TCP and TLS, and the request. */
const FIRST_ROUND_TRIPS = 3;
const MAIN: readonly Scope[] = [{ ref: 'refs/heads/main', permission: 'both' }];

/**
 * The service that an Actions runner talks to: the cache (v2) and artifacts (v4) over Twirp, their part of the REST API, and blobs. Blobs are
 * in memory, where they can be throttled and damaged, or in Azurite.
 */
export class ActionsService {
  readonly cache: CacheRules;
  readonly artifacts: ArtifactRules;
  readonly memory: MemoryBlobs | undefined;
  fault: Fault | undefined;
  /** Names of the handled calls, in order. */
  readonly calls: string[] = [];
  readonly #blobs: Blobs;
  readonly #tokens = new Map<string, RestToken>();
  /** As long as Azure's: connections stay open while a slow client is idle between two calls. */
  readonly #server = createServer({ keepAliveTimeout: 60_000 }, (request, response) => void this.#serve(request, response));
  readonly #connected = new WeakSet<Socket>();
  #origin = '';

  constructor(blobs: Blobs) {
    this.#blobs = blobs;
    this.memory = blobs instanceof MemoryBlobs ? blobs : undefined;
    this.cache = new CacheRules(blobs);
    this.artifacts = new ArtifactRules(blobs);
  }

  async start(): Promise<void> {
    const { promise, resolve } = Promise.withResolvers<void>();
    this.#server.listen(0, '127.0.0.1', resolve);
    await promise;
    const address = this.#server.address();
    this.#origin = `http://127.0.0.1:${address !== null && typeof address === 'object' ? address.port : 0}`;
    if (this.memory) this.memory.origin = this.#origin;
  }

  /** Returns the variables that the runner sets for an action of this job. */
  jobEnvironment({ scopes = MAIN, run = 'run-1', repository = REPOSITORY, lifeMs = 3600_000 }: JobOptions = {}): Record<string, string> {
    const token: JobToken = { repository, scopes, run, job: `${run}-job`, expires: Date.now() + lifeMs };
    return {
      ACTIONS_RUNTIME_TOKEN: signToken(token),
      ACTIONS_RESULTS_URL: `${this.#origin}/`,
      ACTIONS_CACHE_SERVICE_V2: 'True',
      GITHUB_SERVER_URL: 'https://github.com',
      GITHUB_API_URL: this.#origin,
      GITHUB_REPOSITORY: repository,
      GITHUB_RUN_ID: run,
      GITHUB_REF: scopes[0]?.ref ?? '',
    };
  }

  /** Returns a token for the REST API. */
  restToken(actions: RestToken['actions'], repository: string = REPOSITORY): string {
    const token = `ghs_${actions}_${this.#tokens.size}`;
    this.#tokens.set(token, { repository, actions });
    return token;
  }

  async stop(): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise((closed) => this.#server.close(closed));
    await this.#blobs.stop();
  }

  async #serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const url = new URL(request.url ?? '', this.#origin);
    const call = nameOf(request, url);
    this.calls.push(call);
    const trips = this.#connected.has(request.socket) ? 1 : FIRST_ROUND_TRIPS;
    this.#connected.add(request.socket);
    const wait = trips * (this.memory?.throttle.roundTripMs ?? 0);
    try {
      if (wait > 0) await sleep(wait);
      const fault = this.fault?.(call);
      if (fault === 'reset') return void request.socket.destroy();
      if (fault === 'hang') return;
      if (fault === 'lost') {
        await this.#twirp(request, call);
        return void request.socket.destroy();
      }
      if (fault !== undefined) return await send(request, response, fault);
      if (url.pathname.startsWith('/blobs/') && this.memory) return await this.memory.answer(request, response, url);
      await send(request, response, url.pathname.startsWith('/twirp/') ? await this.#twirp(request, call) : await this.#rest(request, url));
    } catch (error) {
      if (response.headersSent) return void request.socket.destroy();
      const refusal = error instanceof Refusal ? error : new Refusal(500, 'internal', String(error));
      const { status, code, message, headers } = refusal;
      await send(request, response, { status, headers, body: { code, msg: message, message } });
    }
  }

  async #twirp(request: IncomingMessage, call: string): Promise<Answer> {
    const token = readToken(request.headers.authorization);
    const body = JSON.parse(await textOf(request));
    if (token === undefined) throw new Refusal(401, 'unauthenticated', 'the token is invalid or has expired');
    switch (call) {
      case 'CreateCacheEntry':
        return { body: this.cache.create(token, body) };
      case 'FinalizeCacheEntryUpload':
        return { body: await this.cache.finalize(token, body) };
      case 'GetCacheEntryDownloadURL':
        return { body: this.cache.find(token, body) };
      case 'CreateArtifact':
        return { body: this.artifacts.create(token, body) };
      case 'FinalizeArtifact':
        return { body: await this.artifacts.finalize(token, body) };
      case 'ListArtifacts':
        return { body: this.artifacts.list(token, body) };
      case 'GetSignedArtifactURL':
        return { body: this.artifacts.signedUrl(token, body) };
      case 'DeleteArtifact':
        return { body: await this.artifacts.delete(token, body) };
      default:
        throw new Refusal(404, 'bad_route', `no handler for ${call}`);
    }
  }

  async #rest(request: IncomingMessage, url: URL): Promise<Answer> {
    const given = /^(?:Bearer|token) (.+)$/i.exec(request.headers.authorization ?? '')?.[1] ?? '';
    return await answerRest({ method: request.method ?? '', url, token: this.#tokens.get(given) }, this);
  }
}

export async function startActionsService(blobs: Blobs = new MemoryBlobs()): Promise<ActionsService> {
  const service = new ActionsService(blobs);
  await service.start();
  return service;
}

function nameOf(request: IncomingMessage, url: URL): string {
  if (url.pathname.startsWith('/twirp/')) return url.pathname.split('/').at(-1) ?? '';
  return `${request.method} ${url.pathname.startsWith('/blobs/') ? 'blob' : 'rest'}`;
}

/** Reads the rest of the request first: a client whose connection closes while it writes would see no answer. */
async function send(request: IncomingMessage, response: ServerResponse, { status = 200, headers = {}, body }: Answer): Promise<void> {
  if (!request.readableEnded) for await (const _ of request);
  response.writeHead(status, { 'Content-Type': 'application/json', ...headers });
  response.end(body === undefined ? undefined : JSON.stringify(body));
}

async function textOf(request: IncomingMessage): Promise<string> {
  let text = '';
  for await (const piece of request.setEncoding('utf8')) text += piece;
  return text;
}
