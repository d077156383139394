import { posix } from 'node:path';
import type { Context } from '../../lib/context.ts';
import { CommandError } from '../../lib/errors.ts';
import type { ByteStream } from '../../lib/streams/bytes.ts';
import { message, option } from '../../lib/text/message.ts';
import { formatBytes } from '../../lib/text/sizes.ts';
import type { DockerClient } from '../../systems/docker/client.ts';
import { readTar, runIn } from '../../systems/docker/volume-io/tar-process.ts';
import type { VolumeTars } from '../../systems/docker/volume-io/volume-tars.ts';
import { lookInside } from './look-inside.ts';

/* Folders and files of the daemon's host that containers mount. Their contents are captured on request, in the same form as volumes. */

/** File systems of the kernel, and folders whose contents last only until the host shuts down. */
const NOT_FILES = ['/proc', '/sys', '/dev', '/run', '/var/run'];
/** Excluded at the top of a folder: git keeps its own history, and backups by earlier restores are not part of the target. */
const OWN_MATTER = ['.git', '.vm-snapshot'];

export interface BindSource {
  /** Path on the daemon's host. */
  readonly path: string;
  readonly type: 'folder' | 'file';
  /** Approximate size of the contents in bytes. */
  readonly bytes: number;
  /** Returns a tar of the folder, or of the single file under its base name. */
  read(): ByteStream;
}

export interface BindMountOptions {
  readonly tars: VolumeTars;
  /** Absolute paths of files to exclude. */
  readonly without: readonly string[];
  /** Restore each source as a volume: sources inside others are then included too, and single files are not. */
  readonly asVolumes: boolean;
  readonly c: Context;
}

/** Returns the sources among `paths` that can be captured, sorted by path. Logs a warning for each: its size, or why it cannot be captured. */
export async function bindSources(docker: DockerClient, paths: readonly string[], wishes: BindMountOptions): Promise<BindSource[]> {
  const { DockerRootDir } = (await docker.info(wishes.c)) as { DockerRootDir?: string };
  const found: BindSource[] = [];
  for (const path of [...new Set(paths)].sort()) {
    if (!wishes.asVolumes && found.some((outer) => isWithin(path, outer.path))) continue;
    const source = isOfTheMachine(path, DockerRootDir) ? 'part of the running machine' : await look(path, wishes);
    if (typeof source === 'string') wishes.c.log.warn(`the contents of ${path} are not captured: it is ${source}`);
    else found.push(source);
  }
  return found;
}

/** True for the folder itself and all paths inside it. */
export function isWithin(path: string, folder: string): boolean {
  return path === folder || path.startsWith(folder.endsWith('/') ? folder : `${folder}/`);
}

/** True for system folders, the daemon's data folder and its parents: capturing one of these would include everything on the host. */
function isOfTheMachine(path: string, dockerRoot: string | undefined): boolean {
  const own = dockerRoot === undefined ? NOT_FILES : [...NOT_FILES, dockerRoot];
  return path === '/' || own.some((folder) => isWithin(path, folder)) || (dockerRoot !== undefined && isWithin(dockerRoot, path));
}

async function look(path: string, { tars, without, asVolumes, c }: BindMountOptions): Promise<BindSource | string> {
  const name = `./${posix.basename(path)}`;
  const beside = await tars.folder(posix.dirname(path));
  const [letter, size] = (await lines(beside('find', ['-L', name, '-maxdepth', '0', '-printf', '%y\\n%s\\n']), c)) ?? [];
  const onChanged = (): void =>
    c.log.warn(message`files in ${path} changed while they were read: use ${option('quiesce', true)} for a consistent copy`);
  if (letter === 'f' && asVolumes) return 'a single file, which a volume cannot replace';
  if (letter === 'f') {
    c.log.warn(`${path} is a file of this machine; its content (${formatBytes(Number(size))}) is captured too`);
    const read = (): ByteStream => readTar(beside, ['--dereference', name], { signal: c.signal, onChanged });
    return { path, type: 'file', bytes: Number(size), read };
  }
  if (letter !== 'd') return letter === undefined ? 'missing' : 'neither a folder nor a file';
  const inside = await tars.folder(path);
  const sizes = await lines(inside('find', ['.', '-type', 'f', '-printf', '%s\\n']), c);
  await lookInside(inside, { what: path, remedy: 'omit bind mounts', c });
  const bytes = (sizes ?? []).reduce((sum, line) => sum + Number(line), 0);
  const held = `${sizes?.length ?? 0} files, ${formatBytes(bytes)}`;
  c.log.warn(`${path} is a folder of this machine; its content (${held}) is captured too`);
  const left = [...OWN_MATTER, ...without.filter((file) => isWithin(file, path)).map((file) => posix.relative(path, file))];
  const options = ['--anchored', '--no-wildcards', ...left.map((file) => `--exclude=./${file}`)];
  return { path, type: 'folder', bytes, read: () => readTar(inside, [...options, '.'], { signal: c.signal, onChanged }) };
}

/** Returns the lines that a program prints; undefined if it fails, as `find` does for a path that does not exist. */
async function lines(program: Parameters<typeof runIn>[0], { signal }: Context): Promise<string[] | undefined> {
  const found: string[] = [];
  try {
    await runIn(program, { signal, title: 'inspecting a bind mount', onLine: (line) => found.push(line) });
    return found;
  } catch (error) {
    if (error instanceof CommandError) return undefined;
    throw error;
  }
}
