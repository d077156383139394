import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { type Daemon, type Engine, startDaemon } from '../__tests__/helpers/daemons.ts';
import { run } from '../__tests__/helpers/processes.ts';
import { archiveOf, referenceOf } from './images.ts';
import { measure } from './measure.ts';
import type { Bench, Candidate, Part } from './part.ts';
import { gzip, restic, vm, zstd } from './peers.ts';

interface Tool {
  readonly label: string;
  readonly load: string;
}

/**
 * Cold: a daemon that never saw the image, with an empty data folder; the containerd store would keep a removed image's content until
 * it collects garbage. Warm: the same command again.
 */
export async function restorePart(bench: Bench, engine: Engine): Promise<Part> {
  await fillStores(bench);
  const tools = [
    { label: vm.label, load: vm.restore('base') },
    ...[zstd, gzip, restic].map((peer) => ({ label: peer.label, load: peer.load?.('base') ?? '' })),
  ];
  let daemon = await startDaemon({ engine });
  const fresh = async (): Promise<void> => {
    await daemon.stop();
    daemon = await startDaemon({ engine });
  };
  const used = async (): Promise<void> => assertUsable(daemon);
  return {
    name: `restore-${engine}`,
    title: `Restore, cold and warm: Docker ${daemon.version}, ${engine}`,
    candidates: tools.flatMap((tool) => pair({ tool, current: () => daemon, fresh, used })),
    [Symbol.asyncDispose]: () => daemon.stop(),
  };
}

function pair({
  tool,
  current,
  fresh,
  used,
}: {
  tool: Tool;
  current: () => Daemon;
  fresh: () => Promise<void>;
  used: () => Promise<void>;
}): Candidate[] {
  const candidate = (state: string, prepare: () => Promise<void>): Candidate => ({
    label: `${tool.label}, ${state}`,
    script: tool.load,
    daemon: current,
    prepare,
    against: `${zstd.label}, ${state}`,
  });
  return [candidate('cold', fresh), candidate('warm', used)];
}

/** A load may leave an image without its content and exit 0; one that a container can be made of is whole. */
async function assertUsable(daemon: Daemon): Promise<void> {
  const container = await run(['docker', 'create', referenceOf('base'), 'true'], { DOCKER_HOST: daemon.host });
  await run(['docker', 'rm', container], { DOCKER_HOST: daemon.host });
}

/** Every tool's store holds the image already when the part runs behind `create`. */
export async function fillStores(bench: Bench): Promise<void> {
  const archive = archiveOf(bench.folder, 'base');
  const fill = async (path: string, script: string): Promise<void> => {
    if (!existsSync(join(bench.work, path))) await measure(script, { cwd: bench.work, env: bench.env });
  };
  await fill('snapshots', `vm snapshot create base --archive '${archive}'`);
  await fill('base.tar.zst', `zstd -T0 -q '${archive}' -o base.tar.zst`);
  await fill('base.tar.gz', `gzip < '${archive}' > base.tar.gz`);
  await fill('restic', `restic init --quiet && restic backup --quiet --stdin --stdin-filename base.tar < '${archive}'`);
}
