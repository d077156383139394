import { product } from '../app/app.ts';
import { bundleLocation } from '../config/location.ts';
import type { VerifyResult } from '../engine/catalog/types.ts';
import { infoOf } from './info.ts';
import { found, type Named } from './names.ts';
import type { NameOptions, RepairOptions } from './options.ts';
import type { Repaired, RepositoryStatistics, SnapshotInfo, ValidContainer, Verified } from './results.ts';
import type { At } from './session.ts';

export async function inspectSnapshot(request: NameOptions & Named, { session, c }: At): Promise<SnapshotInfo> {
  const catalogue = await session.catalogue(c, { create: false });
  return infoOf(await product.inspect(await found(request, catalogue, { session, c }), catalogue, c));
}

export async function verifySnapshot(request: NameOptions & Named, { session, c }: At): Promise<Verified> {
  const catalogue = await session.catalogue(c, { create: false });
  return verified(await product.verify({ name: await found(request, catalogue, { session, c }) }, catalogue, c));
}

export async function verifyRepository({ session, c }: At): Promise<Verified> {
  return verified(await product.verify({}, await session.catalogue(c, { create: false }), c));
}

export async function verifyBundle(path: string, { session, c }: At): Promise<Verified> {
  return verified(await product.verifyBundleFile(bundleLocation(path, session.place), c));
}

export async function repairRepository({ from }: RepairOptions, { session, c }: At): Promise<Repaired> {
  const catalogue = await session.catalogue(c, { create: false, mend: true });
  await using remote = from === undefined ? undefined : await session.remote(from, c, { create: false });
  const result = await product.repair({ catalogue, remote }, c);
  return { ...verified(result), repaired: result.repaired };
}

export async function validateContainer(container: string, { c }: Pick<At, 'c'>): Promise<ValidContainer> {
  return await (await product.openContainers()).examine({ kind: 'container', container, quiesce: false, includeEnv: false }, c);
}

export async function statistics({ session, c }: At): Promise<RepositoryStatistics> {
  return await product.stats(await session.catalogue(c, { create: false }), c);
}

function verified({ findings, snapshots, bytes, seconds }: VerifyResult): Verified {
  return { sound: findings.length === 0, findings, snapshots, bytes, seconds };
}
