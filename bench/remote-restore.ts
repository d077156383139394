import { type Daemon, type Engine, startDaemon } from '../__tests__/helpers/daemons.ts';
import { type ImageName, loadImage } from './images.ts';
import { measure } from './measure.ts';
import type { Bench, Candidate, Part } from './part.ts';
import { openEmpty } from './remote-create.ts';
import { awsZstd, ours, REMOTES, type Remote } from './remote-peers.ts';
import type { Servers } from './servers.ts';

/** What a daemon has before an image comes; nothing means that it never had any. */
const STATES: readonly { readonly name: string; readonly present?: ImageName; readonly image: ImageName }[] = [
  { name: 'cold', image: 'base' },
  { name: 'rebuild, first present', present: 'base', image: 'rebuild' },
  { name: 'last layer', present: 'app', image: 'app2' },
  { name: 'nothing to do', present: 'app2', image: 'app2' },
];
const KEPT = ['base', 'rebuild', 'app', 'app2'] as const satisfies readonly ImageName[];

/**
 * From a server into a daemon. Each line has a daemon of its own, which got what it has by the same tool: a pull knows layers by another
 * name than a load, and the containerd store would keep what was removed until it collects garbage.
 */
export async function remoteRestorePart(bench: Bench, engine: Engine): Promise<Part> {
  const servers = await bench.servers();
  await fill(bench, servers);
  let daemon: Daemon | undefined;
  const fresh = async (tool: Remote, present: ImageName | undefined): Promise<void> => {
    await daemon?.stop();
    daemon = await startDaemon({ engine });
    const env = { ...bench.env, ...servers.env, DOCKER_HOST: daemon.host };
    if (present !== undefined) await measure(tool.load?.(present) ?? 'true', { cwd: bench.work, env });
  };
  const current = (): Daemon => {
    if (daemon === undefined) throw new Error('no daemon has been started');
    return daemon;
  };
  const tools = [ours, ...REMOTES].filter(({ load }) => load !== undefined);
  return {
    name: `s3-restore-${engine}`,
    title: `From a server: Docker, ${engine}`,
    candidates: STATES.flatMap(({ name, present, image }) =>
      tools.map(
        (tool): Candidate => ({
          label: `${tool.label}, ${name}`,
          script: tool.load?.(image) ?? '',
          prepare: () => fresh(tool, present),
          against: `${awsZstd.label}, ${name}`,
          daemon: current,
          env: servers.env,
          traffic: servers.traffic,
        }),
      ),
    ),
    [Symbol.asyncDispose]: async () => daemon?.stop(),
  };
}

const filled = new WeakSet<Servers>();

/** Puts the images to where each tool keeps them, once in a run. */
async function fill(bench: Bench, servers: Servers): Promise<void> {
  if (filled.has(servers)) return;
  filled.add(servers);
  await using daemon = disposable(await startDaemon({ engine: 'classic' }));
  for (const image of KEPT) await loadImage(daemon, bench.folder, image);
  for (const tool of [ours, ...REMOTES]) {
    if (tool.load === undefined) continue;
    await openEmpty(tool, bench, servers);
    const states = STATES.filter(({ name }) => bench.wants(`${tool.label}, ${name}`));
    for (const image of KEPT.filter((kept) => states.some((state) => state.image === kept || state.present === kept))) {
      bench.log(`${tool.label}: ${image} to its server`);
      await measure(tool.save(image), { cwd: bench.work, env: { ...bench.env, ...servers.env, DOCKER_HOST: daemon.host } });
    }
  }
}

function disposable(daemon: Daemon): Daemon & AsyncDisposable {
  return { ...daemon, [Symbol.asyncDispose]: () => daemon.stop() };
}
