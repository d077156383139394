import { hash, randomUUID } from 'node:crypto';
import { z } from 'zod';
import { IntegrityError, UnsupportedError } from '../lib/errors.ts';

/*
 * The object `config` identifies a repository: docs/format.md, "Config". It stores the chunker parameters, which never change for a
 * repository, because chunks that are cut differently would not deduplicate against existing ones.
 */

export const CONFIG_KEY = 'config';
const VERSION = 1;
const MAGIC = 'vm-snapshot repository';

const powerOfTwo = (min: number, max: number) =>
  z
    .number()
    .int()
    .min(min)
    .max(max)
    .refine((n) => (n & (n - 1)) === 0, 'expected a power of two');

const chunker = z.object({
  /** Average size of the chunks of large files, in bytes. */
  contents: powerOfTwo(1024, 1 << 20),
  /** Average size of the chunks of tar records and times, in bytes. */
  records: powerOfTwo(1024, 1 << 20),
  /** Files smaller than this many bytes are grouped into chunks that end at the end of a file. */
  small_file: powerOfTwo(1, 1 << 20),
  /** Average number of entries in a node of a recipe. */
  fanout: powerOfTwo(4, 4096),
  seed: z.string().min(1).max(64),
});
const consistent = chunker.refine((c) => c.small_file <= c.contents, 'small files are larger than chunks');

const configSchema = z.object({
  magic: z.literal(MAGIC),
  id: z.uuid(),
  version: z.number().int(),
  least_reader: z.number().int(),
  least_writer: z.number().int(),
  chunker: consistent,
  compression: z.object({ algorithm: z.literal('zstd'), level: z.number().int().min(1).max(19) }),
  /** Reserved: this version reads and writes only null. */
  encryption: z.null(),
});
/** Checksum of all other fields as they are written. Configs of versions that had no checksum lack it. */
const checksum = z.object({ checksum: z.string() });

export type Config = z.infer<typeof configSchema>;
export type ChunkerConfig = z.infer<typeof chunker>;

export const DEFAULT_CHUNKER: ChunkerConfig = {
  contents: 64 * 1024,
  records: 16 * 1024,
  small_file: 8 * 1024,
  fanout: 32,
  seed: 'vm-snapshot gear 1',
};

export function newConfig(id: string = randomUUID()): Config {
  return {
    magic: MAGIC,
    id,
    version: VERSION,
    least_reader: 1,
    least_writer: 1,
    chunker: DEFAULT_CHUNKER,
    compression: { algorithm: 'zstd', level: 3 },
    encryption: null,
  };
}

export function encodeConfig(config: Config): Uint8Array {
  return Buffer.from(`${JSON.stringify({ ...config, checksum: sumOf(config) }, null, 2)}\n`);
}

/** Returns the checksum of a config: docs/format.md, "Config". */
function sumOf(document: object): string {
  const { checksum: _, ...rest } = document as { checksum?: unknown };
  return `sha256:${hash('sha256', JSON.stringify(rest), 'hex')}`;
}

/** Throws UnsupportedError if only a newer version can read the repository, IntegrityError if the bytes are not a valid config. */
export function parseConfig(bytes: Uint8Array, location: string): Config {
  const document = parseJson(bytes, location);
  const versions = z.object({ magic: z.literal(MAGIC), least_reader: z.number().int() }).safeParse(document);
  if (!versions.success) throw strange(location, 'not written by vm-snapshot');
  const sum = checksum.safeParse(document);
  // Check this before the versions: a flipped bit must not be reported as a newer version.
  if (sum.success && sum.data.checksum !== sumOf(document as object)) throw strange(location, 'changed since it was written');
  if (versions.data.least_reader > VERSION) throw newer(location, 'read');
  const config = configSchema.safeParse(document);
  if (!config.success) throw strange(location, 'not valid');
  // Versions that wrote no checksum wrote only these parameters.
  if (!sum.success && JSON.stringify(config.data.chunker) !== JSON.stringify(DEFAULT_CHUNKER))
    throw strange(location, 'changed since it was written');
  return config.data;
}

/** Throws UnsupportedError if only a newer version may write to the repository. */
export function assertWritable(config: Config, location: string): void {
  if (config.least_writer > VERSION) throw newer(location, 'write to');
}

function parseJson(bytes: Uint8Array, location: string): unknown {
  try {
    return JSON.parse(Buffer.from(bytes).toString('utf8'));
  } catch (cause) {
    throw strange(location, 'not JSON', cause);
  }
}

function strange(location: string, what: string, cause?: unknown): IntegrityError {
  return new IntegrityError(`${location} is not a vm-snapshot repository, or it is damaged: its config is ${what}`, {
    cause,
    hint: 'Use another location, or, if this is a repository, rewrite its config with: vm snapshot verify --repair',
  });
}

function newer(location: string, verb: string): UnsupportedError {
  return new UnsupportedError(`cannot ${verb} the repository at ${location}: it was written by a newer version of vm-snapshot`, {
    hint: 'Install the newest version of vm-snapshot, or use another repository',
  });
}
