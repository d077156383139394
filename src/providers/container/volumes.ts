import { createHash } from 'node:crypto';
import type { Context } from '../../lib/context.ts';
import { ConflictError, NotFoundError } from '../../lib/errors.ts';
import { message, option } from '../../lib/text/message.ts';
import { shortName } from '../../lib/text/words.ts';
import type { DockerClient } from '../../systems/docker/client.ts';
import type { ContainerSettings } from '../../systems/docker/container-settings.ts';
import { findVolume, missingVolumes } from '../../systems/docker/volumes.ts';
import type { ContainerRestoreOptions } from '../restore-types.ts';
import type { ContainerDocument } from './document.ts';

export interface VolumePlan {
  /** Volumes to mount in place of the captured ones, by the captured names. */
  readonly mounted: ReadonlyMap<string, string>;
  /** Volumes to create, each with the captured volume whose contents it receives, if any. */
  readonly made: ReadonlyMap<string, string | undefined>;
}

/** Throws ConflictError if the name of a new volume is taken, NotFoundError if a shared volume no longer exists. */
export async function volumesOfContainer(
  docker: DockerClient,
  { mounts }: ContainerDocument,
  { name, how, c }: { name: string; how: ContainerRestoreOptions['volumes']; c: Context },
): Promise<VolumePlan> {
  const mounted = new Map<string, string>();
  const made = new Map<string, string>();
  for (const { volume, bind } of how === 'none' ? [] : mounts) {
    // A folder of the host was never a volume, so it cannot be shared.
    const isShared = how === 'shared' && !bind;
    const own = isShared ? volume : volumeName(name, shortName(volume));
    const isThere = (await findVolume(docker, own, c)) !== undefined;
    if (isShared && !isThere)
      throw new NotFoundError(`Cannot share the volume '${volume}': it does not exist here`, { hint: 'Omit =shared to get copies' });
    if (!isShared && isThere && !made.has(own))
      throw new ConflictError(`A volume '${own}' already exists`, {
        hint: message`Choose another name with ${option('containerName')}, or remove the volume`,
      });
    mounted.set(volume, own);
    if (!isShared) made.set(own, volume);
  }
  return { mounted, made };
}

/**
 * A machine's own volumes outlive its container, so an existing volume keeps its contents; a new one receives the contents captured at the same
 * path. Throws ConflictError for a volume that does not belong to the machine.
 */
export async function volumesOfMachine(
  docker: DockerClient,
  { name: captured, mounts }: ContainerDocument,
  { name, settings, c }: { name: string; settings: ContainerSettings; c: Context },
): Promise<VolumePlan> {
  const mounted = new Map<string, string>();
  const contents = new Map<string, string | undefined>();
  for (const { kind, source } of settings.mounts) if (kind === 'volume') contents.set(source, undefined);
  for (const { target, volume } of mounts) {
    const own = settings.mounts.find((mount) => mount.target === target);
    if (own?.kind === 'bind') {
      c.log.warn(`${target} is ${own.source} here: its data in the snapshot is not restored`);
      continue;
    }
    const made = own?.source ?? volumeName(name, shortName(volume.startsWith(`${captured}_`) ? volume.slice(captured.length + 1) : volume));
    mounted.set(volume, made);
    contents.set(made, volume);
  }
  const missing = await missingVolumes(docker, [...contents.keys()], { labels: settings.volumeLabels, signal: c.signal });
  const kept = [...mounted.values()].filter((volume) => !missing.includes(volume));
  if (kept.length > 0) {
    c.log.warn(
      `existing volumes are left unchanged: ${kept.join(', ')}; to restore the data of the snapshot, first run \`vm destroy --volumes\``,
    );
  }
  return { mounted, made: new Map(missing.map((volume) => [volume, contents.get(volume)])) };
}

/** Limit of the file system in which Docker creates a folder for the volume; Docker itself has no limit. */
const LONGEST = 255;

function volumeName(container: string, volume: string): string {
  const name = `${container}_${volume}`;
  return name.length <= LONGEST ? name : `${name.slice(0, 230)}-${createHash('sha256').update(name).digest('hex').slice(0, 16)}`;
}
