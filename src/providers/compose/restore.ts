import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Context } from '../../lib/context.ts';
import { hexOf } from '../../lib/digest.ts';
import { ConflictError, NotFoundError } from '../../lib/errors.ts';
import { type Journal, lockWork, openJournal } from '../../lib/journal.ts';
import { processToken } from '../../lib/process-token.ts';
import { displayRef } from '../../manifest/name.ts';
import { ownReference } from '../../manifest/own-reference.ts';
import type { Manifest } from '../../manifest/schema.ts';
import type { BlobReader } from '../../repository/types.ts';
import { connectDocker, type DockerClient } from '../../systems/docker/client.ts';
import { changeContainer, stopContainer, takeAwayContainer } from '../../systems/docker/containers.ts';
import { thawAbandoned } from '../../systems/docker/freeze.ts';
import { recreateContainer } from '../../systems/docker/recreate.ts';
import { volumeTars } from '../../systems/docker/volume-tar.ts';
import { imageOf } from '../container-image.ts';
import { imageAlone } from '../parts.ts';
import { HELPER_LABEL } from '../staging.ts';
import type { ProjectWishes, Provider, Replaced, RestoredProject, RestoreFrom } from '../types.ts';
import { writeOverride } from './override.ts';
import { containersOf } from './project.ts';
import { realChanges, replaceFiles } from './replaced-files.ts';
import { planRestore, type RestorePlan } from './restore-plan.ts';
import { makeVolumes } from './restore-volumes.ts';
import { openParts } from './snapshot-files.ts';
import { type Names, startProject } from './start-project.ts';
import { clearAway, endAbandoned, RESTORE_JOURNAL, type RestoreEntry, undo } from './undo.ts';

/** Images of old containers have names here until they are not needed any more. */
const KEPT = 'vm-snapshot-kept';

export interface Restoring {
  readonly snapshot: Manifest;
  readonly blobs: BlobReader;
  readonly options: ProjectWishes & RestoreFrom;
  readonly c: Context;
}

/**
 * Puts a project together from a snapshot (docs/adr/0031-a-restored-project-is-pinned-by-an-override.md). Images and volumes come in
 * beside what is there; then the old containers are kept aside, the files are replaced, and Compose makes and starts the new containers.
 * Only when these run and are healthy what is old goes; until then any failure, a cancel too, puts everything back where it was.
 */
export async function restoreProject(
  images: Pick<Provider, 'restore'>,
  { snapshot, blobs, options, c }: Restoring,
): Promise<RestoredProject> {
  const docker = await connectDocker(c);
  const parts = await openParts(snapshot, blobs);
  await using _lock = await lockProject(docker, options.as ?? parts.document.name, c);
  await thawAbandoned(docker, c);
  await endAbandoned(docker, c);
  const stamp = new Date().toISOString().replace(/\D/g, '').slice(0, 14);
  const plan = await planRestore(docker, parts, { wishes: options, stamp, c });
  const names = imageNames(snapshot, options.ref);
  const override = await overrideText();
  const files = await realChanges([...plan.files, { path: plan.override, bytes: Buffer.from(override) }]);
  const kept = join(plan.directory, '.vm-snapshot', stamp);
  await options.confirm(
    replacedBy(
      plan,
      files.map(({ path }) => path),
    ),
  );
  const entry: RestoreEntry = {
    host: docker.endpoint.url,
    project: plan.project,
    done: false,
    moving: false,
    old: plan.old.map((info) => ({ info })),
    newImages: [],
    newVolumes: [],
    files: [],
    keptImages: [],
    oldVolumes: [],
  };
  const journal = await openJournal(RESTORE_JOURNAL);
  const tars = volumeTars(docker, { label: { [HELPER_LABEL]: processToken() }, c });
  try {
    await journal.write(entry);
    await bringImages();
    await makeVolumes(docker, plan, { parts, blobs, tars, entry, journal, c });
    await moveAside(docker, plan, { entry, journal, stamp, c });
    await replaceFiles(files, {
      directory: plan.directory,
      kept,
      onFile: async ({ path, backup }) => {
        entry.files.push({ path, ...(backup !== undefined && { backup }) });
        await journal.write(entry);
      },
    });
    await startProject(docker, plan, { parts, blobs, tars, names, c });
  } catch (error) {
    c.log.warn(`the restore did not succeed: '${plan.project}' is put back to where it was`);
    await undo(docker, entry, { journal, c });
    throw error;
  }
  const previous = await settle(docker, plan, { entry, journal, stamp, keep: options.keepPrevious, c });
  const now = await containersOf(docker, plan.project, c);
  return {
    project: plan.project,
    directory: plan.directory,
    containers: now.map(({ Name }) => Name.slice(1)),
    volumes: Object.fromEntries(plan.volumes.map(({ of, name }) => [of.name, name])),
    override: plan.override,
    previousFiles: entry.files.some(({ backup }) => backup !== undefined) ? kept : undefined,
    previous,
  };

  async function bringImages(): Promise<void> {
    for (const [name, { ref, reference }] of names) {
      if (!(await isThere(docker, reference, c))) entry.newImages.push(reference);
      await journal.write(entry);
      await images.restore(imageAlone(snapshot, name), blobs, { ref, tags: [], force: false, via: 'auto' }, c);
    }
  }

  async function overrideText(): Promise<string> {
    const moved = plan.directory !== parts.document.directory;
    const binds = parts.document.containers.flatMap(({ service, mounts }) =>
      mounts.flatMap(({ bind, target }) =>
        moved && bind?.startsWith(`${parts.document.directory}/`) ? [[`${service}\n${target}`, bind] as const] : [],
      ),
    );
    return await writeOverride({
      project: plan.project,
      label: displayRef(options.ref),
      document: parts.document,
      config: plan.config,
      images: new Map([...names].map(([name, { reference }]) => [name, reference])),
      volumes: new Map(plan.volumes.map(({ of, name, plain }) => [of.name, { name, plain }])),
      asOther: plan.project !== parts.document.name,
      takenPorts: plan.takenPorts,
      binds: new Map(await existing(binds)),
    });
  }
}

/** Throws ConflictError while another restore works on the project. */
async function lockProject({ endpoint }: DockerClient, project: string, c: Context): Promise<AsyncDisposable> {
  try {
    return await lockWork(`${endpoint.url} ${project}`, c);
  } catch (error) {
    if (!(error instanceof ConflictError)) throw error;
    throw new ConflictError(`Another restore of the project '${project}' is at work`, { hint: 'Wait until it has ended', cause: error });
  }
}

/** A name that tells its content never moves: no restore changes what another one has made. */
function imageNames(snapshot: Manifest, { project, name: of }: RestoreFrom['ref']): Names {
  return new Map(
    snapshot.services.map(({ name, image_digest }) => {
      const ref = { project, name: `${`${name}-${of}`.slice(0, 100)}-${hexOf(image_digest).slice(0, 12)}` };
      return [name, { ref, reference: ownReference(ref, 'base') }];
    }),
  );
}

async function isThere(docker: DockerClient, reference: string, c: Context): Promise<boolean> {
  try {
    await docker.inspectImage(reference, c);
    return true;
  } catch (error) {
    if (error instanceof NotFoundError) return false;
    throw error;
  }
}

/** A folder of another machine is not there. */
async function existing<K>(binds: readonly (readonly [K, string])[]): Promise<(readonly [K, string])[]> {
  const there = await Promise.all(
    binds.map(([, path]) =>
      stat(path).then(
        () => true,
        () => false,
      ),
    ),
  );
  return binds.filter((_, at) => there[at]);
}

function replacedBy({ project, old, oldVolumes }: RestorePlan, files: readonly string[]): Replaced {
  return { project, containers: old.map(({ Name }) => Name.slice(1)), volumes: oldVolumes, files };
}

/** Stops the old containers, keeps what they have written as images, and takes them away; their volumes stay. */
async function moveAside(
  docker: DockerClient,
  { old, project }: RestorePlan,
  { entry, journal, stamp, c }: { entry: RestoreEntry; journal: Journal; stamp: string; c: Context },
): Promise<void> {
  entry.moving = true;
  await journal.write(entry);
  for (const { Id, State } of old) {
    if (State.Status === 'paused') await changeContainer(docker, Id, { to: 'unpause', signal: c.signal });
    if (State.Status !== 'created' && State.Status !== 'exited') await stopContainer(docker, Id, c);
  }
  for (const [at, container] of entry.old.entries()) {
    const repository = `${KEPT}/${project}`;
    const image = await imageOf(docker, container.info, { repository, tag: `${stamp}-${at}`, withEnv: true, c });
    container.image = image.id;
    if (image.reference !== undefined) entry.keptImages.push(image.reference);
    await journal.write(entry);
  }
  for (const { Id } of old) await takeAwayContainer(docker, Id, c);
}

/** The new containers are up: what is old goes, or stays under other names. */
async function settle(
  docker: DockerClient,
  plan: RestorePlan,
  { entry, journal, stamp, keep, c }: { entry: RestoreEntry; journal: Journal; stamp: string; keep: boolean; c: Context },
): Promise<RestoredProject['previous']> {
  entry.done = true;
  entry.oldVolumes = keep ? [] : [...plan.oldVolumes];
  const containers: string[] = [];
  if (!keep) entry.keptImages.push(...(await keptNames(docker, entry, c)));
  else {
    entry.keptImages = [];
    for (const { info, image } of entry.old) {
      const name = `${info.Name.slice(1)}-before-${stamp}`;
      const labels = Object.entries(info.Config.Labels ?? {}).filter(([label]) => !label.startsWith('com.docker.compose.'));
      await recreateContainer(docker, info, { name, image: image ?? info.Image, labels: Object.fromEntries(labels), signal: c.signal });
      containers.push(name);
    }
  }
  await journal.write(entry);
  await clearAway(docker, entry, { journal, c });
  return { containers, volumes: keep ? plan.oldVolumes : [] };
}

/** What an earlier restore kept and put back: the old containers were made of it. Images that a restore brought may be another project's too. */
async function keptNames(docker: DockerClient, { old }: RestoreEntry, c: Context): Promise<string[]> {
  const names = new Set<string>();
  for (const { info } of old) {
    const image = await docker.inspectImage(info.Image, c).catch(() => undefined);
    for (const name of image?.RepoTags ?? []) if (name.startsWith(`${KEPT}/`)) names.add(name);
  }
  return [...names];
}
