import { InputError } from '../lib/errors.ts';

/** As an image config has them. https://github.com/opencontainers/image-spec/blob/main/config.md */
export interface PlatformFacts {
  readonly os: string;
  readonly architecture: string;
  readonly variant?: string;
}

/** Of an image that does not tell: it is taken to run here. */
const UNKNOWN = 'unknown';

/** What the kernel, Node, GNU and the daemons call one and the same processor. */
const ARCHITECTURES: Readonly<Record<string, string>> = {
  x86_64: 'amd64',
  'x86-64': 'amd64',
  x64: 'amd64',
  aarch64: 'arm64',
  armhf: 'arm/v7',
  armel: 'arm/v6',
  armv7l: 'arm/v7',
  armv6l: 'arm/v6',
  i386: '386',
  i486: '386',
  i586: '386',
  i686: '386',
  ia32: '386',
  ppc64el: 'ppc64le',
  loong64: 'loong64',
  loongarch64: 'loong64',
};
const SYSTEMS: Readonly<Record<string, string>> = { macos: 'darwin', win32: 'windows' };

/**
 * `os/arch` or `os/arch/variant` with the words that images use: `linux/x86_64` is `linux/amd64`, `linux/arm64/v8` is `linux/arm64`.
 * Facts that an image leaves out are `linux` and `unknown`. Throws InputError for a text of anything else than two or three words.
 */
export function normalisePlatform(platform: string | PlatformFacts): string {
  const { os, architecture, variant } = typeof platform === 'string' ? split(platform) : platform;
  const system = os.toLowerCase() || 'linux';
  const [arch = '', ownVariant] = (ARCHITECTURES[architecture.toLowerCase()] ?? architecture.toLowerCase()).split('/');
  const wanted = variant?.toLowerCase() || ownVariant || '';
  const shown = wanted === '' || arch === '' || isDefault(arch, wanted) ? '' : `/${wanted}`;
  return `${SYSTEMS[system] ?? system}/${arch || UNKNOWN}${shown}`;
}

/** As a daemon is asked for it: not at all for an image that does not tell its processor. */
export function askedPlatform(platform: string): { readonly platform?: string } {
  return platform.split('/')[1] === UNKNOWN ? {} : { platform };
}

/**
 * Can a host run it natively? Same system and architecture; a variant must not be newer than the host's.
 * A host that tells no variant is taken to be new enough, and an image that tells no processor to be for every one.
 */
export function platformMatches(snapshot: string, host: string): boolean {
  const wanted = split(normalisePlatform(snapshot));
  const given = split(normalisePlatform(host));
  if (wanted.os !== given.os) return false;
  if (wanted.architecture === UNKNOWN) return true;
  if (wanted.architecture !== given.architecture) return false;
  if (wanted.variant === undefined || given.variant === undefined) return true;
  return wanted.variant === given.variant || level(wanted.variant) < level(given.variant);
}

function split(platform: string): PlatformFacts {
  const [os = '', architecture = '', variant, ...rest] = platform.trim().split('/');
  if (os === '' || architecture === '' || variant === '' || rest.length > 0) {
    throw new InputError(`'${platform}' is no platform`, { hint: 'Write os/arch or os/arch/variant, e.g. linux/amd64 or linux/arm/v7' });
  }
  return { os, architecture, ...(variant === undefined ? {} : { variant }) };
}

/** v8 is what every arm64 image means, and v1 every amd64 one: https://github.com/containerd/platforms */
function isDefault(architecture: string, variant: string): boolean {
  return (architecture === 'arm64' && ['v8', '8'].includes(variant)) || (architecture === 'amd64' && variant === 'v1');
}

/** NaN, and so never less, for a variant that is no number. */
function level(variant: string): number {
  return Number(variant.replace(/^v/, ''));
}
