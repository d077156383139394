import { z } from 'zod';
import { MAX_TEXT } from '../lib/text/plain-text.ts';
import { MAX_NAME, NAME } from './name.ts';
import { SNAPSHOT_TRIGGERS } from './triggers.ts';

/*
 * The manifest: the JSON document that describes a snapshot, with keys in snake_case. It is `metadata.json` in a repository and, with `files`,
 * `manifest.json` in a bundle. Readers ignore unknown fields and reject a `version` with another major number. Manifests are untrusted and shown on
 * terminals, so no text may contain control characters and every list has a limit. schemas/manifest.schema.json is generated from this file (`node
 * scripts/schemas.mjs`).
 */

/** The newest version that this tool reads: `<major>.<minor>`. */
export const MANIFEST_VERSION = '1.2';

/** The first version that describes each kind; readers of that version read it. Any other kind needs `MANIFEST_VERSION`. */
const FIRST_VERSIONS: Readonly<Record<string, string>> = { image: '1.0', container: '1.1', compose: '1.1' };

const MAX_DESCRIPTION = 10_000;
export const MAX_LAYERS = 1024;
export const MAX_REFERENCES = 1024;
export const MAX_SERVICES = 256;
export const MAX_VOLUMES = 1024;
export const MAX_PARTS = 1024;
export const MAX_BLOBS = 100_000;
export const MAX_LANGUAGES = 1000;
export const MAX_TOOLS = 10_000;
export const MAX_PACKS = 1_000_000;

const ONE_LINE = /^\P{Cc}*$/u;
const LINES = /^[\P{Cc}\t\n]*$/u;
const HEX = /^[0-9a-f]{64}$/;

const words = (max: number) => z.string().max(max).regex(ONE_LINE, 'control characters are not allowed');
const text = words(MAX_TEXT);
const name = z.string().max(MAX_NAME).regex(NAME, 'expected letters, digits, dot, underscore and dash, a letter or digit first');
const bytes = z.number().int().nonnegative().max(Number.MAX_SAFE_INTEGER);
const hex = z.string().regex(HEX, 'expected 64 hex digits');
const digest = z.templateLiteral(['sha256:', z.string().regex(HEX)], { error: 'expected sha256: and 64 hex digits' });

/** `os/arch` or `os/arch/variant`. */
const platform = z
  .string()
  .max(64)
  .regex(/^[a-z0-9]+\/[a-z0-9_]+(\/[a-z0-9.]+)?$/, 'expected os/arch or os/arch/variant');

/** As in `docker tag`; never a text that a program could parse as an option. https://pkg.go.dev/github.com/distribution/reference */
const reference = z
  .string()
  .max(512)
  .regex(/^[A-Za-z0-9[][A-Za-z0-9._/:@[\]-]*$/, 'expected an image reference');

export const imageIdentity = z.object({
  /** sha256 of the image's config, which identifies the image on every daemon. https://github.com/opencontainers/image-spec/blob/main/config.md */
  config: digest,
  /** RootFS.Layers: digests of the uncompressed layers, base first. */
  layers: z.array(digest).max(MAX_LAYERS),
  platform,
  /** `repo:tag` references of the captured image. */
  references: z.array(reference).max(MAX_REFERENCES),
});

/** A path in a bundle: fits a plain tar header, is relative without `.` or `..`, and has no characters that are special to a shell or terminal. */
export const bundlePath = z
  .string()
  .max(100)
  .regex(/^[A-Za-z0-9_][A-Za-z0-9._-]*(\/[A-Za-z0-9_][A-Za-z0-9._-]*)*$/, 'expected a relative path of plain names');

const service = z.object({
  /** Limited so that `images/<service>.tar` fits a path in a bundle. */
  name: name.max(80),
  image_tag: reference,
  image_digest: digest,
  /** In a bundle: the archive, e.g. `images/base.tar`. */
  image_file: bundlePath.optional(),
  layers: z.array(digest).max(MAX_LAYERS),
  references: z.array(reference).max(MAX_REFERENCES),
  /** Set if it differs from the manifest's platform. */
  platform: platform.optional(),
});

const volume = z.object({
  /** The daemon's name of the volume when it was captured. https://pkg.go.dev/github.com/docker/docker/volume/names */
  name: z
    .string()
    .max(255)
    .regex(/^[A-Za-z0-9][A-Za-z0-9_.-]+$/, "expected a volume's name"),
  /** The tar of its contents. */
  digest,
  size_bytes: bytes,
  /** In a bundle: the tar, e.g. `volumes/data.tar`. */
  volume_file: bundlePath.optional(),
});

const bindMount = z.object({
  /** Its path on the daemon's host when it was captured. Only a label: nothing is read or written there. */
  path: text.regex(/^\//, 'expected an absolute path'),
  type: z.enum(['folder', 'file']),
  /** The tar of its contents; for a file, of that one file. */
  digest,
  size_bytes: bytes,
  /** In a bundle: the tar, e.g. `bind-mounts/1-uploads.tar`. */
  bind_file: bundlePath.optional(),
});

const ROLE = /^[a-z][a-z0-9-]{0,31}$/;
const part = z.object({
  /** What it is for its kind of snapshot: `disk`, `memory`, `firmware`, `config`, `file`. Only the provider of that kind reads it. */
  role: z.string().regex(ROLE, 'expected lower-case letters, digits and dashes'),
  name,
  digest,
  size_bytes: bytes,
  /** In a bundle: the file, e.g. `parts/1-disk-vda`. */
  part_file: bundlePath.optional(),
});

export const versions = z
  .record(words(64), words(256))
  .refine((record) => Object.keys(record).length <= MAX_LANGUAGES, `more than ${MAX_LANGUAGES} entries`);

export const packageList = z.array(z.object({ manager: words(32), name: words(512), version: words(512) }));

const git = z.object({ commit: z.string().regex(/^[0-9a-f]{7,64}$/), branch: text.nullable(), dirty: z.boolean() });

const file = z.object({ path: bundlePath, size: bytes, sha256: hex });

const blob = z.object({
  digest,
  /** Bytes, uncompressed. */
  size: bytes,
  /** The digest of the recipe in the repository; absent in a bundle. */
  recipe: digest.optional(),
  role: z.enum(['config', 'layer', 'volume', 'part', 'metadata']),
  /** The path of a metadata file in a bundle, e.g. `metadata/versions.json` or `compose/compose.yaml`. */
  path: bundlePath.optional(),
});

/** The reason for a snapshot, as given by its creator. */
export const context = text;
/** Id of the run in which a snapshot was created. */
export const runId = words(256);

export const description = z.string().max(MAX_DESCRIPTION).regex(LINES, 'control characters are not allowed');

/** What a snapshot captures: `image`, `container`, `compose`. Readers accept kinds that they cannot restore, so that a store can carry them. */
export const kind = z.string().regex(ROLE, 'expected lower-case letters, digits and dashes');

export const manifestSchema = z.object({
  version: z.string().regex(/^\d{1,6}\.\d{1,6}$/, 'expected <major>.<minor>'),
  kind,
  snapshot_name: name,
  /** `global` for snapshots that belong to no project. */
  project_name: name,
  is_global: z.boolean(),
  /** UTC, ISO 8601 with Z. */
  created_at: z.iso.datetime(),
  description,
  /** The config digest of the (first) image: the same on every daemon. Absent if the snapshot has no image. */
  image_digest: digest.optional(),
  platform,
  /** Total of the snapshot's contents, uncompressed. */
  size_bytes: bytes,
  /** Exact versions of languages: `{ "node": "22.11.0" }`. */
  languages: versions,
  tools: z.array(text).max(MAX_TOOLS),
  /** Its images: one named `base`, or one per container of a project. Absent if it has none. */
  services: z.array(service).max(MAX_SERVICES).default([]),
  volumes: z.array(volume).max(MAX_VOLUMES),
  /** Folders and files of the machine whose contents were captured. */
  bind_mounts: z.array(bindMount).max(MAX_VOLUMES).optional(),
  /** All other contents: the disks, the memory and the firmware of a virtual machine, for example. */
  parts: z.array(part).max(MAX_PARTS).optional(),
  /** Names of volumes and paths of bind mounts whose contents were omitted from an export. */
  left_out: z
    .array(text)
    .max(2 * MAX_VOLUMES)
    .optional(),
  git: git.nullable(),
  source: z.object({
    /** How it was created. Versions before 0.2 wrote `imported`, with the bundle's name. */
    type: z.enum(['built', 'captured', 'imported']),
    /** The source: an image reference, a Dockerfile, a bundle's file name. */
    from: text,
    /** Seconds that the build took, if vm-snapshot built it: the time that a restore saves. */
    build_seconds: z.number().nonnegative().optional(),
  }),
  /** The origin of an imported snapshot, set by the importing repository. */
  imported: z.object({ /** The bundle's file name. */ from: text }).optional(),
  /** The event that triggered it. Only snapshots with a trigger are subject to limits (docs/containers.md). */
  trigger: z.enum(SNAPSHOT_TRIGGERS).optional(),
  context: context.optional(),
  run_id: runId.optional(),
  /** The captured container, as its daemon named it; `of` is the name of the first container of its lineage (see lineage.ts). */
  container: z.object({ id: hex, name: words(255), of: words(255).optional() }).optional(),
  tool_version: text,
  /** Every blob that the snapshot references: configs, layers, volumes, `metadata/*.json` and other small files. */
  blobs: z.array(blob).max(MAX_BLOBS),
  /** The packs that contain these blobs: a hint that spares a reader from loading the whole index. Absent in a bundle. */
  packs: z.array(hex).max(MAX_PACKS).optional(),
  /** In a bundle: every other file of it. */
  files: z.array(file).max(MAX_BLOBS).optional(),
});

/** The document as written: with the checksum of all other fields (checksum.ts). */
export const manifestDocument = manifestSchema.extend({ checksum: digest });

export type Manifest = z.infer<typeof manifestSchema>;
export type Part = z.infer<typeof part>;
export type Service = Manifest['services'][number];
export type ImageIdentity = z.infer<typeof imageIdentity>;
export type Versions = z.infer<typeof versions>;
export type PackageList = z.infer<typeof packageList>;
export type BindMount = z.infer<typeof bindMount>;
export type BundleFile = z.infer<typeof file>;
export type ManifestBlob = z.infer<typeof blob>;

/** Returns the oldest version that can describe such a snapshot, so that older readers can still read it. */
export function versionFor(kind: string, { hasParts }: { hasParts: boolean }): string {
  return (hasParts ? undefined : FIRST_VERSIONS[kind]) ?? MANIFEST_VERSION;
}
