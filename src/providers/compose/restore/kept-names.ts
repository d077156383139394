/** Images of old containers have names here as long as they are needed. */
export const KEPT = 'vm-snapshot-kept';

/** And here when people have decided to go on without these containers: they are theirs to remove. */
export const BEFORE = 'vm-snapshot-before';

export function keptRepository(project: string): string {
  return `${KEPT}/${component(project)}`;
}

/** A project's name may end in a dash, which no step of an image's name does. */
export function component(project: string): string {
  return project.replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '');
}
