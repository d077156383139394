import { z } from 'zod';
import { IntegrityError, SnapshotError, UnsupportedError } from '../../lib/errors.ts';
import { describeIssues } from '../../manifest/schema-issues.ts';

/*
 * `container/container.json`: how the container ran. It may come from an untrusted source, so it contains nothing that reaches the host: settings
 * that a container could use to escape (privileges, devices, folders of the host) are neither written nor read (settings.ts).
 */

export const DOCUMENT = 'container/container.json';

/** Bytes. Docker itself does not limit labels; those of devcontainers and buildpacks have tens of kilobytes. */
const LARGEST = 8 << 20;
const path = z.string().min(1).max(4096);
const name = z
  .string()
  .min(1)
  .max(255)
  .regex(/^\P{Cc}+$/u);
const address = z.string().max(64);

const mount = z.object({
  target: path,
  volume: name,
  read_only: z.boolean(),
  /** The volume replaces a folder of the original host. */
  bind: z.boolean().optional(),
  /** Only this folder of the volume is mounted. */
  subpath: path.optional(),
  /** An empty volume stays empty, whatever files the image has at the target. */
  nocopy: z.boolean().optional(),
});

/** Settings that were requested for a network, with the names of the Engine API. */
const endpoint = z.object({
  Aliases: z.array(name).max(1000).nullish(),
  IPAMConfig: z
    .object({ IPv4Address: address.optional(), IPv6Address: address.optional(), LinkLocalIPs: z.array(address).max(100).optional() })
    .nullish(),
  MacAddress: address.optional(),
});
export type Endpoint = z.infer<typeof endpoint>;

const containerDocument = z.object({
  version: z.literal(1),
  name,
  /** Name of the original container, if this one was restored from a snapshot of it, directly or through other restored containers. */
  of: name.optional(),
  state: z.enum(['running', 'paused', 'exited', 'created']),
  config: z.record(z.string(), z.unknown()),
  host: z.record(z.string(), z.unknown()),
  labels: z.record(z.string(), z.string()),
  /** Variables that its image does not have; values only if they were requested. */
  env: z.array(z.object({ name: z.string().min(1), value: z.string().optional() })).max(10_000),
  mounts: z.array(mount).max(10_000),
  networks: z.array(name).max(1000),
  endpoints: z.record(name, endpoint).optional(),
  /** Container whose network it used. */
  network_of: name.optional(),
  /** It could reach nothing outside of its networks. */
  isolated: z.boolean().optional(),
});

export type ContainerDocument = z.infer<typeof containerDocument>;

/** Throws IntegrityError if the document is too large, is not JSON or does not match the schema. */
export function parseDocument(bytes: Uint8Array): ContainerDocument {
  if (bytes.length > LARGEST) throw new IntegrityError(`${DOCUMENT} of the snapshot has more than ${LARGEST} bytes`);
  let value: unknown;
  try {
    value = JSON.parse(Buffer.from(bytes).toString('utf8'));
  } catch (error) {
    throw new IntegrityError(`${DOCUMENT} of the snapshot is not JSON`, { cause: error });
  }
  const result = containerDocument.safeParse(value);
  if (result.success) return result.data;
  throw new IntegrityError(`Cannot read ${DOCUMENT} of the snapshot: ${describeIssues(result.error.issues)}`);
}

/** Parses its result again as a restore will. Throws UnsupportedError for a container that could not be restored. */
export function writeDocument(document: ContainerDocument): Uint8Array {
  const bytes = Buffer.from(`${JSON.stringify(document, undefined, 2)}\n`);
  try {
    parseDocument(bytes);
  } catch (error) {
    if (!(error instanceof SnapshotError)) throw error;
    throw new UnsupportedError(`Cannot capture the container ${document.name}: ${error.message}`, { cause: error });
  }
  return bytes;
}
