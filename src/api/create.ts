import { resolve } from 'node:path';
import { app, captureSelected, resolveDefaultTarget } from '../app/app.ts';
import { selectTarget } from '../app/capture-target.ts';
import { toCreateRequest } from '../app/create-request.ts';
import { newName } from '../engine/catalog/names.ts';
import type { CreateResult } from '../engine/catalog/types.ts';
import { infoOf } from './info.ts';
import { namingOf } from './names.ts';
import type { BuildSnapshotOptions, CreateSnapshotOptions } from './options.ts';
import type { BuiltSnapshot, CreatedSnapshot } from './results.ts';
import type { CallContext } from './session.ts';

/** undefined where the configuration does not list the trigger. */
export async function createSnapshot(options: CreateSnapshotOptions, { session, c }: CallContext): Promise<CreatedSnapshot | undefined> {
  const directory = session.place.cwd;
  const chosen = selectTarget(await resolveDefaultTarget(options, { directory, product: app, c }), { directory, spell: (name) => name });
  const { trigger = options.container === undefined ? undefined : 'manual' } = options;
  const moment = { ...options, chosen, directory, trigger };
  const request = await toCreateRequest(moment, { config: await session.config(), product: app, c });
  if (request === undefined) return undefined;
  return created(await captureSelected(request, await session.catalog(c, { create: true }), { product: app, c }));
}

export async function buildSnapshot(options: BuildSnapshotOptions, { session, c }: CallContext): Promise<BuiltSnapshot> {
  const { cwd } = session.place;
  const { file, target, platform, network } = options;
  const context = resolve(cwd, options.context ?? '');
  const spec = {
    context,
    buildArgs: options.buildArgs ?? {},
    labels: options.labels ?? {},
    secrets: options.secrets ?? [],
    noCache: options.noCache === true,
    tags: options.tags ?? [],
    ...(file !== undefined && { file: resolve(cwd, file) }),
    ...(target !== undefined && { target }),
    ...(platform !== undefined && { platform }),
    ...(network !== undefined && { network }),
  };
  const ref = await newName(options.name, namingOf(options, session));
  const catalog = await session.catalog(c, { create: true });
  const description = options.description ?? '';
  const request = { ref, spec, from: file ?? 'Dockerfile', description, force: options.force === true, directory: context };
  const result = await app.build(request, { catalog, provider: await app.openDocker() }, c);
  return { ...created(result), buildSeconds: result.buildSeconds };
}

function created(result: CreateResult): CreatedSnapshot {
  const { stats, seconds, removed = [] } = result;
  return { ...infoOf(result), stats, seconds, removed: removed.map(infoOf) };
}
