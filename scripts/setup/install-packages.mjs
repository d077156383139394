import { withoutServiceStarts } from './policy-rc.mjs';
import { runAsRoot } from './root.mjs';
import { SetupError, which } from './run.mjs';

const INSTALL = ['install', '-y', '--no-install-recommends'];

/** Installs Debian packages; `units` are the services they bring, which are neither started nor enabled: the tests start their own. */
export function installPackages(packages, { units }) {
  const byHand = `sudo sh -c 'apt-get update && apt-get ${INSTALL.join(' ')} ${packages.join(' ')}'`;
  if (!which('apt-get')) throw new SetupError(`only Debian and Ubuntu are known here; please install ${packages.join(', ')} by hand`);
  runAsRoot('apt-get', ['update'], { byHand });
  withoutServiceStarts(() => runAsRoot('env', ['DEBIAN_FRONTEND=noninteractive', 'apt-get', ...INSTALL, ...packages], { byHand }));
  if (units.length > 0 && which('systemctl')) runAsRoot('systemctl', ['disable', ...units]);
}
