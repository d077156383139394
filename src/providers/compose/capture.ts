import type { Context } from '../../lib/context.ts';
import type { Digest } from '../../lib/digest.ts';
import { NotFoundError } from '../../lib/errors.ts';
import { processToken } from '../../lib/process-token.ts';
import type { Bytes } from '../../lib/streams.ts';
import { connectDocker } from '../../systems/docker/client.ts';
import { freeze, thawAbandoned } from '../../systems/docker/freeze.ts';
import { volumeTars } from '../../systems/docker/volume-tar.ts';
import { type ContainerImage, imageOf } from '../container-image.ts';
import { offer } from '../offers.ts';
import { dropImage, readVolume } from '../reading.ts';
import { openSpool } from '../spool.ts';
import { HELPER_LABEL, stagingRepository } from '../staging.ts';
import type { CapturedBlob, CapturedImage, CapturedMachine, CapturedVolume, CaptureOptions, ProjectRef, Provider } from '../types.ts';
import { DOCUMENT, type ProjectDocument, type ProjectVolume } from './document.ts';
import { runHooks } from './hooks.ts';
import { type CapturePlan, planCapture } from './plan.ts';
import { findProject } from './project.ts';
import { captureFiles } from './project-files.ts';

/**
 * Captures a project: of every container an image, every volume, and the files that say how they belong together. With `quiesce`
 * nothing of it runs from the first image to the last volume, and it runs again before anything leaves the machine.
 * Throws NotFoundError for a project that is not there, InputError for a broken Compose file.
 */
export async function* captureProject(
  images: Pick<Provider, 'capture'>,
  ref: ProjectRef,
  { c, onSize, onConfig: _, ...passing }: CaptureOptions & { c: Context },
): AsyncGenerator<CapturedBlob, CapturedMachine> {
  const docker = await connectDocker(c);
  await thawAbandoned(docker, c);
  const project = await findProject(docker, ref, c);
  const plan = await planCapture(docker, project, c);
  const files = await captureFiles(project, { includeEnv: ref.includeEnv, c });
  warn(plan, ref, c);
  await onSize?.(plan.size);
  await using staged = new AsyncDisposableStack();
  const spool = staged.use(await openSpool());
  const committed = new Map<string, ContainerImage>();
  const sources: { volume: ProjectVolume; open: () => Bytes }[] = [];
  const volumes: CapturedVolume[] = [];
  {
    await using _hooks = await runHooks(docker, plan.project.containers, c);
    const tars = volumeTars(docker, { label: { [HELPER_LABEL]: processToken() }, c });
    const read = (volume: ProjectVolume): Bytes => readVolume(tars, volume.name, c);
    {
      await using _frozen = ref.quiesce ? await freeze(docker, plan.running, c) : { async [Symbol.asyncDispose]() {} };
      await commitAll();
      for (const volume of plan.volumes) {
        const kept = ref.quiesce ? await spool.keep(read(volume), c.signal) : undefined;
        sources.push({ volume, open: kept ?? (() => read(volume)) });
      }
    }
    if (!ref.quiesce) yield* offerVolumes();
  }
  if (ref.quiesce) yield* offerVolumes();
  const found = new Map<string, CapturedImage>();
  for (const { name, container, reference } of plan.images) {
    const image = container === undefined ? undefined : committed.get(container.Id);
    const machine = yield* images.capture({ kind: 'image', reference: image?.id ?? reference }, passing, c);
    found.set(name, { ...machine.images[0], name });
  }
  const [first, ...others] = found.values();
  if (first === undefined) throw nothingThere(project.name);
  const document: ProjectDocument = { ...plan.facts, ...files.facts };
  return {
    kind: 'compose',
    images: [first, ...others],
    volumes,
    files: { ...files.contents, [DOCUMENT]: Buffer.from(`${JSON.stringify(document, undefined, 2)}\n`) },
  };

  async function commitAll(): Promise<void> {
    const repository = stagingRepository();
    for (const [at, { container }] of plan.images.entries()) {
      if (container === undefined) continue;
      const image = await imageOf(docker, container, { repository, tag: String(at), withEnv: ref.includeEnv, c });
      committed.set(container.Id, image);
      const { reference } = image;
      if (reference !== undefined) staged.defer(() => dropImage(docker, reference, c));
    }
  }

  async function* offerVolumes(): AsyncGenerator<CapturedBlob> {
    for (const { volume, open } of sources) {
      const offered = offer(`volume ${volume.name}`, open);
      yield offered.blob;
      volumes.push({ name: volume.name, digest: (await offered.digest()) as Digest });
    }
  }
}

function warn({ running, binds, skipped }: CapturePlan, { quiesce }: ProjectRef, c: Context): void {
  if (running.length > 0 && !quiesce) {
    c.log.warn('the project runs on while it is captured, so files may be out of step with each other: --quiesce pauses it');
  }
  for (const { source, service, target } of binds) {
    c.log.warn(`${source} (${service}: ${target}) is a folder or file of this machine, not a volume: it is recorded, its contents are not`);
  }
  for (const service of skipped)
    c.log.warn(`the service ${service} has no container and no image here: only its configuration is captured`);
}

export function nothingThere(project: string): NotFoundError {
  return new NotFoundError(`The project '${project}' has neither a container nor an image here`, {
    hint: 'Start it first with `docker compose up --detach`, or see `docker compose ls --all`',
  });
}
