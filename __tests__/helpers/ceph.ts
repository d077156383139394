import { spawn } from 'node:child_process';
import { randomBytes, randomUUID } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, openSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { SEARCH_PATH } from './paths.ts';
import { run, startTime, stopPid, until } from './processes.ts';

const PREFIX = 'vm-ceph-';
const START_ATTEMPTS = 3;
/** Ceph keeps the key in its configuration; this KMS backend is documented as for tests only. */
export const KMS_KEY = 'test-key';
const PROGRAMS = ['ceph-mon', 'ceph-mgr', 'ceph-osd', 'radosgw', 'radosgw-admin', 'ceph', 'monmaptool', 'setpriv'];

export interface Ceph {
  readonly endpoint: string;
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
  /** A second user with only the permissions of a bucket's policy. */
  readonly guest: { readonly accessKeyId: string; readonly secretAccessKey: string };
  /** Ends the processes and removes all their files. Idempotent. */
  stop(): Promise<void>;
}

export function hasCeph(): boolean {
  return PROGRAMS.every((program) => SEARCH_PATH.split(delimiter).some((folder) => existsSync(join(folder, program))));
}

/**
 * Starts Ceph's S3 gateway with a cluster of one node on loopback, without root. The kernel stops it when this process dies.
 * `diskBytes`: its capacity, in a sparse file.
 */
export async function startCeph({ diskBytes = 4 * 1024 ** 3 } = {}): Promise<Ceph> {
  sweepStale();
  for (let attempt = 1; ; attempt++) {
    try {
      return await startOnce(diskBytes);
    } catch (error) {
      // Another process may take a port between the check and its use, and Ceph's commands sometimes crash at exit.
      if (attempt === START_ATTEMPTS) throw error;
      console.warn(`Attempt ${attempt} of ${START_ATTEMPTS}: ${(error as Error).message}`);
    }
  }
}

async function startOnce(diskBytes: number): Promise<Ceph> {
  const folder = mkdtempSync(join(tmpdir(), PREFIX));
  writeFileSync(join(folder, 'owner.json'), JSON.stringify({ pid: process.pid, startTime: startTime(process.pid) }));
  const pids: number[] = [];
  const stop = async (): Promise<void> => {
    // The gateway first, while the daemons still answer its requests.
    for (const pid of pids.splice(0).reverse()) await stopPid(pid, 5);
    rmSync(folder, { recursive: true, force: true });
  };
  try {
    return { ...(await startIn(folder, { pids, diskBytes })), stop };
  } catch (error) {
    const told = lastLines(folder);
    await stop();
    throw new Error(`The private Ceph did not start: ${(error as Error).message}\n${told}`, { cause: error });
  }
}

function lastLines(folder: string): string {
  const logs = readdirSync(folder).filter((name) => /\.(out|log)$/.test(name));
  return logs.map((name) => `${name}: ${readFileSync(join(folder, name), 'utf8').split('\n').slice(-8).join('\n')}`).join('\n');
}

async function startIn(folder: string, { pids, diskBytes }: { pids: number[]; diskBytes: number }): Promise<Omit<Ceph, 'stop'>> {
  const [monitor, gateway] = [await freePort(), await freePort()];
  const [cluster, disk] = [randomUUID(), randomUUID()];
  const keys = { accessKeyId: 'test-access-key', secretAccessKey: 'test-secret-key' };
  const guest = { accessKeyId: 'guest-access-key', secretAccessKey: 'guest-secret-key' };
  const conf = join(folder, 'ceph.conf');
  const map = join(folder, 'monmap');
  for (const name of ['mon', 'mgr', 'osd', 'run']) mkdirSync(join(folder, name));
  writeFileSync(conf, configuration({ folder, cluster, monitor, gateway, diskBytes }));
  const begin = (...argv: string[]): void => {
    pids.push(start([...argv, '--conf', conf, '-f'], join(folder, `${argv[0]}.out`)));
  };
  await run(['monmaptool', '--create', '--fsid', cluster, '--addv', 'a', `[v1:127.0.0.1:${monitor}]`, map]);
  await run(['ceph-mon', '--conf', conf, '--mkfs', '-i', 'a', '--monmap', map]);
  begin('ceph-mon', '-i', 'a');
  begin('ceph-mgr', '-i', 'x');
  await run(['ceph', '--conf', conf, '--connect-timeout', '30', 'osd', 'new', disk]);
  // By hand: an osd that starts before it has the monitor's map fails when it does this itself, and exits.
  await run(['ceph', '--conf', conf, 'osd', 'crush', 'add', 'osd.0', '1', 'root=default', 'host=test']);
  await run(['ceph-osd', '--conf', conf, '-i', '0', '--mkfs', '--monmap', map, '--osd-uuid', disk]);
  begin('ceph-osd', '-i', '0');
  begin('radosgw', '-n', 'client.rgw');
  for (const [name, { accessKeyId, secretAccessKey }] of Object.entries({ test: keys, guest })) {
    const user = [`--uid=${name}`, `--display-name=${name}`, `--access-key=${accessKeyId}`, `--secret-key=${secretAccessKey}`];
    await run(['timeout', '60', 'radosgw-admin', '--conf', conf, 'user', 'create', ...user]);
  }
  const endpoint = `http://127.0.0.1:${gateway}`;
  await until('radosgw', 30, async () => (await fetch(endpoint).catch(() => undefined))?.ok ?? false);
  return { endpoint, ...keys, guest };
}

function configuration({
  folder,
  cluster,
  monitor,
  gateway,
  diskBytes,
}: {
  folder: string;
  cluster: string;
  monitor: number;
  gateway: number;
  diskBytes: number;
}): string {
  return `[global]
fsid = ${cluster}
mon host = v1:127.0.0.1:${monitor}
auth cluster required = none
auth service required = none
auth client required = none
public network = 127.0.0.0/8
osd pool default size = 1
osd pool default min size = 1
osd pool default pg num = 8
osd pool default pgp num = 8
osd pool default pg autoscale mode = off
osd crush chooseleaf type = 0
mon allow pool size one = true
mon max pg per osd = 1000
run dir = ${folder}/run
crash dir = ${folder}/run
log file = ${folder}/$name.log
admin socket = ${folder}/run/$name.asok
pid file = ${folder}/run/$name.pid
mon data = ${folder}/mon
mgr data = ${folder}/mgr
osd data = ${folder}/osd
osd objectstore = bluestore
osd crush update on start = false
osd class update on start = false
bluestore block create = true
bluestore block size = ${diskBytes}
osd memory target = ${900 * 1024 ** 2}
rgw crypt require ssl = false
rgw crypt s3 kms backend = testing
rgw crypt s3 kms encryption keys = ${KMS_KEY}=${randomBytes(32).toString('base64')}
rgw frontends = beast endpoint=127.0.0.1:${gateway}
`;
}

/** Returns the process id: setpriv executes the program in its own process. */
function start(argv: readonly string[], logfile: string): number {
  const log = openSync(logfile, 'a');
  const env = { ...process.env, PATH: SEARCH_PATH };
  const [command = '', ...args] = ['setpriv', '--pdeathsig', 'TERM', '--', ...argv];
  const child = spawn(command, args, { stdio: ['ignore', log, log], detached: true, env });
  child.unref();
  if (child.pid === undefined) throw new Error(`${argv[0]} cannot be started`);
  return child.pid;
}

/** A killed test run leaves its folder behind, but no processes. */
function sweepStale(): void {
  for (const folder of readdirSync(tmpdir()).filter((name) => name.startsWith(PREFIX))) {
    const file = join(tmpdir(), folder, 'owner.json');
    if (!existsSync(file)) continue;
    const owner = JSON.parse(readFileSync(file, 'utf8')) as { pid: number; startTime: string };
    if (startTime(owner.pid) !== owner.startTime) rmSync(join(tmpdir(), folder), { recursive: true, force: true });
  }
}

export async function freePort(): Promise<number> {
  const server = createServer();
  const { promise, resolve } = Promise.withResolvers<void>();
  server.listen(0, '127.0.0.1', resolve);
  await promise;
  const address = server.address();
  await new Promise((closed) => server.close(closed));
  if (address === null || typeof address === 'string') throw new Error('no free port');
  return address.port;
}
