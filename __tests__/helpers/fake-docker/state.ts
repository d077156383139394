import { hash } from 'node:crypto';
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';

/*
 * The state of a fake Docker daemon. Files of containers and images are in memory; volumes are folders on disk, like those of a real daemon,
 * so that they are filled with the same programs.
 */

export type Files = ReadonlyMap<string, Buffer>;
export type Labels = Readonly<Record<string, string>>;

export interface FakeImage {
  readonly id: string;
  readonly files: Files;
  readonly config: { readonly Labels?: Labels; readonly Env?: readonly string[]; readonly Volumes?: Readonly<Record<string, object>> };
}

export interface FakeVolume {
  readonly name: string;
  readonly labels: Labels;
  readonly options: Labels | null;
  readonly isAnonymous: boolean;
}

export interface FakeNetwork {
  readonly id: string;
  readonly name: string;
  readonly labels: Labels;
}

export interface FakeMount {
  readonly target: string;
  readonly readOnly: boolean;
  /** `isOwn`: an anonymous volume of the container, which is removed with it if its volumes are. */
  readonly volume?: { readonly name: string; readonly isOwn: boolean };
  readonly bind?: string;
}

export interface FakeContainer {
  readonly id: string;
  name: string;
  readonly created: string;
  readonly image: string;
  readonly config: Record<string, unknown> & { readonly Image: string; readonly Labels: Labels };
  readonly host: Record<string, unknown> & { readonly NetworkMode: string };
  readonly networks: Readonly<Record<string, object>>;
  readonly mounts: readonly FakeMount[];
  /** The files that it wrote over its image. */
  readonly layer: Map<string, Buffer>;
  status: 'created' | 'running' | 'paused' | 'exited';
  startedAt: string;
  exitCode: number;
}

/** An error answer of the daemon. */
export class Refusal extends Error {
  readonly status: number;

  constructor(status: number, message: string) {
    super(message);
    this.status = status;
  }
}

export class FakeDocker {
  /** The folder with its data. */
  readonly root: string;
  readonly images = new Map<string, FakeImage>();
  /** Image ids by name. */
  readonly tags = new Map<string, string>();
  readonly containers = new Map<string, FakeContainer>();
  readonly volumes = new Map<string, FakeVolume>();
  readonly networks = new Map<string, FakeNetwork>();
  #count = 0;

  constructor(root: string) {
    this.root = root;
    mkdirSync(join(root, 'volumes'), { recursive: true });
  }

  newId(): string {
    this.#count += 1;
    return hash('sha256', `fake ${this.#count}`, 'hex');
  }

  /** Returns the folder with a volume's files. */
  folderOf(volume: string): string {
    return join(this.root, 'volumes', volume, '_data');
  }

  makeVolume(name: string, facts: Partial<Omit<FakeVolume, 'name'>> = {}): FakeVolume {
    const existing = this.volumes.get(name);
    if (existing !== undefined) return existing;
    const volume = { name, labels: {}, options: null, isAnonymous: false, ...facts };
    mkdirSync(this.folderOf(name), { recursive: true });
    this.volumes.set(name, volume);
    return volume;
  }

  volumeOf(name: string): FakeVolume {
    const found = this.volumes.get(name);
    if (found === undefined) throw new Refusal(404, `get ${name}: no such volume`);
    return found;
  }

  removeVolume(name: string): void {
    this.volumeOf(name);
    const user = [...this.containers.values()].find(({ mounts }) => mounts.some(({ volume }) => volume?.name === name));
    if (user !== undefined) throw new Refusal(409, `remove ${name}: volume is in use - [${user.id}]`);
    this.volumes.delete(name);
    rmSync(join(this.root, 'volumes', name), { recursive: true });
  }

  makeNetwork(name: string, labels: Labels): FakeNetwork {
    if (this.#network(name) !== undefined) throw new Refusal(409, `network with name ${name} already exists`);
    const network = { id: this.newId(), name, labels };
    this.networks.set(network.id, network);
    return network;
  }

  /** Finds a network by name or id. */
  networkOf(name: string): FakeNetwork {
    const found = this.#network(name);
    if (found === undefined) throw new Refusal(404, `network ${name} not found`);
    return found;
  }

  removeNetwork(name: string): void {
    const { id, name: called } = this.networkOf(name);
    if (this.endpointsOf(called).length > 0) throw new Refusal(403, `error while removing network: network ${called} has active endpoints`);
    this.networks.delete(id);
  }

  /** Returns only running containers: a stopped one has no endpoint. */
  endpointsOf(network: string): FakeContainer[] {
    return [...this.containers.values()].filter(({ status, networks }) => isUp(status) && network in networks);
  }

  #network(name: string): FakeNetwork | undefined {
    return this.networks.get(name) ?? [...this.networks.values()].find((network) => network.name === name);
  }
}

export function isUp(status: FakeContainer['status']): boolean {
  return status === 'running' || status === 'paused';
}
