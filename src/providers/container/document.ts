import { z } from 'zod';
import { IntegrityError } from '../../lib/errors.ts';
import { describeIssues } from '../../manifest/problems.ts';

/*
 * `container/container.json`: how the container ran. It may come from strangers, so it holds nothing that reaches into the machine:
 * what a container could use to leave its walls (privileges, devices, folders of the host) is neither written nor read.
 */

export const DOCUMENT = 'container/container.json';

/** Of `docker inspect`'s Config and HostConfig; the daemon checks their values. */
export const CONFIG_KEYS = [
  'Cmd',
  'Entrypoint',
  'User',
  'WorkingDir',
  'Tty',
  'OpenStdin',
  'ExposedPorts',
  'Healthcheck',
  'StopSignal',
  'StopTimeout',
];
export const HOST_KEYS = [
  'PortBindings',
  'RestartPolicy',
  'Memory',
  'MemorySwap',
  'NanoCpus',
  'CpuShares',
  'PidsLimit',
  'ShmSize',
  'Init',
  'Tmpfs',
  'ReadonlyRootfs',
  'CapDrop',
];

const text = z.string().max(4096);
const name = z
  .string()
  .min(1)
  .max(255)
  .regex(/^\P{Cc}+$/u);

const containerDocument = z.object({
  version: z.literal(1),
  name,
  state: z.enum(['running', 'paused', 'exited', 'created']),
  config: z.record(z.string(), z.unknown()),
  host: z.record(z.string(), z.unknown()),
  labels: z.record(text, text),
  /** Variables that its image does not have; values only where that was asked for. */
  env: z.array(z.object({ name, value: z.string().optional() })).max(10_000),
  /** `bind`: the volume stands for a folder of the machine. */
  mounts: z.array(z.object({ target: text, volume: name, read_only: z.boolean(), bind: z.boolean().optional() })).max(10_000),
  networks: z.array(name).max(1000),
});

export type ContainerDocument = z.infer<typeof containerDocument>;

/** Throws IntegrityError. */
export function parseDocument(bytes: Uint8Array): ContainerDocument {
  let value: unknown;
  try {
    value = JSON.parse(Buffer.from(bytes).toString('utf8'));
  } catch (error) {
    throw new IntegrityError(`${DOCUMENT} of the snapshot is no JSON`, { cause: error });
  }
  const result = containerDocument.safeParse(value);
  if (result.success) return result.data;
  throw new IntegrityError(`${DOCUMENT} of the snapshot cannot be read: ${describeIssues(result.error.issues)}`);
}

export function pick(from: object, keys: readonly string[]): Record<string, unknown> {
  return Object.fromEntries(Object.entries(from).filter(([key, value]) => keys.includes(key) && value !== null && value !== undefined));
}
