import type { Context } from '../lib/context.ts';
import { connectDocker } from '../systems/docker/client.ts';
import { undoAbandoned } from '../systems/docker/make-container.ts';
import { recover as recoverProjects } from './compose/recover.ts';

/** Puts right what processes of ours that died have left in the daemon: what they paused runs again, what they replaced half-way is as it was. */
export async function recover(c: Context): Promise<void> {
  const docker = await connectDocker(c);
  await recoverProjects(docker, { c });
  await undoAbandoned(docker, c);
}
