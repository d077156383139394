import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { type Daemon, startDaemon } from '../__tests__/helpers/daemons.ts';
import { loadImage } from './images.ts';
import type { Bench, Candidate, Part } from './part.ts';
import { gzip, type Peer, vm, zstd } from './peers.ts';
import { fillStores } from './restore.ts';

const FORMS = [
  { ending: 'gz', peer: gzip },
  { ending: 'zst', peer: zstd },
] as const;

/** Export to one file: the peers export from the daemon, vm exports from the repository. */
export async function exportPart(bench: Bench): Promise<Part> {
  await fillStores(bench, 'snapshots');
  const daemon = await startDaemon({ engine: 'classic' });
  await loadImage(daemon, bench.folder, 'base');
  return {
    name: 'export',
    title: 'Export to one file',
    candidates: FORMS.flatMap(({ ending, peer }) => [ours(bench, ending, peer), theirs(bench, peer, daemon)]),
    [Symbol.asyncDispose]: () => daemon.stop(),
  };
}

/** Import into an empty repository, without a daemon. No peer has this step: `docker load` reads the file every time. */
export async function importPart(bench: Bench): Promise<Part> {
  await fillStores(bench, 'snapshots');
  return {
    name: 'import',
    title: 'Import of that file into an empty repository',
    candidates: FORMS.map(({ ending }) => ({
      label: `vm, ${ending}`,
      script: `VM_SNAPSHOTS_DIR=imported vm snapshot import ${bundle(ending)}`,
      prepare: async () => {
        await rm(join(bench.work, 'imported'), { recursive: true, force: true });
      },
      gains: 'imported',
    })),
    [Symbol.asyncDispose]: async () => {},
  };
}

function ours(bench: Bench, ending: string, peer: Peer): Candidate {
  const path = bundle(ending);
  const prepare = () => rm(join(bench.work, path), { force: true });
  return {
    label: `${vm.label}, ${ending}`,
    script: `vm snapshot export @base --output ${path}`,
    prepare,
    gains: path,
    against: peer.label,
  };
}

function theirs(bench: Bench, peer: Peer, daemon: Daemon): Candidate {
  const prepare = () => peer.empty(bench, 'base');
  return { label: peer.label, script: peer.save('base'), prepare, gains: peer.gains('base'), daemon: () => daemon };
}

const bundle = (ending: string): string => `base.snapshot.tar.${ending}`;
