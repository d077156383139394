import { z } from 'zod';
import { type Digest, isDigest } from '../lib/digest.ts';

/*
 * The manifest: the JSON document that describes a snapshot, snake_case. It is `metadata.json` in a repository and, with `files`,
 * `manifest.json` in a bundle. Readers ignore fields that they do not know; a `version` with another major number is refused.
 */

const MAX_TEXT = 4096;
const MAX_LAYERS = 1024;

const text = z.string().max(MAX_TEXT);
const bytes = z.number().int().nonnegative().max(Number.MAX_SAFE_INTEGER);
const digest = z.custom<Digest>(isDigest, 'expected sha256: and 64 hex digits');

const blob = z.object({
  digest,
  /** Bytes, uncompressed. */
  size: bytes,
  /** The digest of the recipe in the repository; absent in a bundle. */
  recipe: digest.optional(),
});

/** `os/arch` or `os/arch/variant`. */
const platform = z
  .string()
  .regex(/^[a-z0-9]+\/[a-z0-9_]+(\/[a-z0-9.]+)?$/, 'expected os/arch or os/arch/variant')
  .max(64);

export const imageIdentity = z.object({
  /** sha256 of the image's config: the image's identity on every daemon. https://github.com/opencontainers/image-spec/blob/main/config.md */
  config: digest,
  /** RootFS.Layers: digests of the uncompressed layers, base first. */
  layers: z.array(digest).max(MAX_LAYERS),
  platform,
  /** `repo:tag` references that the image carried. */
  references: z.array(text).max(1024),
});

const service = z.object({
  name: text,
  image_tag: text,
  image_digest: digest,
  /** In a bundle: the archive, e.g. `images/base.tar`. */
  image_file: text.optional(),
  layers: z.array(digest).max(MAX_LAYERS),
  references: z.array(text).max(1024),
});

export const versions = z.record(z.string().max(64), z.string().max(256));

export const packageList = z.array(z.object({ manager: z.string().max(32), name: z.string().max(512), version: z.string().max(512) }));

const git = z.object({ commit: z.string().max(64).nullable(), branch: text.nullable(), dirty: z.boolean() });

/** A path in a bundle: forward slashes, no absolute path, no `..`, nothing that a shell or a terminal would stumble over. */
export const bundlePath = z
  .string()
  .max(255)
  .regex(/^[A-Za-z0-9_][A-Za-z0-9._-]*(\/[A-Za-z0-9_][A-Za-z0-9._-]*)*$/, 'expected a relative path of plain names');

const file = z.object({ path: bundlePath, size: bytes, sha256: z.string().regex(/^[0-9a-f]{64}$/) });

export const manifestSchema = z.object({
  version: z.string().regex(/^\d+\.\d+$/),
  kind: z.literal('image'),
  snapshot_name: text,
  /** `global` for snapshots that belong to no project. */
  project_name: text,
  is_global: z.boolean(),
  /** UTC, ISO 8601 with Z. */
  created_at: z.iso.datetime(),
  description: z.string().max(10_000),
  image_digest: digest,
  platform,
  /** Uncompressed bytes of all that the snapshot holds. */
  size_bytes: bytes,
  /** Exact versions of languages: `{ "node": "22.11.0" }`. */
  languages: versions,
  tools: z.array(text).max(10_000),
  services: z.array(service).min(1).max(64),
  volumes: z.array(z.never()),
  git: git.nullable(),
  source: z.object({
    /** How it came to be here. */
    type: z.enum(['built', 'captured', 'imported']),
    /** What it was made from: an image reference, a Dockerfile, a bundle's file name. */
    from: text,
    /** Seconds that building took, where we built it: what a restore saves. */
    build_seconds: z.number().nonnegative().optional(),
  }),
  tool_version: text,
  /** Every blob that the snapshot names: configs, layers, `metadata/*.json`. */
  blobs: z.array(blob.extend({ role: z.enum(['config', 'layer', 'metadata']), path: bundlePath.optional() })).max(100_000),
  /** The packs that hold these blobs: a hint that saves a reader the whole index. Absent in a bundle. */
  packs: z
    .array(z.string().regex(/^[0-9a-f]{64}$/))
    .max(1_000_000)
    .optional(),
  /** In a bundle: every other file of it. */
  files: z.array(file).max(100_000).optional(),
});

export type Manifest = z.infer<typeof manifestSchema>;
export type ImageIdentity = z.infer<typeof imageIdentity>;
export type Versions = z.infer<typeof versions>;
export type PackageList = z.infer<typeof packageList>;
export type BundleFile = z.infer<typeof file>;
export type ManifestBlob = Manifest['blobs'][number];
