import { resolve } from 'node:path';
import { createChosen, product, withMachine } from '../app/app.ts';
import { machineOf } from '../app/capture-target.ts';
import { requestAt } from '../app/create-request.ts';
import { newName } from '../engine/catalog/names.ts';
import type { CreateResult } from '../engine/catalog/types.ts';
import { infoOf } from './info.ts';
import { namingOf } from './names.ts';
import type { BuildSnapshotOptions, CreateSnapshotOptions } from './options.ts';
import type { BuiltSnapshot, CreatedSnapshot } from './results.ts';
import type { At } from './session.ts';

/** undefined where the configuration does not list the trigger. */
export async function createSnapshot(options: CreateSnapshotOptions, { session, c }: At): Promise<CreatedSnapshot | undefined> {
  const directory = session.place.cwd;
  const chosen = machineOf(await withMachine(options, { directory, product, c }), { directory, spell: (name) => name });
  const { trigger = options.container === undefined ? undefined : 'manual' } = options;
  const moment = { ...options, chosen, directory, trigger };
  const request = await requestAt(moment, { config: await session.config(), product, c });
  if (request === undefined) return undefined;
  return created(await createChosen(request, await session.catalogue(c, { create: true }), { product, c }));
}

export async function buildSnapshot(options: BuildSnapshotOptions, { session, c }: At): Promise<BuiltSnapshot> {
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
  const catalogue = await session.catalogue(c, { create: true });
  const description = options.description ?? '';
  const request = { ref, spec, from: file ?? 'Dockerfile', description, force: options.force === true, directory: context };
  const result = await product.build(request, { catalogue, provider: await product.openDocker() }, c);
  return { ...created(result), buildSeconds: result.buildSeconds };
}

function created(result: CreateResult): CreatedSnapshot {
  const { stats, seconds, removed = [] } = result;
  return { ...infoOf(result), stats, seconds, removed: removed.map(infoOf) };
}
