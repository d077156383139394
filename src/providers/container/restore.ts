import type { Context } from '../../lib/context.ts';
import { hexOf } from '../../lib/digest.ts';
import { NotFoundError, UnsupportedError } from '../../lib/errors.ts';
import { openJournal } from '../../lib/journal.ts';
import { processToken } from '../../lib/process-token.ts';
import { displayRef } from '../../manifest/name.ts';
import { ownReference } from '../../manifest/own-reference.ts';
import type { Manifest } from '../../manifest/schema.ts';
import type { BlobReader } from '../../repository/types.ts';
import { connectDocker, type DockerClient } from '../../systems/docker/client.ts';
import {
  type ContainerInfo,
  changeContainer,
  findContainer,
  inspectContainer,
  type PortBindings,
} from '../../systems/docker/containers.ts';
import { volumeTars } from '../../systems/docker/volume-tar.ts';
import { createVolume } from '../../systems/docker/volumes.ts';
import { imageAlone, partsOf } from '../parts.ts';
import { HELPER_LABEL } from '../staging.ts';
import type { ContainerWishes, Provider, RestoredContainer, RestoreFrom } from '../types.ts';
import { CONFIG_KEYS, DOCUMENT, HOST_KEYS, parseDocument, pick } from './document.ts';
import { checkName, freePorts, networksHere, variables, volumeNames } from './fit.ts';
import { type Entry, JOURNAL, MADE_BY, undo, undoAbandoned } from './undo.ts';

export interface Restoring {
  readonly snapshot: Manifest;
  readonly blobs: BlobReader;
  readonly options: ContainerWishes & RestoreFrom;
  readonly c: Context;
}

/**
 * Makes a new container from a snapshot, with new volumes, and starts it where the captured one ran. The original, if it is there, is
 * not touched. All or nothing. Throws ConflictError for a name that is taken.
 */
export async function restoreContainer(
  images: Pick<Provider, 'restore'>,
  { snapshot, blobs, options, c }: Restoring,
): Promise<RestoredContainer> {
  if (snapshot.kind !== 'container')
    throw new UnsupportedError(`The snapshot '${snapshot.snapshot_name}' holds no container but a ${snapshot.kind}`);
  const docker = await connectDocker(c);
  await undoAbandoned(docker, c);
  const parts = partsOf(snapshot, blobs);
  const document = parseDocument(await parts.file(DOCUMENT));
  const name = options.containerName ?? `${document.name}-${options.ref.name}`;
  await checkName(docker, name, c);
  const original = await findContainer(docker, document.name, c);
  const env = variables(document, original, c);
  const ports = await freePorts(docker, document, c);
  const volumes = await volumeNames(docker, document, { name, how: options.volumes, c });
  const ref = { project: options.ref.project, name: `${options.ref.name.slice(0, 100)}-${hexOf(snapshot.image_digest).slice(0, 12)}` };
  const image = ownReference(ref, 'base');
  const isNew = (await findImage(docker, image, c)) === undefined;
  const entry: Entry = {
    host: docker.endpoint.url,
    name,
    token: processToken(),
    volumes: options.volumes === 'copies' ? [...volumes.values()] : [],
    images: isNew ? [image] : [],
  };
  const journal = await openJournal(JOURNAL);
  await journal.write(entry);
  try {
    await images.restore(imageAlone(snapshot, snapshot.services[0]?.name ?? ''), blobs, { ref, tags: [], force: false, via: 'auto' }, c);
    if (options.volumes === 'copies') await fillVolumes();
    const id = await make();
    if (document.state === 'running' || document.state === 'paused') await changeContainer(docker, id, { to: 'start', signal: c.signal });
    await journal.close();
    const info = await inspectContainer(docker, id, c);
    return { id, name, image, running: info.State.Status === 'running', volumes: Object.fromEntries(volumes), ports: publishedPorts(info) };
  } catch (error) {
    await undo(docker, entry, c);
    await journal.close();
    throw error;
  }

  async function fillVolumes(): Promise<void> {
    const tars = volumeTars(docker, { label: { [HELPER_LABEL]: processToken() }, c });
    for (const [captured, made] of volumes) {
      await createVolume(docker, { name: made, driver: 'local', options: {}, labels: {} }, c);
      const blob = parts.volume(captured);
      if (blob !== undefined) await (await tars.way(made)).write(blobs.open(blob), c);
      else c.log.warn(`the snapshot came without the contents of ${captured}: the volume ${made} is empty`);
    }
  }

  async function make(): Promise<string> {
    const networks = options.preserveNetworks ? await networksHere(docker, document.networks, c) : [];
    const [first, ...others] = networks;
    const body = {
      ...pick(document.config, CONFIG_KEYS),
      Image: image,
      Env: env,
      Labels: { ...document.labels, [MADE_BY]: entry.token },
      HostConfig: {
        ...pick(document.host, HOST_KEYS),
        PortBindings: ports,
        Binds: document.mounts.flatMap(({ target, volume, read_only }) => {
          const source = volumes.get(volume);
          return source === undefined ? [] : [`${source}:${target}:${read_only ? 'ro' : 'rw'}`];
        }),
        ...(first !== undefined && { NetworkMode: first }),
      },
    };
    const call = {
      method: 'POST',
      path: '/containers/create',
      query: { name },
      body,
      what: `create container '${name}'`,
      signal: c.signal,
    } as const;
    const { Id } = (await docker.json(call)) as { Id: string };
    for (const network of others) {
      const connect = { method: 'POST', path: `/networks/${network}/connect`, body: { Container: Id } } as const;
      await docker.json({ ...connect, what: `connect container '${name}' to network '${network}'`, signal: c.signal });
    }
    c.log.debug(`${name} was made from ${displayRef(options.ref)}`);
    return Id;
  }
}

function publishedPorts({ NetworkSettings }: ContainerInfo): Record<string, string> {
  const { Ports } = NetworkSettings as { Ports?: PortBindings | null };
  const told = Object.entries(Ports ?? {})
    .flatMap(([port, bound]) => [[port, bound?.[0]] as const])
    .flatMap(([port, first]) => (first === undefined ? [] : [[port, `${first.HostIp ?? ''}:${first.HostPort ?? ''}`] as const]));
  return Object.fromEntries(told);
}

async function findImage(docker: DockerClient, reference: string, c: Context): Promise<object | undefined> {
  try {
    return await docker.inspectImage(reference, c);
  } catch (error) {
    if (error instanceof NotFoundError) return undefined;
    throw error;
  }
}
