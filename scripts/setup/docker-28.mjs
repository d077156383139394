import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { linkPlugins } from './current-docker.mjs';
import { debianMirror } from './debian-mirror.mjs';
import { fetchDebs } from './fetch-debs.mjs';
import { CACHE } from './paths.mjs';
import { SetupError } from './run.mjs';

const FOLDER = join(CACHE, 'docker-28');
const PACKAGES = ['docker.io', 'docker-cli', 'containerd', 'docker-compose', 'docker-buildx'];
const KEYRING = '/usr/share/keyrings/debian-archive-keyring.gpg';

/** Docker 28 with Compose 2.40, from the Debian release after trixie. Its programs need only glibc 2.34, except runc, which stays the system's. */
export const docker28 = {
  name: 'Docker 28',
  isDone: () => existsSync(join(CACHE, 'docker-config-28/cli-plugins/docker-buildx')),
  install() {
    const mirror = debianMirror();
    if (!mirror) throw new SetupError("apt's configuration names no Debian mirror");
    fetchDebs({ packages: PACKAGES, into: FOLDER, sources: [`deb [signed-by=${KEYRING} target=Packages] ${mirror} forky main`] });
    linkPlugins('docker-28', join(CACHE, 'docker-config-28/cli-plugins'));
  },
};
