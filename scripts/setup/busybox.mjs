import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fetchDebs } from './fetch-debs.mjs';
import { CACHE } from './paths.mjs';

const FOLDER = join(CACHE, 'busybox');

/** One static program makes a whole root filesystem for the test images. Unpacked, not installed: busybox-static would replace busybox. */
export const busybox = {
  name: 'busybox-static',
  isDone: () => busyboxPath() !== undefined,
  install: () => fetchDebs({ packages: ['busybox-static'], into: FOLDER }),
};

export function busyboxPath() {
  return ['/usr/bin/busybox', '/bin/busybox', join(FOLDER, 'usr/bin/busybox'), join(FOLDER, 'bin/busybox')].find(
    (path) => existsSync(path) && isStatic(path),
  );
}

/** A dynamic program names its loader (`/lib64/ld-linux-x86-64.so.2`) in the first page. */
function isStatic(path) {
  return !readFileSync(path).subarray(0, 4096).includes('ld-linux');
}
