import { relative } from 'node:path';
import { folderFacts, volumeFacts } from './compose.ts';
import type { TestDocker } from './engines.ts';
import { run } from './processes.ts';

type Fields = Record<string, unknown>;

interface Inspected {
  readonly Id: string;
  readonly Name: string;
  readonly State: { readonly Running: boolean; readonly ExitCode: number; readonly Health?: { readonly Status: string } };
  readonly Config: Fields & { readonly Hostname: string; readonly Env: string[] | null; readonly Labels: Record<string, string> };
  readonly HostConfig: Fields & { readonly NetworkMode: string };
  readonly Mounts: readonly Mount[];
  readonly NetworkSettings: { readonly Networks: Record<string, Endpoint> };
}

interface Mount {
  readonly Type: string;
  readonly Name?: string;
  readonly Source: string;
  readonly Destination: string;
  readonly RW: boolean;
}

interface Endpoint {
  readonly Aliases: string[] | null;
  readonly IPAMConfig: { readonly IPv4Address?: string } | null;
}

export interface ContainerFacts {
  readonly name: string;
  /** Not compared: a container that is created again has another id. */
  readonly id: string;
  readonly facts: unknown;
}

/** Labels that change on a restore or that Compose itself computes. */
const LABELS = /^(com\.docker\.compose\.(config-hash|image|replace|version|project\.\w+)|vm-snapshot\.\w+|desktop\.docker\.io\/.*)$/;
/** Compared by their targets: mounts, networks, and other containers by name. */
const HOST = ['Binds', 'Mounts', 'NetworkMode', 'IpcMode', 'PidMode', 'VolumesFrom', 'Links', 'ContainerIDFile', 'LogConfig'];

/** Returns everything a user can see of a project's containers, by name: state, settings, networks, mounts with content, and marks. */
export async function containerFacts(
  docker: TestDocker,
  { project, folder }: { project: string; folder: string },
): Promise<ContainerFacts[]> {
  const ids = await run(['docker', '-H', docker.host, 'ps', '-aq', '--filter', `label=com.docker.compose.project=${project}`]);
  if (ids === '') return [];
  const all = JSON.parse(await run(['docker', '-H', docker.host, 'inspect', ...ids.split('\n')])) as Inspected[];
  const names = new Map(all.map(({ Id, Name }) => [Id, Name]));
  const found: ContainerFacts[] = [];
  for (const one of all) {
    const facts = { ...settings(one, names), mounts: await mounts(docker, one, folder), mark: await mark(docker, one) };
    found.push(Object.defineProperty({ name: one.Name, facts }, 'id', { value: one.Id, enumerable: false }) as ContainerFacts);
  }
  return found.sort((a, b) => a.name.localeCompare(b.name));
}

function settings({ Id, State, Config, HostConfig, NetworkSettings }: Inspected, names: ReadonlyMap<string, string>): Fields {
  const named = (mode: unknown): unknown => String(mode).replace(/^container:(\w+)$/, (_, id) => `container:${names.get(id) ?? id}`);
  const { Image: _, Hostname, ...config } = Config;
  return {
    running: State.Running,
    ...(!State.Running && { exitCode: State.ExitCode }),
    health: State.Health?.Status,
    config: {
      ...config,
      Hostname: Id.startsWith(Hostname) ? 'its id' : Hostname,
      Env: [...(config.Env ?? [])].sort(),
      Labels: labelsOf(config.Labels),
    },
    host: { ...Object.fromEntries(Object.entries(HostConfig).filter(([key]) => !HOST.includes(key))), Ulimits: sorted(HostConfig.Ulimits) },
    log: HostConfig.LogConfig,
    modes: [HostConfig.NetworkMode, HostConfig.IpcMode, HostConfig.PidMode].map(named),
    networks: Object.entries(NetworkSettings.Networks).map(([name, { Aliases, IPAMConfig }]) => ({
      name,
      aliases: [...new Set(Aliases ?? [])].filter((alias) => !Id.startsWith(alias)).sort(),
      address: IPAMConfig?.IPv4Address,
    })),
  };
}

/** Sorts limits, whose order Compose does not define. */
function sorted(limits: unknown): unknown {
  return Array.isArray(limits) ? limits.map((limit) => JSON.stringify(limit)).sort() : limits;
}

/** Sorts the dependencies of a service, whose order Compose does not define. */
function labelsOf(labels: Record<string, string>): Fields {
  const kept = Object.entries(labels).filter(([label]) => !LABELS.test(label));
  const sorted = kept.map(([label, value]) => [label, label.endsWith('.depends_on') ? value.split(',').sort().join() : value]);
  return Object.fromEntries(sorted.sort());
}

async function mounts(docker: TestDocker, { Mounts }: Inspected, folder: string): Promise<unknown[]> {
  const found: { at: string }[] = [];
  for (const { Type, Name, Source, Destination, RW } of Mounts) {
    const inside = Type === 'bind' && Source.startsWith(`${folder}/`);
    const from = inside ? relative(folder, Source) : undefined;
    const volume = Type === 'volume' && Name !== undefined ? await volumeOptions(docker, Name) : undefined;
    const content = volume !== undefined ? await volumeFacts(docker, Name ?? '') : inside ? await boundFacts(Source) : undefined;
    found.push({ at: Destination, ...{ type: Type, writable: RW, from, volume, content } });
  }
  return found.sort((a, b) => a.at.localeCompare(b.at));
}

async function volumeOptions(docker: TestDocker, name: string): Promise<string> {
  return await run(['docker', '-H', docker.host, 'volume', 'inspect', '--format', '{{.Driver}} {{json .Options}}', name]);
}

/** Leaves out the files that a restore writes into the project folder. */
async function boundFacts(source: string): Promise<string> {
  const isFolder = (await run(['stat', '--format', '%F', source])) === 'directory';
  return isFolder
    ? (await folderFacts(source))
        .split('\n')
        .filter((line) => !/\.vm-snapshot|compose\.override/.test(line))
        .join('\n')
    : await run(['sha256sum', source]);
}

async function mark(docker: TestDocker, { Id, State }: Inspected): Promise<string> {
  return State.Running
    ? await run(['docker', '-H', docker.host, 'exec', '--user', '0', Id, 'sh', '-c', 'cat /mark 2>/dev/null || true'])
    : '';
}
