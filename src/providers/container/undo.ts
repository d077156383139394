import { z } from 'zod';
import type { Context } from '../../lib/context.ts';
import { NotFoundError } from '../../lib/errors.ts';
import { abandonedJournals } from '../../lib/journal.ts';
import type { DockerClient } from '../../systems/docker/client.ts';
import { findContainer } from '../../systems/docker/containers.ts';
import { removeVolume } from '../../systems/docker/volumes.ts';

export const JOURNAL = 'container';
const UNDO_LIMIT = 120_000;
/** On restored containers: which run made it. Its value tells a container of ours from one that took the name meanwhile. */
export const MADE_BY = 'vm-snapshot.restored';

const journalEntry = z.object({
  host: z.string(),
  name: z.string(),
  token: z.string(),
  volumes: z.array(z.string()),
  images: z.array(z.string()),
});
export type Entry = z.infer<typeof journalEntry>;

/** Takes back what restores that were killed have made in this daemon. */
export async function undoAbandoned(docker: DockerClient, c: Context): Promise<void> {
  for (const abandoned of await abandonedJournals(JOURNAL)) {
    const entry = journalEntry.safeParse(abandoned.entry).data;
    if (entry !== undefined && entry.host !== docker.endpoint.url) continue;
    const journal = await abandoned.take();
    if (journal === undefined) continue;
    if (entry !== undefined) await undo(docker, entry, c);
    await journal.close();
  }
}

export async function undo(docker: DockerClient, { name, token, volumes, images }: Entry, c: Context): Promise<void> {
  const quiet = { ...c, signal: AbortSignal.timeout(UNDO_LIMIT) };
  const steps = [
    async () => {
      const made = await findContainer(docker, name, quiet);
      if (made?.Config.Labels?.[MADE_BY] === token) await docker.removeContainer(made.Id, quiet);
    },
    ...volumes.map((volume) => () => removeVolume(docker, volume, quiet)),
    ...images.map((image) => () => docker.removeImage(image, quiet)),
  ];
  for (const step of steps) {
    try {
      await step();
    } catch (error) {
      if (!(error instanceof NotFoundError)) c.log.warn(`not taken back: ${error instanceof Error ? error.message : error}`);
    }
  }
}
