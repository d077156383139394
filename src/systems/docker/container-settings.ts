import type { PublishedPort } from '../../lib/process/ports.ts';

/** Settings of a container from vm.yaml. An omitted setting keeps the value of the box. */
export interface ContainerSettings {
  readonly hostname: string;
  readonly labels: Readonly<Record<string, string>>;
  /** Labels of its volumes. An existing volume belongs to the container only if it has them. */
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

/** Converts the settings to fields of the Engine API. Omitted settings stay omitted. */
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
      // Reset the swap limit of the box: it could be below the new memory limit.
      ...(memory !== undefined && { Memory: memory, MemorySwap: 0 }),
      ...(cpus !== undefined && { NanoCpus: Math.round(cpus * 1e9) }),
      ...(ports !== undefined && { PortBindings: bindings }),
      Mounts: mounts.map(({ kind, source, target, readOnly }) => ({ Type: kind, Source: source, Target: target, ReadOnly: readOnly })),
    },
  };
}
