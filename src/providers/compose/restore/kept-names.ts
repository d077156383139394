/** Repository prefix of the images of old containers while a restore may need them. */
export const KEPT = 'vm-snapshot-kept';

/** Repository prefix of these images once a user has decided to continue without the old containers. Only users remove them. */
export const BEFORE = 'vm-snapshot-before';

export function keptRepository(project: string): string {
  return `${KEPT}/${component(project)}`;
}

/** Converts a project's name to a component of an image name, which, unlike the project's name, must not end in a dash. */
export function component(project: string): string {
  return project.replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '');
}
