/*
 * Time and memory of the commands on a repository of very many chunks: `node scripts/on-node24.mjs bench/chunks.ts [chunks]`, two million by
 * default. The chunks are small, so that 6 GB of disk suffice: the results depend on their number. Uses the bundled command.
 */
import { createHash, randomBytes } from 'node:crypto';
import { mkdir, mkdtemp, open, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { json, layerOf, legacyArchive, tarOf } from '../__tests__/helpers/archives.ts';
import { ROOT } from '../__tests__/helpers/paths.ts';
import { TAR_END, tarHeader } from '../src/lib/codec/tar-header.ts';
import { encodeConfig, newConfig } from '../src/repository/config.ts';
import { measure, megabytes } from './measure.ts';

/** Each file is one chunk, half of which does not compress. */
const FILE = 1024;
const CHUNKER = { contents: 4096, records: 16 * 1024, small_file: FILE, fanout: 32, seed: 'vm-snapshot gear 1' };
const BATCH = 4096;

const count = Number(process.argv[2] ?? 2_000_000);
const only = process.argv[3]?.split(',');
const work = await mkdtemp(join(process.env.VM_BENCH_DIR ?? tmpdir(), 'vm-chunks-'));
const env = { ...process.env, HOME: work, XDG_CACHE_HOME: join(work, 'cache'), VM_SNAPSHOTS_DIR: join(work, 'a') };
const vm = `${process.execPath} ${join(ROOT, 'dist/cli/index.js')} snapshot`;
try {
  for (const store of ['a', 'b', 'c']) {
    await mkdir(join(work, store, '.repository'), { recursive: true });
    await writeFile(join(work, store, '.repository/config'), encodeConfig({ ...newConfig(), chunker: CHUNKER }));
  }
  await writeFile(join(work, 'small.tar'), tarOf(...legacyArchive([layerOf('small')])));
  await writeArchive(join(work, 'big.tar'));
  await step('create', 'create @big --archive big.tar');
  await step('create, nothing new', 'create @again --archive big.tar');
  await step('create of a small image', 'create @small --archive small.tar');
  await step('tag', 'tag @big @other');
  await step('list', 'list');
  await step('stats', 'stats');
  await step('verify', 'verify');
  await step('push', 'push @big b');
  await step('export', 'export @big --output big.snapshot.tar.zst');
  await rm(join(work, 'big.tar'));
  await step('import', 'import big.snapshot.tar.zst --name @big --store c --yes');
  await step('clean', 'clean --yes');
  await step('delete of a small one', 'delete @small --yes');
  await step('verify --repair', 'verify --repair');
  for (const name of ['again', 'other']) await step(`delete @${name}`, `delete @${name} --yes`);
  await step('delete of all', 'delete @big --yes');
} finally {
  await rm(work, { recursive: true, force: true });
}

async function step(label: string, args: string): Promise<void> {
  if (only && !only.includes(label.split(' ')[0] ?? '')) return;
  const { seconds, peakBytes } = await measure(`${vm} ${args}`, { cwd: work, env });
  console.log(`${label}: ${megabytes(peakBytes, 0)} MB, ${seconds.toFixed(1)} s`);
}

/** Writes an image of one layer with `count` files. */
async function writeArchive(path: string): Promise<void> {
  await using file = await open(path, 'w');
  const size = count * (512 + FILE) + TAR_END.length;
  await file.write(tarHeader({ path: 'layer.tar', size, type: 'file' }));
  const digest = createHash('sha256');
  const header = Buffer.from(tarHeader({ path: 'f00000000', size: FILE, type: 'file' }));
  for (let from = 0; from < count; from += BATCH) {
    const files = Math.min(BATCH, count - from);
    const bytes = Buffer.alloc(files * (512 + FILE));
    const noise = randomBytes(files * (FILE / 2));
    for (let i = 0; i < files; i++) {
      const at = i * (512 + FILE);
      named(header, `f${String(from + i).padStart(8, '0')}`).copy(bytes, at);
      noise.copy(bytes, at + 512, i * (FILE / 2), (i + 1) * (FILE / 2));
    }
    digest.update(bytes);
    await file.write(bytes);
  }
  digest.update(TAR_END);
  await file.write(TAR_END);
  const layer = `sha256:${digest.digest('hex')}`;
  const config = json({ os: 'linux', architecture: 'amd64', config: {}, rootfs: { type: 'layers', diff_ids: [layer] } });
  const manifest = json([{ Config: 'config.json', RepoTags: ['big:1'], Layers: ['layer.tar'] }]);
  await file.write(tarOf({ path: 'config.json', bytes: config }, { path: 'manifest.json', bytes: manifest }));
}

/** Changes the name in the header to another one of the same length. */
function named(header: Buffer, name: string): Buffer {
  header.write(name, 0);
  header.fill(' ', 148, 156);
  let sum = 0;
  for (const byte of header) sum += byte;
  header.write(`${sum.toString(8).padStart(6, '0')}\0 `, 148);
  return header;
}
