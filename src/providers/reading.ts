import type { Context } from '../lib/context.ts';
import { NotFoundError } from '../lib/errors.ts';
import type { DockerClient } from '../systems/docker/client.ts';
import type { VolumeTars } from '../systems/docker/volume-tar.ts';

/** Milliseconds: a daemon removes a layer of a hundred thousand files in a minute or more. */
const REMOVE_LIMIT = 600_000;

/** A volume's tar by the best way there is. Says so when something of it is lost, or when its files changed meanwhile. */
export async function* readVolume(tars: VolumeTars, name: string, c: Context): AsyncGenerator<Uint8Array> {
  const way = await tars.way(name);
  if (!way.lossless) {
    c.log.warn(`the volume ${name} is read through Docker's archive call: extended attributes, ACLs and holes of its files are lost`);
  }
  const onChanged = (): void => c.log.warn(`files of the volume ${name} changed while they were read: use --quiesce for a consistent copy`);
  yield* way.read({ signal: c.signal, onChanged });
}

/** Takes a name of ours away. Says so when it cannot. */
export async function dropImage(docker: DockerClient, reference: string, c: Context): Promise<void> {
  try {
    await docker.removeImage(reference, { signal: AbortSignal.timeout(REMOVE_LIMIT) });
  } catch (error) {
    if (!(error instanceof NotFoundError))
      c.log.warn(`the image ${reference} stays behind: ${error instanceof Error ? error.message : error}`);
  }
}
