import { isOlder } from '../engine/catalog/age.ts';
import type { Snapshot } from '../engine/catalog/types.ts';
import { NotFoundError } from '../lib/errors.ts';
import { formatMinute, formatSeconds } from '../lib/text/durations.ts';
import { displayRef } from '../manifest/name.ts';

export interface AgeLimit {
  /** Milliseconds; undefined for no limit. */
  readonly maxAge: number | undefined;
  /** The limit as the caller wrote it. */
  readonly shown?: string | undefined;
  readonly hint: string;
}

/** Throws NotFoundError for an older snapshot, as if it did not exist. */
export function assertYoung({ ref, manifest }: Pick<Snapshot, 'ref' | 'manifest'>, { maxAge, shown, hint }: AgeLimit): void {
  if (maxAge === undefined || !isOlder({ manifest }, maxAge)) return;
  const made = formatMinute(new Date(manifest.created_at));
  const limit = shown ?? formatSeconds(maxAge / 1000);
  throw new NotFoundError(`Snapshot '${displayRef(ref)}' is older than ${limit}: it was created at ${made}`, { hint });
}
