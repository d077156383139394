import type { ComposeConfig, ComposePort, ComposeService } from '../../systems/compose/config.ts';
import { DEFAULT_FILES } from '../../systems/compose/folder.ts';
import type { ProjectDocument } from './document.ts';

/** The first words of the file that we write: how it is told from people's own. */
const MARK = '# Written by vm snapshot restore';

/** Where Compose finds it by itself, beside a single file with one of the default names; */
export const OWN_OVERRIDE = 'compose.override.yaml';
/** and where COMPOSE_FILE in `.env` leads it in all other cases. */
export const NAMED_OVERRIDE = 'compose.vm-snapshot.yaml';

export function isOurs(text: string | undefined): boolean {
  return text?.startsWith(MARK) === true;
}

export interface OverrideFacts {
  readonly project: string;
  /** The snapshot, for people. */
  readonly label: string;
  readonly document: ProjectDocument;
  readonly config: ComposeConfig;
  /** By the image's name in the manifest. */
  readonly images: ReadonlyMap<string, string>;
  /** By the volume's captured name; `plain` ones have lost the options they had. */
  readonly volumes: ReadonlyMap<string, { readonly name: string; readonly plain: boolean }>;
  /** For a project of another name: nothing that two projects cannot both have, and sources of binds where they were. */
  readonly asOther: boolean;
  /** Ports that somebody else has, as `ip:port/protocol`. */
  readonly takenPorts: ReadonlySet<string>;
  /** By service and target: what to bind instead. */
  readonly binds: ReadonlyMap<string, string>;
}

/** The Compose file that pins a project to a snapshot: its images, its volumes and how many containers each service has. */
export async function writeOverride(facts: OverrideFacts): Promise<string> {
  const { Document, Scalar } = await import('yaml');
  const document = new Document();
  const tags: Tags = {
    reset: () => Object.assign(new Scalar(null), { tag: '!reset' }),
    override: (list) => Object.assign(document.createNode(list), { tag: '!override' }),
  };
  document.contents = document.createNode({
    name: facts.project,
    services: servicesOf(facts, tags),
    volumes: volumesOf(facts, tags),
    ...(facts.asOther && { networks: networksOf(facts, tags) }),
  });
  return `${MARK}, from '${facts.label}'.
# It holds this project to the images and the volumes of that snapshot: \`docker compose up\` finds it by itself and keeps what was restored.
# To go back to what the project's own files say, delete this file; the data stays in the volumes that are named here.
${document.toString({ lineWidth: 0 })}`;
}

/** What replaces the project's own words instead of being merged with them: https://docs.docker.com/reference/compose-file/merge/#reset-value */
interface Tags {
  reset(): unknown;
  override(list: readonly unknown[]): unknown;
}

function servicesOf({ document, config, images, asOther, takenPorts, binds }: OverrideFacts, tags: Tags): object {
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
          ...(of.build !== undefined && { build: tags.reset() }),
          ...scaleOf(of, containers.length),
          ...(asOther && of.container_name !== undefined && { container_name: tags.reset() }),
          ...(asOther &&
            of.ports?.some((port) => takenPorts.has(portKey(port))) && {
              ports: tags.override(of.ports.map((port) => freed(port, takenPorts))),
            }),
          ...(moved.length > 0 && { volumes: moved.map(([key, source]) => bindOf(of, { source, target: key.split('\n')[1] ?? '' })) }),
        },
      ] as const,
    ];
  });
  return Object.fromEntries(services);
}

/** In place of the service's own one, and as writable as that. */
function bindOf({ volumes }: ComposeService, { source, target }: { source: string; target: string }): object {
  const own = volumes?.find((mount) => mount.target === target);
  return { type: 'bind', source, target, ...(own?.read_only === true && { read_only: true }) };
}

function volumesOf({ document, volumes }: OverrideFacts, tags: Tags): object {
  return Object.fromEntries(
    document.volumes.flatMap(({ name, key }) => {
      const made = volumes.get(name);
      if (key === undefined || made === undefined) return [];
      return [[key, { name: made.name, ...(made.plain && { driver: 'local', driver_opts: tags.reset() }) }]];
    }),
  );
}

/** How many containers a service has, where its own words say otherwise. */
function scaleOf({ scale, deploy }: ComposeService, count: number): object {
  const replicas = deploy?.replicas ?? undefined;
  if (count === 0 || count === (replicas ?? scale ?? 1)) return {};
  return {
    ...((scale !== undefined || replicas === undefined) && { scale: count }),
    ...(replicas !== undefined && { deploy: { replicas: count } }),
  };
}

/** A network of a fixed name or address is the first project's. */
function networksOf({ project, config }: OverrideFacts, tags: Tags): object {
  return Object.fromEntries(
    Object.entries(config.networks ?? {}).flatMap(([key, network]) => {
      if (network === null || network.external) return [];
      const fixed = {
        ...(network.name !== `${project}_${key}` && { name: `${project}_${key}` }),
        ...(network.ipam?.config !== undefined && { ipam: tags.reset() }),
      };
      return Object.keys(fixed).length > 0 ? [[key, fixed]] : [];
    }),
  );
}

export function portKey({ host_ip, published, protocol }: ComposePort): string {
  return `${host_ip ?? ''}:${published ?? ''}/${protocol}`;
}

/** Any free port instead of one that is taken. */
function freed(port: ComposePort, taken: ReadonlySet<string>): object {
  const { published: _, ...rest } = port;
  return taken.has(portKey(port)) ? rest : port;
}

/** Does Compose, left to itself, read exactly this one file and our override beside it? */
export function findsByItself(files: readonly string[], others: readonly string[]): boolean {
  const [only, ...more] = files;
  return more.length === 0 && only !== undefined && (DEFAULT_FILES as readonly string[]).includes(only) && others.length === 0;
}
