import type { Duplex } from 'node:stream';
import { NotFoundError, UnsupportedError } from '../../lib/errors.ts';
import type { ContainerSummary, DaemonInfo, HistoryStep, ImageInfo, ImageSummary, RegistryAuth } from './answers.ts';
import { takenBackOnCancel } from './despite-cancel.ts';
import { type Endpoint, findEndpoint } from './endpoint.ts';
import { bytesOf, type Call, send, sendJson, upgrade } from './http.ts';
import { messagesOf, type ProgressMessage } from './messages.ts';
import { type Removing, removeContainer } from './remove-container.ts';

/*
 * A thin client of the Docker Engine API, which Podman serves too: https://docs.docker.com/reference/api/engine/
 * Every call throws UnavailableError where no daemon answers, DeniedError without permission, and CommandError with the daemon's own
 * words for anything it could not do.
 */

/** Of Docker 20.10, the oldest that the tests run on. */
const OLDEST_API = '1.41';
/** The newest that we know: `platform` of save and load came with it. */
const NEWEST_API = '1.48';

/** Milliseconds without a byte: an answer takes no longer on a busy machine, but the first byte of a save waits for a whole image. */
const IDLE = 120_000;
const SAVE_IDLE = 900_000;
/** Times that a list of images is asked for while others remove images. */
const LISTINGS = 5;

type Signal = { readonly signal: AbortSignal };

/** Finds the daemon and agrees on a version of the API. Throws UnsupportedError for a daemon that is too old. */
export async function connectDocker({ signal, endpoint }: Signal & { endpoint?: Endpoint }): Promise<DockerClient> {
  const at = endpoint ?? (await findEndpoint());
  const response = await send(at, { method: 'GET', path: '/_ping', what: 'answer', signal, idle: IDLE });
  response.resume();
  const offered = String(response.headers['api-version'] ?? '');
  if (!isAtLeast(offered, OLDEST_API)) {
    throw new UnsupportedError(`Docker at ${at.url} is too old: it speaks API ${offered || 'unknown'}, at least ${OLDEST_API} is needed`, {
      hint: 'Update it to Docker 20.10 or newer',
    });
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
    return (await this.#json({ method: 'GET', path: '/info', what: 'tell about itself', signal })) as DaemonInfo;
  }

  /** Of its programs, in Go's words: `amd64`. */
  async architecture({ signal }: Signal): Promise<string> {
    const version = await this.#json({ method: 'GET', path: '/version', what: 'tell its version', signal });
    return String((version as { Arch?: unknown } | undefined)?.Arch ?? '');
  }

  /** By name or id. Throws NotFoundError. */
  async inspectImage(name: string, { signal }: Signal): Promise<ImageInfo> {
    return (await this.#json({
      method: 'GET',
      path: `/images/${encode(name)}/json`,
      what: `inspect image '${name}'`,
      signal,
    })) as ImageInfo;
  }

  /** How the image was built, the last step first. */
  async imageHistory(name: string, { signal }: Signal): Promise<readonly HistoryStep[]> {
    const what = `read the history of image '${name}'`;
    return ((await this.#json({ method: 'GET', path: `/images/${encode(name)}/history`, what, signal })) ?? []) as HistoryStep[];
  }

  /** Images with a reference that fits one of the patterns, as `docker image ls --filter reference=…` takes them; without any, all. */
  async listImages(patterns: readonly string[], { signal }: Signal): Promise<readonly ImageSummary[]> {
    // An empty list of patterns is one that nothing fits, to old daemons.
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

  /** Gives the image one more name; a name that another image had is moved. */
  async tagImage(name: string, { repository, tag, signal }: Signal & { repository: string; tag: string }): Promise<void> {
    const what = `tag '${name}' as ${repository}:${tag}`;
    await this.#json({ method: 'POST', path: `/images/${encode(name)}/tag`, query: { repo: repository, tag }, what, signal });
  }

  /** Takes a name away, and the image with its last one. Throws NotFoundError, and ConflictError while a container needs it. */
  async removeImage(name: string, { signal, force = false }: Signal & { force?: boolean }): Promise<void> {
    await this.#json({ method: 'DELETE', path: `/images/${encode(name)}`, query: { force }, what: `remove image '${name}'`, signal });
  }

  /** The image as an archive. `platform` is left out where the daemon does not know it. */
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

  /** Reads the archive to its end. What the archive itself throws comes through as it is. */
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

  /** Makes a container and does not start it, or, when it is cancelled, none. Throws ConflictError for a name that is taken. */
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

  /** What lies at a path of a container, running or not, its mounts included: a tar whose names begin with the last step of the path. */
  readContainer(id: string, path: string, { signal }: Signal): AsyncGenerator<Uint8Array> {
    const what = `read ${path} of container ${id}`;
    return this.#bytes({ method: 'GET', path: `/containers/${encode(id)}/archive`, query: { path }, what, signal, idle: IDLE });
  }

  /** All containers with this label, running or not. */
  async listContainers(label: string, { signal }: Signal): Promise<readonly ContainerSummary[]> {
    const query = { all: true, filters: JSON.stringify({ label: [label] }) };
    return ((await this.#json({ method: 'GET', path: '/containers/json', query, what: 'list containers', signal })) ??
      []) as ContainerSummary[];
  }

  /** Removes a container, running or not. When it returns the container does not exist; one that did not exist is no error. */
  async removeContainer(id: string, options: Removing): Promise<void> {
    await removeContainer((call) => this.#json(call), id, options);
  }

  /** Any call of the API, for what the methods here do not cover; `path` without the version. */
  json(call: Call): Promise<unknown> {
    return this.#json(call);
  }

  /** The same for an answer that is a stream. */
  bytes(call: Call): AsyncGenerator<Uint8Array> {
    return this.#bytes(call);
  }

  /** A call that turns its connection into a stream of bytes both ways, such as attach. */
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

/** The daemon's routes take names with their slashes as they are. */
function encode(name: string): string {
  return name.split('/').map(encodeURIComponent).join('/');
}

/** base64url with padding: without it the daemon takes the header for empty and says nothing. */
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
