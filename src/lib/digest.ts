import { hash } from 'node:crypto';
import { InputError } from './errors.ts';

/** `sha256:` and 64 lower-case hex digits, as in the OCI image spec: https://github.com/opencontainers/image-spec/blob/main/descriptor.md#digests */
export type Digest = `sha256:${string}`;

const DIGEST = /^sha256:[0-9a-f]{64}$/;

export function isDigest(text: unknown): text is Digest {
  return typeof text === 'string' && DIGEST.test(text);
}

/** Throws InputError unless the text is a full sha256 digest. */
export function parseDigest(text: string): Digest {
  if (!isDigest(text)) throw new InputError(`'${text}' is not a digest: expected sha256: and 64 hex digits`);
  return text;
}

export function digestOf(bytes: Uint8Array | string): Digest {
  return `sha256:${hash('sha256', bytes, 'hex')}`;
}

/** Returns only the 64 hex digits. */
export function hexOf(digest: Digest): string {
  return digest.slice('sha256:'.length);
}

export function fromHex(hex: string): Digest {
  return parseDigest(`sha256:${hex}`);
}
