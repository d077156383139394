import type { Context } from '../../lib/context.ts';
import { ConflictError, NotFoundError } from '../../lib/errors.ts';
import { processToken } from '../../lib/process-token.ts';
import { connectDocker } from '../../systems/docker/client.ts';
import { type ContainerInfo, findContainer } from '../../systems/docker/containers.ts';
import { freeze, thawAbandoned } from '../../systems/docker/freeze.ts';
import { volumeTars } from '../../systems/docker/volume-tar.ts';
import { imageOf } from '../container-image.ts';
import { type Offer, offer, offerKept } from '../offers.ts';
import { dropImage, readVolume } from '../reading.ts';
import { openSpool } from '../spool.ts';
import { HELPER_LABEL, stagingRepository } from '../staging.ts';
import type { CapturedBlob, CapturedMachine, CapturedVolume, CaptureOptions, ContainerRef, Provider } from '../types.ts';
import { CONFIG_KEYS, type ContainerDocument, DOCUMENT, HOST_KEYS, pick } from './document.ts';

/** What would give a restored container power over the machine is not captured. */
const POWERS = ['Privileged', 'CapAdd', 'Devices', 'SecurityOpt', 'PidMode', 'IpcMode', 'UTSMode', 'UsernsMode', 'DeviceRequests'];
const HARMLESS = [false, '', 'private', 'shareable', undefined, null];

/** Captures one container, running or not. Throws NotFoundError, and ConflictError while it is being restarted or removed. */
export async function* captureContainer(
  images: Pick<Provider, 'capture'>,
  ref: ContainerRef,
  { c, onSize: _size, onConfig: _config, ...passing }: CaptureOptions & { c: Context },
): AsyncGenerator<CapturedBlob, CapturedMachine> {
  const docker = await connectDocker(c);
  await thawAbandoned(docker, c);
  const info = await findContainer(docker, ref.container, c);
  if (info === undefined)
    throw new NotFoundError(`Docker has no container '${ref.container}'`, { hint: 'See `docker container ls --all`' });
  const state = stateOf(info);
  warn(info, { live: state === 'running' && !ref.quiesce, c });
  await using staged = new AsyncDisposableStack();
  const spool = staged.use(await openSpool());
  const tars = volumeTars(docker, { label: { [HELPER_LABEL]: processToken() }, c });
  const base = await docker.inspectImage(info.Image, c).catch(() => undefined);
  const names = info.Mounts.flatMap(({ Type, Name }) => (Type === 'volume' && Name !== undefined ? [Name] : []));
  const sources: { name: string; offered: Offer }[] = [];
  let id = info.Image;
  {
    await using _frozen = state === 'running' && ref.quiesce ? await freeze(docker, [info.Id], c) : { async [Symbol.asyncDispose]() {} };
    const image = await imageOf(docker, info, { repository: stagingRepository(), tag: '0', withEnv: ref.includeEnv, c });
    const { reference } = image;
    if (reference !== undefined) staged.defer(() => dropImage(docker, reference, c));
    id = image.id;
    for (const name of new Set(names)) {
      const [label, read] = [`volume ${name}`, () => readVolume(tars, name, c)];
      sources.push({ name, offered: ref.quiesce ? offerKept(label, await spool.keep(read(), c.signal)) : offer(label, read) });
    }
  }
  const volumes: CapturedVolume[] = [];
  for (const { name, offered } of sources) {
    yield offered.blob;
    volumes.push({ name, digest: await offered.digest() });
  }
  const machine = yield* images.capture({ kind: 'image', reference: id }, passing, c);
  const document = describe(info, { state, env: base?.Config?.Env ?? [], includeEnv: ref.includeEnv });
  const files = { [DOCUMENT]: Buffer.from(`${JSON.stringify(document, undefined, 2)}\n`) };
  const container = { id: info.Id, name: info.Name.slice(1) };
  return { kind: 'container', images: [machine.images[0]], volumes, files, container };
}

function describe(
  info: ContainerInfo,
  { state, env, includeEnv }: { state: ContainerDocument['state']; env: readonly string[]; includeEnv: boolean },
): ContainerDocument {
  const labels = Object.entries(info.Config.Labels ?? {}).filter(([label]) => !/^(com\.docker\.compose|vm-snapshot)\./.test(label));
  return {
    version: 1,
    name: info.Name.slice(1),
    state,
    config: pick(info.Config, CONFIG_KEYS),
    host: pick(info.HostConfig, HOST_KEYS),
    labels: Object.fromEntries(labels),
    env: (info.Config.Env ?? [])
      .filter((entry) => !env.includes(entry))
      .map((entry) => {
        const [name = '', ...value] = entry.split('=');
        return { name, ...(includeEnv && { value: value.join('=') }) };
      }),
    mounts: info.Mounts.flatMap(({ Type, Name, Destination, RW }) =>
      Type === 'volume' && Name !== undefined ? [{ target: Destination, volume: Name, read_only: !RW }] : [],
    ),
    networks: Object.keys(info.NetworkSettings.Networks ?? {}),
  };
}

function stateOf({ Name, State }: ContainerInfo): ContainerDocument['state'] {
  const { Status } = State;
  if (Status === 'running' || Status === 'paused' || Status === 'exited' || Status === 'created') return Status;
  throw new ConflictError(`The container ${Name.slice(1)} is ${Status}`, { hint: 'Wait until it runs or has ended, and try again' });
}

function warn({ HostConfig, Mounts }: ContainerInfo, { live, c }: { live: boolean; c: Context }): void {
  if (live) c.log.warn('the container runs on while it is captured, so files may be out of step with each other: --quiesce pauses it');
  for (const { Type, Source, Destination } of Mounts) {
    if (Type === 'bind') c.log.warn(`${Source} (${Destination}) is a folder or file of this machine, not a volume: it is not captured`);
  }
  const powers = Object.entries(HostConfig).filter(
    ([key, value]) => POWERS.includes(key) && !HARMLESS.some((one) => one === value) && !isEmpty(value),
  );
  if (powers.length > 0) c.log.warn(`not captured, since it gives power over the machine: ${powers.map(([key]) => key).join(', ')}`);
}

function isEmpty(value: unknown): boolean {
  return Array.isArray(value) && value.length === 0;
}
