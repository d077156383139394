import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Daemon } from '../__tests__/helpers/daemons.ts';
import { importBusybox } from '../__tests__/helpers/images.ts';
import { ROOT_PREFIX, run } from '../__tests__/helpers/processes.ts';
import { docker } from './docker.ts';

const REFERENCE = 'vm-bench/rootfs';

/** The folder and the size of the images. */
export interface Assets {
  readonly folder: string;
  readonly tiny: boolean;
  readonly log: (line: string) => void;
}

/** Imports the image `vm-bench/rootfs` into a daemon: minimal Debian 12, or busybox and some text in the context for tiny images. */
export async function importRootFilesystem({ folder, tiny }: Assets, daemon: Daemon): Promise<void> {
  if (tiny) {
    const files = join(folder, 'context/files');
    await mkdir(files, { recursive: true });
    await run(['sh', '-c', 'cp -r /usr/share/perl* "$0"', files]);
    await importBusybox(daemon, REFERENCE);
    return;
  }
  const tree = join(folder, 'rootfs');
  const mirror = (await run(['apt-get', 'indextargets', '--format', '$(REPO_URI)', 'Origin: Debian', 'Codename: bookworm'])).split('\n')[0];
  if (!mirror) throw new Error("apt's configuration names no mirror of Debian 12 (bookworm), which the images are made of");
  try {
    await run([...ROOT_PREFIX, 'debootstrap', '--variant=minbase', 'bookworm', tree, mirror]);
    await run([...ROOT_PREFIX, 'sh', '-c', 'tar -C "$0" -cf "$0.tar" .', tree]);
    await docker(daemon, ['import', `${tree}.tar`, REFERENCE]);
  } finally {
    await run([...ROOT_PREFIX, 'rm', '-rf', tree, `${tree}.tar`]);
  }
}
