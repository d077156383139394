import { readFileSync } from 'node:fs';
import { run } from './run.mjs';

const FORMAT = '$(REPO_URI) $(RELEASE) $(COMPONENT) $(ORIGIN)';

/** The Debian mirror that this machine is configured for, or undefined on machines without one (Ubuntu). */
export function debianMirror() {
  const codename = /^VERSION_CODENAME=(.*)$/m.exec(readFileSync('/etc/os-release', 'utf8'))?.[1];
  const targets = run('apt-get', ['indextargets', '--format', FORMAT])
    .split('\n')
    .map((line) => line.split(' '));
  const main = targets.filter(([, release, component, origin]) => release === codename && component === 'main' && isDebian(origin));
  return main.sort((a, b) => Number(b[3] === 'Debian') - Number(a[3] === 'Debian'))[0]?.[0];
}

/** The origin is known only after an `apt-get update`; a fresh machine may not have had one. */
function isDebian(origin) {
  return origin === 'Debian' || (!origin && /^ID=debian$/m.test(readFileSync('/etc/os-release', 'utf8')));
}
