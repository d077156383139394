import type { Context } from '../../../lib/context.ts';
import { runIn } from '../../../systems/docker/volume-io/tar-process.ts';
import type { VolumeTars } from '../../../systems/docker/volume-io/volume-tars.ts';

/** Milliseconds by which a write of the restore itself may end after it was recorded. */
const SLACK_MS = 1000;

/**
 * Returns whether anything was written to a volume, or below a folder of the daemon's host, after `at` (ISO 8601). Returns true if this cannot
 * be determined.
 */
export async function changedSince(
  tars: VolumeTars,
  place: string | { readonly folder: string },
  { at, c }: { at: string; c: Context },
): Promise<boolean> {
  const since = (Date.parse(at) + SLACK_MS) / 1000;
  if (!Number.isFinite(since)) return true;
  try {
    const inside = typeof place === 'string' ? await tars.within(place) : await tars.folder(place.folder);
    if (inside === undefined) return true;
    const args = ['.', '-newermt', `@${since}`, '-print', '-quit'];
    return (await runIn(inside('find', args), { signal: c.signal, title: 'looking for changes' })) !== '';
  } catch (error) {
    c.signal.throwIfAborted();
    c.log.debug(`cannot determine the changes: ${error instanceof Error ? error.message : error}`);
    return true;
  }
}
