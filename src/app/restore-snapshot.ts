import type { Catalog, ConfirmPlatform, RestoreResult, Snapshot, SnapshotName } from '../engine/catalog/types.ts';
import type { Context } from '../lib/context.ts';
import type { RestoredDescription, RestoreInteraction, SnapshotKind } from '../providers/kind.ts';
import type { App } from './app.ts';
import { assertOptionsApply } from './restore-options.ts';

export interface RestoreCall extends RestoreInteraction {
  readonly name: SnapshotName;
  /** The snapshot of that name, as it was just read. */
  readonly snapshot: Snapshot;
  /** By id, as in the tables of the kinds. */
  readonly options: object;
  readonly confirmPlatform: ConfirmPlatform;
}

export interface Restored extends RestoreResult<unknown> {
  readonly kind: SnapshotKind;
  readonly description: RestoredDescription;
}

/**
 * Restores a snapshot of any kind. Throws UnsupportedError for a kind that this version does not know, InputError for options of another kind, and
 * the errors of `restore`.
 */
export async function restoreSnapshot(
  { name, snapshot, options, confirmPlatform, ...interaction }: RestoreCall,
  catalog: Catalog,
  { app, c }: { app: App; c: Context },
): Promise<Restored> {
  const kind = app.kinds.get(snapshot.manifest.kind);
  assertOptionsApply(options, kind, { kinds: app.kinds });
  const request = { ...(kind.restoreRequest(options, interaction) as object), name, snapshot, confirmPlatform };
  const result = await app.restore(request, { catalog, provider: await kind.open() }, c);
  return { ...result, kind, description: kind.describe(result.restored, result) };
}
