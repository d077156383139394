import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { run } from '../__tests__/helpers/processes.ts';
import { type ImageName, referenceOf } from './images.ts';
import type { Bench } from './part.ts';

/** An alternative to vm, with its defaults. Every tool keeps its files in the work folder. */
export interface Peer {
  readonly label: string;
  save(image: ImageName): string;
  /** Absent if the tool can only restore a file, not a stream. */
  load?(image: ImageName): string;
  /** The file or folder that `save` adds to. */
  gains(image: ImageName): string;
  /** Prints its version. */
  readonly version: string;
  /** Creates an empty store, or removes the file that `save` writes. */
  empty(bench: Bench, image: ImageName): Promise<void>;
  readonly keepsHistory: boolean;
}

const file = (name: string, compress: string, expand: string, ending: string): Peer => ({
  label: name,
  save: (image) => `docker save ${referenceOf(image)} | ${compress} > ${image}.tar.${ending}`,
  load: (image) => `${expand} ${image}.tar.${ending} | docker load -q`,
  gains: (image) => `${image}.tar.${ending}`,
  version: `${expand.split(' ')[0]} --version`,
  empty: (bench, image) => rm(join(bench.work, `${image}.tar.${ending}`), { force: true }),
  keepsHistory: false,
});

export const zstd = file('zstd -T0', 'zstd -T0 -q', 'zstd -dc', 'zst');
export const gzip = file('gzip', 'gzip', 'gzip -dc', 'gz');

export const restic: Peer = {
  label: 'restic',
  save: (image) => `docker save ${referenceOf(image)} | restic backup --quiet --stdin --stdin-filename ${image}.tar`,
  load: (image) => `restic dump --path /${image}.tar latest ${image}.tar | docker load -q`,
  gains: () => 'restic',
  version: 'restic version',
  empty: async (bench) => {
    await rm(join(bench.work, 'restic'), { recursive: true, force: true });
    await run(['restic', 'init', '--quiet'], bench.env);
  },
  keepsHistory: true,
};

export const casync: Peer = {
  label: 'casync',
  // casync reads a file, not a stream.
  save: (image) =>
    `docker save ${referenceOf(image)} > ${image}.tar && casync make --store=casync/store.castr casync/${image}.caibx ${image}.tar`,
  gains: () => 'casync',
  version: 'casync --version',
  empty: async (bench) => {
    await rm(join(bench.work, 'casync'), { recursive: true, force: true });
    await mkdir(join(bench.work, 'casync'));
  },
  keepsHistory: true,
};

/** vm, used as a user would. */
export const vm = {
  label: 'vm',
  create: (image: ImageName) => `vm snapshot create @${image} --image ${referenceOf(image)}`,
  restore: (image: ImageName) => `vm snapshot restore @${image}`,
  gains: 'snapshots',
  empty: (bench: Bench) => rm(join(bench.work, 'snapshots'), { recursive: true, force: true }),
};
