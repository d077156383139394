import { type Daemon, startDaemon } from '../__tests__/helpers/daemons.ts';
import { type ImageName, loadImage } from './images.ts';
import { measure } from './measure.ts';
import type { Bench, Candidate, Part } from './part.ts';
import { vm } from './peers.ts';
import { awsZstd, ours, REMOTES, type Remote } from './remote-peers.ts';
import { BUCKET, type Servers } from './servers.ts';

const SAVED = ['base', 'rebuild'] as const;
const PUSHED = `s3://${BUCKET}/vm-push`;

/** An image goes to a server for the first time, and again after a rebuild that changed every layer's digest. */
export async function remoteCreatePart(bench: Bench): Promise<Part> {
  const servers = await bench.servers();
  const daemon = await startDaemon({ engine: 'classic' });
  for (const image of SAVED) await loadImage(daemon, bench.folder, image);
  const common = { daemon: () => daemon, env: servers.env, traffic: servers.traffic };
  const remotes = [ours, ...REMOTES].flatMap((remote) => SAVED.map((image) => saved({ remote, image, bench, servers })));
  return {
    name: 's3-create',
    title: 'To a server: the first image, and its rebuild',
    candidates: [...remotes, ...pushes(bench, servers, daemon)].map((candidate) => ({ ...candidate, ...common })),
    [Symbol.asyncDispose]: () => daemon.stop(),
  };
}

interface Saving {
  readonly remote: Remote;
  readonly image: (typeof SAVED)[number];
  readonly bench: Bench;
  readonly servers: Servers;
}

function saved({ remote, image, bench, servers }: Saving): Candidate {
  return {
    label: labelOf(remote.label, image),
    script: remote.save(image),
    prepare: async () => {
      if (image === 'base') await openEmpty(remote, bench, servers);
    },
    against: labelOf(awsZstd.label, image),
  };
}

/** From a repository on this machine to the server: what was captured travels, and nothing is captured. */
function pushes(bench: Bench, servers: Servers, daemon: Daemon): Candidate[] {
  const push = (image: ImageName): Candidate => ({
    label: labelOf('vm, push', image),
    script: `vm snapshot push @${image} ${PUSHED}`,
    against: labelOf(awsZstd.label, image),
  });
  const fill = async (): Promise<void> => {
    await servers.emptyBucket('vm-push/');
    await vm.empty(bench);
    for (const image of SAVED) await measure(vm.create(image), { cwd: bench.work, env: { ...bench.env, DOCKER_HOST: daemon.host } });
  };
  const again = { ...push('rebuild'), label: 'vm, push, nothing to do' };
  return [{ ...push('base'), prepare: fill }, push('rebuild'), again];
}

export async function openEmpty(remote: Remote, bench: Bench, servers: Servers): Promise<void> {
  await remote.empty(servers);
  if (remote.init) await measure(remote.init, { cwd: bench.work, env: { ...bench.env, ...servers.env } });
}

export function labelOf(tool: string, image: ImageName): string {
  return image === 'base' ? tool : `${tool}, ${image}`;
}
