import { stat } from 'node:fs/promises';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Context } from '../../../lib/context.ts';
import { CommandError, NotFoundError, UnsupportedError } from '../../../lib/errors.ts';
import { exec } from '../../../lib/process/exec.ts';
import type { DockerClient } from '../client.ts';
import { findVolume, type VolumeInfo } from '../volumes.ts';
import { archiveTransport } from './archive-api.ts';
import { helperFor, type Mounted } from './helper-container.ts';
import { type InFolder, processTransport, type VolumeTransport } from './tar-process.ts';

/*
 * Reads a volume or a folder of the daemon's host as a tar, and writes it back (docs/adr/0030-volumes-through-gnu-tar.md). GNU tar keeps owners,
 * modes, times to the nanosecond, extended attributes, ACLs, hard links and holes. As root on the daemon's host, it runs in the volume's folder.
 * Otherwise the host's own tar runs in a container with access only to /usr and the volume. If neither is possible, the daemon's archive calls are
 * used, which lose extended attributes, ACLs and holes.
 */

/** Exit code of `docker run` if not the program but Docker failed: https://docs.docker.com/reference/cli/docker/container/run/#exit-status */
const DOCKER_FAILED = 125;
/** A busy daemon may fail to start one container; the fallback would lose attributes of files. */
const TRIES = 3;
/** Milliseconds. */
const PAUSE = 250;

/** Its output is parsed and must not be translated. */
const PLAIN_WORDS = { LC_ALL: 'C.UTF-8' };

export interface VolumeTars {
  /** Returns the best transport for an existing volume. Throws NotFoundError if it does not exist. */
  way(volume: string): Promise<VolumeTransport>;
  /** Runs programs in a volume; undefined if the daemon's host has no GNU tar. Throws NotFoundError if the volume does not exist. */
  within(volume: string): Promise<InFolder | undefined>;
  /** Runs programs in a folder of the daemon's host. Throws UnsupportedError if that host has no GNU tar. */
  folder(path: string): Promise<InFolder>;
}

/** `label` is set on containers created for the transfer, so that those of a dead process can be found and removed. */
export function volumeTars(docker: DockerClient, { label, c }: { label: Readonly<Record<string, string>>; c: Context }): VolumeTars {
  let helper: Promise<((mounted: Mounted) => InFolder) | undefined> | undefined;
  let here: Promise<boolean> | undefined;
  const within = async (name: string): Promise<InFolder | undefined> => {
    const volume = await findVolume(docker, name, c);
    if (volume === undefined) throw new NotFoundError(`Docker has no volume '${name}'`);
    return await door({ volume: name }, mayBeMounted(volume) ? undefined : volume.Mountpoint);
  };
  return {
    within,
    async way(name) {
      const inVolume = await within(name);
      return inVolume === undefined ? archiveTransport(docker, name, label) : processTransport(inVolume, `the volume ${name}`);
    },
    async folder(path) {
      const inFolder = await door({ folder: path }, path);
      if (inFolder !== undefined) return inFolder;
      throw new UnsupportedError(`Cannot read the folder ${path}: Docker's host does not have GNU tar`, {
        hint: 'Install GNU tar there, or omit bind mounts',
      });
    },
  };

  /** `path`: its folder on the daemon's host, if it may be accessed without a container. */
  async function door(mounted: Mounted, path: string | undefined): Promise<InFolder | undefined> {
    here ??= hasGnuTar((program, args) => ({ command: program, args }), c);
    if (path !== undefined && (await isFolderHere(docker, path)) && (await here)) {
      return (program, args) => ({ command: program, args, cwd: path, env: PLAIN_WORDS });
    }
    helper ??= workingHelper(docker, { label, c });
    return (await helper)?.(mounted);
  }
}

/** A volume with options may be mounted only while a container uses it; otherwise its folder would look empty. */
function mayBeMounted({ Driver, Options }: VolumeInfo): boolean {
  return Driver !== 'local' || Object.keys(Options ?? {}).length > 0;
}

async function isFolderHere(docker: DockerClient, path: string): Promise<boolean> {
  if (docker.endpoint.kind !== 'unix' || process.geteuid?.() !== 0) return false;
  return (await stat(path).catch(() => undefined))?.isDirectory() === true;
}

async function workingHelper(
  docker: DockerClient,
  { label, c }: { label: Readonly<Record<string, string>>; c: Context },
): Promise<((mounted: Mounted) => InFolder) | undefined> {
  const helper = await helperFor(docker, { label, c });
  return (await hasGnuTar(helper(), c)) ? helper : undefined;
}

async function hasGnuTar(at: InFolder, c: Context): Promise<boolean> {
  const { command, args, env } = at('tar', ['--version']);
  for (let tries = 1; ; tries++) {
    try {
      const { stdout } = await exec(command, args, { signal: c.signal, ...(env && { env }) });
      return /GNU tar/.test(stdout);
    } catch (error) {
      if (!(error instanceof CommandError) && !(error instanceof UnsupportedError)) throw error;
      c.log.debug(`no GNU tar: ${error.message}`);
      if (error.fields.exit_code !== DOCKER_FAILED || tries === TRIES) return false;
      await sleep(PAUSE, undefined, { signal: c.signal }).catch(() => c.signal.throwIfAborted());
    }
  }
}
