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
/** Two slow cores compile dockerd and containerd in some ten minutes. */
const LIMIT_MS = 45 * 60_000;

/** Docker 29, compiled with Go, beside the command, Compose and buildx of Docker 28. The system's runc starts its containers. */
export const docker29 = {
  name: 'Docker 29',
  isDone: () => existsSync(join(CACHE, 'docker-config-29')),
  install() {
    const go = goPath();
    if (go === undefined) throw new SetupError('Docker 29 is compiled, and this machine has no Go');
    const partial = `${FOLDER}.partial`;
    rmSync(partial, { recursive: true, force: true });
    mkdirSync(join(partial, 'usr/bin'), { recursive: true });
    const env = { GOBIN: join(partial, 'usr/bin'), GOFLAGS: '', CGO_ENABLED: '1' };
    for (const module of MODULES) run(go, ['install', '-trimpath', '-ldflags=-s -w', module], { env, timeout: LIMIT_MS });
    symlinkSync(join('../../../docker-28/usr/bin/docker'), join(partial, 'usr/bin/docker'));
    rmSync(FOLDER, { recursive: true, force: true });
    renameSync(partial, FOLDER);
    symlinkSync('docker-config-28', join(CACHE, 'docker-config-29'));
  },
};
