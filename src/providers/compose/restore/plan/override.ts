import type { ComposeConfig, ComposePort, ComposeService } from '../../../../systems/compose/config.ts';
import type { ProjectDocument } from '../../document.ts';
import { Expression, OVERRIDE, RESET, type Tagged, tagged, yamlOf } from './override-yaml.ts';
import { portKey } from './ports.ts';

/** Start of a file written by vm-snapshot, which distinguishes it from users' files. */
const MARK = '# Written by vm snapshot restore';

/** Returns whether vm-snapshot wrote a file with this text. */
export function isOurs(text: string | undefined): boolean {
  return text?.startsWith(MARK) === true;
}

export interface OverrideFacts {
  readonly project: string;
  /** Human-readable name of the snapshot. */
  readonly label: string;
  readonly document: ProjectDocument;
  readonly config: ComposeConfig;
  /** References, keyed by the image's name in the manifest. */
  readonly images: ReadonlyMap<string, string>;
  /** New volumes, keyed by captured name; `plain` ones lose their driver options. */
  readonly volumes: ReadonlyMap<string, { readonly name: string; readonly plain: boolean }>;
  /** The project has another name than the captured one: the override resets everything that two projects cannot share. */
  readonly asOther: boolean;
  /** Ports that others use, as `ip:port/protocol`. */
  readonly takenPorts: ReadonlySet<string>;
  /** Sources to bind instead of the captured ones, keyed by service and target. */
  readonly binds: ReadonlyMap<string, string>;
}

/** Returns the Compose file that pins a project to a snapshot: its images, its volumes and the number of containers of each service. */
export async function writeOverride(facts: OverrideFacts): Promise<string> {
  const yaml = await yamlOf({
    name: facts.project,
    services: servicesOf(facts),
    volumes: { ...volumesOf(facts), ...(facts.asOther && otherVolumes(facts)) },
    ...(facts.asOther && { networks: networksOf(facts) }),
  });
  return `${MARK}, from '${facts.label}'.
# It pins this project to the images and volumes of that snapshot. \`docker compose up\` reads it automatically and keeps the restored state.
# To return to the project's own configuration, delete this file; the data stays in the volumes named here.
${yaml}`;
}

function servicesOf({ document, config, images, asOther, takenPorts, binds }: OverrideFacts): object {
  const services = document.services.flatMap(({ name, image }) => {
    const containers = document.containers.filter(({ service }) => service === name);
    const pinned = images.get(containers[0]?.image ?? image ?? '');
    const of = config.services[name];
    if (pinned === undefined || of === undefined) return [];
    const moved = [...binds].filter(([key]) => key.startsWith(`${name}\n`));
    return [
      [
        name,
        {
          image: pinned,
          pull_policy: 'never',
          ...(of.build !== undefined && { build: RESET }),
          ...scaleOf(of, containers.length),
          ...(asOther && besideOf(of, takenPorts)),
          ...(moved.length > 0 && { volumes: moved.map(([key, source]) => bindOf(of, { source, target: key.split('\n')[1] ?? '' })) }),
        },
      ] as const,
    ];
  });
  return Object.fromEntries(services);
}

/** Resets the settings that two projects cannot share: names, addresses, ports. */
function besideOf({ container_name, mac_address, networks, ports }: ComposeService, takenPorts: ReadonlySet<string>): object {
  return {
    ...(container_name !== undefined && { container_name: RESET }),
    ...(mac_address !== undefined && { mac_address: RESET }),
    ...(ports?.some((port) => takenPorts.has(portKey(port))) && {
      ports: tagged(
        OVERRIDE,
        ports.map((port) => freed(port, takenPorts)),
      ),
    }),
    ...addressless(networks ?? {}),
  };
}

const ADDRESSES = ['ipv4_address', 'ipv6_address', 'link_local_ips', 'mac_address'];

function addressless(networks: NonNullable<ComposeService['networks']>): { networks?: Tagged } {
  const isFixed = (membership: object | null): boolean => ADDRESSES.some((key) => membership !== null && key in membership);
  if (!Object.values(networks).some(isFixed)) return {};
  const without = Object.entries(networks).map(([network, membership]) => {
    const rest = Object.entries(membership ?? {}).filter(([key]) => !ADDRESSES.includes(key));
    return [network, rest.length > 0 ? Object.fromEntries(rest) : null];
  });
  return { networks: tagged(OVERRIDE, Object.fromEntries(without)) };
}

/** Replaces the service's own mount and keeps its options. The target stays as written, because Compose identifies a mount by it. */
function bindOf({ volumes }: ComposeService, { source, target }: { source: string; target: string }): object {
  const own = volumes?.find((mount) => bare(mount.target) === bare(target));
  const rest = Object.entries(own ?? {}).filter(([key]) => key !== 'volume' && key !== 'tmpfs');
  return { ...Object.fromEntries(rest), type: 'bind', source, target: own?.target ?? target };
}

function bare(target: string): string {
  return target.replace(/(?<=.)\/+$/, '');
}

function volumesOf({ project, document, volumes }: OverrideFacts): object {
  return Object.fromEntries(
    document.volumes.flatMap(({ name, key }) => {
      const made = volumes.get(name);
      if (key === undefined || made === undefined) return [];
      return [[key, { name: byProject(made.name, project), ...(made.plain && { driver: 'local', driver_opts: RESET }) }]];
    }),
  );
}

/** Renames volumes that have a fixed name and are not in the snapshot, because they belong to the captured project. */
function otherVolumes({ project, document, config }: OverrideFacts): object {
  const known = new Set(document.volumes.map(({ key }) => key));
  return Object.fromEntries(
    Object.entries(config.volumes ?? {}).flatMap(([key, volume]) => {
      const natural = `${project}_${key}`;
      if (volume === null || volume.external || known.has(key) || volume.name === natural) return [];
      return [[key, { name: byProject(natural, project) }]];
    }),
  );
}

/**
 * Writes the project's name as a variable, so that the same files under another name (`docker compose --project-name`) get volumes of that name,
 * and never the data of this project.
 */
function byProject(volume: string, project: string): string | Expression {
  if (!volume.startsWith(`${project}_`)) return volume;
  return new Expression([`\${COMPOSE_PROJECT_NAME}`, volume.slice(project.length)]);
}

/** Sets the number of a service's containers if its own settings say otherwise. */
function scaleOf({ scale, deploy }: ComposeService, count: number): object {
  const replicas = deploy?.replicas ?? undefined;
  if (count === 0 || count === (replicas ?? scale ?? 1)) return {};
  return {
    ...((scale !== undefined || replicas === undefined) && { scale: count }),
    ...(replicas !== undefined && { deploy: { replicas: count } }),
  };
}

/** Name of an interface of the host, which can belong to only one network. */
const BRIDGE = 'com.docker.network.bridge.name';

/** Resets the fixed name, address or interface of a network, because that belongs to the captured project. */
function networksOf({ project, config }: OverrideFacts): object {
  return Object.fromEntries(
    Object.entries(config.networks ?? {}).flatMap(([key, network]) => {
      if (network === null || network.external) return [];
      const fixed = {
        ...(network.name !== `${project}_${key}` && { name: `${project}_${key}` }),
        ...(network.ipam?.config !== undefined && { ipam: RESET }),
        ...(BRIDGE in (network.driver_opts ?? {}) && { driver_opts: { [BRIDGE]: RESET } }),
      };
      return Object.keys(fixed).length > 0 ? [[key, fixed]] : [];
    }),
  );
}

/** Lets Docker choose a free port instead of one that is taken. */
function freed(port: ComposePort, taken: ReadonlySet<string>): object {
  const { published: _, ...rest } = port;
  return taken.has(portKey(port)) ? rest : port;
}
