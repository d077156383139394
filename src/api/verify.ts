import { app } from '../app/app.ts';
import { bundleLocation } from '../config/location.ts';
import type { VerifyResult } from '../engine/catalog/types.ts';
import { infoOf } from './info.ts';
import { type Named, resolveExisting } from './names.ts';
import type { NameOptions, RepairOptions } from './options.ts';
import type { Repaired, RepositoryStatistics, SnapshotInfo, ValidContainer, Verified } from './results.ts';
import type { CallContext } from './session.ts';

export async function inspectSnapshot(request: NameOptions & Named, { session, c }: CallContext): Promise<SnapshotInfo> {
  const catalog = await session.catalog(c, { create: false });
  return infoOf(await app.inspect(await resolveExisting(request, catalog, { session, c }), catalog, c));
}

export async function verifySnapshot(request: NameOptions & Named, { session, c }: CallContext): Promise<Verified> {
  const catalog = await session.catalog(c, { create: false });
  return verified(await app.verify({ name: await resolveExisting(request, catalog, { session, c }) }, catalog, c));
}

export async function verifyRepository({ session, c }: CallContext): Promise<Verified> {
  return verified(await app.verify({}, await session.catalog(c, { create: false }), c));
}

export async function verifyBundle(path: string, { session, c }: CallContext): Promise<Verified> {
  return verified(await app.verifyBundleFile(bundleLocation(path, session.place), c));
}

export async function repairRepository({ from }: RepairOptions, { session, c }: CallContext): Promise<Repaired> {
  const catalog = await session.catalog(c, { create: false, mend: true });
  await using remote = from === undefined ? undefined : await session.remote(from, c, { create: false });
  const result = await app.repair({ catalog, remote }, c);
  return { ...verified(result), repaired: result.repaired };
}

export async function validateContainer(container: string, { c }: Pick<CallContext, 'c'>): Promise<ValidContainer> {
  return await (await app.openContainers()).examine({ kind: 'container', container, quiesce: false, includeEnv: false }, c);
}

export async function statistics({ session, c }: CallContext): Promise<RepositoryStatistics> {
  return await app.stats(await session.catalog(c, { create: false }), c);
}

function verified({ findings, snapshots, bytes, seconds }: VerifyResult): Verified {
  return { sound: findings.length === 0, findings, snapshots, bytes, seconds };
}
