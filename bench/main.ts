import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { ROOT } from '../__tests__/helpers/paths.ts';
import { openBench } from './bench.ts';
import { exportPart, importPart } from './bundles.ts';
import { createPart } from './create.ts';
import { prepareImages } from './images.ts';
import { assertTools, facts } from './machine.ts';
import { verdicts } from './marks.ts';
import { memoryPart } from './memory.ts';
import { type Bench, type Part, type Result, runPart } from './part.ts';
import { report } from './report.ts';
import { restorePart } from './restore.ts';
import { startPart } from './start.ts';

const USAGE = `npm run bench -- [--only PARTS] [--runs N] [--write]

Our bundled command against what people use instead, on a realistic image. Needs root, Debian 12's package mirror and no image registry.

  --only PARTS   of create, export, import, restore, memory, start; also one image store alone: create-classic, restore-containerd …
  --runs N       medians of N runs (default 1)
  --write        write docs/performance.md
  VM_BENCH_DIR   where the images stay between runs (default: vm-snapshot-bench in the temporary folder); 20 GB`;

const PARTS: Readonly<Record<string, (bench: Bench) => Promise<Part>>> = {
  'create-classic': (bench) => createPart(bench, 'classic'),
  'create-containerd': (bench) => createPart(bench, 'containerd'),
  export: exportPart,
  import: importPart,
  'restore-classic': (bench) => restorePart(bench, 'classic'),
  'restore-containerd': (bench) => restorePart(bench, 'containerd'),
  memory: memoryPart,
  start: startPart,
};

const { values } = parseArgs({
  options: {
    only: { type: 'string' },
    runs: { type: 'string', default: '1' },
    write: { type: 'boolean', default: false },
    help: { type: 'boolean' },
  },
});
if (values.help) console.log(USAGE);
else await main({ names: chosen(values.only), runs: Math.max(1, Number(values.runs) || 1), write: values.write });

async function main({ names, runs, write }: { names: readonly string[]; runs: number; write: boolean }): Promise<void> {
  await assertTools();
  await using bench = await openBench(runs);
  await prepareImages(bench.folder, bench.log);
  const results: Result[] = [];
  for (const name of names) {
    await using part = await PARTS[name]?.(bench);
    if (part) results.push(await runPart(bench, part));
  }
  const text = report({ facts: await facts(), runs, results, verdicts: verdicts(results) });
  console.log(text);
  if (write) await writeFile(join(ROOT, 'docs/performance.md'), text);
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
