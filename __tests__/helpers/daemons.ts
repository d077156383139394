import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { binariesOf, type Engine } from './daemon-binaries.ts';
import { removeDaemonFolder, sweepStaleDaemons } from './daemon-cleanup.ts';
import { run, startAsRoot, startTime, until } from './processes.ts';

export type { Engine } from './daemon-binaries.ts';

export interface Daemon {
  /** The value of DOCKER_HOST: `unix:///…`. */
  readonly host: string;
  readonly engine: Engine;
  /** As the daemon reports it, for example `20.10.24+dfsg1`. */
  readonly version: string;
  readonly dataRoot: string;
  /** Ends the daemon with all its containers and removes all its files. Idempotent. */
  stop(): Promise<void>;
}

export interface DaemonOptions {
  readonly engine: Engine;
  /** A daemon that does not share the loopback interface, as in Docker Desktop's virtual machine. */
  readonly ownNetwork?: boolean;
}

/**
 * Starts a private Docker daemon with its own containerd, data and sockets, which does not change the machine's network. Two of them behave as
 * two machines. Throws if the engine is not available or does not start within 60 s.
 */
export async function startDaemon({ engine, ownNetwork = false }: DaemonOptions): Promise<Daemon> {
  const path = binariesOf(engine);
  if (path === undefined) throw new Error(`No Docker ${engine} engine on this machine; \`node scripts/setup.mjs\` says why`);
  await sweepStaleDaemons();
  const folder = mkdtempSync(join(tmpdir(), 'vm-daemon-'));
  writeFileSync(join(folder, 'owner.json'), JSON.stringify({ pid: process.pid, startTime: startTime(process.pid) }));
  try {
    return await startIn(folder, { engine, ownNetwork, path });
  } catch (error) {
    const log = tail(join(folder, 'dockerd.log')) || tail(join(folder, 'containerd.log'));
    await removeDaemonFolder(folder);
    throw new Error(`The private ${engine} daemon did not start:\n${log}`, { cause: error });
  }
}

async function startIn(folder: string, { engine, ownNetwork, path }: Required<DaemonOptions> & { path: string }): Promise<Daemon> {
  const dataRoot = join(folder, 'data');
  const host = `unix://${folder}/docker.sock`;
  await startContainerd(folder, path);
  writeFileSync(join(folder, 'daemon.json'), JSON.stringify(configuration(engine)));
  startAsRoot({
    argv: [...(ownNetwork ? ['unshare', '--net'] : []), ...dockerdCommand(folder, ownNetwork)],
    logfile: join(folder, 'dockerd.log'),
    path,
  });
  let version = '';
  await until('dockerd', 60, async () => {
    version = await run(['docker', '-H', host, 'version', '--format', '{{.Server.Version}}']).catch(() => '');
    if (/^level=fatal|failed to start daemon/m.test(tail(join(folder, 'dockerd.log')))) throw new Error('dockerd gave up');
    return version !== '';
  });
  return { host, engine, version, dataRoot, stop: () => removeDaemonFolder(folder) };
}

/** Without a private containerd, dockerd would use the machine's and share its containers with the machine's Docker. */
async function startContainerd(folder: string, path: string): Promise<void> {
  const socket = join(folder, 'containerd.sock');
  const config = join(folder, 'containerd.toml');
  await mkdir(join(folder, 'containerd'));
  writeFileSync(
    config,
    `version = 2
root = "${folder}/containerd"
state = "${folder}/containerd-state"
disabled_plugins = ["io.containerd.grpc.v1.cri"]
[grpc]
address = "${socket}"
[ttrpc]
address = "${socket}.ttrpc"
[plugins."io.containerd.internal.v1.opt"]
path = "${folder}/opt"
`,
  );
  const argv = ['containerd', '--config', config];
  startAsRoot({ argv, logfile: join(folder, 'containerd.log'), path });
  await until('containerd', 20, () => existsSync(socket));
}

function configuration(engine: Engine): object {
  const containerd = engine === 'containerd';
  const features = { 'containerd-snapshotter': containerd };
  // The runc that the setup compiles for Docker 29 has no seccomp.
  const seccomp = process.env.VM_TEST_DOCKER === '29' ? { 'seccomp-profile': 'unconfined' } : {};
  const store = containerd ? {} : { 'storage-driver': 'overlay2' };
  // Docker's default pools hold 31 networks, and a killed daemon leaves the bridges of its networks on the host.
  const pools = { 'default-address-pools': [{ base: '100.64.0.0/10', size: 24 }] };
  return { features, ...seccomp, ...store, ...pools, 'exec-opts': ['native.cgroupdriver=cgroupfs'] };
}

function dockerdCommand(folder: string, ownNetwork: boolean): string[] {
  return [
    'dockerd',
    ...['--config-file', `${folder}/daemon.json`, '--data-root', `${folder}/data`, '--exec-root', `${folder}/exec`],
    ...['--pidfile', `${folder}/docker.pid`, '--containerd', `${folder}/containerd.sock`],
    ...['-H', `unix://${folder}/docker.sock`, '--group', String(process.getgid?.() ?? 0)],
    // `--bridge none` deletes the docker0 of a running daemon; with `--bridge docker0`, dockerd leaves it unchanged.
    ...['--bridge', !ownNetwork && existsSync('/sys/class/net/docker0') ? 'docker0' : 'none'],
    ...['--iptables=false', '--ip6tables=false', '--ip-masq=false', '--ip-forward=false', '--userland-proxy=false'],
  ];
}

function tail(file: string): string {
  return existsSync(file) ? readFileSync(file, 'utf8').split('\n').slice(-15).join('\n') : '';
}
