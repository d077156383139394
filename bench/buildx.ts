import { existsSync } from 'node:fs';
import { mkdir, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { startDaemon } from '../__tests__/helpers/daemons.ts';
import { CACHE } from '../__tests__/helpers/paths.ts';
import { run } from '../__tests__/helpers/processes.ts';
import { labelOf } from './create.ts';
import { openEmpty } from './field.ts';
import { archiveOf, dockerfileOf, type ImageName, referenceOf } from './images.ts';
import { measure } from './measure.ts';
import type { Bench, Candidate, Part } from './part.ts';
import { ours } from './remote-peers.ts';

const BUILT = ['base', 'rebuild'] as const;

/**
 * BuildKit's layer cache in a registry, the alternative of rebuilding instead of restoring. Measures the cost of the cache: its export after an
 * unmeasured build, and a build on a new daemon that takes every step from the cache.
 */
export async function buildxPart(bench: Bench): Promise<Part> {
  const servers = await bench.servers();
  const context = await contextOf(bench);
  const config = await dockerConfig(bench);
  let daemon = await startDaemon({ engine: 'containerd' });
  const fresh = async (): Promise<void> => {
    await daemon.stop();
    daemon = await startDaemon({ engine: 'containerd' });
  };
  const env = { ...servers.env, DOCKER_CONFIG: config };
  const command = (image: ImageName, options: string): string =>
    `docker buildx build -q --allow network.host --network host -f ${context}/Dockerfile -t ${referenceOf(image)} ${options} ${context}`;
  const build = (image: ImageName) => async (): Promise<void> => {
    if (image === 'base') {
      await servers.emptyRegistry();
      await openEmpty(ours, bench, servers);
    }
    const script = command(image, image === 'rebuild' ? '--no-cache' : '');
    await measure(script, { cwd: bench.work, env: { ...bench.env, ...env, DOCKER_HOST: daemon.host } });
  };
  const saving = BUILT.flatMap((image): Candidate[] => [
    { label: labelOf(ours.label, image), script: ours.save(image), prepare: build(image) },
    {
      label: labelOf('buildx, cache export', image),
      script: command(image, `--cache-to type=registry,ref=$REGISTRY/cache-${image},mode=max`),
      against: labelOf(ours.label, image),
    },
  ]);
  const restoring: Candidate[] = [
    { label: 'vm, restore, cold', script: ours.load?.('base') ?? '', prepare: fresh },
    {
      label: 'buildx, build from the cache, cold',
      script: command('base', '--cache-from type=registry,ref=$REGISTRY/cache-base'),
      prepare: fresh,
      against: 'vm, restore, cold',
    },
  ];
  return {
    name: 's3-buildx',
    title: "Against BuildKit's cache in a registry: containerd",
    notes: [`Docker ${daemon.version}`],
    candidates: [...saving, ...restoring].map((candidate) => ({ daemon: () => daemon, env, traffic: servers.traffic, ...candidate })),
    [Symbol.asyncDispose]: () => daemon.stop(),
  };
}

/** The same Dockerfile from the same root filesystem, which is passed as a file, since there is no registry to pull it from. */
async function contextOf(bench: Bench): Promise<string> {
  const folder = join(bench.folder, 'buildx');
  const rootfs = join(folder, 'rootfs.tar');
  await mkdir(folder, { recursive: true });
  if (!existsSync(rootfs)) {
    const archive = archiveOf(bench.folder, 'base');
    const [manifest] = JSON.parse(await run(['tar', '-xOf', archive, 'manifest.json'])) as { Layers: string[] }[];
    await run(['sh', '-c', 'tar -xOf "$0" "$1" > "$2.partial" && mv "$2.partial" "$2"', archive, manifest?.Layers[0] ?? '', rootfs]);
  }
  if (bench.tiny) await run(['cp', '-r', join(bench.folder, 'context/files'), folder]);
  const steps = dockerfileOf('base', bench).replace(/^FROM .*\n/, 'FROM scratch\nADD rootfs.tar /\n');
  await writeFile(join(folder, 'Dockerfile'), steps);
  return folder;
}

/** Returns a docker configuration with the buildx plugin; on machines with a new Docker it is installed. */
async function dockerConfig(bench: Bench): Promise<string> {
  const folder = join(bench.work, 'docker');
  const plugins = join(CACHE, 'docker-config/cli-plugins');
  await mkdir(folder, { recursive: true });
  if (existsSync(plugins)) await symlink(plugins, join(folder, 'cli-plugins')).catch(() => {});
  return folder;
}
