import { pack } from 'tar-stream';
import type { Context } from '../../../lib/context.ts';
import { NotFoundError } from '../../../lib/errors.ts';
import type { DockerClient } from '../client.ts';
import { commandEnvironment } from '../endpoint.ts';
import { messagesOf } from '../messages.ts';
import type { InFolder } from './tar-process.ts';

/** Contains only links into /usr, which the container mounts from the daemon's host: no registry is needed and no program is shipped. */
export const HELPER_IMAGE = 'vm-snapshot-helper:1';

const MOUNT = '/volume';
const EPOCH = new Date(0);

/** A volume, or a folder of the daemon's host. */
export type Mounted = { readonly volume: string } | { readonly folder: string };

/**
 * Returns a function that runs the host's own programs in a container with one volume or folder mounted, or none. Imports the image if it is missing.
 */
export async function helperFor(
  docker: DockerClient,
  { label, c }: { label: Readonly<Record<string, string>>; c: Context },
): Promise<(mounted?: Mounted) => InFolder> {
  await ensureImage(docker, c);
  const labels = Object.entries(label).flatMap(([key, value]) => ['--label', `${key}=${value}`]);
  const env = commandEnvironment(docker.endpoint);
  return (mounted) => (program, args) => ({
    command: 'docker',
    args: [
      ...['run', '--rm', '--interactive', '--network', 'none', '--log-driver', 'none', '--security-opt', 'label=disable', ...labels],
      ...['--mount', 'type=bind,source=/usr,target=/usr,readonly'],
      ...(mounted === undefined ? [] : ['--mount', mountOf(mounted), '--workdir', MOUNT]),
      ...[HELPER_IMAGE, `/usr/bin/${program}`, ...args],
    ],
    env,
  });
}

/** One line of CSV: https://docs.docker.com/reference/cli/docker/container/run/#mount */
function mountOf(mounted: Mounted): string {
  if ('volume' in mounted) return `type=volume,source=${mounted.volume},target=${MOUNT},volume-nocopy`;
  return `type=bind,"source=${mounted.folder.replaceAll('"', '""')}",target=${MOUNT}`;
}

export async function ensureImage(docker: DockerClient, { signal }: Pick<Context, 'signal'>): Promise<void> {
  try {
    await docker.inspectImage(HELPER_IMAGE, { signal });
  } catch (error) {
    if (!(error instanceof NotFoundError)) throw error;
    const [repo, tag] = HELPER_IMAGE.split(':');
    const call = {
      method: 'POST',
      path: '/images/create',
      query: { fromSrc: '-', repo, tag },
      body: root(),
      what: 'import the helper image',
      signal,
    } as const;
    for await (const _ of messagesOf(docker.bytes(call), call.what));
  }
}

function root(): AsyncIterable<Uint8Array> {
  const tar = pack();
  for (const name of ['usr', 'volume', 'dev', 'proc', 'sys', 'tmp']) tar.entry({ name: `${name}/`, type: 'directory', mtime: EPOCH });
  for (const name of ['bin', 'sbin', 'lib', 'lib64']) tar.entry({ name, type: 'symlink', linkname: `usr/${name}`, mtime: EPOCH });
  tar.finalize();
  return tar as unknown as AsyncIterable<Uint8Array>;
}
