import { stat } from 'node:fs/promises';
import type { Context } from '../../../lib/context.ts';
import { CommandError, NotFoundError, UnsupportedError } from '../../../lib/errors.ts';
import { exec } from '../../../lib/process/exec.ts';
import type { DockerClient } from '../client.ts';
import { findVolume, type VolumeInfo } from '../volumes.ts';
import { archiveTransport } from './archive-api.ts';
import { helperFor, type Mounted } from './helper-container.ts';
import { type InFolder, processTransport, type VolumeTransport } from './tar-process.ts';

/*
 * What a volume, or a folder of the daemon's host, holds as a tar, and back (docs/adr/0030-volumes-through-gnu-tar.md). GNU tar keeps owners, modes, times to the
 * nanosecond, extended attributes, ACLs, hard links and holes. As root beside the daemon it works in the volume's folder; else it is the
 * tar of the daemon's own host, run in a container that sees nothing but /usr and the volume. Where neither can be, the daemon's archive
 * calls take over, which lose extended attributes, ACLs and holes.
 */

/** What it says is read, and must not be translated. */
const PLAIN_WORDS = { LC_ALL: 'C.UTF-8' };

export interface VolumeTars {
  /** The best way to a volume that is there. Throws NotFoundError for one that is not. */
  way(volume: string): Promise<VolumeTransport>;
  /** How programs are run in a volume; undefined where the daemon's host has no GNU tar. Throws NotFoundError for a volume that does not exist. */
  within(volume: string): Promise<InFolder | undefined>;
  /** How programs are run in a folder of the daemon's host. Throws UnsupportedError where that host has no GNU tar. */
  folder(path: string): Promise<InFolder>;
}

/** `label` goes on containers that are made for it, so that those of a dead process can be told and removed. */
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
      throw new UnsupportedError(`The folder ${path} cannot be reached: Docker's host has no GNU tar`, {
        hint: 'Install tar there, or leave bind mounts out',
      });
    },
  };

  /** `path`: where it is, if it may be looked at from outside. */
  async function door(mounted: Mounted, path: string | undefined): Promise<InFolder | undefined> {
    here ??= hasGnuTar((program, args) => ({ command: program, args }), c);
    if (path !== undefined && (await isFolderHere(docker, path)) && (await here)) {
      return (program, args) => ({ command: program, args, cwd: path, env: PLAIN_WORDS });
    }
    helper ??= workingHelper(docker, { label, c });
    return (await helper)?.(mounted);
  }
}

/** A volume with options may be mounted only while a container uses it: its folder would look empty. */
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
  try {
    const { stdout } = await exec(command, args, { signal: c.signal, ...(env && { env }) });
    return /GNU tar/.test(stdout);
  } catch (error) {
    if (!(error instanceof CommandError) && !(error instanceof UnsupportedError)) throw error;
    c.log.debug(`no GNU tar: ${error.message}`);
    return false;
  }
}
