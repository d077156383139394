import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import { archiveImages, bindFile, bundleManifest, imageFiles, volumeFile } from '../../src/bundle/layout.ts';
import { readBundle } from '../../src/bundle/read.ts';
import { archiveSize, writeArchive } from '../../src/image/archive/write-archive.ts';
import { TAR_END, tarHeader, tarPadding } from '../../src/lib/codec/tar-header.ts';
import type { Context } from '../../src/lib/context.ts';
import { type Digest, digestOf } from '../../src/lib/digest.ts';
import { once } from '../../src/lib/streams/bytes.ts';
import { withChecksum } from '../../src/manifest/checksum.ts';
import type { Manifest } from '../../src/manifest/schema.ts';
import { serializeManifest } from '../../src/manifest/serialize.ts';
import { configOf, json, layerOf } from './archives.ts';

/* Snapshots small enough to keep in memory, and hand-made bundles of them that may have any defect. */

export interface TinySnapshot {
  readonly manifest: Manifest;
  readonly blobs: ReadonlyMap<Digest, Buffer>;
  open(digest: Digest): AsyncIterable<Uint8Array>;
}

export interface TinyOptions {
  readonly layers?: readonly Buffer[];
  readonly platform?: string;
  readonly services?: readonly string[];
  /** Further content of a project: services with other layers, volumes and bind mounts. */
  readonly more?: Readonly<Record<string, readonly Buffer[]>>;
  readonly volumes?: Readonly<Record<string, Buffer>>;
  readonly binds?: Readonly<Record<string, Buffer>>;
}

export function tinySnapshot({
  layers = [layerOf('one'), layerOf('two')],
  platform = 'linux/amd64',
  services = ['base'],
  more = {},
  volumes = {},
  binds = {},
}: TinyOptions = {}): TinySnapshot {
  const config = configOf(layers, platform);
  const images = [...services.map((name) => ({ name, layers })), ...Object.entries(more).map(([name, own]) => ({ name, layers: own }))];
  const isProject = images.length > 1 || Object.keys({ ...volumes, ...binds }).length > 0;
  const metadata = Object.entries({
    'build-info': { build_date: '2025-01-02T03:04:05.000Z' },
    packages: [{ manager: 'dpkg', name: 'bash', version: '5.2' }],
    versions: { node: '22.11.0' },
  }).map(([name, value]) => ({ path: `metadata/${name}.json`, bytes: json(value) }));
  const roles = [
    ...images.map((image) => ({ role: 'config' as const, bytes: configOf(image.layers, platform) })),
    ...images.flatMap((image) => image.layers.map((bytes) => ({ role: 'layer' as const, bytes }))),
    ...Object.values({ ...volumes, ...binds }).map((bytes) => ({ role: 'volume' as const, bytes })),
  ];
  const machine = new Map(roles.toReversed().map((blob) => [digestOf(blob.bytes), blob] as const));
  const blobs = new Map([...roles, ...metadata].map(({ bytes }) => [digestOf(bytes), bytes]));
  const manifest: Manifest = {
    version: isProject ? '1.1' : '1.0',
    kind: isProject ? 'compose' : 'image',
    snapshot_name: 'tiny',
    project_name: 'my-app',
    is_global: false,
    created_at: '2025-01-02T03:04:05.000Z',
    description: 'A tiny snapshot',
    image_digest: digestOf(config),
    platform,
    size_bytes: [...blobs.values()].reduce((sum, bytes) => sum + bytes.length, 0),
    languages: { node: '22.11.0' },
    tools: ['playwright'],
    services: images.map((image) => ({
      name: image.name,
      image_tag: `vm-snapshot/my-app/${image.name}:tiny`,
      image_digest: digestOf(configOf(image.layers, platform)),
      layers: image.layers.map((bytes) => digestOf(bytes)),
      references: services.includes(image.name) ? ['tiny:1'] : [],
    })),
    volumes: Object.entries(volumes).map(([name, bytes]) => ({ name, digest: digestOf(bytes), size_bytes: bytes.length })),
    ...(Object.keys(binds).length > 0 && {
      bind_mounts: Object.entries(binds).map(([path, bytes]) => ({
        path,
        type: 'folder' as const,
        digest: digestOf(bytes),
        size_bytes: bytes.length,
      })),
    }),
    git: { commit: '0123456789abcdef0123456789abcdef01234567', branch: 'main', dirty: true },
    source: { type: 'built', from: 'Dockerfile', build_seconds: 12.5 },
    tool_version: '0.1.0',
    blobs: [
      ...[...new Set(roles.map(({ bytes }) => digestOf(bytes)))].map((digest) => {
        const { role, bytes } = machine.get(digest) as (typeof roles)[number];
        return { digest, size: bytes.length, recipe: digestOf('recipe'), role };
      }),
      ...metadata.map(({ path, bytes }) => ({ digest: digestOf(bytes), size: bytes.length, role: 'metadata' as const, path })),
    ],
    packs: ['a'.repeat(64)],
  };
  const open = (digest: Digest): AsyncIterable<Uint8Array> => {
    const bytes = blobs.get(digest);
    if (bytes === undefined) throw new Error(`no blob ${digest}`);
    return once(bytes);
  };
  return { manifest, blobs, open };
}

export interface Entry {
  readonly path: string;
  readonly bytes: Buffer;
  /** Changes the header before its checksum is computed. */
  readonly header?: (header: Buffer) => void;
}

/** Returns the files of a valid bundle in their order, manifest.json first. */
export async function entriesOf(
  snapshot: TinySnapshot,
  change: (manifest: Manifest) => Manifest = (manifest) => manifest,
): Promise<Entry[]> {
  const { manifest, blobs, open } = snapshot;
  const images: Entry[] = [];
  for (const [path, services] of imageFiles(manifest.services)) {
    const archive = archiveImages(services, manifest);
    const pieces: Uint8Array[] = [];
    for await (const piece of writeArchive(archive, open)) pieces.push(piece);
    expectSize(pieces, archiveSize(archive));
    images.push({ path, bytes: Buffer.concat(pieces) });
  }
  const files = [
    { path: 'docs/README.md', bytes: Buffer.from('# tiny\n') },
    ...manifest.blobs.flatMap(({ role, path, digest }) =>
      role === 'metadata' && path ? [{ path, bytes: blobs.get(digest) as Buffer }] : [],
    ),
    ...images,
    ...manifest.volumes.map(({ name, digest }) => ({ path: volumeFile(name), bytes: blobs.get(digest) as Buffer })),
    ...(manifest.bind_mounts ?? []).map(({ path, digest }, at) => ({ path: bindFile(path, at), bytes: blobs.get(digest) as Buffer })),
  ];
  return withManifest(bundleManifest(manifest, []), files, change);
}

/** Returns manifest.json for these files, followed by the files. */
export function withManifest(
  manifest: Manifest,
  files: readonly Entry[],
  change: (manifest: Manifest) => Manifest = (same) => same,
): Entry[] {
  const listed = files.map(({ path, bytes }) => ({ path, size: bytes.length, sha256: sha256Of(bytes) }));
  const document = serializeUnchecked(change({ ...manifest, files: listed }));
  return [{ path: 'manifest.json', bytes: document }, ...files];
}

export function packed(entries: readonly Entry[], end: Buffer = Buffer.from(TAR_END)): Buffer {
  const parts = entries.flatMap(({ path, bytes, header }) => [
    headerOf(path, bytes.length, header),
    bytes,
    Buffer.alloc(tarPadding(bytes.length)),
  ]);
  return Buffer.concat([...parts, end]);
}

export const zipped = (entries: readonly Entry[]): Buffer => gzipSync(packed(entries));

/** Reads all blobs of an in-memory bundle. */
export async function readAll(bytes: Buffer, c: Context, size = bytes.length): Promise<{ manifest: Manifest; blobs: Map<string, Buffer> }> {
  const blobs = new Map<string, Buffer>();
  const reading = readBundle({ stream: inPieces(bytes, size), label: 'tiny.tar.gz', size: bytes.length }, c);
  for (;;) {
    const next = await reading.next();
    if (next.done) return { manifest: next.value.manifest, blobs };
    const pieces: Uint8Array[] = [];
    for await (const piece of next.value.open()) pieces.push(piece);
    blobs.set(next.value.label, Buffer.concat(pieces));
  }
}

export async function* inPieces(bytes: Uint8Array, size: number): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

export const sha256Of = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

/** Serializes like serializeManifest, including invalid manifests. */
function serializeUnchecked(manifest: Manifest): Buffer {
  try {
    return Buffer.from(serializeManifest(manifest));
  } catch {
    return Buffer.from(withChecksum({ ...manifest }));
  }
}

function headerOf(path: string, size: number, change?: (header: Buffer) => void): Buffer {
  const header = Buffer.from(tarHeader({ path, size, type: 'file' }));
  if (change === undefined) return header;
  change(header);
  header.fill(' ', 148, 156);
  const sum = header.reduce((total, byte) => total + byte, 0);
  header.write(`${sum.toString(8).padStart(6, '0')}\0 `, 148);
  return header;
}

function expectSize(pieces: readonly Uint8Array[], size: number): void {
  const found = pieces.reduce((sum, piece) => sum + piece.length, 0);
  if (found !== size) throw new Error(`the archive has ${found} bytes instead of ${size}`);
}
