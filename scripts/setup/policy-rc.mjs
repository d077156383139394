import { existsSync } from 'node:fs';
import { runAsRoot } from './root.mjs';

const POLICY = '/usr/sbin/policy-rc.d';

/**
 * Installing docker.io would start a daemon with the machine's own configuration. Debian's switch for that is a policy script;
 * one that the machine has already is the owner's decision and stays as it is.
 */
export function withoutServiceStarts(action) {
  if (existsSync(POLICY)) return action();
  runAsRoot('sh', ['-c', `printf '#!/bin/sh\\nexit 101\\n' > ${POLICY} && chmod 755 ${POLICY}`]);
  try {
    return action();
  } finally {
    runAsRoot('rm', ['-f', POLICY]);
  }
}
