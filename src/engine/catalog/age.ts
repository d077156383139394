import type { Snapshot } from './types.ts';

/** Whether it was made longer ago than so many milliseconds. */
export function isOlder({ manifest }: { readonly manifest: Pick<Snapshot['manifest'], 'created_at'> }, milliseconds: number): boolean {
  return Date.now() - Date.parse(manifest.created_at) > milliseconds;
}
