import type { Context } from '../../lib/context.ts';
import { hexOf } from '../../lib/digest.ts';
import { NotFoundError, UnsupportedError } from '../../lib/errors.ts';
import { processToken } from '../../lib/fs/process-token.ts';
import { displayRef } from '../../manifest/name.ts';
import type { Manifest } from '../../manifest/schema.ts';
import { snapshotReference } from '../../manifest/snapshot-reference.ts';
import type { BlobReader } from '../../repository/repository.ts';
import { connectDocker, type DockerClient } from '../../systems/docker/client.ts';
import { type ContainerInfo, changeContainer, findContainer, inspectContainer } from '../../systems/docker/containers.ts';
import { claimName, createContainerInPlace } from '../../systems/docker/transactions/create-container.ts';
import { despitePrunes } from '../../systems/docker/transactions/despite-prunes.ts';
import { makeLike } from '../../systems/docker/transactions/recreate-container.ts';
import { startMachine } from '../../systems/docker/transactions/start-container.ts';
import { undoAbandoned } from '../../systems/docker/transactions/undo-creation.ts';
import { volumeTars } from '../../systems/docker/volume-io/volume-tars.ts';
import type { MachineRestoreOptions, Provider, RestoreFrom } from '../provider.ts';
import type { RestoredContainer } from '../restore-types.ts';
import { recoverCaptures, runRestoredHooks } from '../shared/hooks.ts';
import { refuseDepth } from '../shared/layer-depth.ts';
import { onlyService, singleImageManifest, storedParts } from '../shared/snapshot-parts.ts';
import { HELPER_LABEL } from '../shared/staging.ts';
import { DOCUMENT, parseDocument } from './document.ts';
import { claimFreeName } from './lineage.ts';
import { assignPorts, checkName, validName, variables } from './preconditions.ts';
import { restoredLikeness } from './restored-likeness.ts';
import { volumesOfContainer, volumesOfMachine } from './volumes.ts';

export interface Restoring {
  readonly snapshot: Manifest;
  readonly blobs: BlobReader;
  readonly options: MachineRestoreOptions & RestoreFrom;
  readonly c: Context;
}

/**
 * Creates a new container from a snapshot, with new volumes, and starts it if the captured one ran. The original, if it exists, is not changed. A
 * machine is always started, and its settings take precedence over the captured ones. All or nothing. Throws ConflictError for a name that is
 * taken, UnsupportedError for an image with more layers than Docker supports; both before anything is changed.
 */
export async function restoreContainer(
  images: Pick<Provider, 'restore'>,
  { snapshot, blobs, options, c }: Restoring,
): Promise<RestoredContainer> {
  if (snapshot.kind !== 'container')
    throw new UnsupportedError(`The snapshot '${snapshot.snapshot_name}' is not a container: it contains a ${snapshot.kind}`);
  const docker = await connectDocker(c);
  await recoverCaptures(docker, { c });
  await undoAbandoned(docker, c);
  const parts = storedParts(snapshot, blobs);
  const document = parseDocument(await parts.file(DOCUMENT));
  const { machine } = options;
  const claimed = options.containerName === undefined ? await claimFreeName(docker, document, c) : undefined;
  const name = claimed?.name ?? validName(options.containerName ?? '');
  await using _claim = claimed?.claim ?? (await claimName(docker, name, c));
  const replaces = await checkName(docker, name, { replaces: machine?.replaces, c });
  const original = await findContainer(docker, document.name, c);
  const env = variables(document, original, c);
  const plan =
    machine === undefined
      ? await volumesOfContainer(docker, document, { name, how: options.volumes, c })
      : await volumesOfMachine(docker, document, { name, settings: machine.settings, c });
  const service = onlyService(snapshot);
  refuseDepth(service.layers.length, await docker.info(c), `the image of ${displayRef(options.ref)} has`);
  const ref = { project: options.ref.project, name: `${options.ref.name.slice(0, 100)}-${hexOf(service.image_digest).slice(0, 12)}` };
  const image = snapshotReference(ref, 'base');
  const isNew = (await findImage(docker, image, c)) === undefined;
  const filled = new Set<string>();
  const labels = machine?.settings.volumeLabels ?? {};
  const volumes = [...plan.made.keys()].map((volume) => ({ name: volume, labels }));
  const own = (machine?.settings.mounts ?? []).flatMap(({ kind, source }) => (kind === 'volume' ? [source] : []));
  const uses = [...plan.mounted.values(), ...own].filter((volume) => !plan.made.has(volume));
  const making = { name, volumes, uses, images: isNew ? [image] : [], replaces };
  const ports = await assignPorts(docker, document, { except: replaces?.Id, c });
  let via: RestoredContainer['via'] = 'present';
  const id = await createContainerInPlace(docker, making, { bring, fill, make, c });
  const info = await inspectContainer(docker, id, c);
  const running = info.State.Status === 'running';
  return { id, name, image, running, volumes: Object.fromEntries(plan.mounted), ports: publishedPorts(info), via };

  async function bring(): Promise<void> {
    const alone = singleImageManifest(snapshot, service.name);
    ({ via } = await images.restore(alone, blobs, { ref, tags: [], force: false, via: 'auto' }, c));
  }

  async function fill(): Promise<void> {
    const tars = volumeTars(docker, { label: { [HELPER_LABEL]: processToken() }, c });
    for (const [made, captured] of plan.made) {
      const blob = captured === undefined ? undefined : parts.volume(captured);
      if (blob !== undefined) {
        await (await tars.way(made)).write(blobs.open(blob), c);
        filled.add(made);
      } else if (captured !== undefined) c.log.warn(`the snapshot does not contain the data of ${captured}: the volume ${made} is empty`);
    }
  }

  /** A prune may remove the image before a container uses it, and the container before it runs. */
  async function make(token: string): Promise<string> {
    let first = true;
    return await despitePrunes(docker, name, {
      async make() {
        if (!first) await bring();
        first = false;
        return await createAndStart(token);
      },
      signal: c.signal,
    });
  }

  async function createAndStart(token: string): Promise<string> {
    const made = await createContainer(token);
    if (machine !== undefined) await startMachine(docker, made, c);
    else if (document.state === 'running' || document.state === 'paused') {
      await changeContainer(docker, made, { to: 'start', signal: c.signal });
    }
    await runRestoredHooks(docker, [await inspectContainer(docker, made, c)], c);
    return made;
  }

  async function createContainer(token: string): Promise<string> {
    const { preserveNetworks } = options;
    const like = await restoredLikeness(docker, document, {
      image,
      env,
      ports,
      token,
      plan,
      filled,
      machine: machine?.settings,
      preserveNetworks,
      c,
    });
    const Id = await makeLike(docker, like, { name, signal: c.signal });
    c.log.debug(`created ${name} from ${displayRef(options.ref)}`);
    return Id;
  }
}

function publishedPorts({ NetworkSettings }: ContainerInfo): Record<string, string> {
  const told = Object.entries(NetworkSettings.Ports ?? {})
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
