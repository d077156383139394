import { type Daemon, startDaemon } from '../__tests__/helpers/daemons.ts';
import { loadImage } from './images.ts';
import type { Bench, Candidate, Part } from './part.ts';
import { vm } from './peers.ts';

const SIZES = ['small', 'base'] as const;

/** The same commands on an image of a quarter of the size: memory must not grow with the size. */
export async function memoryPart(bench: Bench): Promise<Part> {
  const source = await startDaemon({ engine: 'classic' });
  for (const image of SIZES) await loadImage(source, bench.folder, image);
  let target = source;
  const freshTarget = async (): Promise<void> => {
    if (target !== source) await target.stop();
    target = await startDaemon({ engine: 'classic' });
  };
  return {
    name: 'memory',
    title: 'Memory at two image sizes',
    candidates: SIZES.flatMap((image): Candidate[] => [
      { label: `create, ${image}`, script: vm.create(image), daemon: () => source, prepare: () => vm.empty(bench), gains: vm.gains },
      { label: `restore, ${image}`, script: vm.restore(image), daemon: () => target, prepare: freshTarget },
    ]),
    [Symbol.asyncDispose]: () => stopAll([source, target]),
  };
}

async function stopAll(daemons: readonly Daemon[]): Promise<void> {
  for (const daemon of daemons) await daemon.stop();
}
