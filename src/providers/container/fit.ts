import type { Context } from '../../lib/context.ts';
import { ConflictError, InputError, NotFoundError } from '../../lib/errors.ts';
import { isPortTaken } from '../../lib/ports.ts';
import type { DockerClient } from '../../systems/docker/client.ts';
import { type ContainerInfo, containersWith, findContainer, type PortBindings } from '../../systems/docker/containers.ts';
import { mayShareLoopback } from '../../systems/docker/endpoint.ts';
import { findVolume } from '../../systems/docker/volumes.ts';
import type { ContainerWishes } from '../types.ts';
import type { ContainerDocument } from './document.ts';

/* What a restored container can have of the original's, beside which it may run. */

/** Throws InputError for what is no name, ConflictError for one that is taken. */
export async function checkName(docker: DockerClient, name: string, c: Context): Promise<void> {
  if (!/^[A-Za-z0-9][A-Za-z0-9_.-]{1,200}$/.test(name)) {
    throw new InputError(`'${name}' is no name of a container`, {
      hint: 'Use letters, digits, dot, underscore and dash, at least two of them',
    });
  }
  if ((await findContainer(docker, name, c)) === undefined) return;
  throw new ConflictError(`There is a container '${name}' already`, {
    hint: 'Choose another name with --container-name, or remove that one',
  });
}

/** Values that the snapshot does not keep are taken from the original, where that is still there. */
export function variables({ env }: ContainerDocument, original: ContainerInfo | undefined, c: Context): string[] {
  const known = new Map((original?.Config.Env ?? []).map((entry) => [entry.split('=', 1)[0] ?? '', entry]));
  const missing = env.filter(({ name, value }) => value === undefined && !known.has(name)).map(({ name }) => name);
  if (missing.length > 0) c.log.warn(`the snapshot keeps only the names of these variables, so they are not set: ${missing.join(', ')}`);
  return env.flatMap(({ name, value }) => (value !== undefined ? [`${name}=${value}`] : (known.get(name) ?? [])));
}

/** A port that somebody has becomes any free one. */
export async function freePorts(docker: DockerClient, { host }: ContainerDocument, c: Context): Promise<PortBindings> {
  const bindings = (host.PortBindings ?? {}) as PortBindings;
  const held = new Set(
    (await containersWith(docker, {}, c)).flatMap(({ Ports }) => (Ports ?? []).map(({ PublicPort, Type }) => `${PublicPort}/${Type}`)),
  );
  const free: Record<string, { HostIp?: string; HostPort: string }[]> = {};
  for (const [port, wanted] of Object.entries(bindings)) {
    free[port] = [];
    for (const { HostIp, HostPort = '' } of wanted ?? []) {
      const isTcp = port.endsWith('/tcp') && mayShareLoopback(docker.endpoint);
      const taken =
        held.has(`${HostPort}/${port.split('/')[1]}`) ||
        (isTcp && /^\d+$/.test(HostPort) && (await isPortTaken(Number(HostPort), HostIp || undefined)));
      if (taken) c.log.warn(`the port ${HostPort} is taken: ${port} is published on a free one`);
      free[port].push({ ...(HostIp !== undefined && { HostIp }), HostPort: taken ? '' : HostPort });
    }
  }
  return free;
}

/** By the captured names. Throws ConflictError for a new one that is taken, NotFoundError for a shared one that is gone. */
export async function volumeNames(
  docker: DockerClient,
  { mounts }: ContainerDocument,
  { name, how, c }: { name: string; how: ContainerWishes['volumes']; c: Context },
): Promise<Map<string, string>> {
  const names = new Map<string, string>();
  for (const { volume } of how === 'none' ? [] : mounts) {
    const made = how === 'shared' ? volume : `${name}_${/^[0-9a-f]{64}$/.test(volume) ? volume.slice(0, 12) : volume}`;
    const isThere = (await findVolume(docker, made, c)) !== undefined;
    if (how === 'shared' && !isThere)
      throw new NotFoundError(`The volume '${volume}' to share is not here`, { hint: 'Leave out =shared to get copies' });
    if (how === 'copies' && isThere)
      throw new ConflictError(`There is a volume '${made}' already`, { hint: 'Choose another name with --container-name, or remove it' });
    names.set(volume, made);
  }
  return names;
}

export async function networksHere(docker: DockerClient, networks: readonly string[], c: Context): Promise<string[]> {
  const here: string[] = [];
  for (const network of networks) {
    if (network === 'host') {
      c.log.warn("the machine's own network is left out: ports of the original could not be taken twice");
      continue;
    }
    try {
      await docker.json({
        method: 'GET',
        path: `/networks/${encodeURIComponent(network)}`,
        what: `inspect network '${network}'`,
        signal: c.signal,
      });
      here.push(network);
    } catch (error) {
      if (!(error instanceof NotFoundError)) throw error;
      c.log.warn(`the network ${network} is not here, and left out`);
    }
  }
  return here;
}
