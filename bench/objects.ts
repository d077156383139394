/*
 * Every command on a folder store with very many objects: `node scripts/on-node24.mjs bench/objects.ts [objects]`, 130,000 by default. Each
 * object is a segment with a blob record that no snapshot needs. Uses the bundled command.
 */
import { hash, randomBytes } from 'node:crypto';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { layerOf, legacyArchive, tarOf } from '../__tests__/helpers/archives.ts';
import { ROOT } from '../__tests__/helpers/paths.ts';
import { fromHex } from '../src/lib/digest.ts';
import { encodeSegment } from '../src/repository/index/segment.ts';
import { measure, megabytes } from './measure.ts';

const count = Number(process.argv[2] ?? 130_000);
const work = await mkdtemp(join(process.env.VM_BENCH_DIR ?? tmpdir(), 'vm-objects-'));
const index = join(work, 'a/.repository/index');
const vm = `${process.execPath} ${join(process.env.VM_BENCH_DIST ?? join(ROOT, 'dist'), 'cli/index.js')} snapshot`;
const verb = async (args: string): Promise<void> => {
  const env = { ...process.env, HOME: work, XDG_CACHE_HOME: join(work, 'cache'), VM_SNAPSHOTS_DIR: join(work, 'a') };
  const { seconds, peakBytes } = await measure(`${vm} ${args}`, { cwd: work, env });
  console.log(`${args}: ${seconds.toFixed(1)} s, ${megabytes(peakBytes, 0)} MB`);
};
try {
  await writeFile(join(work, 'one.tar'), tarOf(...legacyArchive([layerOf('one')])));
  await verb('create @first --archive one.tar');
  await mkdir(index, { recursive: true });
  for (let n = 0; n < count; n++) {
    const digest = () => fromHex(randomBytes(32).toString('hex'));
    const bytes = encodeSegment({ packs: [], blobs: [{ digest: digest(), size: 1, recipe: digest() }] });
    await writeFile(join(index, hash('sha256', bytes, 'hex')), bytes);
  }
  for (const args of ['create @one --archive one.tar', 'tag @one @other', 'list', 'inspect @one', 'stats', 'verify', 'push @one b'])
    await verb(args);
  for (const args of ['export @one --output one.snapshot.tar.zst', 'verify --repair', 'delete @other --yes', 'clean --yes', 'verify'])
    await verb(args);
} finally {
  await rm(work, { recursive: true, force: true });
}
