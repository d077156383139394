import { existsSync, mkdirSync, rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { debianMirror } from './debian-mirror.mjs';
import { fetchDebs } from './fetch-debs.mjs';
import { CACHE } from './paths.mjs';
import { run, SetupError, which } from './run.mjs';

const FOLDER = join(CACHE, 'docker-current');
const PLUGINS = join(CACHE, 'docker-config/cli-plugins');
const PACKAGES = ['docker.io', 'docker-cli', 'containerd', 'docker-compose', 'docker-buildx'];
const KEYRING = '/usr/share/keyrings/debian-archive-keyring.gpg';

/**
 * A Docker with the containerd image store, beside the system's older one: Debian trixie's binaries, which need only glibc 2.34.
 * Machines whose own dockerd is new enough need none; where it cannot be had, the tests that want it are skipped and listed.
 */
export const currentDocker = {
  name: 'Docker with the containerd image store',
  optional: true,
  isDone: () => systemHasContainerdStore() || existsSync(join(PLUGINS, 'docker-buildx')),
  install() {
    const mirror = debianMirror();
    if (!mirror) throw new SetupError("no Debian mirror in apt's configuration, and the system's Docker is older than 24");
    fetchDebs({ packages: PACKAGES, into: FOLDER, sources: [`deb [signed-by=${KEYRING} target=Packages] ${mirror} trixie main`] });
    linkPlugins('docker-current', PLUGINS);
  },
};

/** Links buildx and Compose of an unpacked Docker in the cache, so that the docker command finds them where DOCKER_CONFIG names the plugins' parent. */
export function linkPlugins(docker, plugins) {
  rmSync(plugins, { recursive: true, force: true });
  mkdirSync(`${plugins}.partial`, { recursive: true });
  for (const plugin of ['docker-buildx', 'docker-compose']) {
    symlinkSync(join('../..', docker, 'usr/libexec/docker/cli-plugins', plugin), join(`${plugins}.partial`, plugin));
  }
  run('mv', [`${plugins}.partial`, plugins]);
}

function systemHasContainerdStore() {
  if (!which('dockerd')) return false;
  return Number(/version (\d+)/.exec(run('dockerd', ['--version']))?.[1] ?? 0) >= 24;
}
