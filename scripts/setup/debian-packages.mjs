import { existsSync, readFileSync } from 'node:fs';
import { installPackages } from './install-packages.mjs';
import { which } from './run.mjs';

/** Programs rather than packages are looked for: a machine with docker-ce has a dockerd, and docker.io would conflict with it. */
const NEEDED = [
  { program: 'dockerd', package: 'docker.io' },
  { program: 'docker', package: 'docker.io' },
  { program: 'git', package: 'git' },
  { program: 'zstd', package: 'zstd' },
  { program: 'xz', package: 'xz-utils' },
  { program: 'bzip2', package: 'bzip2' },
  { program: 'openssl', package: 'openssl' },
  { program: 'pgrep', package: 'procps' },
  { program: 'setfattr', package: 'attr' },
  { program: 'setfacl', package: 'acl' },
  { program: 'apparmor_parser', package: 'apparmor', when: hasAppArmor },
];
const UNITS = ['docker.service', 'docker.socket', 'containerd.service'];

export const debianPackages = {
  name: 'Debian packages',
  isDone: () => missingPackages().length === 0,
  install() {
    const packages = missingPackages();
    installPackages(packages, { units: packages.includes('docker.io') ? UNITS : [] });
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
