import type { Context } from '../../lib/context.ts';
import { UnsupportedError } from '../../lib/errors.ts';
import type { DockerClient } from '../../systems/docker/client.ts';
import { type ContainerSettings, toCreateBody } from '../../systems/docker/container-settings.ts';
import type { PortBindings } from '../../systems/docker/containers.ts';
import type { Likeness } from '../../systems/docker/likeness.ts';
import { CREATED_BY_LABEL } from '../../systems/docker/transactions/undo-creation.ts';
import type { ContainerDocument } from './document.ts';
import { fitHost } from './fit-host.ts';
import { connectionsOf } from './fit-networks.ts';
import { firstOf, LINEAGE } from './lineage.ts';
import { lossesInWords, portableConfig, portableHost } from './settings.ts';
import type { VolumePlan } from './volumes.ts';

interface Means {
  readonly image: string;
  readonly env: readonly string[];
  readonly ports: PortBindings;
  readonly token: string;
  readonly plan: VolumePlan;
  /** Volumes that were filled with captured contents. */
  readonly filled: ReadonlySet<string>;
  /** Settings of a machine, which take precedence over the captured ones. */
  readonly machine: ContainerSettings | undefined;
  readonly preserveNetworks: boolean;
  readonly c: Context;
}

/** API version of Docker 26. */
const SUBPATHS = '1.45';

/**
 * Builds the container that a snapshot describes, as far as this daemon supports it. Throws UnsupportedError if it cannot mount a folder of a
 * volume.
 */
export async function restoredLikeness(docker: DockerClient, document: ContainerDocument, means: Means): Promise<Likeness> {
  const { image, env, ports, token, machine, c } = means;
  const config = portableConfig(document.config);
  const host = portableHost(document.host);
  for (const line of lossesInWords([...config.lost, ...host.lost], 'restored')) c.log.warn(line);
  const settled = machine && toCreateBody(machine);
  const { mode, endpoints } = await connectionsOf(docker, document, { preserve: means.preserveNetworks, c });
  const exposed = { ...((config.settings.ExposedPorts as object | undefined) ?? {}), ...settled?.config.ExposedPorts };
  const isShared = mode?.startsWith('container:') === true;
  const { Hostname: _theirs, ...rest } = config.settings;
  return {
    body: {
      ...(isShared ? rest : { ...config.settings, ...(Object.keys(exposed).length > 0 && { ExposedPorts: exposed }) }),
      ...(settled && { Hostname: settled.config.Hostname }),
      Image: image,
      Env: env,
      Labels: { ...document.labels, [LINEAGE]: firstOf(document), ...settled?.config.Labels, [CREATED_BY_LABEL]: token },
      HostConfig: {
        ...fitHost(host.settings, await docker.info(c), c),
        ...(isShared ? {} : { PortBindings: ports }),
        ...settled?.host,
        Mounts: [
          ...mountsOf(docker, document, means),
          ...tmpfsOf(host.settings),
          ...((settled?.host.Mounts as object[] | undefined) ?? []),
        ],
        ...(mode !== undefined && { NetworkMode: mode }),
      },
    },
    networks: endpoints,
  };
}

function mountsOf(docker: DockerClient, { mounts }: ContainerDocument, { plan, filled, machine }: Means): object[] {
  return mounts.flatMap(({ target, volume, read_only, subpath, nocopy }) => {
    const source = plan.mounted.get(volume);
    if (machine?.mounts.some((mount) => mount.target === target)) return [];
    // An empty anonymous volume.
    if (source === undefined) return [{ Type: 'volume', Target: target, ...(read_only && { ReadOnly: true }) }];
    if (subpath !== undefined && !docker.speaks(SUBPATHS)) {
      throw new UnsupportedError(`Cannot mount ${target}, the folder ${subpath} of a volume: this Docker can only mount a whole volume`, {
        hint: 'Update to Docker 26 or newer',
      });
    }
    // The captured contents are complete: an empty volume stays empty.
    const NoCopy = nocopy === true || filled.has(source);
    const options = { ...(NoCopy && { NoCopy }), ...(subpath !== undefined && { Subpath: subpath }) };
    return [
      {
        ...{ Type: 'volume', Source: source, Target: target, ...(read_only && { ReadOnly: true }) },
        ...(Object.keys(options).length > 0 && { VolumeOptions: options }),
      },
    ];
  });
}

function tmpfsOf({ Mounts = [] }: Readonly<Record<string, unknown>>): object[] {
  return Mounts as object[];
}
