import { existsSync } from 'node:fs';
import { mkdir, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Daemon, startDaemon } from '../__tests__/helpers/daemons.ts';
import { ROOT_PREFIX, run } from '../__tests__/helpers/processes.ts';

/** `rebuild` has the same packages as `base` and not one equal layer above the root filesystem; `small` is their lower layers alone. */
export const IMAGES = ['base', 'rebuild', 'small'] as const;
export type ImageName = (typeof IMAGES)[number];

/** The reference that an image has in every engine. */
export const referenceOf = (image: ImageName): string => `vm-bench/${image}`;
/** Where `docker save` of an image lies. */
export const archiveOf = (folder: string, image: ImageName): string => join(folder, 'assets', `${image}.tar`);

const SMALL = `FROM vm-bench/rootfs
ENV DEBIAN_FRONTEND=noninteractive
RUN apt-get update && apt-get install -y --no-install-recommends python3 python3-numpy git
`;
const LARGE = `${SMALL}RUN apt-get install -y --no-install-recommends build-essential nodejs npm
RUN apt-get install -y --no-install-recommends rustc cargo golang
`;

/** Builds the images and saves them as archives, unless the folder has them. Needs Debian's package mirror and no image registry. */
export async function prepareImages(folder: string, log: (line: string) => void): Promise<void> {
  if (IMAGES.every((image) => existsSync(archiveOf(folder, image)))) return;
  const context = join(folder, 'context');
  await mkdir(context, { recursive: true });
  await mkdir(join(folder, 'assets'), { recursive: true });
  const daemon = await startDaemon({ engine: 'classic' });
  try {
    log('debootstrap of the root filesystem');
    await importRootFilesystem(folder, daemon);
    await writeFile(join(context, 'small.Dockerfile'), SMALL);
    await writeFile(join(context, 'large.Dockerfile'), LARGE);
    // Back to back, so that the mirror gives both the same packages.
    for (const [image, file] of [
      ['base', 'large'],
      ['rebuild', 'large'],
      ['small', 'small'],
    ] as const) {
      log(`build of ${referenceOf(image)}`);
      await docker(daemon, [
        'build',
        '--network=host',
        ...(image === 'rebuild' ? ['--no-cache'] : []),
        '-t',
        referenceOf(image),
        '-f',
        join(context, `${file}.Dockerfile`),
        context,
      ]);
    }
    const [base, rebuild] = [await packagesOf(daemon, 'base'), await packagesOf(daemon, 'rebuild')];
    if (base !== rebuild) throw new Error('The package mirror changed between the two builds: run again');
    for (const image of IMAGES) await save(daemon, folder, image);
  } finally {
    await daemon.stop();
  }
}

/** Loads an image's archive into a daemon, which then has it as `referenceOf(image)`. */
export async function loadImage(daemon: Daemon, folder: string, image: ImageName): Promise<void> {
  await docker(daemon, ['load', '--quiet', '-i', archiveOf(folder, image)]);
}

async function importRootFilesystem(folder: string, daemon: Daemon): Promise<void> {
  const tree = join(folder, 'rootfs');
  const mirror = (await run(['apt-get', 'indextargets', '--format', '$(REPO_URI)', 'Origin: Debian', 'Codename: bookworm'])).split('\n')[0];
  if (!mirror) throw new Error("apt's configuration names no mirror of Debian 12 (bookworm), which the images are made of");
  try {
    await run([...ROOT_PREFIX, 'debootstrap', '--variant=minbase', 'bookworm', tree, mirror]);
    await run([...ROOT_PREFIX, 'sh', '-c', 'tar -C "$0" -cf "$0.tar" .', tree]);
    await docker(daemon, ['import', `${tree}.tar`, 'vm-bench/rootfs']);
  } finally {
    await run([...ROOT_PREFIX, 'rm', '-rf', tree, `${tree}.tar`]);
  }
}

/** dpkg's own list, sorted: name, version and architecture of every package. */
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

function docker(daemon: Daemon, args: readonly string[]): Promise<string> {
  return run(['docker', ...args], { DOCKER_HOST: daemon.host, DOCKER_BUILDKIT: '0' });
}
