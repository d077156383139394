import { app, captureSelected, resolveDefaultTarget } from '../app/app.ts';
import { planBuildSpec } from '../app/build-spec.ts';
import { selectTarget } from '../app/capture-target.ts';
import { toCreateRequest } from '../app/create-request.ts';
import { newName } from '../engine/catalog/names.ts';
import type { CreateResult } from '../engine/catalog/types.ts';
import { infoOf } from './info.ts';
import { namingOf } from './names.ts';
import type { BuildSnapshotOptions, CreateSnapshotOptions } from './options.ts';
import type { BuiltSnapshot, CreatedSnapshot } from './results.ts';
import type { CallContext } from './session.ts';

/** Returns undefined if the configuration does not list the trigger. */
export async function createSnapshot(options: CreateSnapshotOptions, { session, c }: CallContext): Promise<CreatedSnapshot | undefined> {
  const directory = session.place.cwd;
  const selection = await resolveDefaultTarget(options, { directory, app, c });
  const chosen = selectTarget(selection, { kinds: app.kinds, directory });
  const { trigger = options.container === undefined ? undefined : 'manual' } = options;
  const moment = { ...options, chosen, directory, trigger };
  const request = await toCreateRequest(moment, { config: await session.config(), app, c });
  if (request === undefined) return undefined;
  return created(await captureSelected(request, await session.catalog(c, { create: true }), { app, c }));
}

export async function buildSnapshot(options: BuildSnapshotOptions, { session, c }: CallContext): Promise<BuiltSnapshot> {
  const planned = planBuildSpec(options, { cwd: session.place.cwd });
  const ref = await newName(options.name, namingOf(options, session));
  const catalog = await session.catalog(c, { create: true });
  const description = options.description ?? '';
  const request = { ...planned, ref, description, force: options.force === true };
  const result = await app.build(request, { catalog, provider: await app.openDocker() }, c);
  return { ...created(result), buildSeconds: result.buildSeconds };
}

function created(result: CreateResult): CreatedSnapshot {
  const { stats, seconds, removed = [] } = result;
  return { ...infoOf(result), stats, seconds, removed: removed.map(infoOf) };
}
