import { existsSync, mkdirSync, renameSync, rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { goPath } from './act.mjs';
import { CACHE } from './paths.mjs';
import { run, SetupError } from './run.mjs';

const FOLDER = join(CACHE, 'docker-29');
const CONTAINERD = 'github.com/containerd/containerd/v2/cmd';
/** dockerd 29 carries version numbers of a Go module: https://pkg.go.dev/github.com/moby/moby/v2 */
const MODULES = [
  'github.com/moby/moby/v2/cmd/dockerd@v2.0.0-beta.24',
  ...['containerd', 'containerd-shim-runc-v2', 'ctr'].map((program) => `${CONTAINERD}/${program}@v2.2.9`),
];
/** It knows time namespaces, which Docker 29 asks for and Debian's does not. `go install` refuses its module, which replaces others. */
const RUNC = 'github.com/opencontainers/runc';
const RUNC_VERSION = 'v1.3.3';
/** Two slow cores compile dockerd and containerd in some ten minutes. */
const LIMIT_MS = 45 * 60_000;

/** Docker 29 with its containerd and runc, compiled with Go, beside the command, Compose and buildx of Docker 28. */
export const docker29 = {
  name: 'Docker 29',
  isDone: () => existsSync(join(CACHE, 'docker-config-29')) && existsSync(join(FOLDER, 'usr/bin/runc')),
  install() {
    const go = goPath();
    if (go === undefined) throw new SetupError('Docker 29 is compiled, and this machine has no Go');
    const partial = `${FOLDER}.partial`;
    rmSync(partial, { recursive: true, force: true });
    mkdirSync(join(partial, 'usr/bin'), { recursive: true });
    const env = { GOBIN: join(partial, 'usr/bin'), GOFLAGS: '', CGO_ENABLED: '1' };
    for (const module of MODULES) run(go, ['install', '-trimpath', '-ldflags=-s -w', module], { env, timeout: LIMIT_MS });
    compileRunc(go, partial);
    symlinkSync(join('../../../docker-28/usr/bin/docker'), join(partial, 'usr/bin/docker'));
    rmSync(FOLDER, { recursive: true, force: true });
    renameSync(partial, FOLDER);
    rmSync(join(CACHE, 'docker-config-29'), { force: true });
    symlinkSync('docker-config-28', join(CACHE, 'docker-config-29'));
  },
};

/** Without seccomp, whose headers it would need: the test's daemons do not use it. */
function compileRunc(go, folder) {
  const cwd = join(folder, 'runc');
  mkdirSync(cwd);
  const options = { cwd, env: { GOFLAGS: '', CGO_ENABLED: '1' }, timeout: LIMIT_MS };
  run(go, ['mod', 'init', 'vm-snapshot/runc'], options);
  run(go, ['get', `${RUNC}@${RUNC_VERSION}`], options);
  run(go, ['build', '-trimpath', '-ldflags=-s -w', '-o', join(folder, 'usr/bin/runc'), RUNC], options);
  rmSync(cwd, { recursive: true });
}
