import { spawn } from 'node:child_process';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { CreateBucketCommand, DeleteObjectsCommand, ListObjectsV2Command, S3Client } from '@aws-sdk/client-s3';
import { freePort, startCeph } from '../__tests__/helpers/ceph.ts';
import { stopPid, until } from '../__tests__/helpers/processes.ts';
import { type CountingProxy, startProxy } from './proxy.ts';
import type { Place } from './traffic.ts';
import { type Traffic, together } from './traffic.ts';

/** The S3 server and the image registry for snapshots, each behind a counting proxy. */
export interface Servers extends Place, AsyncDisposable {
  traffic(): Traffic;
  /** Removes all objects whose key begins with the prefix. */
  emptyBucket(prefix: string): Promise<void>;
  emptyRegistry(): Promise<void>;
}

export const BUCKET = 'bench';
const REGION = 'us-east-1';
const DISK_BYTES = 40 * 1024 ** 3;

/** `folder` is for the registry's files. */
export async function startServers(folder: string): Promise<Servers> {
  await using started = new AsyncDisposableStack();
  const ceph = await startCeph({ diskBytes: DISK_BYTES });
  started.defer(() => ceph.stop());
  const s3 = await startProxy(ceph.endpoint);
  started.defer(() => s3.stop());
  const credentials = { accessKeyId: ceph.accessKeyId, secretAccessKey: ceph.secretAccessKey };
  // Bypasses the proxy: clean-up is not counted.
  const client = new S3Client({ endpoint: ceph.endpoint, region: REGION, credentials, forcePathStyle: true });
  started.defer(() => client.destroy());
  await client.send(new CreateBucketCommand({ Bucket: BUCKET }));
  const registry = await startRegistry(join(folder, 'registry'));
  started.defer(() => registry.stop());
  const owned = started.move();
  return {
    env: {
      AWS_ENDPOINT_URL: `http://${s3.address}`,
      AWS_ACCESS_KEY_ID: ceph.accessKeyId,
      AWS_SECRET_ACCESS_KEY: ceph.secretAccessKey,
      AWS_REGION: REGION,
      AWS_DEFAULT_REGION: REGION,
      AWS_EC2_METADATA_DISABLED: 'true',
      // Ceph refuses checksums in trailers, which newer clients send if allowed.
      AWS_REQUEST_CHECKSUM_CALCULATION: 'when_required',
      RESTIC_REPOSITORY: `s3:http://${s3.address}/${BUCKET}/restic`,
      REGISTRY: registry.proxy.address,
    },
    traffic: () => together(s3.traffic(), registry.proxy.traffic()),
    emptyBucket: (prefix) => emptyBucket(client, prefix),
    emptyRegistry: () => registry.empty(),
    [Symbol.asyncDispose]: () => owned.disposeAsync(),
  };
}

interface Registry {
  readonly proxy: CountingProxy;
  empty(): Promise<void>;
  stop(): Promise<void>;
}

/** Starts Debian's docker-registry, which stores images in files. */
async function startRegistry(folder: string): Promise<Registry> {
  const port = await freePort();
  const config = `${folder}.json`;
  const storage = { filesystem: { rootdirectory: folder }, delete: { enabled: true } };
  await writeFile(config, JSON.stringify({ version: '0.1', log: { level: 'error' }, storage, http: { addr: `127.0.0.1:${port}` } }));
  const start = async (): Promise<number | undefined> => {
    await mkdir(folder, { recursive: true });
    // The kernel stops it when this process dies.
    const { pid } = spawn('setpriv', ['--pdeathsig', 'TERM', '--', 'docker-registry', 'serve', config], { stdio: 'ignore' });
    await until('docker-registry', 30, async () => (await fetch(`http://127.0.0.1:${port}/v2/`).catch(() => undefined))?.ok ?? false);
    return pid;
  };
  let pid = await start();
  const proxy = await startProxy(`http://127.0.0.1:${port}`);
  const end = async (): Promise<void> => {
    if (pid !== undefined) await stopPid(pid, 5);
    await rm(folder, { recursive: true, force: true });
  };
  return {
    proxy,
    async empty() {
      await end();
      pid = await start();
    },
    async stop() {
      await proxy.stop();
      await end();
    },
  };
}

async function emptyBucket(client: S3Client, Prefix: string): Promise<void> {
  for (;;) {
    const { Contents = [] } = await client.send(new ListObjectsV2Command({ Bucket: BUCKET, Prefix }));
    if (Contents.length === 0) return;
    await client.send(new DeleteObjectsCommand({ Bucket: BUCKET, Delete: { Objects: Contents.map(({ Key }) => ({ Key })), Quiet: true } }));
  }
}
