import type { Context } from '../../lib/context.ts';
import type { BuildSpec } from '../../providers/build-types.ts';
import type { Provider } from '../../providers/provider.ts';
import { find } from '../catalog/find.ts';
import type { Builders, BuildRequest, Snapshot } from '../catalog/types.ts';
import { build } from './build.ts';
import { buildKey } from './build-key.ts';

export interface BuildOnceRequest extends Omit<BuildRequest, 'ref' | 'force'> {
  readonly project: string;
  /** Prefix of the snapshot's name; the rest changes with the inputs of the build. */
  readonly name: string;
}

export interface BuiltOnce extends Snapshot {
  /** False if the catalog already had this exact build. */
  readonly built: boolean;
}

/** Returns the snapshot of a build: the existing one if no input has changed, otherwise a new one. Throws the errors of `build`. */
export async function buildIfMissing({ project, name, ...request }: BuildOnceRequest, machines: Builders, c: Context): Promise<BuiltOnce> {
  const { provider, catalog } = machines;
  const facts = await provider.facts(request.spec, c);
  const { key } = buildKey({ name, platform: await platformOf(request.spec, provider, c), ...facts });
  const ref = { project, name: key };
  const found = await find({ name: { ref }, restoreKeys: [] }, catalog, c);
  if (found !== undefined) return { ...found, built: false };
  const built = await build({ ...request, ref, force: false }, machines, c);
  return { ...built, built: true };
}

async function platformOf({ platform }: BuildSpec, provider: Pick<Provider, 'probe'>, c: Context): Promise<string> {
  if (platform !== undefined) return platform;
  const probe = await provider.probe(c);
  if (!probe.usable) throw probe.error;
  return probe.platform;
}
