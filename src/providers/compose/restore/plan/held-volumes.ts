import type { Context } from '../../../../lib/context.ts';
import { CommandError } from '../../../../lib/errors.ts';
import { processToken } from '../../../../lib/fs/process-token.ts';
import type { DockerClient } from '../../../../systems/docker/client.ts';
import { volumeTars } from '../../../../systems/docker/volume-io/volume-tars.ts';
import { findVolume } from '../../../../systems/docker/volumes.ts';
import { mountVolume } from '../../../shared/look-inside.ts';
import { HELPER_LABEL } from '../../../shared/staging.ts';
import { inOneLine } from '../../../shared/volume-io.ts';
import { ran } from '../recover/bring-back.ts';
import { volumesMounted } from '../recover/restore-facts.ts';
import type { RestorePlan } from './restore-plan.ts';

/**
 * Returns the old volumes that a container holds until the restore has ended. A volume on an unreachable server cannot be held; its data is on
 * that server, out of reach of a prune.
 */
export async function volumesToHold(
  docker: DockerClient,
  { old, oldVolumes }: RestorePlan,
  { except, c }: { except: readonly string[]; c: Context },
): Promise<{ name: string }[]> {
  const tars = volumeTars(docker, { label: { [HELPER_LABEL]: processToken() }, c });
  const mounted = new Set(old.filter(ran).flatMap(volumesMounted));
  const held: { name: string }[] = [];
  for (const name of new Set([...oldVolumes, ...old.flatMap(volumesMounted)])) {
    if (except.includes(name)) continue;
    if (mounted.has(name) || (await isMountable(name))) held.push({ name });
  }
  return held;

  async function isMountable(name: string): Promise<boolean> {
    if (Object.keys((await findVolume(docker, name, c))?.Options ?? {}).length === 0) return true;
    const inVolume = await tars.within(name);
    try {
      if (inVolume !== undefined) await mountVolume(inVolume, c);
      return true;
    } catch (error) {
      if (!(error instanceof CommandError)) throw error;
      c.log.warn(`cannot mount the volume ${name}, so a docker system prune may remove it meanwhile: ${inOneLine(error)}`);
      return false;
    }
  }
}
