import { type Digest, isDigest } from '../lib/digest.ts';
import { InputError } from '../lib/errors.ts';

/** An image's name: https://pkg.go.dev/github.com/distribution/reference#pkg-overview */
export interface Reference {
  /** `docker.io` by default. */
  readonly domain: string;
  /** Includes `library/` for the official images of docker.io. */
  readonly path: string;
  readonly tag?: string;
  readonly digest?: Digest;
}

const COMPONENT = /^[a-z0-9]+(?:(?:\.|_|__|-+)[a-z0-9]+)*$/;
const DOMAIN = /^(?:[a-zA-Z0-9](?:[a-zA-Z0-9-]*[a-zA-Z0-9])?(?:\.[a-zA-Z0-9](?:[a-zA-Z0-9-]*[a-zA-Z0-9])?)*|\[[0-9a-fA-F:]+\])(?::\d+)?$/;
const TAG = /^\w[\w.-]{0,127}$/;
const MAX_NAME = 255;

/** Throws InputError with the reason. */
export function parseReference(text: string): Reference {
  const refuse = (reason: string): never => {
    throw new InputError(`'${text}' is not an image reference: ${reason}`, { hint: 'Write it as repository:tag, e.g. my-base:1.0' });
  };
  const [named = '', digest, ...more] = text.split('@');
  if (more.length > 0 || (digest !== undefined && !isDigest(digest))) refuse('the text after @ is not a sha256 digest');
  const colon = named.lastIndexOf(':');
  const tagged = colon > named.lastIndexOf('/');
  const name = tagged ? named.slice(0, colon) : named;
  const tag = tagged ? named.slice(colon + 1) : undefined;
  if (tag !== undefined && !TAG.test(tag)) refuse('a tag consists of at most 128 letters, digits, _, . and -');
  const { domain, path } = splitDomain(name);
  if (!DOMAIN.test(domain)) refuse(`'${domain}' is not the address of a registry`);
  if (path !== path.toLowerCase()) refuse('a repository name must be lowercase');
  if (!path.split('/').every((component) => COMPONENT.test(component)))
    refuse('a repository name consists of a-z and 0-9, with . _ - as separators');
  if (domain.length + 1 + path.length > MAX_NAME) refuse(`a name has at most ${MAX_NAME} characters`);
  return { domain, path, ...(tag !== undefined && { tag }), ...(digest !== undefined && { digest: digest as Digest }) };
}

/** Returns undefined for text that is not a reference, such as `<none>:<none>`. */
export function tryReference(text: string): Reference | undefined {
  try {
    return parseReference(text);
  } catch (error) {
    if (error instanceof InputError) return undefined;
    throw error;
  }
}

/** Returns true for a full or shortened image ID, which `docker` prefers over a name. */
export function isImageId(text: string): boolean {
  return isDigest(text) || /^[0-9a-f]{12,64}$/.test(text);
}

/** Returns the full name as containerd uses it: `docker.io/library/debian:12`. The tag defaults to `latest` without a tag and digest. */
export function canonicalName(reference: Reference): string {
  return `${reference.domain}/${reference.path}${suffix(reference)}`;
}

/** Returns the name as Docker prints it: `debian:12`. */
export function familiarName(reference: Reference): string {
  const { domain, path } = reference;
  const short = domain === 'docker.io' ? path.replace(/^library\/(?=[^/]+$)/, '') : `${domain}/${path}`;
  return short + suffix(reference);
}

function suffix({ tag, digest }: Reference): string {
  if (digest !== undefined) return `${tag === undefined ? '' : `:${tag}`}@${digest}`;
  return `:${tag ?? 'latest'}`;
}

function splitDomain(name: string): { domain: string; path: string } {
  const slash = name.indexOf('/');
  const first = name.slice(0, Math.max(slash, 0));
  const isDomain = slash > 0 && (/[.:]/.test(first) || first === 'localhost' || first !== first.toLowerCase());
  if (isDomain && first !== 'index.docker.io') {
    const path = name.slice(slash + 1);
    return { domain: first, path: first === 'docker.io' && !path.includes('/') ? `library/${path}` : path };
  }
  const path = isDomain ? name.slice(slash + 1) : name;
  return { domain: 'docker.io', path: path.includes('/') ? path : `library/${path}` };
}
