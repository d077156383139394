import type { Context } from '../../../../lib/context.ts';
import type { DockerClient } from '../../../../systems/docker/client.ts';
import { containersWith, type ListedContainer } from '../../../../systems/docker/containers.ts';

/* Labels of containers that serve a restore; no other container in the daemon has them. */

/** Purpose of the container: `restore` stores the journal, `hold` holds an image, `clean-up` stores the list of what to remove. */
export const ROLE = 'vm-snapshot.role';
export const OF_PROJECT = 'vm-snapshot.project';
/** Id of the restore. The volumes that it creates carry this label too. */
export const RESTORE_ID = 'vm-snapshot.restore-id';
export const SNAPSHOT = 'vm-snapshot.snapshot';
export const BEGAN = 'vm-snapshot.began';

export type Role = 'restore' | 'hold' | 'clean-up';

export function roleLabels(
  { project, id, snapshot }: { project: string; id: string; snapshot?: string },
  role: Role,
): Record<string, string> {
  return {
    [ROLE]: role,
    [OF_PROJECT]: project,
    [RESTORE_ID]: id,
    [BEGAN]: new Date().toISOString(),
    ...(snapshot !== undefined && { [SNAPSHOT]: snapshot }),
  };
}

/** Returns the containers that serve a restore, or that a restore left behind. */
export async function servants(docker: DockerClient, c: Pick<Context, 'signal'>): Promise<readonly ListedContainer[]> {
  return await containersWith(docker, { label: [ROLE] }, c);
}
