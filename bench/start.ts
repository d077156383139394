import { join } from 'node:path';
import { type Daemon, startDaemon } from '../__tests__/helpers/daemons.ts';
import { ROOT } from '../__tests__/helpers/paths.ts';
import { loadImage } from './images.ts';
import { megabytes } from './measure.ts';
import { type Bench, bytesUnder, type Part } from './part.ts';
import { fillStores } from './restore.ts';

/** The image exists in the daemon and the snapshot in the repository: the cost of every job that has nothing to do. */
export async function startPart(bench: Bench): Promise<Part> {
  await fillStores(bench, 'snapshots');
  const daemon: Daemon = await startDaemon({ engine: 'classic' });
  await loadImage(daemon, bench.folder, 'base');
  const bytes = await bytesUnder(join(ROOT, 'dist'));
  return {
    name: 'start',
    title: 'Start',
    notes: [`the bundle dist/ has ${megabytes(bytes, 1)} MB`],
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
