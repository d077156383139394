import type { Snapshot } from './types.ts';

/** Whether the snapshot was created more than `milliseconds` ago. */
export function isOlder({ manifest }: { readonly manifest: Pick<Snapshot['manifest'], 'created_at'> }, milliseconds: number): boolean {
  return Date.now() - Date.parse(manifest.created_at) > milliseconds;
}
