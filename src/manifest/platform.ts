import { InputError } from '../lib/errors.ts';

/** The fields of an image config. https://github.com/opencontainers/image-spec/blob/main/config.md */
export interface PlatformFacts {
  readonly os: string;
  readonly architecture: string;
  readonly variant?: string;
}

/** The architecture of an image that states none: it is assumed to run here. */
const UNKNOWN = 'unknown';

/** Maps the names that the kernel, Node, GNU and the daemons use for a processor to those of images. */
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
 * Normalizes a platform to `os/arch` or `os/arch/variant` with the names used in images: `linux/x86_64` becomes `linux/amd64`, `linux/arm64/v8`
 * becomes `linux/arm64`. Missing fields of an image become `linux` and `unknown`. Throws InputError for a text without two or three components.
 */
export function normalizePlatform(platform: string | PlatformFacts): string {
  const { os, architecture, variant } = typeof platform === 'string' ? split(platform) : platform;
  const system = os.toLowerCase() || 'linux';
  const [arch = '', ownVariant] = (ARCHITECTURES[architecture.toLowerCase()] ?? architecture.toLowerCase()).split('/');
  const wanted = variant?.toLowerCase() || ownVariant || '';
  const shown = wanted === '' || arch === '' || isDefault(arch, wanted) ? '' : `/${wanted}`;
  return `${SYSTEMS[system] ?? system}/${arch || UNKNOWN}${shown}`;
}

/** Returns the platform option to request from a daemon; empty for an image without an architecture. */
export function askedPlatform(platform: string): { readonly platform?: string } {
  return platform.split('/')[1] === UNKNOWN ? {} : { platform };
}

/**
 * Whether a host can run an image natively: same system and architecture, and a variant not newer than the host's. A host without a variant is
 * assumed to be new enough, and an image without an architecture to run on any.
 */
export function platformMatches(snapshot: string, host: string): boolean {
  const wanted = split(normalizePlatform(snapshot));
  const given = split(normalizePlatform(host));
  if (wanted.os !== given.os) return false;
  if (wanted.architecture === UNKNOWN) return true;
  if (wanted.architecture !== given.architecture) return false;
  if (wanted.variant === undefined || given.variant === undefined) return true;
  return wanted.variant === given.variant || level(wanted.variant) < level(given.variant);
}

function split(platform: string): PlatformFacts {
  const [os = '', architecture = '', variant, ...rest] = platform.trim().split('/');
  if (os === '' || architecture === '' || variant === '' || rest.length > 0) {
    throw new InputError(`'${platform}' is not a platform`, { hint: 'Write os/arch or os/arch/variant, e.g. linux/amd64 or linux/arm/v7' });
  }
  return { os, architecture, ...(variant === undefined ? {} : { variant }) };
}

/** v8 is the default variant of arm64 images, and v1 that of amd64 images: https://github.com/containerd/platforms */
function isDefault(architecture: string, variant: string): boolean {
  return (architecture === 'arm64' && ['v8', '8'].includes(variant)) || (architecture === 'amd64' && variant === 'v1');
}

/** NaN for a variant that is not a number; it never compares as less. */
function level(variant: string): number {
  return Number(variant.replace(/^v/, ''));
}
