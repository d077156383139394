import { mkdir, statfs, writeFile } from 'node:fs/promises';
import { dirname, join, relative, resolve } from 'node:path';
import type { Context } from '../../lib/context.ts';
import { ConflictError, ExhaustedError, InputError, NotFoundError } from '../../lib/errors.ts';
import { formatBytes } from '../../lib/sizes.ts';
import { type ComposeFiles, readConfig } from '../../systems/compose/client.ts';
import type { ComposeConfig } from '../../systems/compose/config.ts';
import { DEFAULT_FILES, filesOf, findProjectFolder, OVERRIDE_FILES, readText, variables } from '../../systems/compose/folder.ts';
import type { DockerClient } from '../../systems/docker/client.ts';
import type { ContainerInfo } from '../../systems/docker/containers.ts';
import { findVolume, listVolumes } from '../../systems/docker/volumes.ts';
import { workFolder } from '../spool.ts';
import type { ProjectWishes } from '../types.ts';
import { checkNames, takenPorts } from './clashes.ts';
import type { ProjectVolume } from './document.ts';
import { findsByItself, isOurs, NAMED_OVERRIDE, OWN_OVERRIDE } from './override.ts';
import { containersOf, LABELS } from './project.ts';
import type { FileChange } from './replaced-files.ts';
import type { SnapshotParts } from './snapshot-files.ts';

/** On the volumes that we make: the name that the volume would have by its Compose file. */
export const NAME_LABEL = 'vm-snapshot.name';

export interface RestorePlan {
  readonly project: string;
  readonly directory: string;
  /** A project of another name, or in another folder, than the captured one. */
  readonly asOther: boolean;
  /** What the captured files say, read by Compose before anything is changed. */
  readonly config: ComposeConfig;
  readonly old: readonly ContainerInfo[];
  readonly oldVolumes: readonly string[];
  readonly volumes: readonly { readonly of: ProjectVolume; readonly name: string; readonly natural: string; readonly plain: boolean }[];
  readonly takenPorts: ReadonlySet<string>;
  /** All files but the override. */
  readonly files: readonly FileChange[];
  readonly override: string;
}

/** Looks at everything that could go wrong, and changes nothing. Throws ConflictError, InputError and ExhaustedError with what to do. */
export async function planRestore(
  docker: DockerClient,
  parts: SnapshotParts,
  { wishes, stamp, c }: { wishes: ProjectWishes; stamp: string; c: Context },
): Promise<RestorePlan> {
  const { document } = parts;
  const project = wishes.as ?? document.name;
  if (!/^[a-z0-9][a-z0-9_-]*$/.test(project)) {
    throw new InputError(`'${project}' is no name of a Compose project`, {
      hint: 'Use lower-case letters, digits, dashes and underscores',
    });
  }
  const asOther = project !== document.name;
  const old = await containersOf(docker, project, c);
  const directory = await targetFolder(docker, { project, old, wishes, captured: document.directory, c });
  const files = await filesToWrite(parts, directory);
  const config = await readStaged(docker, files, { parts, project, directory, c });
  await checkNames(docker, config, { project, asOther, c });
  const ports = await takenPorts(docker, config, { project, c });
  const started = new Set(
    document.containers.filter(({ state }) => state === 'running' || state === 'paused').map(({ service }) => service),
  );
  const clash = [...ports].find(([, { service }]) => started.has(service));
  if (clash !== undefined && !asOther) {
    const [port, { service, holder }] = clash;
    throw new ConflictError(`The service ${service} needs the port ${port}, which ${holder} has`, {
      hint: 'Free it, or restore beside it with --as <project>, which takes free ports',
    });
  }
  await checkSpace(
    docker,
    document.volumes.reduce((sum, { name }) => sum + (parts.volume(name)?.size ?? 0), 0),
    c,
  );
  const placed = placeOverride(
    parts,
    directory,
    await otherDefaults(
      directory,
      document.files.map(({ path }) => path),
    ),
  );
  return {
    project,
    directory,
    asOther: asOther || directory !== document.directory,
    config,
    old,
    oldVolumes: await volumesInUse(docker, { project, directory, old }, c),
    volumes: await newVolumes(docker, document.volumes, { from: document.name, project, stamp, c }),
    takenPorts: new Set(asOther ? ports.keys() : []),
    files: [...files, ...(await variableFile(files, directory, placed.composeFile))],
    override: placed.path,
  };
}

/** Where the project's files are or shall be. Throws ConflictError where another project is. */
async function targetFolder(
  docker: DockerClient,
  {
    project,
    old,
    wishes,
    captured,
    c,
  }: { project: string; old: readonly ContainerInfo[]; wishes: ProjectWishes; captured: string; c: Context },
): Promise<string> {
  const here = resolve(wishes.directory);
  const folder = await findProjectFolder(here);
  const name = folder === undefined ? undefined : (await configIn(docker, folder, c))?.name;
  if (folder !== undefined && (name === project || (name === undefined && folder === captured))) return folder;
  const running = old[0]?.Config.Labels?.[LABELS.directory];
  if (running !== undefined && (await findProjectFolder(running)) === running) return running;
  if (wishes.as !== undefined) {
    const own = join(here, wishes.as);
    const there = await findProjectFolder(own);
    if (there !== own || (await configIn(docker, own, c))?.name === project) return own;
    throw new ConflictError(`The folder ${own} holds another project`, { hint: 'Move it away, or choose another name with --as' });
  }
  if (folder === undefined) return here;
  throw new ConflictError(`The folder ${folder} holds the project '${name ?? 'unknown'}', the snapshot is of '${project}'`, {
    hint: `Go to the folder of '${project}' or to an empty one, or restore it under another name with --as <project>`,
  });
}

/** undefined for files that Compose cannot read: they may be just what is to be repaired. */
async function configIn({ endpoint }: DockerClient, directory: string, c: Context): Promise<ComposeConfig | undefined> {
  try {
    return (await filesOf(directory)).length > 0 ? await readConfig({ endpoint, directory }, c) : undefined;
  } catch (error) {
    if (error instanceof InputError || error instanceof NotFoundError) return undefined;
    throw error;
  }
}

/** The captured files, and those with variables that are missing but known. Throws InputError for values that nobody knows. */
async function filesToWrite({ document, file }: SnapshotParts, directory: string): Promise<FileChange[]> {
  const changes: FileChange[] = [];
  for (const { path, stored } of [...document.files, ...document.more_files]) {
    if (stored !== undefined) changes.push({ path: join(directory, path), bytes: await file(stored) });
  }
  for (const { path, stored, names = [] } of document.env_files) {
    const target = join(directory, path);
    if (stored !== undefined) {
      changes.push({ path: target, bytes: await file(stored) });
      continue;
    }
    if ((await readText(target)) !== undefined) continue;
    const elsewhere = await readText(join(document.directory, path));
    if (elsewhere !== undefined) changes.push({ path: target, bytes: Buffer.from(elsewhere) });
    else if (names.some((name) => process.env[name] === undefined)) {
      throw new InputError(
        `${target} is missing, and the snapshot keeps only the names of its variables: ${names.slice(0, 20).join(', ')}`,
        {
          hint: 'Write it, or capture with --include-env next time',
        },
      );
    }
  }
  return changes;
}

/** Lets Compose read the files in a folder of their own, so that a broken one is found before anything is changed. */
async function readStaged(
  { endpoint }: DockerClient,
  files: readonly FileChange[],
  { parts, project, directory, c }: { parts: SnapshotParts; project: string; directory: string; c: Context },
): Promise<ComposeConfig> {
  await using folder = await workFolder();
  const staging = folder.path;
  const { document } = parts;
  const kept = await Promise.all(
    document.env_files.map(async ({ path }) => ({
      path: join(directory, path),
      bytes: Buffer.from((await readText(join(directory, path))) ?? ''),
    })),
  );
  for (const { path, bytes } of [...kept, ...files]) {
    const at = join(staging, relative(directory, path));
    await mkdir(dirname(at), { recursive: true });
    await writeFile(at, bytes ?? '', { mode: 0o600 });
  }
  const from: ComposeFiles = { endpoint, directory: staging, project, files: document.files.map(({ path }) => join(staging, path)) };
  return await readConfig(from, c);
}

/** The override's path, and what COMPOSE_FILE must be for Compose to find it. */
function placeOverride(
  { document }: SnapshotParts,
  directory: string,
  others: readonly string[],
): { path: string; composeFile: string | undefined } {
  const files = document.files.map(({ path }) => path);
  if (findsByItself(files, others)) return { path: join(directory, OWN_OVERRIDE), composeFile: undefined };
  return { path: join(directory, NAMED_OVERRIDE), composeFile: [...files, NAMED_OVERRIDE].join(':') };
}

/** Files that Compose would find by itself, besides those of the snapshot and our own. */
async function otherDefaults(directory: string, files: readonly string[]): Promise<string[]> {
  const others: string[] = [];
  for (const name of [...DEFAULT_FILES, ...OVERRIDE_FILES]) {
    if (files.includes(name)) continue;
    const text = await readText(join(directory, name));
    if (text !== undefined && !isOurs(text)) others.push(name);
  }
  return others;
}

/** `.env` with COMPOSE_FILE as it must be. */
async function variableFile(files: readonly FileChange[], directory: string, composeFile: string | undefined): Promise<FileChange[]> {
  const path = join(directory, '.env');
  const planned = files.find((file) => file.path === path)?.bytes;
  const text = planned === undefined ? await readText(path) : Buffer.from(planned).toString();
  const now = variables(text).get('COMPOSE_FILE');
  if (now === composeFile) return [];
  const rest = (text ?? '').split('\n').filter((line) => !/^\s*(export\s+)?COMPOSE_FILE\s*=/.test(line));
  const line = composeFile === undefined ? [] : [`COMPOSE_FILE=${composeFile}`];
  return [{ path, bytes: Buffer.from([...line, ...rest].join('\n') || '\n') }];
}

/** What the project uses now, of Compose's own and anonymous ones: an external volume, or one that was kept before, is not ours to remove. */
async function volumesInUse(
  docker: DockerClient,
  { project, directory, old }: Pick<RestorePlan, 'project' | 'directory' | 'old'>,
  c: Context,
): Promise<string[]> {
  const labelled = new Set((await listVolumes(docker, { label: [`${LABELS.project}=${project}`] }, c)).map(({ Name }) => Name));
  const now = await configIn(docker, directory, c);
  const declared =
    now?.name === project ? Object.values(now.volumes ?? {}).flatMap((volume) => (volume === null ? [] : [volume.name])) : [];
  const mounted = old.flatMap(({ Mounts }) => Mounts.flatMap(({ Type, Name }) => (Type === 'volume' && Name !== undefined ? [Name] : [])));
  const isAnonymous = (name: string): boolean => /^[0-9a-f]{64}$/.test(name);
  return [...new Set([...declared, ...mounted])].filter((name) => labelled.has(name) || isAnonymous(name));
}

/** A new volume for each that the Compose files name: under its own name where that is free, else under one that tells when. */
async function newVolumes(
  docker: DockerClient,
  volumes: readonly ProjectVolume[],
  { from, project, stamp, c }: { from: string; project: string; stamp: string; c: Context },
): Promise<RestorePlan['volumes']> {
  const made: RestorePlan['volumes'][number][] = [];
  for (const volume of volumes) {
    if (volume.key === undefined) continue;
    const captured = volume.labels[NAME_LABEL] ?? volume.name;
    const bare = captured.startsWith(`${from}_`) ? captured.slice(from.length + 1) : captured;
    const natural = project === from ? captured : `${project}_${bare}`;
    const isTaken = (await findVolume(docker, natural, c)) !== undefined;
    // Another volume over the same device would be the same volume.
    const plain = volume.driver_opts.device !== undefined;
    made.push({ of: volume, name: isTaken ? `${natural}_${stamp}` : natural, natural, plain });
  }
  return made;
}

async function checkSpace(docker: DockerClient, needed: number, c: Context): Promise<void> {
  const { DockerRootDir } = (await docker.info(c)) as { DockerRootDir?: string };
  if (DockerRootDir === undefined || docker.endpoint.kind !== 'unix') return;
  const facts = await statfs(DockerRootDir).catch(() => undefined);
  const free = facts === undefined ? undefined : facts.bavail * facts.bsize;
  if (free === undefined || free >= needed) return;
  throw new ExhaustedError(`The volumes need ${formatBytes(needed)}, and ${formatBytes(free)} are free where Docker keeps its data`, {
    hint: 'Free space there, e.g. with `docker system prune`',
  });
}
