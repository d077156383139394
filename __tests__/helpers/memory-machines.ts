import type { Context } from '../../src/lib/context.ts';
import { type Digest, digestOf } from '../../src/lib/digest.ts';
import type { ImageIdentity, Manifest } from '../../src/manifest/schema.ts';
import type { CaptureResult, ImageTarget, Provider } from '../../src/providers/provider.ts';
import type { BlobReader, StoredBlob } from '../../src/repository/repository.ts';

/** The result of a capture, kept in memory in place of a repository. */
export interface Captured {
  readonly image: ImageIdentity;
  readonly blobs: Map<Digest, Buffer>;
  /** Digests of the blobs that were read, in order. */
  readonly read: Digest[];
}

export interface CaptureSettings {
  readonly held?: ReadonlyMap<Digest, Buffer>;
  readonly c: Context;
}

export async function captureAll(provider: Provider, machine: ImageTarget, { held = new Map(), c }: CaptureSettings): Promise<Captured> {
  const blobs = new Map(held);
  const read: Digest[] = [];
  const capture = provider.capture(machine, { holds: async (digest) => blobs.has(digest) }, c);
  try {
    for (;;) {
      const next = await capture.next();
      if (next.done) return { image: imageOf(next.value), blobs, read };
      const pieces: Uint8Array[] = [];
      for await (const piece of next.value.open()) pieces.push(Buffer.from(piece));
      const bytes = Buffer.concat(pieces);
      read.push(digestOf(bytes));
      blobs.set(digestOf(bytes), bytes);
    }
  } finally {
    await capture.return(undefined as never);
  }
}

/** Returns the only image of a capture. */
export function imageOf({ images: [first] }: CaptureResult): ImageIdentity {
  if (first === undefined) throw new Error('no image');
  const { name: _, ...image } = first;
  return image;
}

export interface MemoryReader extends BlobReader {
  /** Digests of the blobs that were opened, in order. */
  readonly opened: Digest[];
}

export function readerOf(blobs: ReadonlyMap<Digest, Buffer>): MemoryReader {
  const opened: Digest[] = [];
  return {
    opened,
    async *open({ digest }, options) {
      opened.push(digest);
      const bytes = blobs.get(digest);
      if (bytes === undefined) throw new Error(`no blob ${digest}`);
      for (let at = 0; at < bytes.length; at += 100_000) {
        const piece = bytes.subarray(at, at + 100_000);
        options?.onBytes?.(piece.length);
        yield piece;
      }
    },
    entries() {
      throw new Error('not in memory');
    },
    async [Symbol.asyncDispose]() {},
  };
}

export function storedIn(blobs: ReadonlyMap<Digest, Buffer>): Map<Digest, StoredBlob> {
  return new Map([...blobs].map(([digest, { length }]) => [digest, { digest, size: length, recipe: digest }]));
}

export function manifestOf({ image, blobs }: Captured): Manifest {
  const stored = storedIn(blobs);
  const named = [...new Set([image.config, ...image.layers])].map((digest) => {
    const role = digest === image.config ? ('config' as const) : ('layer' as const);
    return { ...(stored.get(digest) as StoredBlob), role };
  });
  return {
    version: '1.0',
    kind: 'image',
    snapshot_name: 'test',
    project_name: 'global',
    is_global: true,
    created_at: '2026-01-01T00:00:00Z',
    description: '',
    image_digest: image.config,
    platform: image.platform,
    size_bytes: named.reduce((sum, { size }) => sum + size, 0),
    languages: {},
    tools: [],
    services: [{ name: 'base', image_tag: 'x', image_digest: image.config, layers: image.layers, references: image.references }],
    volumes: [],
    git: null,
    source: { type: 'captured', from: 'test' },
    tool_version: '0.0.0',
    blobs: named,
  };
}
