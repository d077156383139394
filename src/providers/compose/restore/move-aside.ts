import type { Context } from '../../../lib/context.ts';
import { NotFoundError } from '../../../lib/errors.ts';
import type { DockerClient } from '../../../systems/docker/client.ts';
import { changeContainer, findContainer, stopContainer } from '../../../systems/docker/containers.ts';
import { commitContainerImage } from '../../shared/committed-image.ts';
import { keptRepository } from './kept-names.ts';
import { imageFor, ran } from './recover/bring-back.ts';
import type { RestoreEntry } from './recover/journal-entry.ts';
import type { RestoreJournal } from './recover/restore-journal.ts';

type Old = RestoreEntry['old'][number];

/** Times that running containers are committed: a prune may remove an image before anything holds it. */
const ATTEMPTS = 10;

/**
 * Stops the old containers, stores the files that they have written as images, and removes them; their volumes are kept. A prune may remove a
 * stopped container at any time, so running containers are stored before they are stopped, and once more after they have stopped properly.
 */
export async function stopAndBackUp(docker: DockerClient, journal: RestoreJournal, c: Context): Promise<void> {
  const { entry } = journal;
  const names: string[] = [];
  const kept: { one: Old; image: string }[] = [];
  const indexed = entry.old.map((one, at) => ({ one, at }));
  for (let attempt = 1; ; attempt++) {
    try {
      for (const { one, at } of indexed) if (ran(one.info)) await keep(one, `${entry.id}-${at}-running-${attempt}`);
      await holdAll();
      break;
    } catch (error) {
      if (!(error instanceof NotFoundError) || attempt === ATTEMPTS || !(await allExist())) throw error;
      forget();
    }
  }
  entry.phase = 'moving';
  await journal.write();
  await stopAll(docker, entry.old, c);
  for (const { one, at } of indexed) {
    try {
      await keep(one, `${entry.id}-${at}`);
    } catch (error) {
      if (!(error instanceof NotFoundError) || one.image === undefined) throw error;
      warnOfLastWrites(one);
    }
  }
  try {
    await holdAll();
  } catch (error) {
    if (!(error instanceof NotFoundError) || kept.some(({ one }) => one.image === undefined)) throw error;
    for (const { one } of kept) warnOfLastWrites(one);
    forget();
  }
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
    await journal.hold(names, c);
    for (const { one, image } of kept) one.image = image;
    forget();
  }

  /** A container that a user removed does not come back: committing the others again would not help. */
  async function allExist(): Promise<boolean> {
    for (const { info } of entry.old) if ((await findContainer(docker, info.Id, c)) === undefined) return false;
    return true;
  }

  function forget(): void {
    kept.splice(0);
    names.splice(0);
  }

  function warnOfLastWrites({ info }: Old): void {
    c.log.warn(
      `data that ${info.Name.slice(1)} wrote while it was stopping is lost if the restore fails: another program removed the stopped container`,
    );
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
