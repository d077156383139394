import { existsSync, readFileSync } from 'node:fs';
import { withoutServiceStarts } from './policy-rc.mjs';
import { runAsRoot } from './root.mjs';
import { SetupError, which } from './run.mjs';

/** Programs rather than packages are looked for: a machine with docker-ce has a dockerd, and docker.io would conflict with it. */
const NEEDED = [
  { program: 'dockerd', package: 'docker.io' },
  { program: 'docker', package: 'docker.io' },
  { program: 'git', package: 'git' },
  { program: 'zstd', package: 'zstd' },
  { program: 'apparmor_parser', package: 'apparmor', when: hasAppArmor },
];
const UNITS = ['docker.service', 'docker.socket', 'containerd.service'];
const INSTALL = ['install', '-y', '--no-install-recommends'];

export const debianPackages = {
  name: 'Debian packages',
  isDone: () => missingPackages().length === 0,
  install() {
    const packages = missingPackages();
    const byHand = `sudo sh -c 'apt-get update && apt-get ${INSTALL.join(' ')} ${packages.join(' ')}'`;
    if (!which('apt-get')) throw new SetupError(`only Debian and Ubuntu are known here; please install ${packages.join(', ')} by hand`);
    runAsRoot('apt-get', ['update'], { byHand });
    withoutServiceStarts(() => runAsRoot('env', ['DEBIAN_FRONTEND=noninteractive', 'apt-get', ...INSTALL, ...packages], { byHand }));
    // Nobody asked for a daemon that starts with the machine either; the tests start their own.
    if (packages.includes('docker.io') && which('systemctl')) runAsRoot('systemctl', ['disable', ...UNITS]);
  },
};

function missingPackages() {
  return [...new Set(NEEDED.filter(({ program, when }) => (when?.() ?? true) && !which(program)).map((need) => need.package))];
}

/** With AppArmor in the kernel and no parser, dockerd refuses to start any container. */
function hasAppArmor() {
  const flag = '/sys/module/apparmor/parameters/enabled';
  return existsSync(flag) && readFileSync(flag, 'utf8').startsWith('Y');
}
