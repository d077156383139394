import type { Context } from '../../lib/context.ts';
import type { Builders, BuildRequest, BuildResult } from '../catalog/types.ts';
import { claimForCreate, create } from './create.ts';

/**
 * Builds an image and captures it. A taken name is refused before the builder starts.
 * Throws CommandError with the last lines of the builder's output, and the errors of `create`.
 */
export async function build(request: BuildRequest, context: Builders, c: Context): Promise<BuildResult> {
  await claimForCreate(request, context.catalog.store, c);
  const { spec, ...rest } = request;
  const started = performance.now();
  const target = await context.provider.build(spec, c);
  // Rounded because it is recorded: digits below the precision of the measurement are noise.
  const buildSeconds = Math.round(performance.now() - started) / 1000;
  const created = await create({ ...rest, target, buildSeconds }, context, c);
  return { ...created, buildSeconds };
}
