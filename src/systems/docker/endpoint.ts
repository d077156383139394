import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { InputError, NotFoundError, UnsupportedError } from '../../lib/errors.ts';
import { homeFolder } from '../../lib/user.ts';

/** The address at which a daemon listens. */
export type Endpoint =
  | { readonly kind: 'unix'; readonly path: string; readonly url: string }
  | { readonly kind: 'tcp'; readonly host: string; readonly port: number; readonly tls?: TlsFiles; readonly url: string }
  /** Reached through the docker CLI, which connects by ssh. */
  | { readonly kind: 'ssh'; readonly url: string };

export interface TlsFiles {
  readonly ca?: Buffer;
  readonly cert?: Buffer;
  readonly key?: Buffer;
  readonly verify: boolean;
}

type Environment = Readonly<Record<string, string | undefined>>;

const TCP_PORT = 2375;
const TLS_PORT = 2376;

/**
 * Returns the daemon that the docker command would use: DOCKER_HOST, else the current context, else the default sockets of Docker, rootless Docker
 * and Podman. https://docs.docker.com/engine/manage-resources/contexts/
 */
export async function findEndpoint(env: Environment = process.env): Promise<Endpoint> {
  const host = env.DOCKER_HOST;
  if (host) return parseHost(host, await tlsFromEnvironment(env));
  const context = env.DOCKER_CONTEXT || (await currentContext(env));
  if (context !== undefined && context !== 'default') return await contextEndpoint(context, env);
  const sockets = usualSockets(env);
  return unix(sockets.find((path) => existsSync(path)) ?? (sockets[0] as string));
}

/** Throws InputError if the host is not a URL, UnsupportedError for an unsupported scheme. */
export function parseHost(host: string, tls?: TlsFiles): Endpoint {
  if (host.startsWith('unix://')) return unix(host.slice('unix://'.length));
  const url = URL.canParse(host) ? new URL(host) : undefined;
  if (url === undefined)
    throw new InputError(`DOCKER_HOST '${host}' is not a URL`, { hint: 'Write it as unix:///path, tcp://host:port or ssh://user@host' });
  if (url.protocol === 'ssh:') return { kind: 'ssh', url: host };
  if (url.protocol !== 'tcp:' && url.protocol !== 'http:' && url.protocol !== 'https:') {
    throw new UnsupportedError(`Cannot use DOCKER_HOST '${host}': ${url.protocol}// is not supported`, {
      hint: 'Use unix://, tcp:// or ssh://',
    });
  }
  const secure = url.protocol === 'https:' || tls !== undefined;
  const name = url.hostname.replace(/^\[|\]$/g, '');
  const port = url.port === '' ? (secure ? TLS_PORT : TCP_PORT) : Number(url.port);
  return { kind: 'tcp', host: name, port, url: host, ...(secure && { tls: tls ?? { verify: true } }) };
}

/**
 * Whether the daemon's host may reach a server on this machine's loopback. Only a guess: the daemon may still run in a virtual machine or a
 * namespace.
 */
export function mayShareLoopback(endpoint: Endpoint): boolean {
  return endpoint.kind === 'unix' || (endpoint.kind === 'tcp' && /^(localhost|127\.|::1$)/.test(endpoint.host));
}

/** Returns variables that make the docker command use the same daemon. A socket is passed explicitly, because the command might not find it. */
export function commandEnvironment(endpoint: Endpoint): Readonly<Record<string, string | undefined>> {
  return endpoint.kind === 'unix' ? { DOCKER_HOST: endpoint.url, DOCKER_CONTEXT: undefined } : {};
}

function unix(path: string): Endpoint {
  return { kind: 'unix', path, url: `unix://${path}` };
}

function usualSockets(env: Environment): string[] {
  const run = env.XDG_RUNTIME_DIR;
  const rootless = run ? [join(run, 'docker.sock'), join(run, 'podman', 'podman.sock')] : [];
  return ['/var/run/docker.sock', ...rootless, join(homeFolder(env), '.docker', 'run', 'docker.sock'), '/run/podman/podman.sock'];
}

function configFolder(env: Environment): string {
  return env.DOCKER_CONFIG || join(homeFolder(env), '.docker');
}

async function tlsFromEnvironment(env: Environment): Promise<TlsFiles | undefined> {
  const verify = Boolean(env.DOCKER_TLS_VERIFY);
  if (!verify && !env.DOCKER_TLS) return undefined;
  return await readTls(env.DOCKER_CERT_PATH || configFolder(env), verify);
}

async function readTls(folder: string, verify: boolean): Promise<TlsFiles> {
  const [ca, cert, key] = await Promise.all(['ca.pem', 'cert.pem', 'key.pem'].map((name) => readIfThere(join(folder, name))));
  return { verify, ...(ca && { ca }), ...(cert && { cert }), ...(key && { key }) };
}

async function currentContext(env: Environment): Promise<string | undefined> {
  const config = await readJson(join(configFolder(env), 'config.json'));
  return textField(config, 'currentContext') || undefined;
}

/** Docker stores a context's metadata in a folder named by the sha256 of the context's name. */
async function contextEndpoint(name: string, env: Environment): Promise<Endpoint> {
  const id = createHash('sha256').update(name).digest('hex');
  const contexts = join(configFolder(env), 'contexts');
  const meta = await readJson(join(contexts, 'meta', id, 'meta.json'));
  const docker = field(field(meta, 'Endpoints'), 'docker');
  const host = textField(docker, 'Host');
  if (!host) {
    throw new NotFoundError(`the Docker context '${name}' has no endpoint`, {
      hint: 'Choose another one with `docker context use`, or set DOCKER_HOST',
    });
  }
  const tls = join(contexts, 'tls', id, 'docker');
  return parseHost(host, existsSync(tls) ? await readTls(tls, field(docker, 'SkipTLSVerify') !== true) : undefined);
}

/** Returns undefined for a missing or unreadable configuration, which the docker command ignores too. */
async function readJson(path: string): Promise<unknown> {
  const bytes = await readIfThere(path);
  try {
    return bytes === undefined ? undefined : JSON.parse(bytes.toString('utf8'));
  } catch {
    return undefined;
  }
}

async function readIfThere(path: string): Promise<Buffer | undefined> {
  try {
    return await readFile(path);
  } catch {
    return undefined;
  }
}

function field(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[name] : undefined;
}

function textField(value: unknown, name: string): string {
  const text = field(value, name);
  return typeof text === 'string' ? text : '';
}
