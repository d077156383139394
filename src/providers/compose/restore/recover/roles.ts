/* Labels of containers that serve a restore; nothing else in the daemon has them. */

/** What for: `restore` has the journal, `hold` holds an image, `clean-up` knows what is to be removed. */
export const ROLE = 'vm-snapshot.role';
export const OF_PROJECT = 'vm-snapshot.project';
/** Which restore. Volumes that it makes carry it too. */
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
