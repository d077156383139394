import { lstat } from 'node:fs/promises';
import { join } from 'node:path';
import { CommandError, UnsupportedError } from '../../lib/errors.ts';
import type { DaemonInfo } from './answers.ts';
import type { DockerClient } from './client.ts';
import type { ContainerInfo } from './containers.ts';
import { runIn } from './volume-io/tar-process.ts';

/** Data of a container's writable layer that `docker commit` and `docker export` lose: https://github.com/moby/moby/issues/43882 */
export interface LayerLosses {
  /** Files with extended attributes in the namespace `user.*`. */
  readonly attributes: Found;
  /** Bytes of holes in sparse files, which become zeros. */
  readonly holes: Found;
}

export interface Found {
  readonly amount: number;
  /** Path of the first one in the container. */
  readonly first: string;
}

export interface Change {
  readonly Path: string;
  readonly Kind: number;
}

const DELETED = 2;
/** Number of paths per call of the program. */
const BATCH = 1000;
const BLOCK = 512;

/**
 * Measures what would be lost. Returns undefined unless this process is root on the daemon's host and the container's files are in a folder there:
 * with a graph driver, or while the container runs.
 */
export async function layerLosses(
  docker: DockerClient,
  { container, changes, signal }: { container: ContainerInfo; changes: readonly Change[]; signal: AbortSignal },
): Promise<LayerLosses | undefined> {
  if (docker.endpoint.kind !== 'unix' || process.geteuid?.() !== 0) return undefined;
  const folder = layerFolder(container, await docker.info({ signal }));
  if (folder === undefined || (await lstat(folder).catch(() => undefined))?.isDirectory() !== true) return undefined;
  const attributes = { amount: 0, first: '' };
  const holes = { amount: 0, first: '' };
  const paths = changes.filter(({ Kind }) => Kind !== DELETED).map(({ Path }) => Path);
  for (let at = 0; at < paths.length; at += BATCH) {
    signal.throwIfAborted();
    const batch = paths.slice(at, at + BATCH);
    for (const path of await withAttributes(folder, batch, signal)) count(attributes, { amount: 1, first: path });
    const stats = await Promise.all(batch.map((path) => lstat(join(folder, path)).catch(() => undefined)));
    for (const [i, found] of stats.entries()) {
      const hole = found?.isFile() ? found.size - found.blocks * BLOCK : 0;
      if (hole > 0) count(holes, { amount: hole, first: batch[i] ?? '' });
    }
  }
  return { attributes, holes };
}

function count(found: { amount: number; first: string }, more: Found): void {
  if (found.amount === 0) found.first = more.first;
  found.amount += more.amount;
}

/** A graph driver reports the folder of the container's writable layer; a containerd snapshotter mounts it at this path while the container runs. */
function layerFolder({ Id, GraphDriver }: ContainerInfo, { DockerRootDir, Driver }: DaemonInfo): string | undefined {
  const { UpperDir } = GraphDriver?.Data ?? {};
  return UpperDir ?? (DockerRootDir === undefined ? undefined : join(DockerRootDir, 'rootfs', Driver, Id));
}

async function withAttributes(folder: string, paths: readonly string[], signal: AbortSignal): Promise<string[]> {
  const found: string[] = [];
  const args = ['--no-dereference', '--match=^user\\.', '--', ...paths.map((path) => `.${path}`)];
  const onLine = (line: string): void => {
    if (line.startsWith('# file: ')) found.push(`/${line.slice('# file: '.length).replace(/^\.\//, '')}`);
  };
  try {
    await runIn(
      { command: 'getfattr', args, cwd: folder, env: { LC_ALL: 'C.UTF-8' } },
      { signal, title: 'looking for extended attributes', onLine },
    );
  } catch (error) {
    // getfattr fails for a file that was deleted meanwhile, and it may not be installed.
    if (!(error instanceof CommandError) && !(error instanceof UnsupportedError)) throw error;
  }
  return found;
}
