import { app } from '../app/app.ts';
import { platformPolicy } from '../app/platform-policy.ts';
import { assertOptionsApply } from '../app/restore-options.ts';
import { assertYoung, containerOptions, projectOptions } from '../app/restore-request.ts';
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
  const { manifest } = await app.inspect(name, catalog, c);
  const { kind } = manifest;
  assertOptionsApply(options, kind, (option) => option);
  assertYoung({ ref: name.ref, manifest }, { maxAge: options.maxAge, hint: OLD_HINT });
  const common = { name, confirmPlatform: platformPolicy(options.allowPlatformMismatch, { hint: MISMATCH_HINT, log: c.log }) };
  if (kind === 'compose') {
    const confirming = { directory: session.place.cwd, confirm: (replaced: Replaced) => confirm(replaced, options) };
    const request = { ...common, ...projectOptions(options, confirming) };
    const result = await app.restoreProject(request, { catalog, provider: await app.openCompose() }, c);
    return { kind, project: result.machine, snapshot: infoOf(result), bytes: result.bytes, seconds: result.seconds };
  }
  if (kind === 'container') {
    const request = { ...common, ...containerOptions(options) };
    const result = await app.restoreContainer(request, { catalog, provider: await app.openContainers() }, c);
    return { kind, container: result.machine, snapshot: infoOf(result), bytes: result.bytes, seconds: result.seconds };
  }
  const { tags, foreignTags = 'none', via = 'auto', force = false } = options;
  const request = { ...common, force, via, foreignTags, ...(tags !== undefined && { tags }) };
  const result = await app.restore(request, { catalog, provider: await app.openDocker() }, c);
  return { kind, image: result.machine, snapshot: infoOf(result), bytes: result.bytes, seconds: result.seconds };
}

/** A caller that passes no `confirm` has already agreed. */
async function confirm(replaced: Replaced, options: RestoreSnapshotOptions): Promise<void> {
  if (options.confirm === undefined || (await options.confirm(replaced))) return;
  throw new CancelledError('Cancelled: nothing was changed');
}
