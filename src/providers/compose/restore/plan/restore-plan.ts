import { statfs } from 'node:fs/promises';
import { join } from 'node:path';
import type { Context } from '../../../../lib/context.ts';
import { ConflictError, ExhaustedError, InputError } from '../../../../lib/errors.ts';
import { message, option } from '../../../../lib/text/message.ts';
import { formatBytes } from '../../../../lib/text/sizes.ts';
import type { Scope } from '../../../../systems/compose/client.ts';
import type { ComposeConfig } from '../../../../systems/compose/config.ts';
import type { ComposeFiles } from '../../../../systems/compose/run.ts';
import type { DockerClient } from '../../../../systems/docker/client.ts';
import type { ContainerInfo } from '../../../../systems/docker/containers.ts';
import { isAnonymous } from '../../../../systems/docker/volumes.ts';
import type { ProjectRestoreOptions } from '../../../restore-types.ts';
import type { ProjectDocument } from '../../document.ts';
import { containersOf } from '../../project.ts';
import type { FileChange } from '../replaced-files.ts';
import type { SnapshotParts } from '../snapshot-files.ts';
import { assertNamesFree, checkDepth, checkExternals, checkTwins } from './conflicts.ts';
import { checkValues } from './lost-values.ts';
import { filesToWrite } from './needed-files.ts';
import { Obstacles } from './obstacles.ts';
import { placeOverride } from './place-override.ts';
import { isWhole, newVolumes, type PlannedVolume, volumesInUse } from './planned-volumes.ts';
import { portsInUse } from './ports.ts';
import { readStaged, variableFiles } from './staged-config.ts';
import { configIn, targetFolder } from './target-folder.ts';

export interface RestorePlan {
  readonly project: string;
  readonly directory: string;
  /** The project has another name, or is in another folder, than the captured one. */
  readonly asOther: boolean;
  /** The captured files as Compose reads them, before anything is changed. */
  readonly config: ComposeConfig;
  /** Arguments for Compose once the files and the override are in place. */
  readonly compose: ComposeFiles;
  readonly scope: Scope;
  readonly old: readonly ContainerInfo[];
  /** Volumes that the project uses now and that the restore replaces. */
  readonly oldVolumes: readonly string[];
  /** Anonymous volumes of the old containers that are kept although nothing uses them any more. */
  readonly orphaned: readonly string[];
  readonly volumes: readonly PlannedVolume[];
  /** Ports that others use, keyed by `portKey`; empty if the project keeps its name. */
  readonly takenPorts: ReadonlySet<string>;
  /** All files except the override. */
  readonly files: readonly FileChange[];
  readonly override: string;
  /** The same as `files`, but without the line in the env file that leads Compose to the override. */
  readonly unpinned: readonly FileChange[];
}

/**
 * Checks everything that could go wrong, and changes nothing. Throws all obstacles as one ConflictError, InputError, NotFoundError or
 * UnsupportedError with hints, and ExhaustedError if the space is insufficient.
 */
export async function planRestore(
  docker: DockerClient,
  parts: SnapshotParts,
  { wishes, stamp, c }: { wishes: ProjectRestoreOptions; stamp: string; c: Context },
): Promise<RestorePlan> {
  const { document } = parts;
  const project = wishes.as ?? document.name;
  const asOther = project !== document.name;
  const obstacles = new Obstacles();
  const old = await containersOf(docker, project, c);
  const directory = await targetFolder(docker, { project, old, wishes, document }, c);
  const files = await filesToWrite(parts, directory, obstacles);
  // Without these files Compose would report only that they are missing.
  obstacles.refuse();
  const { config, warnings, scope } = await readStaged(docker, { document, files, project, directory }, c);
  checkValues({ config, document, warnings, obstacles }, c);
  const ports = await looked();
  await checkSpace(
    docker,
    document.volumes.reduce((sum, { name }) => sum + (parts.volume(name)?.size ?? 0), 0),
    c,
  );
  const placed = await placeOverride(docker, { document, directory, project, files }, c);
  const now = await configIn(docker, directory, c);
  const volumes = await newVolumes(docker, parts, { project, stamp, now: now?.name === project ? now : undefined, c });
  const made = new Set(volumes.flatMap(({ of, stays }) => (of.key === undefined || stays ? [] : [of.key])));
  await checkExternals(docker, { config, services: captured(document), made, obstacles, c });
  obstacles.refuse();
  const inUse = await volumesInUse(docker, { project, now, old }, c);
  const whole = isWhole(parts);
  const base = join(directory, document.base ?? '');
  return {
    project,
    directory,
    asOther: asOther || directory !== document.directory,
    config,
    compose: {
      endpoint: docker.endpoint,
      directory: base,
      project,
      files: [...document.files.map(({ path }) => join(directory, path)), placed.path],
      envFiles: await variableFiles(document, directory, [...files, ...placed.variables]),
    },
    scope,
    old,
    oldVolumes: whole ? inUse : inUse.filter((name) => !isAnonymous(name) && !volumes.some((one) => one.stays && one.name === name)),
    orphaned: whole ? [] : inUse.filter(isAnonymous),
    volumes,
    takenPorts: new Set(asOther ? ports.keys() : []),
    files: and(placed.variables),
    override: placed.path,
    unpinned: and(placed.ownVariables),
  };

  function and(variables: readonly FileChange[]): FileChange[] {
    return [...files.filter(({ path }) => !variables.some((one) => one.path === path)), ...variables];
  }

  /** Returns the ports that are taken. Adds obstacles for those of services that ran, and for layers, container names and other projects. */
  async function looked(): Promise<Awaited<ReturnType<typeof portsInUse>>> {
    await checkDepth(docker, { images: parts.images, obstacles, c });
    await assertNamesFree(docker, { config, project, asOther, obstacles, c });
    await checkTwins(docker, {
      directory: join(directory, document.base ?? ''),
      files: document.files.map(({ path }) => join(directory, path)),
      project,
      obstacles,
      c,
    });
    const counts = Map.groupBy(document.containers, ({ service }) => service);
    const taken = await portsInUse(docker, config, {
      project,
      counts: new Map([...counts].map(([service, all]) => [service, all.length])),
      c,
    });
    const started = new Set(document.containers.filter(ranWhenCaptured).map(({ service }) => service));
    for (const [port, { service, holder }] of asOther ? [] : taken) {
      if (!started.has(service)) continue;
      const hint = message`Free the port, or restore beside it with ${option('as', '<project>')}, which uses free ports`;
      obstacles.add(ConflictError, `The service ${service} needs the port ${port}, which ${holder} uses`, hint);
    }
    return taken;
  }
}

/** Throws InputError for an invalid name. */
export function checkProjectName(project: string): void {
  if (/^[a-z0-9][a-z0-9_-]*$/.test(project)) return;
  throw new InputError(`'${project}' is not a name of a Compose project`, {
    hint: 'Use lowercase letters, digits, dashes and underscores',
  });
}

/** Returns true for a paused container too. */
export function ranWhenCaptured({ state }: ProjectDocument['containers'][number]): boolean {
  return state === 'running' || state === 'paused';
}

function captured({ containers }: ProjectDocument): string[] {
  return [...new Set(containers.map(({ service }) => service))];
}

async function checkSpace(docker: DockerClient, needed: number, c: Context): Promise<void> {
  const { DockerRootDir } = (await docker.info(c)) as { DockerRootDir?: string };
  if (DockerRootDir === undefined || docker.endpoint.kind !== 'unix') return;
  const facts = await statfs(DockerRootDir).catch(() => undefined);
  const free = facts === undefined ? undefined : facts.bavail * facts.bsize;
  if (free === undefined || free >= needed) return;
  throw new ExhaustedError(`The data folder of Docker has ${formatBytes(free)} free, but the volumes need ${formatBytes(needed)}`, {
    hint: 'Free some space there, e.g. with `docker system prune`',
  });
}
