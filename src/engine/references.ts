import type { Ref } from '../stores/types.ts';

/**
 * The reference of ours that a restored image carries beside its own ones. A snapshot's name is a legal tag as it stands, and a project
 * becomes one path component: https://github.com/distribution/reference/blob/main/reference.go
 */
export function ownReference(ref: Ref, service: string): string {
  const project =
    ref.project
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, '-')
      .replace(/^-|-$/g, '') || 'project';
  return `vm-snapshot/${project}/${service}:${ref.name}`;
}
