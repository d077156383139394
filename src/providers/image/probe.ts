import type { Context } from '../../lib/context.ts';
import { DeniedError, NotFoundError, type SnapshotError, UnavailableError, UnsupportedError } from '../../lib/errors.ts';
import { connectDocker } from '../../systems/docker/client.ts';
import type { Probe } from '../provider.ts';
import { platformOf } from './daemon-image.ts';

/** Returns an unusable daemon as a result instead of throwing. */
export async function probeDocker(c: Context): Promise<Probe> {
  try {
    const docker = await connectDocker(c);
    const info = await docker.info(c);
    const platform = platformOf(info);
    return { usable: true, description: `Docker ${info.ServerVersion}, ${info.Driver}, ${platform}`, platform };
  } catch (error) {
    if (!isAnswer(error)) throw error;
    return { usable: false, description: 'Docker', error };
  }
}

function isAnswer(error: unknown): error is SnapshotError {
  return [UnavailableError, DeniedError, UnsupportedError, NotFoundError].some((type) => error instanceof type);
}
