import type { Context } from '../../../../lib/context.ts';
import type { DockerClient } from '../../../../systems/docker/client.ts';
import { findContainer } from '../../../../systems/docker/containers.ts';
import { removeHolder } from '../../../../systems/docker/transactions/holders.ts';
import { removeOwn } from './clean-up.ts';
import { RESTORE_ID } from './roles.ts';

/**
 * Removes the container of a journal that was never opened, and the volumes created for it, which are empty. Returns true also if the
 * container does not exist any more, and false for any other container, which is kept.
 */
export async function dropUnopened(docker: DockerClient, container: string, c: Context): Promise<boolean> {
  const info = await findContainer(docker, container, c);
  if (info === undefined) return true;
  const id = info.Config.Labels?.[RESTORE_ID];
  if (info.State.Status !== 'created' || id === undefined) return false;
  await removeHolder(docker, container);
  for (const { Type, Name } of info.Mounts) if (Type === 'volume' && Name !== undefined) await removeOwn(docker, Name, id);
  return true;
}
