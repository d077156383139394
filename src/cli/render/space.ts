import { formatMinute } from '../../lib/text/durations.ts';
import { formatBytes } from '../../lib/text/sizes.ts';
import type { SweepResult } from '../../repository/repository.ts';

/** Returns `1.2 GB freed` or `nothing freed`, and the space that a later `clean` frees. */
export function spaceText({ freed, pending, due }: SweepResult): string {
  const now = freed === 0 ? (pending === 0 ? 'nothing freed' : '') : `${formatBytes(freed)} freed`;
  const later = due === undefined ? '' : `${formatBytes(pending)} to be freed by a delete or clean after ${formatMinute(due)}`;
  return [now, later].filter((text) => text !== '').join(', ');
}

export function spaceData({ freed, pending, due }: SweepResult): Record<string, unknown> {
  return { freed_bytes: freed, pending_bytes: pending, pending_until: due?.toISOString() ?? null };
}
