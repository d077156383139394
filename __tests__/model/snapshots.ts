import type { Context } from '../../src/lib/context.ts';
import { type Digest, digestOf } from '../../src/lib/digest.ts';
import type { Manifest } from '../../src/manifest/schema.ts';
import { snapshotReference } from '../../src/manifest/snapshot-reference.ts';
import { captureProject } from '../../src/providers/compose/capture/capture-project.ts';
import type { CapturedBlob, CaptureResult, ImageTarget, Provider } from '../../src/providers/provider.ts';
import type { BlobReader } from '../../src/repository/repository.ts';
import { connectDocker } from '../../src/systems/docker/client.ts';
import type { FakeDocker } from '../helpers/fake-docker/state.ts';
import { PROJECT } from './shop.ts';

/* In-memory snapshots of the real capture. Images have transports of their own, so here each is one layer of plain text. */

export interface Snapshot {
  readonly manifest: Manifest;
  readonly blobs: BlobReader;
}

export type Images = Pick<Provider, 'capture' | 'restore'>;

export function imagesOf(docker: FakeDocker, step: (what: string) => Promise<void>): Images {
  return {
    async *capture(machine, _, c): AsyncGenerator<CapturedBlob, CaptureResult> {
      const { Id } = await (await connectDocker(c)).inspectImage((machine as Extract<ImageTarget, { kind: 'image' }>).reference, c);
      const image = docker.images.get(Id)!;
      const layer = Buffer.from(JSON.stringify([...image.files].map(([path, bytes]) => [path, bytes.toString()])));
      const config = Buffer.from(JSON.stringify({ config: image.config, rootfs: { diff_ids: [digestOf(layer)] } }));
      for (const [label, bytes] of [
        ['layer', layer],
        ['config', config],
      ] as const)
        yield { label, digest: digestOf(bytes), size: bytes.length, open: () => bytesOf(bytes) };
      const one = { name: 'base', config: digestOf(config), layers: [digestOf(layer)], platform: 'linux/amd64', references: [] };
      return { kind: 'image', images: [one], volumes: [], files: {} };
    },
    async restore({ services }, blobs, { ref }) {
      const pieces: Uint8Array[] = [];
      const digest = services[0]!.layers[0]! as Digest;
      for await (const piece of blobs.open({ digest, size: 0, recipe: digest })) pieces.push(piece);
      const files = new Map(
        (JSON.parse(Buffer.concat(pieces).toString()) as [string, string][]).map(([path, content]) => [path, Buffer.from(content)]),
      );
      const image = snapshotReference(ref, 'base');
      await step(`image ${image}`);
      if (!docker.images.has(digest)) docker.images.set(digest, { id: digest, files, config: {} });
      docker.tags.set(image, digest);
      return { image, references: [], changed: true, via: 'load' };
    },
  };
}

export async function capture(images: Images, { name, folder, c }: { name: string; folder: string; c: Context }): Promise<Snapshot> {
  const held = new Map<Digest, Buffer>();
  const keep = (bytes: Buffer): Digest => {
    held.set(digestOf(bytes), bytes);
    return digestOf(bytes);
  };
  const ref = { kind: 'compose', directory: folder, quiesce: false, includeEnv: true } as const;
  const work = captureProject(images, ref, { holds: async () => false, c });
  for (let next = await work.next(); ; next = await work.next()) {
    if (next.done) return snapshotOf(next.value, { name, held, keep });
    const pieces: Uint8Array[] = [];
    for await (const piece of next.value.open()) pieces.push(Buffer.from(piece));
    keep(Buffer.concat(pieces));
  }
}

function snapshotOf(
  { images, volumes, files }: CaptureResult,
  { name, held, keep }: { name: string; held: ReadonlyMap<Digest, Buffer>; keep(bytes: Buffer): Digest },
): Snapshot {
  const blob = (digest: Digest, role: 'layer' | 'volume' | 'metadata') => ({
    digest,
    size: held.get(digest)?.length ?? 0,
    recipe: digest,
    role,
  });
  const blobs = [
    ...images.flatMap(({ layers }) => layers.map((digest) => blob(digest as Digest, 'layer'))),
    ...volumes.map(({ digest }) => blob(digest, 'volume')),
    ...Object.entries(files).map(([path, bytes]) => ({ ...blob(keep(Buffer.from(bytes)), 'metadata'), path })),
  ].map((one) => ({ ...one, size: held.get(one.digest)?.length ?? 0 }));
  const manifest = {
    kind: 'compose',
    snapshot_name: name,
    project_name: PROJECT,
    platform: 'linux/amd64',
    services: images.map((one) => ({ name: one.name, image_tag: 'x:1', image_digest: one.config, layers: one.layers, references: [] })),
    volumes: volumes.map(({ name: volume, digest }) => ({ name: volume, digest, size_bytes: 0 })),
    blobs,
  } as unknown as Manifest;
  return {
    manifest,
    blobs: {
      open: ({ digest }) => bytesOf(held.get(digest)!),
      entries: () => {
        throw new Error('not read here');
      },
      async [Symbol.asyncDispose]() {},
    },
  };
}

async function* bytesOf(bytes: Buffer): AsyncGenerator<Uint8Array> {
  yield bytes;
}
