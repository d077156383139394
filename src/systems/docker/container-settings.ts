import type { PublishedPort } from '../../lib/process/ports.ts';

/** What a machine's own configuration says about its container; what is left out stays as the box has it. */
export interface ContainerSettings {
  readonly hostname: string;
  readonly labels: Readonly<Record<string, string>>;
  /** On its volumes: one that is there already belongs to it only with these. */
  readonly volumeLabels: Readonly<Record<string, string>>;
  /** Bytes. */
  readonly memory?: number;
  readonly cpus?: number;
  readonly ports?: readonly PublishedPort[];
  readonly mounts: readonly ContainerMounting[];
}

export interface ContainerMounting {
  readonly kind: 'bind' | 'volume';
  /** An absolute path of the daemon's host, or a volume's name. */
  readonly source: string;
  readonly target: string;
  readonly readOnly: boolean;
}

interface Settled {
  /** Fields of the container's config, and of its `HostConfig`. */
  readonly config: { readonly Hostname: string; readonly Labels: Readonly<Record<string, string>>; readonly ExposedPorts?: object };
  readonly host: Readonly<Record<string, unknown>>;
}

/** The same in the words of the Engine API; what is left out is left out there too. */
export function toCreateBody({ hostname, labels, memory, cpus, ports, mounts }: ContainerSettings): Settled {
  const bindings: Record<string, { HostIp: string; HostPort: string }[]> = {};
  for (const { address = '', host, container, protocol } of ports ?? []) {
    const port = `${container}/${protocol}`;
    bindings[port] = [...(bindings[port] ?? []), { HostIp: address, HostPort: String(host) }];
  }
  const exposed = Object.fromEntries(Object.keys(bindings).map((port) => [port, {}]));
  return {
    config: { Hostname: hostname.slice(0, 63), Labels: labels, ...(ports !== undefined && { ExposedPorts: exposed }) },
    host: {
      // Swap that another limit came with would be less than this one.
      ...(memory !== undefined && { Memory: memory, MemorySwap: 0 }),
      ...(cpus !== undefined && { NanoCpus: Math.round(cpus * 1e9) }),
      ...(ports !== undefined && { PortBindings: bindings }),
      Mounts: mounts.map(({ kind, source, target, readOnly }) => ({ Type: kind, Source: source, Target: target, ReadOnly: readOnly })),
    },
  };
}
