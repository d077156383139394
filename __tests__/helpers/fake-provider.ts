import type { Context } from '../../src/lib/context.ts';
import { type Digest, digestOf } from '../../src/lib/digest.ts';
import { NotFoundError } from '../../src/lib/errors.ts';
import type { ImageIdentity, Manifest } from '../../src/manifest/schema.ts';
import { snapshotReference } from '../../src/manifest/snapshot-reference.ts';
import type { CapturedBlob, CaptureOptions, CaptureResult, Probe, Provider, RestoreFrom } from '../../src/providers/provider.ts';
import type { ImageRestoreOptions, RestoredImage } from '../../src/providers/restore-types.ts';
import type { BlobReader } from '../../src/repository/repository.ts';
import { configOf } from './archives.ts';

export interface FakeImage {
  readonly layers: readonly Buffer[];
  readonly references?: readonly string[];
  readonly platform?: string;
}

/** A daemon with one image in memory, or none. Tests set its faults. */
export class FakeProvider implements Provider {
  readonly name = 'fake';
  platform = 'linux/amd64';
  /** Labels of the blobs that were read, in order. */
  readonly opened: string[] = [];
  /** Bytes of the restored blobs, by digest. */
  readonly restored = new Map<Digest, Buffer>();
  failAt: string | undefined;
  image: FakeImage | undefined;

  constructor(image?: FakeImage) {
    this.image = image;
  }

  async probe(): Promise<Probe> {
    return { usable: true, description: 'fake', platform: this.platform };
  }

  async *capture(_machine: unknown, options: CaptureOptions, { signal }: Context): AsyncGenerator<CapturedBlob, CaptureResult> {
    if (this.image === undefined) throw new NotFoundError('there is no such image');
    const { layers, references = [], platform = 'linux/amd64' } = this.image;
    const config = configOf(layers, platform);
    const offers = [...layers.map((bytes, i) => ({ label: `layer ${i + 1}`, bytes })), { label: 'config', bytes: config }];
    await options.onSize?.(offers.reduce((sum, { bytes }) => sum + bytes.length, 0));
    for (const { label, bytes } of offers) {
      signal.throwIfAborted();
      if (await options.holds(digestOf(bytes))) continue;
      yield { label, digest: digestOf(bytes), size: bytes.length, open: () => this.#open(label, bytes) };
    }
    const image = { name: 'base', config: digestOf(config), layers: layers.map(digestOf), platform, references: [...references] };
    return { kind: 'image', images: [image], volumes: [], files: {} };
  }

  async restore(snapshot: Manifest, blobs: BlobReader, { ref, tags }: ImageRestoreOptions & RestoreFrom): Promise<RestoredImage> {
    const [service] = snapshot.services;
    const references = tags ?? snapshot.services.flatMap((one) => one.references);
    const machine = { image: snapshotReference(ref, 'base'), references };
    const held = this.image && digestOf(configOf(this.image.layers, this.image.platform));
    if (service === undefined || held === service.image_digest) return { ...machine, changed: false, via: 'present' };
    for (const { digest, size, recipe } of snapshot.blobs) {
      const pieces: Uint8Array[] = [];
      for await (const piece of blobs.open({ digest, size, recipe: recipe as Digest })) pieces.push(piece);
      this.restored.set(digest, Buffer.concat(pieces));
    }
    this.image = { layers: service.layers.map((digest) => this.restored.get(digest) as Buffer), references, platform: snapshot.platform };
    return { ...machine, changed: true, via: 'load' };
  }

  async describe(_image: ImageIdentity) {
    return { languages: { node: '24.0.0' }, tools: ['a-tool'], packages: [{ manager: 'dpkg', name: 'bash', version: '5.2' }] };
  }

  async *#open(label: string, bytes: Buffer): AsyncGenerator<Uint8Array> {
    this.opened.push(label);
    if (label === this.failAt) throw new Error(`${label} cannot be read`);
    yield new Uint8Array(bytes);
  }
}
