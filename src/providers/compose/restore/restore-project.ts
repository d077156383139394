import { randomBytes } from 'node:crypto';
import { hostname } from 'node:os';
import { join, relative } from 'node:path';
import type { Context } from '../../../lib/context.ts';
import { hexOf } from '../../../lib/digest.ts';
import { NotFoundError } from '../../../lib/errors.ts';
import { processToken } from '../../../lib/fs/process-token.ts';
import { message, option } from '../../../lib/text/message.ts';
import { together } from '../../../lib/together.ts';
import { displayRef } from '../../../manifest/name.ts';
import type { Manifest } from '../../../manifest/schema.ts';
import { snapshotReference } from '../../../manifest/snapshot-reference.ts';
import type { BlobReader } from '../../../repository/repository.ts';
import { connectDocker, type DockerClient } from '../../../systems/docker/client.ts';
import type { ContainerInfo } from '../../../systems/docker/containers.ts';
import { removeHolder } from '../../../systems/docker/transactions/holders.ts';
import { inOrderOfNeed, recreateContainer } from '../../../systems/docker/transactions/recreate-container.ts';
import { volumeTars } from '../../../systems/docker/volume-io/volume-tars.ts';
import type { Provider, RestoreFrom } from '../../provider.ts';
import type { ProjectRestoreOptions, Replaced, RestoredProject } from '../../restore-types.ts';
import { singleImageManifest } from '../../shared/snapshot-parts.ts';
import { HELPER_LABEL } from '../../shared/staging.ts';
import { containersOf } from '../project.ts';
import { dropOldBackups } from './backups.ts';
import { assertBelow, discardStaged, existingPaths, type PlacedBind, placeBinds, stageBinds, swapBinds } from './bind-mounts.ts';
import { stopAndBackUp } from './move-aside.ts';
import { volumesToHold } from './plan/held-volumes.ts';
import { pinProject } from './plan/pinned-project.ts';
import { checkProjectName, planRestore, type RestorePlan } from './plan/restore-plan.ts';
import { seenFiles } from './recover/differences.ts';
import type { RestoreEntry } from './recover/journal-entry.ts';
import { backupReferences, namesToHandOver } from './recover/kept-images.ts';
import { lockProject, recover, type Waiting, waits } from './recover/recover.ts';
import { bindSourcesOf, checkAllMade, checkStillThere, expectedOf, networksUsed, volumesLeft } from './recover/restore-facts.ts';
import { openRestoreJournal, type RestoreJournal } from './recover/restore-journal.ts';
import { putBackAll } from './recover/roll-back-all.ts';
import { networksOf } from './recover/rollback.ts';
import { changedFiles, ignoredByGit, missingFolders, peoplesOwn, replaceFiles } from './replaced-files.ts';
import { fillVolumes, newVolumes } from './restore-volumes.ts';
import { readSnapshotParts, type SnapshotParts } from './snapshot-files.ts';
import { type ImageNames, startProject } from './start-project.ts';

export interface Restoring {
  readonly snapshot: Manifest;
  readonly blobs: BlobReader;
  readonly options: ProjectRestoreOptions & RestoreFrom;
  readonly c: Context;
}

/**
 * Restores a project from a snapshot (docs/adr/0031-compose-override.md). Images and volumes are loaded beside the
 * existing ones; then the old containers are moved aside, the files are replaced, and Compose creates and starts the new containers. The old
 * state is removed only once the new containers run and are healthy. Any earlier failure or cancellation rolls everything back.
 */
export async function restoreProject(
  images: Pick<Provider, 'restore'>,
  { snapshot, blobs, options, c }: Restoring,
): Promise<RestoredProject> {
  const docker = await connectDocker(c);
  const parts = await readSnapshotParts(snapshot, blobs);
  const project = options.as ?? parts.document.name;
  checkProjectName(project);
  await using _lock = await lockProject(docker, project, { c });
  const earlier = await recover(docker, { locked: project, c });
  for (const one of earlier) c.log.warn(`${waits(one)}; this restore replaces it`);
  const stamp = new Date().toISOString().replace(/\D/g, '').slice(0, 14);
  const planned = await planRestore(docker, parts, { wishes: options, stamp, c });
  const names = imageNames(snapshot, options.ref);
  const binds = bindsHere();
  const { plan, ...pinned } = await pinProject(docker, planned, { parts, placed: binds, names, label: displayRef(options.ref), c });
  for (const text of pinned.shared) c.log.warn(text);
  const wanted = [...plan.files, pinned.pins, ...(await ignoredByGit(plan.directory))];
  const files = await changedFiles(wanted);
  const kept = join(plan.directory, '.vm-snapshot', stamp);
  const oldVolumes = [...new Set([...plan.oldVolumes, ...earlier.flatMap(volumesLeft)])];
  await options.confirm(replacedBy({ ...plan, oldVolumes }, { files: await peoplesOwn(files), bindMounts: await existingPaths(binds) }));
  const volumes = newVolumes(plan, c);
  const entry: RestoreEntry = {
    id: `${stamp}-${randomBytes(4).toString('hex')}`,
    project: plan.project,
    snapshot: displayRef(options.ref),
    at: '',
    machine: hostname(),
    directory: plan.directory,
    phase: 'bringing',
    old: plan.old.map((info) => ({ info })),
    oldNetworks: (await networksOf(docker, plan.project, c)).map(({ Id }) => Id),
    networks: await networksUsed(docker, plan, c),
    newImages: [],
    newVolumes: volumes.map(({ name }) => name),
    expected: expectedOf(plan, parts),
    files: [],
    moves: [],
    staging: [],
    newFolders: await missingFolders([
      ...files.flatMap(({ path }) => [path, join(kept, relative(plan.directory, path))]),
      ...bindSourcesOf(plan, docker).map((folder) => join(folder, 'any')),
    ]),
    keptImages: [],
    keptContainers: [],
    oldVolumes: options.keepPrevious ? [] : oldVolumes,
  };
  const held = await volumesToHold(docker, plan, { except: entry.newVolumes, c });
  const journal = await openRestoreJournal(docker, entry, { volumes: [...held, ...volumes], c });
  const tars = volumeTars(docker, { label: { [HELPER_LABEL]: processToken() }, c });
  let made: readonly ContainerInfo[] = [];
  let anonymous: ReadonlyMap<string, string> = new Map();
  try {
    await bringImages();
    await together(
      journal.hold(
        [...names.values()].map(({ reference }) => reference),
        c,
      ),
      fillVolumes(plan, { parts, blobs, tars, c }),
    );
    await stageBinds(binds, { parts, blobs, tars, stamp, entry, journal, c });
    await stopAndBackUp(docker, journal, c);
    await swapBinds(binds, { ...ownFiles(plan, parts), tars, stamp, entry, journal, c });
    if (binds.length > 0)
      await assertBelow(
        plan.directory,
        wanted.map(({ path }) => path),
      );
    await replaceFiles(await changedFiles(wanted), {
      directory: plan.directory,
      kept,
      onFile: async (file) => {
        entry.files.push(file);
        await journal.write();
      },
    });
    anonymous = await startProject(docker, plan, { parts, blobs, tars, names, onMade, wait: options.wait ?? {}, c });
    if (options.keepPrevious) await keepContainers(docker, journal, { stamp, c });
    await checkStillThere(docker, entry, { made, c });
  } catch (error) {
    throw await putBackAll(docker, journal, { error, c });
  }
  await settle(docker, journal, { keep: options.keepPrevious, earlier, c });
  await dropOldBackups(plan.directory, c);
  for (const { path, base, backup } of entry.moves)
    if (backup !== undefined && base !== plan.directory) c.log.warn(`the previous content of ${path} is kept in ${backup}`);
  for (const text of [...pinned.notes, ...(await seenFiles(plan, entry.files, c))]) c.log.info(text);
  const now = await containersOf(docker, plan.project, c);
  return {
    project: plan.project,
    directory: plan.directory,
    containers: now.map(({ Name }) => Name.slice(1)),
    volumes: { ...Object.fromEntries(plan.volumes.map(({ of, name }) => [of.name, name])), ...Object.fromEntries(anonymous) },
    bindMounts: Object.fromEntries(binds.map(({ of, target }) => [of.path, target])),
    override: plan.override,
    previousFiles: [...entry.files, ...entry.moves].some(({ backup }) => backup?.startsWith(`${kept}/`)) ? kept : undefined,
    previous: { containers: entry.keptContainers, volumes: options.keepPrevious ? plan.oldVolumes : [] },
  };

  async function onMade(containers: readonly ContainerInfo[]): Promise<void> {
    checkAllMade(entry, containers);
    made = containers;
    entry.phase = 'starting';
    await journal.write();
  }

  async function bringImages(): Promise<void> {
    const unique = new Map([...names].toReversed().map(([name, { ref, reference }]) => [reference, { name, ref }]));
    for (const [reference, { name, ref }] of unique) {
      if (!(await isThere(docker, reference, c))) entry.newImages.push(reference);
      await journal.write();
      await images.restore(singleImageManifest(snapshot, name), blobs, { ref, tags: [], force: false, via: 'auto' }, c);
    }
  }

  /** Places bind mounts only if the daemon runs on this host, because a remote daemon has different folders. */
  function bindsHere(): PlacedBind[] {
    const { directory: captured } = parts.document;
    const isHere = docker.endpoint.kind === 'unix';
    const placed = isHere ? placeBinds(snapshot, { captured, directory: planned.directory, elsewhere: options.bindMounts }) : [];
    for (const { path } of snapshot.bind_mounts ?? []) {
      if (placed.some(({ of }) => of.path === path)) continue;
      const way = isHere
        ? message`use ${option('bindMounts', '<folder>')} to restore it into another folder`
        : 'Docker runs on another machine';
      c.log.warn(message`the captured content of ${path} is not restored: ${way}`);
    }
    return placed;
  }
}

/** Returns the names in the project's folder that the restore of its files handles, and the files that are not in the snapshot. */
function ownFiles({ directory, files, override }: RestorePlan, { document }: SnapshotParts): { stays: string[]; carried: string[] } {
  const carried = document.env_files.filter(({ stored }) => stored === undefined).map(({ path }) => join(directory, path));
  const known = [...files.map(({ path }) => path), override, join(directory, '.env'), ...carried];
  return { stays: known.map((path) => relative(directory, path)).filter((path) => !path.includes('/')), carried };
}

/**
 * Each name contains the digest of its content and never moves, so a restore does not change the image of another one. Services with the same
 * image share the name of the first of them, because each name costs an image restore and a container that holds the image.
 */
function imageNames(snapshot: Manifest, { project, name: of }: RestoreFrom['ref']): ImageNames {
  const first = new Map(snapshot.services.toReversed().map(({ name, image_digest }) => [image_digest, name]));
  return new Map(
    snapshot.services.map(({ name, image_digest }) => {
      const ref = { project, name: `${`${first.get(image_digest)}-${of}`.slice(0, 100)}-${hexOf(image_digest).slice(0, 12)}` };
      return [name, { ref, reference: snapshotReference(ref, 'base') }];
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

function replacedBy({ project, old, oldVolumes }: RestorePlan, { files, bindMounts }: Pick<Replaced, 'files' | 'bindMounts'>): Replaced {
  return { project, containers: old.map(({ Name }) => Name.slice(1)), volumes: oldVolumes, files, bindMounts };
}

/** Recreates the old containers under other names. They are not started, and Compose does not treat them as part of the project. */
async function keepContainers(
  docker: DockerClient,
  { entry, write }: RestoreJournal,
  { stamp, c }: { stamp: string; c: Context },
): Promise<void> {
  const again = new Map<string, string>();
  for (const { info, image } of inOrderOfNeed(entry.old, ({ info }) => info)) {
    const name = `${info.Name.slice(1)}-before-${stamp}`;
    entry.keptContainers.push(name);
    await write();
    const labels = Object.entries(info.Config.Labels ?? {}).filter(([label]) => !label.startsWith('com.docker.compose.'));
    const changes = { name, image: image ?? info.Image, labels: Object.fromEntries(labels), again, signal: c.signal };
    again.set(info.Id, await recreateContainer(docker, info, changes));
  }
}

/** Commits the restore once the new containers are up: removes the old volumes and images, except those that `keep` preserves. */
async function settle(
  docker: DockerClient,
  journal: RestoreJournal,
  { keep, earlier, c }: { keep: boolean; earlier: readonly Waiting[]; c: Context },
): Promise<void> {
  const { entry } = journal;
  entry.phase = 'done';
  const fromEarlier = earlier.flatMap(({ journal }) =>
    journal === undefined ? [] : [...journal.entry.keptImages, ...namesToHandOver(journal.entry)],
  );
  if (!keep) entry.keptImages.push(...(await backupReferences(docker, entry, c)), ...fromEarlier);
  await journal.write();
  const nothing = { volumes: [], images: [] };
  for (const one of earlier) await (one.journal?.end(nothing, c) ?? removeHolder(docker, one.container));
  await discardStaged(entry, { tars: volumeTars(docker, { label: { [HELPER_LABEL]: processToken() }, c }), c });
  await journal.end({ volumes: entry.oldVolumes, images: entry.keptImages }, c);
}
