import { join } from 'node:path';
import type { Context } from '../../../lib/context.ts';
import type { Digest } from '../../../lib/digest.ts';
import { ConflictError, NotFoundError } from '../../../lib/errors.ts';
import { processToken } from '../../../lib/fs/process-token.ts';
import type { ByteStream } from '../../../lib/streams/bytes.ts';
import { type Message, message, option } from '../../../lib/text/message.ts';
import { connectDocker, type DockerClient } from '../../../systems/docker/client.ts';
import { captureRecord } from '../../../systems/docker/transactions/capture-record.ts';
import { pauseContainers } from '../../../systems/docker/transactions/pause-containers.ts';
import { volumeTars } from '../../../systems/docker/volume-io/volume-tars.ts';
import type {
  CapturedBindMount,
  CapturedBlob,
  CapturedImage,
  CapturedVolume,
  CaptureOptions,
  CaptureResult,
  ProjectRef,
  Provider,
} from '../../provider.ts';
import { type BindSource, bindSources } from '../../shared/bind-mounts.ts';
import { captureContainerImage } from '../../shared/captured-image.ts';
import { type CommittedImage, commitContainerImage } from '../../shared/committed-image.ts';
import { type DeferredBlob, deferBlob, spoolBlob } from '../../shared/deferred-blob.ts';
import { runHooks } from '../../shared/hooks.ts';
import { lookAtVolumes } from '../../shared/look-inside.ts';
import { openSpool } from '../../shared/spool.ts';
import { HELPER_LABEL, stagingRepository } from '../../shared/staging.ts';
import { readVolumeTar, removeReference, volumesToRead } from '../../shared/volume-io.ts';
import { warnOfLosses } from '../../shared/warn-of-losses.ts';
import { DOCUMENT, type ProjectDocument, parseDocument } from '../document.ts';
import { findProject, type Project, projectLock } from '../project.ts';
import { readStaged } from '../restore/plan/staged-config.ts';
import { lockProject, recover, type Waiting, waits } from '../restore/recover/recover.ts';
import { choices } from '../restore/recover/roll-back-all.ts';
import { type CapturePlan, planCapture } from './capture-plan.ts';
import { warnOfEnvironment } from './environment.ts';
import { type CapturedFiles, captureFiles } from './project-files.ts';

/** Milliseconds that a capture waits for another capture or restore of the same project. */
const TURN_LIMIT = 900_000;

/**
 * Captures a project: an image of every container, every volume, and the files that describe how they belong together. With `quiesce`,
 * all containers are paused from the first image to the last volume, and resumed before any data leaves the host.
 * Throws NotFoundError if the project does not exist, InputError if a Compose file is invalid.
 */
export async function* captureProject(
  images: Pick<Provider, 'capture'>,
  ref: ProjectRef,
  { c, onSize, onConfig: _, ...passing }: CaptureOptions & { c: Context },
): AsyncGenerator<CapturedBlob, CaptureResult> {
  const docker = await connectDocker(c);
  const { project: asFound, lock } = await takeTurn(docker, ref, c);
  await using _turn = lock;
  await checkWhole(await recover(docker, { locked: asFound.name, c }), c);
  // Containers that a process paused before it died have been resumed by now.
  const wasPaused = asFound.containers.some(({ State }) => State.Status === 'paused');
  const project = wasPaused ? await findProject(docker, ref, c) : asFound;
  const plan = await planCapture(docker, project, c);
  const wanted = volumesToRead(
    plan.volumes.map(({ name }) => name),
    ref,
  );
  const files = await captureFiles(project, { includeEnv: ref.includeEnv, c });
  const document: ProjectDocument = { ...plan.facts, ...files.facts };
  await checkReadable(docker, { project, document, files }, c);
  const tars = volumeTars(docker, { label: { [HELPER_LABEL]: processToken() }, c });
  await lookAtVolumes(docker, wanted, { tars, c });
  const binds = ref.includeBindMounts ? await findBinds() : [];
  warn(plan, { ref, files, c });
  await onSize?.(plan.size + binds.reduce((sum, { bytes }) => sum + bytes, 0));
  await using staged = new AsyncDisposableStack();
  const spool = staged.use(await openSpool());
  const committed = new Map<string, CommittedImage>();
  const sources: { offered: DeferredBlob; done(digest: Digest): void }[] = [];
  const volumes: CapturedVolume[] = [];
  const bindMounts: CapturedBindMount[] = [];
  {
    await using record = captureRecord(docker, { lock: projectLock(project.name), signal: c.signal });
    await using _hooks = await runHooks(docker, plan.project.containers, { record, c });
    const offerData = async (label: string, read: () => ByteStream, done: (digest: Digest) => void): Promise<void> => {
      sources.push({ offered: ref.quiesce ? await spoolBlob(label, read, { spool, c }) : deferBlob(label, read), done });
    };
    {
      await using _frozen = await pauseContainers(docker, ref.quiesce ? plan.running : [], { record, c });
      await commitAll();
      for (const name of wanted) {
        await offerData(
          `volume ${name}`,
          () => readVolumeTar(tars, name, c),
          (digest) => volumes.push({ name, digest }),
        );
      }
      for (const { path, type, read } of binds) await offerData(path, read, (digest) => bindMounts.push({ path, type, digest }));
    }
    await warnOfAllLosses();
    if (!ref.quiesce) yield* offerAll();
  }
  if (ref.quiesce) yield* offerAll();
  const found = new Map<string, CapturedImage>();
  for (const { name, container, reference } of plan.images) {
    const image = container === undefined ? undefined : committed.get(container.Id);
    const captured = yield* captureContainerImage(images, image ?? { id: reference }, { ...passing, c });
    found.set(name, { ...captured, name });
  }
  const [first, ...others] = found.values();
  if (first === undefined) throw nothingThere(project.name);
  return {
    kind: 'compose',
    images: [first, ...others],
    volumes,
    bindMounts,
    files: { ...files.contents, [DOCUMENT]: bytesOf(document) },
  };

  async function commitAll(): Promise<void> {
    const repository = stagingRepository();
    for (const [at, { container }] of plan.images.entries()) {
      if (container === undefined) continue;
      const image = await commitContainerImage(docker, container, {
        repository,
        tag: String(at),
        withEnv: ref.includeEnv,
        ofProject: true,
        c,
      });
      committed.set(container.Id, image);
      const { reference } = image;
      if (reference !== undefined) staged.defer(() => removeReference(docker, reference, c));
    }
  }

  /** Called once all containers have been resumed. */
  async function warnOfAllLosses(): Promise<void> {
    for (const { container } of plan.images) {
      const { changes } = (container && committed.get(container.Id)) ?? {};
      if (container !== undefined && changes !== undefined) await warnOfLosses(docker, container, { changes, c });
    }
  }

  async function* offerAll(): AsyncGenerator<CapturedBlob> {
    for (const { offered, done } of sources) {
      yield offered.blob;
      done(await offered.digest());
    }
  }

  /** Excludes env files and secrets inside bind mounts if they are not captured beside the Compose files either. */
  async function findBinds(): Promise<BindSource[]> {
    const secret = files.facts.env_files.filter(({ stored }) => stored === undefined).map(({ path }) => join(project.directory, path));
    const paths = plan.binds.map(({ source }) => source);
    return await bindSources(docker, paths, { tars, without: secret, asVolumes: false, c });
  }
}

/** Throws ConflictError if an interrupted restore left half of the project. Logs a warning for any other interrupted restore. */
async function checkWhole(waiting: readonly Waiting[], c: Context): Promise<void> {
  for (const one of waiting) {
    if (one.finding !== 'half') c.log.warn(`${waits(one)}: vm snapshot recover ${one.project}`);
    else throw new ConflictError(`Nothing was captured: ${waits(one)}`, { hint: choices(one.project) });
  }
}

/** Returns the project and its lock. Waits up to `TURN_LIMIT` for another process that captures or restores the project. */
async function takeTurn(docker: DockerClient, ref: ProjectRef, c: Context): Promise<{ project: Project; lock: AsyncDisposable }> {
  const project = await findProject(docker, ref, c);
  try {
    return { project, lock: await lockProject(docker, project.name, { c }) };
  } catch (error) {
    if (!(error instanceof ConflictError)) throw error;
  }
  c.log.info(`Another process is capturing or restoring the project '${project.name}': waiting for it`);
  const lock = await lockProject(docker, project.name, { wait: TURN_LIMIT, c });
  try {
    return { project: await findProject(docker, ref, c), lock };
  } catch (error) {
    await lock[Symbol.asyncDispose]();
    throw error;
  }
}

/** Checks that Compose can read the project from the captured files, because a restore has only these. Throws the errors of a restore. */
async function checkReadable(
  docker: DockerClient,
  { project, document, files }: { project: Project; document: ProjectDocument; files: CapturedFiles },
  c: Context,
): Promise<void> {
  const { directory, name } = project;
  const captured = [...document.files, ...document.more_files, ...document.env_files].map(({ path, stored }) => ({
    path: join(directory, path),
    bytes: stored === undefined ? undefined : files.contents[stored],
  }));
  const kept = captured.filter(({ bytes }) => bytes !== undefined);
  await readStaged(docker, { document: parseDocument(bytesOf(document)), files: kept, project: name, directory }, c);
}

function bytesOf(document: ProjectDocument): Uint8Array {
  return Buffer.from(`${JSON.stringify(document, undefined, 2)}\n`);
}

function warn(
  { running, binds, skipped, orphans, environment, project }: CapturePlan,
  { ref: { quiesce, includeBindMounts }, files, c }: { ref: ProjectRef; files: CapturedFiles; c: Context },
): void {
  warnOfEnvironment({ compared: environment, warnings: project.warnings }, c);
  if (running.length > 0 && !quiesce) {
    c.log.warn(
      message`the project keeps running during the capture, so its files may be inconsistent: use ${option('quiesce', true)} to pause it`,
    );
  }
  const left = includeBindMounts ? [] : bindsLeftOut(binds, files.facts, project.directory);
  if (left.length > 0) c.log.warn(recordedOnly(left));
  for (const container of orphans) {
    c.log.warn(
      `${container} no longer belongs to a service of the Compose files and is not captured: docker compose up --remove-orphans removes it`,
    );
  }
  for (const service of skipped)
    c.log.warn(`the service ${service} has no container and no image here: only its configuration is captured`);
}

/** Returns the bind mounts whose contents are not captured. Excludes configs, secrets and env files, which belong to the project's files. */
export function bindsLeftOut(
  binds: CapturePlan['binds'],
  { more_files, env_files }: Pick<CapturedFiles['facts'], 'more_files' | 'env_files'>,
  directory: string,
): CapturePlan['binds'] {
  const captured = new Set([...more_files, ...env_files].map(({ path }) => join(directory, path)));
  return binds.filter(({ source }) => !captured.has(source));
}

/** Returns one line for any number of bind mounts, because the warning appears at every capture. */
function recordedOnly(binds: CapturePlan['binds']): Message {
  const said = binds.map(({ source, service, target }) => `${source} (${service}: ${target})`).join(', ');
  const only = message`is captured only with ${option('includeBindMounts', true)}`;
  if (binds.length === 1) return message`${said} is a folder or file of this machine: only its path is recorded; its content ${only}`;
  return message`the paths of ${binds.length} folders and files of this machine are recorded; their content ${only}: ${said}`;
}

export function nothingThere(project: string): NotFoundError {
  return new NotFoundError(`The project '${project}' has neither a container nor an image here`, {
    hint: 'Start it first with `docker compose up --detach`, or see `docker compose ls --all`',
  });
}
