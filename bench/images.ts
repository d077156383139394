import { existsSync } from 'node:fs';
import { mkdir, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Daemon, startDaemon } from '../__tests__/helpers/daemons.ts';
import { run } from '../__tests__/helpers/processes.ts';
import { docker } from './docker.ts';
import { type Assets, importRootFilesystem } from './root-filesystem.ts';

/**
 * `rebuild` has the same packages as `base`, but no equal layer above the root filesystem; `small` has only their lower layers.
 * `app` and `app2` are `base` with one more layer, in which a few bytes differ. `huge` contains `base`, `rebuild` and `small`.
 */
export const IMAGES = ['base', 'rebuild', 'small', 'app', 'app2', 'huge'] as const;
export type ImageName = (typeof IMAGES)[number];
/** The images for the parts that use no server. */
export const LOCAL_IMAGES = ['base', 'rebuild', 'small'] as const satisfies readonly ImageName[];

/** Returns the reference of an image, the same in every engine. */
export const referenceOf = (image: ImageName): string => `vm-bench/${image}`;
/** Returns the path of an image's `docker save` archive. */
export const archiveOf = (folder: string, image: ImageName): string => join(folder, 'assets', `${image}.tar`);

const SMALL = `FROM vm-bench/rootfs
ENV DEBIAN_FRONTEND=noninteractive
RUN apt-get update && apt-get install -y --no-install-recommends python3 python3-numpy git
`;
const LARGE = `${SMALL}RUN apt-get install -y --no-install-recommends build-essential nodejs npm
RUN apt-get install -y --no-install-recommends rustc cargo golang
`;
/** For a run that only checks that everything works: layers of some MB, without a package mirror. */
const TINY_SMALL = `FROM vm-bench/rootfs
COPY files /usr/share
RUN cp -r /usr/share /one
`;
const TINY_LARGE = `${TINY_SMALL}RUN cp -r /usr/share /two
RUN cp -r /usr/share /three
`;
const app = (version: number): string => `FROM vm-bench/base
RUN mkdir /app && cp -r /usr/share/perl* /app && echo ${version} > /app/version
`;
const HUGE = `FROM vm-bench/base
COPY --from=vm-bench/rebuild / /rebuild
COPY --from=vm-bench/small / /small
`;

/** Returns the Dockerfile of an image. */
export function dockerfileOf(image: ImageName, { tiny }: { tiny: boolean }): string {
  if (image === 'app' || image === 'app2') return app(image === 'app' ? 1 : 2);
  if (image === 'huge') return HUGE;
  if (image === 'small') return tiny ? TINY_SMALL : SMALL;
  return tiny ? TINY_LARGE : LARGE;
}

/** Builds the images that the folder lacks and saves them as archives. Needs Debian's package mirror but no image registry. */
export async function prepareImages(assets: Assets, images: readonly ImageName[]): Promise<void> {
  const missing = IMAGES.filter((image) => images.includes(image) && !existsSync(archiveOf(assets.folder, image)));
  if (missing.length === 0) return;
  await mkdir(join(assets.folder, 'assets'), { recursive: true });
  const daemon = await startDaemon({ engine: 'classic' });
  try {
    const local = LOCAL_IMAGES.some((image) => missing.includes(image));
    if (local) await buildLocal(assets, daemon);
    else for (const image of LOCAL_IMAGES) await loadImage(daemon, assets.folder, image);
    for (const image of missing) if (!isLocal(image)) await build(assets, image, daemon);
    for (const image of local ? [...LOCAL_IMAGES, ...missing.filter((each) => !isLocal(each))] : missing) {
      await save(daemon, assets.folder, image);
    }
  } finally {
    await daemon.stop();
  }
}

/** Loads an image's archive into a daemon as `referenceOf(image)`. */
export async function loadImage(daemon: Daemon, folder: string, image: ImageName): Promise<void> {
  await docker(daemon, ['load', '--quiet', '-i', archiveOf(folder, image)]);
}

/** Builds one image right after another, so that the mirror serves the same packages. */
async function buildLocal(assets: Assets, daemon: Daemon): Promise<void> {
  await importRootFilesystem(assets, daemon);
  for (const image of LOCAL_IMAGES) await build(assets, image, daemon);
  if (assets.tiny) return;
  const [base, rebuild] = [await packagesOf(daemon, 'base'), await packagesOf(daemon, 'rebuild')];
  if (base !== rebuild) throw new Error('The package mirror changed between the two builds: run again');
}

async function build({ folder, tiny, log }: Assets, image: ImageName, daemon: Daemon): Promise<void> {
  log(`build of ${referenceOf(image)}`);
  const context = join(folder, 'context');
  const file = join(context, `${image}.Dockerfile`);
  await mkdir(context, { recursive: true });
  await writeFile(file, dockerfileOf(image, { tiny }));
  const anew = image === 'rebuild' ? ['--no-cache'] : [];
  await docker(daemon, ['build', '--network=host', ...anew, '-t', referenceOf(image), '-f', file, context]);
}

/** Returns dpkg's list, sorted: name, version and architecture of every package. */
async function packagesOf(daemon: Daemon, image: ImageName): Promise<string> {
  const container = await docker(daemon, ['create', referenceOf(image), 'true']);
  const status = await run(['sh', '-c', 'docker cp "$0:/var/lib/dpkg/status" - | tar -xO', container], { DOCKER_HOST: daemon.host });
  return status
    .split('\n\n')
    .map((entry) => ['Package', 'Version', 'Architecture'].map((field) => new RegExp(`^${field}: (.*)$`, 'm').exec(entry)?.[1]).join(' '))
    .sort()
    .join('\n');
}

async function save(daemon: Daemon, folder: string, image: ImageName): Promise<void> {
  const archive = archiveOf(folder, image);
  await docker(daemon, ['save', '-o', `${archive}.partial`, referenceOf(image)]);
  await rename(`${archive}.partial`, archive);
}

function isLocal(image: ImageName): boolean {
  return LOCAL_IMAGES.some((local) => local === image);
}
