import { type Daemon, startDaemon } from '../__tests__/helpers/daemons.ts';
import { loadImage } from './images.ts';
import type { Bench, Part } from './part.ts';
import { fillStores } from './restore.ts';

/** The image is in the daemon and the snapshot in the repository: what every job pays that finds all done. */
export async function startPart(bench: Bench): Promise<Part> {
  await fillStores(bench, 'snapshots');
  const daemon: Daemon = await startDaemon({ engine: 'classic' });
  await loadImage(daemon, bench.folder, 'base');
  return {
    name: 'start',
    title: 'Start',
    candidates: [
      {
        label: 'restore action, nothing to do',
        script: 'INPUT_NAME=base INPUT_STORE=$VM_SNAPSHOTS_DIR restore-action',
        daemon: () => daemon,
        warmPages: true,
      },
      { label: 'vm snapshot list', script: 'vm snapshot list', warmPages: true },
    ],
    [Symbol.asyncDispose]: () => daemon.stop(),
  };
}
