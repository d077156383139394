import type { Context } from '../../../lib/context.ts';
import { NotFoundError } from '../../../lib/errors.ts';
import type { DockerClient } from '../../../systems/docker/client.ts';
import { changeContainer, stopContainer } from '../../../systems/docker/containers.ts';
import { commitContainerImage } from '../../shared/committed-image.ts';
import { keptRepository } from './kept-names.ts';
import { imageFor, ran } from './recover/bring-back.ts';
import type { RestoreEntry } from './recover/journal-entry.ts';
import type { RestoreJournal } from './recover/restore-journal.ts';

type Old = RestoreEntry['old'][number];

/**
 * Stops the old containers, stores the files that they have written as images, and removes them; their volumes are kept. A prune may remove a
 * stopped container at any time, so running containers are stored before they are stopped, and once more after they have stopped properly.
 */
export async function stopAndBackUp(docker: DockerClient, journal: RestoreJournal, c: Context): Promise<void> {
  const { entry } = journal;
  const names: string[] = [];
  const kept: { one: Old; image: string }[] = [];
  const indexed = entry.old.map((one, at) => ({ one, at }));
  for (const { one, at } of indexed) if (ran(one.info)) await keep(one, `${entry.id}-${at}-running`);
  await holdAll();
  entry.phase = 'moving';
  await journal.write();
  await stopAll(docker, entry.old, c);
  for (const { one, at } of indexed) {
    try {
      await keep(one, `${entry.id}-${at}`);
    } catch (error) {
      if (!(error instanceof NotFoundError) || one.image === undefined) throw error;
      c.log.warn(
        `${one.info.Name.slice(1)} was removed by another program when it had been stopped: what it wrote while it was being stopped is lost if the restore fails`,
      );
    }
  }
  await holdAll();
  await journal.write();
  for (const { info } of entry.old) await docker.removeContainer(info.Id, { ...c, volumes: false });

  async function keep(old: Old, tag: string): Promise<void> {
    const as = { repository: keptRepository(entry.project), tag };
    entry.keptImages.push(`${as.repository}:${as.tag}`);
    await journal.write();
    const { id, reference } = await commitContainerImage(docker, old.info, { ...as, withEnv: true, ofProject: true, c });
    kept.push({ one: old, image: id });
    names.push(reference ?? (await imageFor(docker, { info: old.info, image: id }, c)));
  }

  /** Names an image in the journal as the one to return to only once it is held, because until then a prune may remove it. */
  async function holdAll(): Promise<void> {
    await journal.hold(names);
    for (const { one, image } of kept.splice(0)) one.image = image;
  }
}

/** Stops all containers at once, because each of them may use its full stop timeout. */
async function stopAll(docker: DockerClient, old: readonly Old[], c: Context): Promise<void> {
  const stops = old.map(async ({ info: { Id, State } }) => {
    if (State.Status === 'paused') await changeContainer(docker, Id, { to: 'unpause', signal: c.signal });
    if (State.Status !== 'created' && State.Status !== 'exited') await stopContainer(docker, Id, c);
  });
  const failed = (await Promise.allSettled(stops)).find((stop) => stop.status === 'rejected' && !(stop.reason instanceof NotFoundError));
  if (failed?.status === 'rejected') throw failed.reason;
}
