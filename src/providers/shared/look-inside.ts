import type { Context } from '../../lib/context.ts';
import { CommandError, UnsupportedError } from '../../lib/errors.ts';
import { message, option, type Text } from '../../lib/text/message.ts';
import type { DockerClient } from '../../systems/docker/client.ts';
import { flaggedFiles, longPath, reach } from '../../systems/docker/folder-look.ts';
import type { InFolder } from '../../systems/docker/volume-io/tar-process.ts';
import type { VolumeTars } from '../../systems/docker/volume-io/volume-tars.ts';
import { findVolume } from '../../systems/docker/volumes.ts';
import { asUnreadable } from './volume-io.ts';

/** Milliseconds for Docker to mount a volume from a file server. */
const MOUNT_LIMIT = 120_000;

/**
 * Checks volumes before anything is paused or read, so that one that cannot be captured fails early. Warns about what a tar does not preserve.
 * Throws CommandError for a volume that cannot be mounted, UnsupportedError for one with paths that no tar can restore.
 */
export async function lookAtVolumes(
  docker: DockerClient,
  names: readonly string[],
  { tars, mountLimit = MOUNT_LIMIT, c }: { tars: VolumeTars; mountLimit?: number; c: Context },
): Promise<void> {
  for (const name of names) {
    const { Options } = (await findVolume(docker, name, c)) ?? {};
    const inVolume = await tars.within(name);
    // Docker's own archive calls cannot list files.
    if (inVolume === undefined) continue;
    try {
      if (Object.keys(Options ?? {}).length > 0) await mountVolume(inVolume, c, mountLimit);
      await lookInside(inVolume, {
        what: `the volume ${name}`,
        remedy: message`exclude the volume with ${option('excludeVolumes', name)}`,
        c,
      });
    } catch (error) {
      throw asUnreadable(error, name);
    }
  }
}

/** Throws CommandError if Docker cannot mount the volume, or not within `mountLimit` milliseconds. */
export async function mountVolume(inVolume: InFolder, c: Context, mountLimit = MOUNT_LIMIT): Promise<void> {
  const limit = AbortSignal.timeout(mountLimit);
  try {
    await reach(inVolume, { signal: AbortSignal.any([c.signal, limit]) });
  } catch (error) {
    if (!limit.aborted || c.signal.aborted) throw error;
    throw new CommandError(`Docker did not mount it within ${Math.round(mountLimit / 1000)} s`, { cause: error });
  }
}

/** Checks a single folder in the same way; `remedy` is the alternative to shortening paths, for the hint. */
export async function lookInside(
  inFolder: InFolder,
  { what, remedy, c }: { readonly what: string; readonly remedy: Text; readonly c: Context },
): Promise<void> {
  const long = await longPath(inFolder, c);
  if (long !== undefined) {
    const begins = what.charAt(0).toUpperCase() + what.slice(1);
    throw new UnsupportedError(`${begins} contains paths of more than 4095 bytes, which a tar cannot restore: ${long.slice(0, 80)}…`, {
      hint: message`Shorten them, or ${remedy}`,
    });
  }
  const flagged = await flaggedFiles(inFolder, c);
  if (flagged === undefined) return;
  const { count, first, flags } = flagged;
  const files = count === 1 ? `${first} has` : `${first} and ${count - 1} more have`;
  c.log.warn(`${what}: ${files} chattr flags (${flags}), which are not captured`);
}
