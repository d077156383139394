import { type Engine, startDaemon } from '../__tests__/helpers/daemons.ts';
import { type ImageName, loadImage } from './images.ts';
import type { Bench, Candidate, Part } from './part.ts';
import { casync, gzip, type Peer, restic, vm, zstd } from './peers.ts';

/** An image is captured from a daemon for the first time, and again after a rebuild that changed every layer's digest. */
export async function createPart(bench: Bench, engine: Engine): Promise<Part> {
  const daemon = await startDaemon({ engine });
  for (const image of ['base', 'rebuild'] as const) await loadImage(daemon, bench.folder, image);
  // All peers read the same output of an image store, so on the second store one of them is enough to compare with.
  const peers = engine === 'classic' ? [zstd, gzip, restic, casync] : [zstd];
  const candidates = (['base', 'rebuild'] as const).flatMap((image) => [
    ours(bench, image),
    ...peers.map((peer) => theirs({ bench, peer, image })),
  ]);
  return {
    name: `create-${engine}`,
    title: `Create, and create of the rebuild: ${engine}`,
    notes: [`Docker ${daemon.version}`],
    candidates: candidates.map((candidate) => ({ ...candidate, daemon: () => daemon })),
    [Symbol.asyncDispose]: () => daemon.stop(),
  };
}

function ours(bench: Bench, image: ImageName): Candidate {
  const prepare = async () => (image === 'base' ? vm.empty(bench) : undefined);
  return { label: labelOf(vm.label, image), script: vm.create(image), prepare, gains: vm.gains, against: labelOf(zstd.label, image) };
}

function theirs({ bench, peer, image }: { bench: Bench; peer: Peer; image: ImageName }): Candidate {
  const prepare = async () => (image === 'base' || !peer.keepsHistory ? peer.empty(bench, image) : undefined);
  return {
    label: labelOf(peer.label, image),
    script: peer.save(image),
    prepare,
    gains: peer.gains(image),
    against: labelOf(zstd.label, image),
  };
}

export function labelOf(tool: string, image: ImageName): string {
  return image === 'base' ? tool : `${tool}, ${image}`;
}
