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
 * Cold: a new daemon with an empty data folder, since the containerd store would keep a removed image's content until it collects garbage.
 * Warm: the same command again.
 */
export async function restorePart(bench: Bench, engine: Engine): Promise<Part> {
  await fillStores(bench, 'snapshots', 'base.tar.zst', 'base.tar.gz', 'restic');
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
    title: `Restore, cold and warm: ${engine}`,
    notes: [`Docker ${daemon.version}`],
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

/** A load may leave an image without its content and exit 0; an image that a container can be created from is complete. */
async function assertUsable(daemon: Daemon): Promise<void> {
  const container = await run(['docker', 'create', referenceOf('base'), 'true'], { DOCKER_HOST: daemon.host });
  await run(['docker', 'rm', container], { DOCKER_HOST: daemon.host });
}

const FILL = {
  snapshots: (archive: string) => `vm snapshot create @base --archive '${archive}'`,
  'base.tar.zst': (archive: string) => `zstd -T0 -q '${archive}' -o base.tar.zst`,
  'base.tar.gz': (archive: string) => `gzip < '${archive}' > base.tar.gz`,
  restic: (archive: string) => `restic init --quiet && restic backup --quiet --stdin --stdin-filename base.tar < '${archive}'`,
};

/** Saves the image to these tools' stores, unless an earlier part did. */
export async function fillStores(bench: Bench, ...stores: readonly (keyof typeof FILL)[]): Promise<void> {
  for (const path of stores) {
    if (existsSync(join(bench.work, path))) continue;
    await measure(FILL[path](archiveOf(bench.folder, 'base')), { cwd: bench.work, env: bench.env });
  }
}
