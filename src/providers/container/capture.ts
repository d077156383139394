import { readFile } from 'node:fs/promises';
import { posix } from 'node:path';
import type { Context } from '../../lib/context.ts';
import { ConflictError, InputError } from '../../lib/errors.ts';
import { withFileErrors } from '../../lib/fs/fs-errors.ts';
import { processToken } from '../../lib/fs/process-token.ts';
import { message, option } from '../../lib/text/message.ts';
import { connectDocker, type DockerClient } from '../../systems/docker/client.ts';
import type { ContainerInfo } from '../../systems/docker/containers.ts';
import { type CaptureRecord, captureRecord } from '../../systems/docker/transactions/capture-record.ts';
import { lockInDaemon } from '../../systems/docker/transactions/daemon-lock.ts';
import { pauseContainers } from '../../systems/docker/transactions/pause-containers.ts';
import { type VolumeTars, volumeTars } from '../../systems/docker/volume-io/volume-tars.ts';
import type { CapturedBlob, CapturedVolume, CaptureOptions, CaptureResult, ContainerRef, Provider } from '../provider.ts';
import { type BindSource, bindSources } from '../shared/bind-mounts.ts';
import { captureContainerImage } from '../shared/captured-image.ts';
import { type CommittedImage, commitContainerImage } from '../shared/committed-image.ts';
import { type DeferredBlob, deferBlob, spoolBlob } from '../shared/deferred-blob.ts';
import { recoverCaptures, runHooks } from '../shared/hooks.ts';
import { lookAtVolumes } from '../shared/look-inside.ts';
import { openSpool } from '../shared/spool.ts';
import { HELPER_LABEL, stagingRepository } from '../shared/staging.ts';
import { readVolumeTar, removeReference, volumesToRead } from '../shared/volume-io.ts';
import { warnOfLosses } from '../shared/warn-of-losses.ts';
import { describe } from './describe.ts';
import { DOCUMENT, writeDocument } from './document.ts';
import { resolveContainer } from './inspect.ts';

/** Path of a machine's vm.yaml in a snapshot and in a bundle. */
const VM_YAML = 'compose/vm.yaml';
const MAX_VM_YAML = 1 << 20;
/** Milliseconds that a capture waits for another capture of the same container. */
const TURN_LIMIT = 900_000;

/** Captures one container, running or not. Throws NotFoundError if it does not exist, ConflictError while it is being removed. */
export async function* captureContainer(
  images: Pick<Provider, 'capture'>,
  ref: ContainerRef,
  { c, onSize: _size, onConfig: _config, ...passing }: CaptureOptions & { c: Context },
): AsyncGenerator<CapturedBlob, CaptureResult> {
  const docker = await connectDocker(c);
  const before = await resolveContainer(docker, ref.container, c);
  const turn = turnOf(before.info);
  await using _turn = await takeTurn(docker, turn, c);
  await recoverCaptures(docker, { locked: turn, c });
  const { info, examined } = await resolveContainer(docker, before.info.Id, c);
  const { state } = examined;
  if (state === 'running' && !ref.quiesce)
    c.log.warn(
      message`the container keeps running during the capture, so its files may be inconsistent: use ${option('quiesce', true)} to pause it`,
    );
  const tars = volumeTars(docker, { label: { [HELPER_LABEL]: processToken() }, c });
  const wanted = volumesToRead(examined.volumes, ref);
  await lookAtVolumes(docker, wanted, { tars, c });
  const binds = ref.includeBindMounts ? await bindsAsVolumes(docker, info, { tars, c }) : [];
  for (const what of examined.notCaptured) if (!binds.some(({ path }) => what.startsWith(`${path} (`))) c.log.warn(what);
  await using staged = new AsyncDisposableStack();
  const spool = staged.use(await openSpool());
  const base = await docker.inspectImage(info.Image, c).catch(() => undefined);
  // Written before any data is read: a container that cannot be restored must not be captured.
  const facts = { state, of: examined.of, env: base?.Config?.Env ?? [], includeEnv: ref.includeEnv, binds };
  const document = writeDocument(await describe(docker, info, { ...facts, c }));
  const sources: { name: string; offered: DeferredBlob }[] = [];
  const volumes: CapturedVolume[] = [];
  let image: CommittedImage = { id: info.Image, reference: undefined };
  {
    await using record = captureRecord(docker, { lock: turn, signal: c.signal });
    await using _hooks = await runHooks(docker, [info], { record, c });
    await capture(record);
    if (image.changes !== undefined) await warnOfLosses(docker, info, { changes: image.changes, c });
    if (!ref.quiesce) yield* offerAll();
  }
  if (ref.quiesce) yield* offerAll();
  const captured = yield* captureContainerImage(images, image, { ...passing, c });
  const files = {
    [DOCUMENT]: document,
    ...(ref.vmYaml !== undefined && { [VM_YAML]: await readVmYaml(ref.vmYaml) }),
  };
  const container = { id: examined.id, name: examined.name, ...(examined.of !== undefined && { of: examined.of }) };
  return { kind: 'container', images: [captured], volumes, files, container };

  async function capture(record: CaptureRecord): Promise<void> {
    await using _frozen = await pauseContainers(docker, state === 'running' && ref.quiesce ? [info.Id] : [], { record, c });
    image = await commitContainerImage(docker, info, {
      repository: stagingRepository(),
      tag: '0',
      withEnv: ref.includeEnv,
      ofProject: false,
      c,
    });
    const { reference } = image;
    if (reference !== undefined) staged.defer(() => removeReference(docker, reference, c));
    const ofVolumes = wanted.map((name) => ({ name, read: () => readVolumeTar(tars, name, c) }));
    for (const { name, read } of [...ofVolumes, ...binds]) {
      const label = `volume ${name}`;
      sources.push({ name, offered: ref.quiesce ? await spoolBlob(label, read, { spool, c }) : deferBlob(label, read) });
    }
  }

  async function* offerAll(): AsyncGenerator<CapturedBlob> {
    for (const { name, offered } of sources) {
      yield offered.blob;
      volumes.push({ name, digest: await offered.digest() });
    }
  }
}

async function readVmYaml(path: string): Promise<Uint8Array> {
  const bytes = await withFileErrors(`reading ${path}`, () => readFile(path));
  if (bytes.length > MAX_VM_YAML) throw new InputError(`${path} is larger than ${MAX_VM_YAML} bytes, the limit for a vm.yaml`);
  return bytes;
}

/** A restored container may run far from this host's folders, so each folder becomes a volume whose name contains that of the folder. */
async function bindsAsVolumes(
  docker: DockerClient,
  { Mounts }: ContainerInfo,
  { tars, c }: { tars: VolumeTars; c: Context },
): Promise<(BindSource & { name: string })[]> {
  const paths = Mounts.flatMap(({ Type, Source }) => (Type === 'bind' ? [Source] : []));
  const taken = new Set(Mounts.map(({ Name }) => Name));
  return (await bindSources(docker, paths, { tars, without: [], asVolumes: true, c })).map((bind) => {
    let name = `bind-${posix.basename(bind.path).replace(/[^A-Za-z0-9_.-]/g, '_')}`.slice(0, 100);
    while (taken.has(name)) name += '-';
    taken.add(name);
    return { ...bind, name };
  });
}

/** Returns the name of the lock of a capture. A container of a Compose project shares the project's lock. */
function turnOf({ Id, Config }: ContainerInfo): string {
  const project = Config.Labels?.['com.docker.compose.project'];
  return project === undefined ? `container.${Id.slice(0, 12)}` : `project.${project}`;
}

/** Allows one capture of a container at a time: the first one would resume the container while another still relies on its pause. */
async function takeTurn(docker: DockerClient, turn: string, { signal, log }: Context): Promise<AsyncDisposable> {
  try {
    return await lockInDaemon(docker, turn, { signal });
  } catch (error) {
    if (!(error instanceof ConflictError)) throw error;
    log.info(`Another process is using this container (${error.fields.owner ?? error.message}): waiting for it`);
  }
  return await lockInDaemon(docker, turn, { signal, wait: TURN_LIMIT });
}
