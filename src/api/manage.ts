import { app } from '../app/app.ts';
import { newName } from '../engine/catalog/names.ts';
import { detectProject } from '../engine/detect-project.ts';
import { checkRules, type RetentionRules } from '../engine/maintain/retention.ts';
import { InputError, NotFoundError } from '../lib/errors.ts';
import { parseDuration } from '../lib/text/durations.ts';
import { parseBytes } from '../lib/text/sizes.ts';
import { GLOBAL_PROJECT, parseProject } from '../manifest/name.ts';
import type { SweepResult } from '../repository/repository.ts';
import type { CleanSnapshotsOptions } from './clean-options.ts';
import { infoOf } from './info.ts';
import { type Named, namingOf, resolveExisting, resolveOwned } from './names.ts';
import type { CallOptions, DeleteSnapshotOptions, ListSnapshotsOptions, NameOptions, TagSnapshotOptions } from './options.ts';
import type { CleanedSnapshots, DeletedSnapshot, FreedSpace, NamedSnapshot, SnapshotInfo } from './results.ts';
import type { CallContext } from './session.ts';

/** Returns an empty list for a repository that does not exist, unless the user named its location. */
export async function listSnapshots(
  { project, filter, container }: ListSnapshotsOptions,
  { session, c }: CallContext,
): Promise<SnapshotInfo[]> {
  const request = {
    ...(project !== undefined && { project: projectOrGlobal(project) }),
    ...(filter !== undefined && { filter }),
    ...(container !== undefined && { container }),
  };
  const isNamed = await session.isNamed();
  try {
    const catalog = await session.catalog(c, { create: false });
    return (await app.list(request, catalog, c)).map(infoOf);
  } catch (error) {
    if (error instanceof NotFoundError && !isNamed) return [];
    throw error;
  }
}

export async function deleteSnapshot(request: DeleteSnapshotOptions & Named, { session, c }: CallContext): Promise<DeletedSnapshot> {
  const catalog = await session.catalog(c, { create: false });
  const name = await resolveOwned(request, catalog, { session, c });
  const result = await app.deleteSnapshot({ name, force: request.force === true }, catalog, c);
  return { ...infoOf(result), ...freed(result.space) };
}

export async function deleteDamagedSnapshot(
  request: CallOptions & { readonly snapshot: string },
  { session, c }: CallContext,
): Promise<FreedSpace | undefined> {
  const catalog = await session.catalog(c, { create: false });
  const { ref } = await resolveOwned(request, catalog, { session, c });
  const space = await app.deleteDamaged(ref, catalog, c);
  return space && freed(space);
}

export async function cleanSnapshots(options: CleanSnapshotsOptions, { session, c }: CallContext): Promise<CleanedSnapshots> {
  const { project, allProjects, container, filter } = options;
  if (allProjects === true && project !== undefined) throw new InputError('project and allProjects are mutually exclusive');
  const only = async () => (project === undefined ? await detectProject(session.place.cwd) : projectOrGlobal(project));
  const where = {
    ...(allProjects !== true && { project: await only() }),
    ...(container !== undefined && { container }),
    ...(filter !== undefined && { filter }),
  };
  const catalog = await session.catalog(c, { create: false });
  const plan = await app.planClean({ rules: rulesOf(options), ...where }, catalog, c);
  const spared = plan.keep.filter((each) => each.spared !== undefined).map(({ snapshot }) => infoOf(snapshot));
  if (options.dryRun === true) {
    return { removed: plan.remove.map(({ snapshot }) => infoOf(snapshot)), spared, bytesFreed: 0, bytesPending: plan.bytes ?? 0 };
  }
  const { removed, space } = await app.clean({ ...plan, force: options.force === true }, catalog, c);
  return { removed: removed.map(infoOf), spared, ...freed(space) };
}

export async function setProtected(
  { verb, ...request }: NameOptions & Named & { readonly verb: 'protect' | 'unprotect' },
  { session, c }: CallContext,
): Promise<NamedSnapshot> {
  const catalog = await session.catalog(c, { create: false });
  const name = await resolveOwned(request, catalog, { session, c });
  const result = await app[verb]({ name }, catalog, c);
  return { ...infoOf({ ...result, isProtected: verb === 'protect' }), changed: result.changed };
}

export async function tagSnapshot(
  { to, ...request }: TagSnapshotOptions & Named & { readonly to: string },
  { session, c }: CallContext,
): Promise<NamedSnapshot> {
  const ref = await newName(to, namingOf(request, session));
  const catalog = await session.catalog(c, { create: false });
  const name = await resolveExisting(request, catalog, { session, c });
  const result = await app.tag({ name, to: ref, force: request.force === true }, catalog, c);
  return { ...infoOf(result), changed: result.changed };
}

function rulesOf({ maxAge, maxCount, maxSize, keepWithin, ...options }: CleanSnapshotsOptions): RetentionRules {
  const { keepLast, keepHourly, keepDaily, keepWeekly, keepMonthly, keepYearly } = options;
  const milliseconds = (value: number | string): number => (typeof value === 'string' ? parseDuration(value, '12h, 30d or 8w') : value);
  const rules = {
    ...(maxAge !== undefined && { maxAge: milliseconds(maxAge) }),
    ...(maxCount !== undefined && { maxCount }),
    ...(maxSize !== undefined && { maxSize: typeof maxSize === 'string' ? parseBytes(maxSize) : maxSize }),
    ...(keepLast !== undefined && { keepLast }),
    ...(keepHourly !== undefined && { keepHourly }),
    ...(keepDaily !== undefined && { keepDaily }),
    ...(keepWeekly !== undefined && { keepWeekly }),
    ...(keepMonthly !== undefined && { keepMonthly }),
    ...(keepYearly !== undefined && { keepYearly }),
    ...(keepWithin !== undefined && { keepWithin: milliseconds(keepWithin) }),
  };
  checkRules(rules, (rule) => rule);
  return rules;
}

function projectOrGlobal(project: string): string {
  return project === GLOBAL_PROJECT ? project : parseProject(project);
}

function freed({ freed: bytesFreed, pending: bytesPending }: SweepResult): FreedSpace {
  return { bytesFreed, bytesPending };
}
