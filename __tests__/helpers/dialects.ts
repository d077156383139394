import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { gzipSync, zstdCompressSync } from 'node:zlib';
import { digestOf, hexOf } from '../../src/lib/digest.ts';
import { blob, configOf, hybridArchive, json, layerOf, layout, legacyArchive, type Member, tarOf } from './archives.ts';

/* One small image as each tool writes it or wrote it: the same layers, and the config of the tool. */

export const layers = [layerOf('base'), layerOf('top'.repeat(2000)), layerOf('base')];
const [base, top] = layers as [Buffer, Buffer, Buffer];
const config = configOf(layers);
const hex = (bytes: Buffer): string => hexOf(digestOf(bytes));
const idOf = (i: number): string => String(i + 1).padStart(64, '0');

export interface Dialect {
  /** The tool and its versions. */
  readonly tool: string;
  readonly bytes: Buffer;
  /** Digest of the config, if the tool writes another one. */
  readonly digest?: string;
  readonly references?: readonly string[];
}

const named = (manifest: object[]): Member => ({ path: 'manifest.json', bytes: json(manifest) });
const entry = (Config: string, Layers: string[], RepoTags: string[] | null = ['tiny:1']) => ({ Config, RepoTags, Layers });

/** Layers named as by go-containerregistry: gzip, each once. */
function crane(Config: string): Member[] {
  const names = layers.map((layer) => `${hex(gzipSync(layer))}.tar.gz`);
  return [
    { path: Config, bytes: config },
    { path: names[0] ?? '', bytes: gzipSync(base) },
    { path: names[1] ?? '', bytes: gzipSync(top) },
    named([entry(Config, names)]),
  ];
}

/** Layers of `docker save` 1.10 to 24, where the third layer is a link to the first. */
function linked(link: string, type: '1' | '2'): Member[] {
  return [
    { path: `${hex(config)}.json`, bytes: config },
    { path: `${idOf(0)}/layer.tar`, bytes: base },
    { path: `${idOf(1)}/layer.tar`, bytes: top },
    { path: `${idOf(2)}/layer.tar`, link, type },
    named([
      entry(
        `${hex(config)}.json`,
        [0, 1, 2].map((i) => `${idOf(i)}/layer.tar`),
      ),
    ]),
  ];
}

function podman(): Member[] {
  return [
    { path: `${hex(base)}.tar`, bytes: base },
    { path: `${hex(top)}.tar`, bytes: top },
    { path: `${idOf(0)}/layer.tar`, link: `../${hex(base)}.tar`, type: '2' },
    { path: `${idOf(0)}/VERSION`, bytes: Buffer.from('1.0') },
    { path: `${idOf(0)}/json`, bytes: json({ id: idOf(0) }) },
    { path: `${hex(config)}.json`, bytes: config },
    { path: 'repositories', bytes: json({ 'docker.io/library/tiny': { 1: idOf(0) } }) },
    named([
      entry(
        `${hex(config)}.json`,
        layers.map((layer) => `${hex(layer)}.tar`),
        ['docker.io/library/tiny:1'],
      ),
    ]),
  ];
}

interface LayoutOptions {
  readonly algorithm?: 'sha256' | 'sha512';
  readonly types?: 'oci' | 'docker';
  readonly pack?: (layer: Buffer) => Buffer;
  readonly annotations?: Readonly<Record<string, string>>;
}

/** An OCI layout as written by skopeo, ORAS, Bazel, BuildKit, Jib and others. */
export function plainLayout({ algorithm = 'sha256', types = 'oci', pack = gzipSync, annotations = {} }: LayoutOptions = {}): Member[] {
  const members = new Map<string, Member>();
  const put = (bytes: Buffer) => {
    const digest = createHash(algorithm).update(bytes).digest('hex');
    members.set(digest, { path: `blobs/${algorithm}/${digest}`, bytes });
    return { digest: `${algorithm}:${digest}`, size: bytes.length };
  };
  const type = (oci: string, docker: string): string => `application/vnd.${types === 'oci' ? oci : docker}`;
  const manifest = put(
    json({
      schemaVersion: 2,
      mediaType: type('oci.image.manifest.v1+json', 'docker.distribution.manifest.v2+json'),
      config: { mediaType: type('oci.image.config.v1+json', 'docker.container.image.v1+json'), ...put(config) },
      layers: layers.map((layer) => ({
        mediaType: type('oci.image.layer.v1.tar+gzip', 'docker.image.rootfs.diff.tar.gzip'),
        ...put(pack(layer)),
      })),
    }),
  );
  const index = { schemaVersion: 2, manifests: [{ ...manifest, annotations }] };
  return [
    { path: 'oci-layout', bytes: json({ imageLayoutVersion: '1.0.0' }) },
    { path: 'index.json', bytes: json(index) },
    ...members.values(),
  ];
}

/** skopeo's `dir:`, packed. */
export function skopeoDir(): Member[] {
  const packed = layers.map((layer) => gzipSync(layer));
  const files = new Map([config, ...packed].map((bytes) => [hex(bytes), bytes] as const));
  const digests = (bytes: Buffer) => ({ digest: digestOf(bytes), size: bytes.length });
  return [
    { path: 'version', bytes: Buffer.from('Directory Transport Version: 1.1\n') },
    { path: 'manifest.json', bytes: json({ schemaVersion: 2, config: digests(config), layers: packed.map(digests) }) },
    ...[...files].map(([path, bytes]) => ({ path, bytes })),
  ];
}

const frames = (layer: Buffer): Buffer =>
  Buffer.concat([0, 700, 1400].map((at) => zstdCompressSync(layer.subarray(at, at === 1400 ? undefined : at + 700))));
const gzipMembers = (layer: Buffer): Buffer =>
  Buffer.concat([gzipSync(layer.subarray(0, 900)), gzipSync(layer.subarray(900)), gzipSync('')]);
const prefixed = (folder: string, members: Member[]): Member[] => members.map((member) => ({ ...member, path: folder + member.path }));
const withProgram = (program: string, bytes: Buffer): Buffer => execFileSync(program, ['--compress', '--stdout'], { input: bytes });

export const dialects: readonly Dialect[] = [
  { tool: 'Docker 1.10 to 24', bytes: tarOf(...legacyArchive(layers)) },
  { tool: 'Docker 1.11 and 1.12-rc: a link with one .. too many', bytes: tarOf(...linked(`../../${idOf(0)}/layer.tar`, '2')) },
  { tool: 'Docker, repacked with hard links', bytes: tarOf(...linked(`${idOf(0)}/layer.tar`, '1')) },
  { tool: 'Docker 25 to 28', bytes: tarOf(...hybridArchive(layers)) },
  { tool: 'Docker 29: containerd, with an attestation', bytes: tarOf(...layout([{ layers }])) },
  {
    tool: 'BuildKit type=oci',
    bytes: tarOf(
      ...plainLayout({ annotations: { 'io.containerd.image.name': 'docker.io/library/tiny:1', 'org.opencontainers.image.ref.name': '1' } }),
    ),
  },
  { tool: 'BuildKit with compression=zstd', bytes: tarOf(...plainLayout({ pack: zstdCompressSync })), references: [] },
  { tool: 'Podman docker-archive', bytes: tarOf(...podman()) },
  {
    tool: 'Podman and skopeo oci-archive',
    bytes: tarOf(...plainLayout({ annotations: { 'org.opencontainers.image.ref.name': 'docker.io/library/tiny:1' } })),
  },
  {
    tool: 'skopeo oci:dir:1, a tag alone',
    bytes: tarOf(...plainLayout({ annotations: { 'org.opencontainers.image.ref.name': '1' } })),
    references: [],
  },
  { tool: 'skopeo with Docker media types', bytes: tarOf(...plainLayout({ types: 'docker' })), references: [] },
  { tool: 'skopeo dir:, packed', bytes: tarOf(...skopeoDir()), references: [] },
  { tool: 'rules_docker', bytes: tarOf(...prefixed('./', crane(`${hex(config)}.json`))) },
  { tool: 'rules_oci: uncompressed layers', bytes: tarOf(...plainLayout({ pack: (layer) => layer })), references: [] },
  { tool: 'Nix buildImage, gzip', bytes: gzipSync(tarOf(...legacyArchive(layers))) },
  { tool: 'Nix streamLayeredImage, zstd', bytes: zstdCompressSync(tarOf(...legacyArchive(layers))) },
  { tool: 'Jib', bytes: tarOf(...crane('config.json')) },
  { tool: 'Kaniko', bytes: tarOf(...crane(`sha256:${hex(config)}`)) },
  { tool: 'ko and apko', bytes: tarOf(...crane(`sha256:${hex(config)}`)) },
  { tool: 'sha512 layouts', bytes: tarOf(...plainLayout({ algorithm: 'sha512' })), references: [] },
  { tool: 'sha512 layouts, uncompressed', bytes: tarOf(...plainLayout({ algorithm: 'sha512', pack: (layer) => layer })), references: [] },
  { tool: 'zstd:chunked: many frames', bytes: tarOf(...plainLayout({ pack: frames })), references: [] },
  { tool: 'pigz and stargz: many gzip members', bytes: tarOf(...plainLayout({ pack: gzipMembers })), references: [] },
  { tool: 'the folder of a layout, packed with its name', bytes: gzipSync(tarOf(...prefixed('image/', plainLayout()))), references: [] },
  { tool: 'xz', bytes: withProgram('xz', tarOf(...hybridArchive(layers))) },
  { tool: 'bzip2', bytes: withProgram('bzip2', tarOf(...hybridArchive(layers))) },
  { tool: 'gzip in gzip', bytes: gzipSync(gzipSync(tarOf(...hybridArchive(layers)))) },
  { tool: 'the same member twice', bytes: tarOf(...crane('config.json'), { path: 'config.json', bytes: config }) },
  { tool: 'a layer twice', bytes: tarOf(...hybridArchive(layers), blob(top)) },
];
