import { mkdir, statfs, writeFile } from 'node:fs/promises';
import { dirname, isAbsolute, join, relative, resolve } from 'node:path';
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
import type { ProjectDocument, ProjectVolume } from './document.ts';
import { findsByItself, isOurs, NAMED_OVERRIDE, OWN_OVERRIDE } from './override.ts';
import { containersOf, isAnonymous, LABELS } from './project.ts';
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
  readonly volumes: readonly PlannedVolume[];
  readonly takenPorts: ReadonlySet<string>;
  /** All files but the override. */
  readonly files: readonly FileChange[];
  readonly override: string;
}

export interface PlannedVolume {
  readonly of: ProjectVolume;
  readonly name: string;
  readonly natural: string;
  readonly plain: boolean;
  /** It is there, and the snapshot came without its contents: it stays as it is. */
  readonly stays: boolean;
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
  const directory = await targetFolder(docker, { project, old, wishes, document, c });
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
  const now = await configIn(docker, directory, c);
  const volumes = await newVolumes(docker, parts, { project, stamp, now: now?.name === project ? now : undefined, c });
  const inUse = await volumesInUse(docker, { project, now, old }, c);
  return {
    project,
    directory,
    asOther: asOther || directory !== document.directory,
    config,
    old,
    oldVolumes: isWhole(parts)
      ? inUse
      : inUse.filter((name) => !isAnonymous(name) && !volumes.some((one) => one.stays && one.name === name)),
    volumes,
    takenPorts: new Set(asOther ? ports.keys() : []),
    files: [...files, ...(await variableFile(files, { directory, project, composeFile: placed.composeFile }))],
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
    document,
    c,
  }: { project: string; old: readonly ContainerInfo[]; wishes: ProjectWishes; document: ProjectDocument; c: Context },
): Promise<string> {
  const here = resolve(wishes.directory);
  const folder = await findProjectFolder(here);
  const name = folder === undefined ? undefined : (await configIn(docker, folder, c))?.name;
  const isItsOwn = folder === document.directory && (name === undefined || (name === document.folder_name && wishes.as === undefined));
  if (folder !== undefined && (name === project || isItsOwn)) return folder;
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
    const files = await filesOf(directory);
    return files.length > 0 ? await readConfig({ endpoint, directory, files }, c) : undefined;
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
  for (const { path, stored, names } of document.env_files) {
    const target = join(directory, path);
    if (stored !== undefined) {
      changes.push({ path: target, bytes: await file(stored) });
      continue;
    }
    if ((await readText(target)) !== undefined) continue;
    const elsewhere = await readText(join(document.directory, path));
    if (elsewhere !== undefined) changes.push({ path: target, bytes: Buffer.from(elsewhere) });
    else if (names === undefined) throw missing(target, 'and the snapshot keeps no secrets');
    else if (names.some((name) => process.env[name] === undefined))
      throw missing(target, `and the snapshot keeps only the names of its variables: ${names.slice(0, 20).join(', ')}`);
  }
  for (const path of document.outside) {
    const target = resolve(directory, path);
    if ((await readText(target)) !== undefined) continue;
    throw new InputError(
      `${target} is missing: the project names it as ${path}, outside its own folder, so the snapshot does not have it`,
      {
        hint: `Put it there, or restore in another folder: the project goes to ${directory}`,
      },
    );
  }
  return changes;
}

function missing(path: string, why: string): InputError {
  return new InputError(`${path} is missing, ${why}`, {
    hint: 'Write it, or capture with --include-env next time',
  });
}

/** Lets Compose read the files in a folder of their own, so that a broken one is found before anything is changed. */
async function readStaged(
  { endpoint }: DockerClient,
  files: readonly FileChange[],
  { parts, project, directory, c }: { parts: SnapshotParts; project: string; directory: string; c: Context },
): Promise<ComposeConfig> {
  await using folder = await workFolder();
  const { document } = parts;
  const near = [...document.env_files.map(({ path }) => path), ...document.outside.filter((path) => !isAbsolute(path))];
  // So deep that what lies outside lies inside our own folder.
  const staging = join(folder.path, ...near.flatMap((path) => path.split('/').filter((part) => part === '..')), 'project');
  const kept = await Promise.all(
    near.map(async (path) => ({ path: join(directory, path), bytes: Buffer.from((await readText(join(directory, path))) ?? '') })),
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

/** `.env` with COMPOSE_FILE as it must be, and a COMPOSE_PROJECT_NAME, which goes before the override's, of this project. */
async function variableFile(
  files: readonly FileChange[],
  { directory, project, composeFile }: { directory: string; project: string; composeFile: string | undefined },
): Promise<FileChange[]> {
  const path = join(directory, '.env');
  const planned = files.find((file) => file.path === path)?.bytes;
  const text = planned === undefined ? await readText(path) : Buffer.from(planned).toString();
  const now = variables(text);
  const name = now.has('COMPOSE_PROJECT_NAME') ? project : undefined;
  if (now.get('COMPOSE_FILE') === composeFile && now.get('COMPOSE_PROJECT_NAME') === name) return [];
  const rest = (text ?? '').split('\n').filter((line) => !/^\s*(export\s+)?COMPOSE_(FILE|PROJECT_NAME)\s*=/.test(line));
  const lines = Object.entries({ COMPOSE_FILE: composeFile, COMPOSE_PROJECT_NAME: name }).flatMap(([key, value]) =>
    value === undefined ? [] : [`${key}=${value}`],
  );
  return [{ path, bytes: Buffer.from([...lines, ...rest].join('\n') || '\n') }];
}

/** What the project uses now, of Compose's own and anonymous ones: an external volume, or one that was kept before, is not ours to remove. */
async function volumesInUse(
  docker: DockerClient,
  { project, now, old }: { project: string; now: ComposeConfig | undefined; old: readonly ContainerInfo[] },
  c: Context,
): Promise<string[]> {
  const labelled = new Set((await listVolumes(docker, { label: [`${LABELS.project}=${project}`] }, c)).map(({ Name }) => Name));
  const declared =
    now?.name === project ? Object.values(now.volumes ?? {}).flatMap((volume) => (volume === null ? [] : [volume.name])) : [];
  const mounted = old.flatMap(({ Mounts }) => Mounts.flatMap(({ Type, Name }) => (Type === 'volume' && Name !== undefined ? [Name] : [])));
  return [...new Set([...declared, ...mounted])].filter((name) => labelled.has(name) || isAnonymous(name));
}

/** Has it the contents of all its volumes? One that came in a bundle without them has none. */
function isWhole({ document, volume }: SnapshotParts): boolean {
  return document.volumes.every(({ name }) => volume(name) !== undefined);
}

/**
 * A new volume for each that the Compose files name: under its own name where that is free, else under one that tells when. Where the
 * snapshot came without contents, what the project has now stays.
 */
async function newVolumes(
  docker: DockerClient,
  parts: SnapshotParts,
  { project, stamp, now, c }: { project: string; stamp: string; now: ComposeConfig | undefined; c: Context },
): Promise<PlannedVolume[]> {
  const { name: from, volumes } = parts.document;
  const made: PlannedVolume[] = [];
  for (const volume of volumes) {
    if (volume.key === undefined) continue;
    const captured = volume.labels[NAME_LABEL] ?? volume.name;
    const bare = captured.startsWith(`${from}_`) ? captured.slice(from.length + 1) : captured;
    const natural = project === from ? captured : `${project}_${bare}`;
    const isHere = async (name: string): Promise<boolean> => (await findVolume(docker, name, c)) !== undefined;
    // Another volume over the same device would be the same volume.
    const plain = volume.driver_opts.device !== undefined;
    const planned = { of: volume, natural, plain, stays: false };
    if (parts.volume(volume.name) !== undefined) made.push({ ...planned, name: (await isHere(natural)) ? `${natural}_${stamp}` : natural });
    else {
      const current = now?.volumes?.[volume.key]?.name ?? natural;
      const stays = await isHere(current);
      made.push({ ...planned, name: current, plain: plain && !stays, stays });
    }
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
