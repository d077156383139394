/*
 * Number of requests of each command on a bucket with many snapshots, on a real server: `node scripts/on-node24.mjs bench/growth.ts
 * [snapshots]`, 10,000 by default. Every command opens the store again, as in a new process; `new` ones run on a machine without cached data.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { CreateBucketCommand, S3Client } from '@aws-sdk/client-s3';
import { layerOf } from '../__tests__/helpers/archives.ts';
import { startCeph } from '../__tests__/helpers/ceph.ts';
import { FakeProvider } from '../__tests__/helpers/fake-provider.ts';
import { startFaultProxy } from '../__tests__/helpers/fault-proxy.ts';
import { c } from '../__tests__/helpers/repository.ts';
import { list } from '../src/engine/catalog/list.ts';
import { openCatalog } from '../src/engine/catalog/open.ts';
import { tag } from '../src/engine/catalog/tag.ts';
import type { Catalog } from '../src/engine/catalog/types.ts';
import { create } from '../src/engine/create/create.ts';
import { clean, planClean } from '../src/engine/maintain/clean.ts';
import { deleteSnapshot } from '../src/engine/maintain/delete.ts';
import { openStore } from '../src/stores/open-store.ts';

const BUCKET = 'growth';
const count = Number(process.argv[2] ?? 10_000);
const home = await mkdtemp(join(tmpdir(), 'vm-growth-'));
const ceph = await startCeph({ diskBytes: 40 * 1024 ** 3 });
try {
  await using proxy = await startFaultProxy(ceph.endpoint);
  Object.assign(process.env, {
    AWS_ENDPOINT_URL: proxy.endpoint,
    AWS_ACCESS_KEY_ID: ceph.accessKeyId,
    AWS_SECRET_ACCESS_KEY: ceph.secretAccessKey,
    AWS_REGION: 'us-east-1',
    XDG_CACHE_HOME: join(home, 'known'),
  });
  using client = Object.assign(new S3Client({ endpoint: ceph.endpoint, forcePathStyle: true }), {
    [Symbol.dispose]() {
      client.destroy();
    },
  });
  await client.send(new CreateBucketCommand({ Bucket: BUCKET }));

  const ref = (name: string) => ({ project: 'app', name });
  const at = async (label: string, work: (catalog: Catalog) => Promise<unknown>): Promise<void> => {
    const [requests, started] = [proxy.requests.length, performance.now()];
    await using catalog = await openCatalog(await openStore(`s3://${BUCKET}/team`), { create: true, signal: c.signal });
    await work(catalog);
    console.log(`${label}: ${proxy.requests.length - requests} requests, ${((performance.now() - started) / 1000).toFixed(1)} s`);
  };
  const make = async (name: string, catalog: Catalog): Promise<void> => {
    const provider = new FakeProvider({ layers: [layerOf('base'), layerOf(`own ${name}`)] });
    const target = { kind: 'image', reference: 'tiny:1' } as const;
    await create({ ref: ref(name), target, description: '', force: false, from: 'tiny:1', directory: '/' }, { catalog, provider }, c);
  };
  const verbs = async (kind: string): Promise<void> => {
    await at(`${kind}create`, (catalog) => make(`${kind.trim()}one`, catalog));
    await at(`${kind}tag`, (catalog) => tag({ name: { ref: ref('n1') }, to: ref(`${kind.trim()}other`), force: false }, catalog, c));
    await at(`${kind}list`, (catalog) => list({}, catalog, c));
    await at(`${kind}delete`, (catalog) => deleteSnapshot({ name: { ref: ref(`${kind.trim()}one`) }, force: false }, catalog, c));
    await at(`${kind}clean`, async (catalog) => {
      const plan = await planClean({ rules: { maxCount: count * 2 } }, catalog, c);
      await clean(plan, catalog, c);
    });
  };
  await at(`${count} snapshots`, async (catalog) => {
    for (let n = 0; n < count; n++) await make(`n${n}`, catalog);
  });
  await verbs('');
  process.env.XDG_CACHE_HOME = join(home, 'new');
  await verbs('new ');
} finally {
  await ceph.stop();
  await rm(home, { recursive: true, force: true });
}
