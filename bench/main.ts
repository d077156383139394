import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { ROOT } from '../__tests__/helpers/paths.ts';
import { openBench } from './bench.ts';
import { buildxPart } from './buildx.ts';
import { exportPart, importPart } from './bundles.ts';
import { cacheField } from './cache-peers.ts';
import { createPart } from './create.ts';
import { withSection } from './document.ts';
import { type ImageName, LOCAL_IMAGES, prepareImages } from './images.ts';
import { listPart } from './list.ts';
import { facts, installTools } from './machine.ts';
import { memoryPart } from './memory.ts';
import { type Bench, type Part, type Result, runPart } from './part.ts';
import { remoteCreatePart } from './remote-create.ts';
import { remoteMemoryPart } from './remote-memory.ts';
import { s3Field } from './remote-peers.ts';
import { remoteRestorePart } from './remote-restore.ts';
import { HEAD, sectionOf } from './report.ts';
import { restorePart } from './restore.ts';
import { startPart } from './start.ts';

const USAGE = `npm run bench -- [--only PARTS] [--rows WORDS] [--runs N] [--write]

Our bundled command against what people use instead, on a realistic image. Needs root, Debian 12's package mirror and no image registry.

  --only PARTS   of create, export, import, restore, memory, start, list, over servers s3 (s3-create, s3-restore, s3-memory, s3-buildx), and in
                 the Actions cache cache (cache-create, cache-restore); also one image store alone: create-classic, s3-restore-containerd …
  --rows WORDS   only rows whose names have one of these: 'vm,zstd'
  --runs N       medians of N runs (default 1)
  --tiny         images of some MB: shows that everything works, and nothing else
  --write        put the sections of these parts into docs/performance.md; others stay
  VM_BENCH_DIR   where the images stay between runs (default: vm-snapshot-bench in the temporary folder); 60 GB with the S3 server's`;

const DOCUMENT = join(ROOT, 'docs/performance.md');
const REMOTE_IMAGES = [...LOCAL_IMAGES, 'app', 'app2'] as const;

interface Choice {
  readonly open: (bench: Bench) => Promise<Part>;
  readonly images: readonly ImageName[];
}

const local = (open: Choice['open']): Choice => ({ open, images: LOCAL_IMAGES });

const PARTS: Readonly<Record<string, Choice>> = {
  'create-classic': local((bench) => createPart(bench, 'classic')),
  'create-containerd': local((bench) => createPart(bench, 'containerd')),
  export: local(exportPart),
  import: local(importPart),
  'restore-classic': local((bench) => restorePart(bench, 'classic')),
  'restore-containerd': local((bench) => restorePart(bench, 'containerd')),
  memory: local(memoryPart),
  start: local(startPart),
  list: local(listPart),
  's3-create': local(async (bench) => await remoteCreatePart(bench, await s3Field(bench))),
  's3-restore-classic': { open: async (bench) => await remoteRestorePart(bench, 'classic', await s3Field(bench)), images: REMOTE_IMAGES },
  's3-restore-containerd': {
    open: async (bench) => await remoteRestorePart(bench, 'containerd', await s3Field(bench)),
    images: REMOTE_IMAGES,
  },
  's3-memory': { open: remoteMemoryPart, images: [...LOCAL_IMAGES, 'huge'] },
  's3-buildx': local(buildxPart),
  'cache-create': local(async (bench) => await remoteCreatePart(bench, await cacheField(bench))),
  'cache-restore-classic': local(async (bench) => await remoteRestorePart(bench, 'classic', await cacheField(bench))),
  'cache-restore-containerd': local(async (bench) => await remoteRestorePart(bench, 'containerd', await cacheField(bench))),
};

const { values } = parseArgs({
  options: {
    only: { type: 'string' },
    rows: { type: 'string', default: '' },
    runs: { type: 'string', default: '1' },
    tiny: { type: 'boolean', default: false },
    write: { type: 'boolean', default: false },
    help: { type: 'boolean' },
  },
});
if (values.help) console.log(USAGE);
else
  await main({
    names: chosen(values.only),
    rows: values.rows.split(','),
    runs: Math.max(1, Number(values.runs) || 1),
    tiny: values.tiny,
    write: values.write,
  });

interface Wanted {
  readonly names: readonly string[];
  readonly rows: readonly string[];
  readonly runs: number;
  readonly tiny: boolean;
  readonly write: boolean;
}

async function main({ names, rows, runs, tiny, write }: Wanted): Promise<void> {
  const parts = names.flatMap((name) => PARTS[name] ?? []);
  await installTools();
  await using bench = await openBench({ runs, tiny, wants: (label) => rows.some((word) => label.includes(word)) });
  await prepareImages(
    bench,
    parts.flatMap(({ images }) => images),
  );
  const told = { facts: await facts(bench.env), runs };
  console.log(HEAD);
  for (const { open } of parts) {
    const result = await measured(open, bench);
    if (result.rows.length === 0) continue;
    const section = sectionOf(result, told);
    console.log(`\n${section}`);
    // Written immediately, so that a failure of a later part does not lose this one.
    if (write && !tiny) await writeFile(DOCUMENT, withSection(await readFile(DOCUMENT, 'utf8'), { head: HEAD, section }));
  }
}

async function measured(open: Choice['open'], bench: Bench): Promise<Result> {
  await using part = await open(bench);
  return await runPart(bench, part);
}

function chosen(only: string | undefined): string[] {
  const words = only?.split(',') ?? [];
  const names = Object.keys(PARTS).filter(
    (name) => words.length === 0 || words.some((word) => name === word || name.startsWith(`${word}-`)),
  );
  if (names.length > 0) return names;
  console.error(USAGE);
  process.exit(2);
}
