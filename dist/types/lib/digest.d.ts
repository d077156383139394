/** `sha256:` and 64 lower-case hex digits, as in the OCI image spec: https://github.com/opencontainers/image-spec/blob/main/descriptor.md#digests */
export type Digest = `sha256:${string}`;
export declare function isDigest(text: unknown): text is Digest;
/** Throws InputError unless the text is a full sha256 digest. */
export declare function parseDigest(text: string): Digest;
export declare function digestOf(bytes: Uint8Array | string): Digest;
/** Returns only the 64 hex digits. */
export declare function hexOf(digest: Digest): string;
export declare function fromHex(hex: string): Digest;
