import { gzipSync, zstdCompressSync } from 'node:zlib';
import { TAR_END, tarHeader, tarPadding } from '../../src/lib/codec/tar-header.ts';
import { type Digest, digestOf, hexOf } from '../../src/lib/digest.ts';

/* Archives as different tools write them, made from scratch. */

export type Member = { path: string; bytes: Buffer } | { path: string; link: string; type: '1' | '2' | '3' };

export const json = (value: unknown): Buffer => Buffer.from(JSON.stringify(value));

export function tarOf(...members: Member[]): Buffer {
  const parts = members.flatMap((member): (Buffer | Uint8Array)[] => {
    if (member.path.length > 100) return longNamed(member);
    if ('bytes' in member) {
      const { path, bytes } = member;
      return [tarHeader({ path, size: bytes.length, type: 'file' }), bytes, Buffer.alloc(tarPadding(bytes.length))];
    }
    const header = Buffer.from(tarHeader({ path: member.path, size: 0, type: 'file' }));
    header.write(member.type, 156);
    header.write(member.link, 157);
    header.fill(' ', 148, 156);
    const sum = header.reduce((total, byte) => total + byte, 0);
    header.write(`${sum.toString(8).padStart(6, '0')}\0 `, 148);
    return [header];
  });
  return Buffer.concat([...parts, TAR_END]);
}

/** Writes a name too long for the header as GNU tar does: in a member before it. */
function longNamed(member: Member): Buffer[] {
  const name = Buffer.from(`${member.path}\0`);
  const before = Buffer.from(tarHeader({ path: '././@LongLink', size: name.length, type: 'file' }));
  before.write('L', 156);
  before.fill(' ', 148, 156);
  before.write(
    `${before
      .reduce((total, byte) => total + byte, 0)
      .toString(8)
      .padStart(6, '0')}\0 `,
    148,
  );
  const rest = tarOf({ ...member, path: member.path.slice(0, 100) });
  return [before, name, Buffer.alloc(tarPadding(name.length)), rest.subarray(0, rest.length - TAR_END.length)];
}

/** A layer with one file. */
export const layerOf = (text: string): Buffer => tarOf({ path: 'file', bytes: Buffer.from(text) });

export const configOf = (layers: readonly Buffer[], platform = 'linux/amd64'): Buffer => {
  const [os, architecture, variant] = platform.split('/');
  return json({ os, architecture, variant, config: {}, rootfs: { type: 'layers', diff_ids: layers.map(digestOf) } });
};

export const blob = (bytes: Buffer): Member => ({ path: `blobs/sha256/${hexOf(digestOf(bytes))}`, bytes });

const blobPath = (bytes: Buffer): string => `blobs/sha256/${hexOf(digestOf(bytes))}`;

/** Docker up to 24: a folder per layer with arbitrary ids, and a link for a repeated layer. */
export function legacyArchive(layers: readonly Buffer[], { tags = ['tiny:1'] as string[] | null } = {}): Member[] {
  const config = configOf(layers);
  const id = (i: number): string => hexOf(digestOf(`layer ${i}`));
  const members = layers.flatMap((bytes, i): Member[] => {
    const first = layers.indexOf(bytes);
    const layer: Member =
      first === i ? { path: `${id(i)}/layer.tar`, bytes } : { path: `${id(i)}/layer.tar`, link: `../${id(first)}/layer.tar`, type: '2' };
    return [{ path: `${id(i)}/VERSION`, bytes: Buffer.from('1.0') }, { path: `${id(i)}/json`, bytes: json({ id: id(i) }) }, layer];
  });
  const manifest = [{ Config: `${hexOf(digestOf(config))}.json`, RepoTags: tags, Layers: layers.map((_, i) => `${id(i)}/layer.tar`) }];
  return [
    ...members,
    { path: `${hexOf(digestOf(config))}.json`, bytes: config },
    { path: 'manifest.json', bytes: json(manifest) },
    { path: 'repositories', bytes: json({}) },
  ];
}

export interface LayoutImage {
  readonly layers: readonly Buffer[];
  readonly platform?: string;
  readonly packed?: (layer: Buffer, i: number) => Buffer;
  /** The layers are missing, as after a partial pull. */
  readonly absent?: boolean;
}

export const mixed = (layer: Buffer, i: number): Buffer => [layer, gzipSync(layer), zstdCompressSync(layer)][i % 3] as Buffer;

/** An OCI layout as containerd exports it: index, platform index, manifests, an attestation, and layers in their stored form. */
export function layout(images: readonly LayoutImage[], { name = 'docker.io/library/tiny:1' } = {}): Member[] {
  const members = new Map<string, Member>();
  const put = (bytes: Buffer): { digest: Digest; size: number } => {
    const member = blob(bytes);
    members.set(member.path, member);
    return { digest: digestOf(bytes), size: bytes.length };
  };
  const manifests = images.map(({ layers, platform = 'linux/amd64', packed = mixed, absent = false }) => {
    const stored = layers.map(packed);
    const manifest = json({
      schemaVersion: 2,
      config: put(configOf(layers, platform)),
      layers: stored.map((bytes) => (absent ? { digest: digestOf(bytes), size: bytes.length } : put(bytes))),
    });
    return { ...put(manifest), platform: { os: platform.split('/')[0], architecture: platform.split('/')[1] } };
  });
  const attestation = put(json({ schemaVersion: 2, config: put(configOf([], 'unknown/unknown')), layers: [put(json({ predicate: {} }))] }));
  const annotations = { 'vnd.docker.reference.type': 'attestation-manifest' };
  const nested = put(json({ schemaVersion: 2, manifests: [...manifests, { ...attestation, annotations }] }));
  const index = { schemaVersion: 2, manifests: [{ ...nested, annotations: { 'io.containerd.image.name': name } }] };
  const sorted = [...members.values()].sort((a, b) => (a.path < b.path ? -1 : 1));
  return [...sorted, { path: 'index.json', bytes: json(index) }, { path: 'oci-layout', bytes: json({ imageLayoutVersion: '1.0.0' }) }];
}

/** Docker from 25 on with a graph driver: uncompressed blobs, and manifest.json beside the layout. */
export function hybridArchive(layers: readonly Buffer[]): Member[] {
  const manifest = [{ Config: blobPath(configOf(layers)), RepoTags: ['tiny:1'], Layers: layers.map(blobPath) }];
  return [...layout([{ layers, packed: (layer) => layer }]), { path: 'manifest.json', bytes: json(manifest) }];
}

/** The output of `docker save` for a small image named `shop/base:ci`. */
export function imageArchive(): Buffer {
  const layer = layerOf('x'.repeat(100_000));
  const config = json({ os: 'linux', architecture: 'amd64', config: {}, rootfs: { type: 'layers', diff_ids: [digestOf(layer)] } });
  const manifest = json([{ Config: 'config.json', RepoTags: ['shop/base:ci'], Layers: ['layer.tar'] }]);
  const files = { 'config.json': config, 'layer.tar': layer, 'manifest.json': manifest };
  return tarOf(...Object.entries(files).map(([path, bytes]) => ({ path, bytes })));
}
