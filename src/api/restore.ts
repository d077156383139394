import { assertYoung } from '../app/age-limit.ts';
import { app } from '../app/app.ts';
import { platformPolicy } from '../app/platform-policy.ts';
import { restoreSnapshot as restoreAny } from '../app/restore-snapshot.ts';
import { CancelledError } from '../lib/errors.ts';
import type { Replaced } from '../providers/restore-types.ts';
import { infoOf } from './info.ts';
import { type Named, resolveExisting } from './names.ts';
import type { RestoreSnapshotOptions } from './options.ts';
import type { RestoredSnapshot } from './results.ts';
import type { CallContext } from './session.ts';

/** How a caller of the library continues if a snapshot is for another platform. */
export const MISMATCH_HINT = 'Set allowPlatformMismatch to restore it anyway';
const OLD_HINT = 'Create a new one with createSnapshot or buildSnapshot, or omit maxAge';

export async function restoreSnapshot(
  { snapshot, ...options }: RestoreSnapshotOptions & Named,
  { session, c }: CallContext,
): Promise<RestoredSnapshot> {
  const catalog = await session.catalog(c, { create: false });
  const name = await resolveExisting({ snapshot, ...options }, catalog, { session, c });
  const found = await app.inspect(name, catalog, c);
  assertYoung(found, { maxAge: options.maxAge, hint: OLD_HINT });
  const { kind, restored, bytes, seconds, ...result } = await restoreAny(
    {
      name,
      snapshot: found,
      options,
      directory: session.place.cwd,
      force: options.force === true,
      foreignTags: 'none',
      confirm: (replaced) => confirm(replaced, options),
      confirmPlatform: platformPolicy(options.allowPlatformMismatch, { hint: MISMATCH_HINT, log: c.log }),
    },
    catalog,
    { app, c },
  );
  return { kind: kind.name, [kind.field]: restored, snapshot: infoOf(result), bytes, seconds } as RestoredSnapshot;
}

/** A caller that passes no `confirm` has already agreed. */
async function confirm(replaced: Replaced, options: RestoreSnapshotOptions): Promise<void> {
  if (options.confirm === undefined || (await options.confirm(replaced))) return;
  throw new CancelledError('Cancelled: nothing was changed');
}
