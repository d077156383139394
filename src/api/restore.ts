import { resolve } from 'node:path';
import { app } from '../app/app.ts';
import { assertOptionsApply } from '../app/restore-options.ts';
import { CancelledError } from '../lib/errors.ts';
import type { Replaced } from '../providers/restore-types.ts';
import { infoOf } from './info.ts';
import { type Named, resolveExisting } from './names.ts';
import type { RestoreSnapshotOptions } from './options.ts';
import { platformPolicy } from './platform-policy.ts';
import type { RestoredSnapshot } from './results.ts';
import type { CallContext } from './session.ts';

export async function restoreSnapshot(
  { snapshot, ...options }: RestoreSnapshotOptions & Named,
  { session, c }: CallContext,
): Promise<RestoredSnapshot> {
  const { tags, foreignTags = 'none', via = 'auto', containerName, preserveNetworks, as, keepPrevious, bindMounts } = options;
  const { waitTimeout, noWait } = options;
  const catalog = await session.catalog(c, { create: false });
  const name = await resolveExisting({ snapshot, ...options }, catalog, { session, c });
  const { kind } = (await app.inspect(name, catalog, c)).manifest;
  const given = {
    as: as !== undefined,
    keepPrevious: keepPrevious === true,
    bindMounts: bindMounts !== undefined,
    waitTimeout: waitTimeout !== undefined,
    noWait: noWait === true,
    tags: tags !== undefined,
    via: via !== 'auto',
    containerName: containerName !== undefined,
    preserveNetworks: preserveNetworks === true,
  };
  assertOptionsApply(given, kind, (wish) => wish);
  const common = { name, confirmPlatform: platformPolicy(options.allowPlatformMismatch, c) };
  if (kind === 'compose') {
    const request = {
      ...common,
      directory: session.place.cwd,
      keepPrevious: keepPrevious === true,
      confirm: (replaced: Replaced) => confirm(replaced, options),
      ...(as !== undefined && { as }),
      ...(bindMounts !== undefined && { bindMounts: resolve(session.place.cwd, bindMounts) }),
      wait: { none: noWait === true, ...(waitTimeout !== undefined && { timeout: waitTimeout }) },
    };
    const result = await app.restoreProject(request, { catalog, provider: await app.openCompose() }, c);
    return { kind, project: result.machine, snapshot: infoOf(result), bytes: result.bytes, seconds: result.seconds };
  }
  if (kind === 'container') {
    const request = {
      ...common,
      preserveNetworks: preserveNetworks === true,
      volumes: options.preserveVolumes ?? 'copies',
      ...(containerName !== undefined && { containerName }),
    };
    const result = await app.restoreContainer(request, { catalog, provider: await app.openContainers() }, c);
    return { kind, container: result.machine, snapshot: infoOf(result), bytes: result.bytes, seconds: result.seconds };
  }
  const request = { ...common, force: options.force === true, via, foreignTags, ...(tags !== undefined && { tags }) };
  const result = await app.restore(request, { catalog, provider: await app.openDocker() }, c);
  return { kind, image: result.machine, snapshot: infoOf(result), bytes: result.bytes, seconds: result.seconds };
}

/** Who asks for nothing to be asked has decided already. */
async function confirm(replaced: Replaced, options: RestoreSnapshotOptions): Promise<void> {
  if (options.confirm === undefined || (await options.confirm(replaced))) return;
  throw new CancelledError('Cancelled: nothing was changed');
}
