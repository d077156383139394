/**
 * Returns the reference that vm-snapshot adds to a restored image. A snapshot's name is a valid tag without changes; a project and a service become
 * one path component each: https://github.com/distribution/reference/blob/main/reference.go
 */
export function snapshotReference(ref: { readonly project: string; readonly name: string }, service: string): string {
  return `vm-snapshot/${component(ref.project) || 'project'}/${component(service) || 'service'}:${ref.name}`;
}

function component(word: string): string {
  return word
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}
