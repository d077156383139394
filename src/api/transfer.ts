import { app } from '../app/app.ts';
import { platformPolicy } from '../app/platform-policy.ts';
import { bundleLocation, bundleOutput } from '../config/location.ts';
import { importTarget } from '../engine/catalog/names.ts';
import { InputError } from '../lib/errors.ts';
import { infoOf } from './info.ts';
import { type Named, resolveExisting } from './names.ts';
import type { ExportSnapshotOptions, ImportSnapshotOptions, TransferOptions } from './options.ts';
import { MISMATCH_HINT } from './restore.ts';
import type { ExportedSnapshot, ImportedSnapshot, TransferredSnapshot } from './results.ts';
import type { CallContext } from './session.ts';

export async function exportSnapshot(request: ExportSnapshotOptions & Named, { session, c }: CallContext): Promise<ExportedSnapshot> {
  const { compress: level = 6, format = 'file', output, force } = request;
  if (!Number.isInteger(level) || level < 1 || level > 9) throw new InputError(`compress ${level} is not a whole number from 1 to 9`);
  const catalog = await session.catalog(c, { create: false });
  const name = await resolveExisting(request, catalog, { session, c });
  const file = `${name.ref.name}.snapshot`;
  const isFolder = format === 'dir';
  const path = isFolder ? bundleLocation(output ?? file, session.place) : await bundleOutput(output, `${file}.tar.gz`, session.place);
  const includeVolumes = request.includeVolumes === true;
  const asked = { name, output: path, level, force: force === true, includeVolumes, ...(isFolder && { format: 'folder' as const }) };
  const result = await app.exportSnapshot(asked, catalog, c);
  const { size, sha256, leftOut, seconds } = result;
  return { ...infoOf(result), path: result.path, size, sha256, leftOut, seconds };
}

export async function importSnapshot(
  { path, ...options }: ImportSnapshotOptions & { readonly path: string },
  { session, c }: CallContext,
): Promise<ImportedSnapshot> {
  const request = {
    path: bundleLocation(path, session.place),
    force: options.force === true,
    confirmPlatform: platformPolicy(options.allowPlatformMismatch, { hint: MISMATCH_HINT, log: c.log }),
    ...importTarget({ name: options.name, project: options.project }),
  };
  const catalog = await session.catalog(c, { create: true });
  const result = await app.importSnapshot(request, catalog, c);
  return { ...infoOf(result), stats: result.stats, seconds: result.seconds };
}

export async function pushSnapshot(
  { to, ...request }: TransferOptions & Named & { readonly to: string },
  { session, c }: CallContext,
): Promise<TransferredSnapshot> {
  const catalog = await session.catalog(c, { create: false });
  const name = await resolveExisting(request, catalog, { session, c });
  await using remote = await session.remote(to, c, { create: true });
  const result = await app.push({ name, force: request.force === true }, { catalog, remote }, c);
  return { ...infoOf(result), changed: result.changed, stats: result.stats, seconds: result.seconds };
}

export async function pullSnapshot(
  { from, ...request }: TransferOptions & Named & { readonly from: string },
  { session, c }: CallContext,
): Promise<TransferredSnapshot> {
  await using remote = await session.remote(from, c, { create: false });
  const name = await resolveExisting(request, remote, { session, c });
  const catalog = await session.catalog(c, { create: true });
  const result = await app.pull({ name, force: request.force === true }, { catalog, remote }, c);
  return { ...infoOf(result), changed: result.changed, stats: result.stats, seconds: result.seconds };
}
