import type { Duplex } from 'node:stream';
import { NotFoundError, UnsupportedError } from '../../lib/errors.ts';
import type { ContainerSummary, DaemonInfo, HistoryStep, ImageInfo, ImageSummary, RegistryAuth } from './answers.ts';
import { takenBackOnCancel } from './despite-cancel.ts';
import { type Endpoint, findEndpoint } from './endpoint.ts';
import { bytesOf, type Call, send, sendJson, upgrade } from './http.ts';
import { messagesOf, type ProgressMessage } from './messages.ts';
import { type Removing, removeContainer } from './remove-container.ts';

/*
 * A thin client of the Docker Engine API, which Podman also serves: https://docs.docker.com/reference/api/engine/
 * Every call throws UnavailableError if no daemon answers, DeniedError without permission, and CommandError with the daemon's message for any other
 * failure.
 */

/** API version of Docker 20.10, the oldest release that the tests run on. */
const OLDEST_API = '1.41';
/** The newest API version that this client uses: it introduced `platform` for save and load. */
const NEWEST_API = '1.48';

/**
 * Milliseconds without a byte. A response takes no longer even on a busy machine, but the first byte of a save comes only after the whole image was
 * prepared.
 */
const IDLE = 120_000;
const SAVE_IDLE = 900_000;
/** Attempts to list images while other processes remove images. */
const LISTINGS = 5;

type Signal = { readonly signal: AbortSignal };

/** Finds the daemon and negotiates the API version. Throws UnsupportedError if the daemon is too old. */
export async function connectDocker({ signal, endpoint }: Signal & { endpoint?: Endpoint }): Promise<DockerClient> {
  const at = endpoint ?? (await findEndpoint());
  const response = await send(at, { method: 'GET', path: '/_ping', what: 'answer', signal, idle: IDLE });
  response.resume();
  const offered = String(response.headers['api-version'] ?? '');
  if (!isAtLeast(offered, OLDEST_API)) {
    throw new UnsupportedError(
      `Docker at ${at.url} is too old: it supports API ${offered || 'unknown'}, but ${OLDEST_API} or newer is needed`,
      {
        hint: 'Update it to Docker 20.10 or newer',
      },
    );
  }
  return new DockerClient(at, isAtLeast(offered, NEWEST_API) ? NEWEST_API : offered);
}

export class DockerClient {
  readonly endpoint: Endpoint;
  readonly apiVersion: string;

  constructor(endpoint: Endpoint, apiVersion: string) {
    this.endpoint = endpoint;
    this.apiVersion = apiVersion;
  }

  speaks(version: string): boolean {
    return isAtLeast(this.apiVersion, version);
  }

  async info({ signal }: Signal): Promise<DaemonInfo> {
    return (await this.#json({ method: 'GET', path: '/info', what: 'report its configuration', signal })) as DaemonInfo;
  }

  /** Architecture of the daemon's programs in Go's notation: `amd64`. */
  async architecture({ signal }: Signal): Promise<string> {
    const version = await this.#json({ method: 'GET', path: '/version', what: 'report its version', signal });
    return String((version as { Arch?: unknown } | undefined)?.Arch ?? '');
  }

  /** Accepts a name or an id. Throws NotFoundError. */
  async inspectImage(name: string, { signal }: Signal): Promise<ImageInfo> {
    return (await this.#json({
      method: 'GET',
      path: `/images/${encode(name)}/json`,
      what: `inspect image '${name}'`,
      signal,
    })) as ImageInfo;
  }

  /** Returns the build steps of the image, the last one first. */
  async imageHistory(name: string, { signal }: Signal): Promise<readonly HistoryStep[]> {
    const what = `read the history of image '${name}'`;
    return ((await this.#json({ method: 'GET', path: `/images/${encode(name)}/history`, what, signal })) ?? []) as HistoryStep[];
  }

  /**
   * Returns the images that have a reference matching one of the patterns (in the syntax of `docker image ls --filter reference=…`); all images if
   * `patterns` is empty.
   */
  async listImages(patterns: readonly string[], { signal }: Signal): Promise<readonly ImageSummary[]> {
    // Old daemons match no image against an empty list of patterns.
    const query = { filters: patterns.length > 0 && JSON.stringify({ reference: patterns }) };
    for (let tries = 1; ; tries++) {
      try {
        return ((await this.#json({ method: 'GET', path: '/images/json', query, what: 'list images', signal })) ?? []) as ImageSummary[];
      } catch (error) {
        // The containerd image store fails to list while another process removes an image: "content digest sha256:…: not found".
        if (!(error instanceof NotFoundError) || tries === LISTINGS) throw error;
      }
    }
  }

  /** Adds a name to the image. If another image had that name, the name is moved. */
  async tagImage(name: string, { repository, tag, signal }: Signal & { repository: string; tag: string }): Promise<void> {
    const what = `tag '${name}' as ${repository}:${tag}`;
    await this.#json({ method: 'POST', path: `/images/${encode(name)}/tag`, query: { repo: repository, tag }, what, signal });
  }

  /** Removes a name, and with its last name the image. Throws NotFoundError, or ConflictError while a container uses the image. */
  async removeImage(name: string, { signal, force = false }: Signal & { force?: boolean }): Promise<void> {
    await this.#json({ method: 'DELETE', path: `/images/${encode(name)}`, query: { force }, what: `remove image '${name}'`, signal });
  }

  /** Returns the image as an archive. Omits `platform` if the daemon does not support it. */
  async *saveImage(name: string, { signal, platform }: Signal & { platform?: string }): AsyncGenerator<Uint8Array> {
    const query = { platform: platform !== undefined && this.speaks('1.48') ? platformJson(platform) : undefined };
    yield* this.#bytes({
      method: 'GET',
      path: `/images/${encode(name)}/get`,
      query,
      what: `save image '${name}'`,
      signal,
      idle: SAVE_IDLE,
    });
  }

  /** Reads the archive to its end. Errors thrown by the archive are rethrown unchanged. */
  async *loadImage(archive: AsyncIterable<Uint8Array>, { signal }: Signal): AsyncGenerator<ProgressMessage> {
    const what = 'load the image';
    let cause: unknown;
    async function* watched(): AsyncGenerator<Uint8Array> {
      try {
        yield* archive;
      } catch (error) {
        cause = error;
        throw error;
      }
    }
    try {
      yield* messagesOf(this.#bytes({ method: 'POST', path: '/images/load', body: watched(), what, signal }), what);
    } catch (error) {
      throw cause ?? error;
    }
  }

  async *pullImage(
    repository: string,
    { signal, tag, auth, platform }: Signal & { tag: string; auth?: RegistryAuth; platform?: string },
  ): AsyncGenerator<ProgressMessage> {
    const what = `pull ${repository}:${tag}`;
    const headers = auth && { 'X-Registry-Auth': urlSafe(JSON.stringify(auth)) };
    const query = { fromImage: repository, tag, platform };
    yield* messagesOf(this.#bytes({ method: 'POST', path: '/images/create', query, what, signal, ...(headers && { headers }) }), what);
  }

  /** Creates a container without starting it. If canceled, removes a container that was created. Throws ConflictError if the name is taken. */
  async createContainer(spec: object, { signal, platform, name }: Signal & { platform?: string; name?: string }): Promise<string> {
    const query = { name, platform: this.speaks('1.41') ? platform : undefined };
    const what = name === undefined ? 'create a container' : `create container '${name}'`;
    return await takenBackOnCancel(signal, {
      make: async (until) => {
        const made = await this.#json({ method: 'POST', path: '/containers/create', query, body: spec, what, signal: until });
        return (made as { Id: string }).Id;
      },
      takeBack: (id) => this.removeContainer(id, { volumes: true, signal: AbortSignal.timeout(IDLE) }),
    });
  }

  /**
   * Returns the file or folder at a path of a container, running or not and including mounts, as a tar whose names begin with the last component of
   * the path.
   */
  readContainer(id: string, path: string, { signal }: Signal): AsyncGenerator<Uint8Array> {
    const what = `read ${path} of container ${id}`;
    return this.#bytes({ method: 'GET', path: `/containers/${encode(id)}/archive`, query: { path }, what, signal, idle: IDLE });
  }

  /** Returns all containers with this label, running or not. */
  async listContainers(label: string, { signal }: Signal): Promise<readonly ContainerSummary[]> {
    const query = { all: true, filters: JSON.stringify({ label: [label] }) };
    return ((await this.#json({ method: 'GET', path: '/containers/json', query, what: 'list containers', signal })) ??
      []) as ContainerSummary[];
  }

  /** Removes a container, running or not. When it returns, the container does not exist. Succeeds if the container did not exist. */
  async removeContainer(id: string, options: Removing): Promise<void> {
    await removeContainer((call) => this.#json(call), id, options);
  }

  /** Makes an API call that has no method here; `path` excludes the version. */
  json(call: Call): Promise<unknown> {
    return this.#json(call);
  }

  /** Like `json`, for a response that is a stream. */
  bytes(call: Call): AsyncGenerator<Uint8Array> {
    return this.#bytes(call);
  }

  /** Makes a call that turns its connection into a bidirectional byte stream, such as attach. */
  upgrade(call: Call): Promise<Duplex> {
    return upgrade(this.endpoint, { ...call, path: `/v${this.apiVersion}${call.path}` });
  }

  #json(call: Call): Promise<unknown> {
    return sendJson(this.endpoint, { idle: IDLE, ...call, path: `/v${this.apiVersion}${call.path}` });
  }

  async *#bytes(call: Call): AsyncGenerator<Uint8Array> {
    const versioned = { ...call, path: `/v${this.apiVersion}${call.path}` };
    yield* bytesOf(await send(this.endpoint, versioned), this.endpoint, versioned);
  }
}

/** The daemon's routes expect the slashes of a name unescaped. */
function encode(name: string): string {
  return name.split('/').map(encodeURIComponent).join('/');
}

/** base64url with padding: without padding, the daemon silently treats the header as empty. */
function urlSafe(text: string): string {
  return Buffer.from(text).toString('base64').replaceAll('+', '-').replaceAll('/', '_');
}

function platformJson(platform: string): string {
  const [os, architecture, variant] = platform.split('/');
  return JSON.stringify({ os, architecture, ...(variant !== undefined && { variant }) });
}

function isAtLeast(version: string, least: string): boolean {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  const [leastMajor = 0, leastMinor = 0] = least.split('.').map(Number);
  return major > leastMajor || (major === leastMajor && minor >= leastMinor);
}
