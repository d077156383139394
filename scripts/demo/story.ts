import { execFile } from 'node:child_process';
import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { ROOT } from '../../__tests__/helpers/paths.ts';
import { busyboxPath } from '../setup/busybox.mjs';
import { type Machine, openMachine } from './machine.ts';
import { step } from './step.ts';

const NAME = '@demo-base';
const IMAGE = 'vm-snapshot-demo:base';

/** Everything the demo makes is in one folder and on two machines, and is gone at the end, however it ends. */
const folder = await mkdtemp(join(tmpdir(), 'vm-demo-'));
try {
  await using a = await openMachine({ home: join(folder, 'machine-a'), engine: 'classic', preferRunning: true });
  await using b = await openMachine({ home: join(folder, 'machine-b'), engine: 'containerd', preferRunning: false });
  console.log(`machine A: ${a.about}\nmachine B: ${b.about}`);
  const before = await imagesOf(a);
  try {
    const start = performance.now();
    await tell(a, b);
    console.log(`\nDone in ${((performance.now() - start) / 1000).toFixed(0)} s.`);
  } finally {
    await removeNewImages(a, before);
  }
  console.log('Removed what this made: images, snapshots, private daemons.');
} finally {
  await rm(folder, { recursive: true, force: true });
}

async function tell(a: Machine, b: Machine): Promise<void> {
  const context = join(folder, 'context');
  const bundle = join(folder, 'demo-base.snapshot.tar.zst');
  await cp(join(ROOT, 'examples/base-images'), context, { recursive: true });
  await step('A root filesystem from one static busybox; no registry is asked', () =>
    promisify(execFile)(join(context, 'make-rootfs.sh'), [busyboxPath() ?? 'busybox', join(context, 'rootfs.tar')]),
  );
  const build = (...args: string[]): Promise<void> =>
    a.vm('snapshot', 'build', NAME, context, '--network', 'none', '--tag', IMAGE, ...args);
  await step('Machine A: build the image and keep it as a snapshot', () => build());
  await step('Machine A: the nightly rebuild, every layer new; only what really changed is added', () =>
    build('--no-cache', '--build-arg', 'BUILD=2', '--force'),
  );
  await step('Machine A: what is there', () => a.vm('snapshot', 'list'));
  await step('Machine A: one file to carry', () => a.vm('snapshot', 'export', NAME, '--output', bundle));
  await step('Machine B: take it in, every byte checked', () => b.vm('snapshot', 'import', bundle));
  await step('Machine B: give it to Docker', () => b.vm('snapshot', 'restore', NAME));
  await step('Machine B: run it', async () => {
    console.log(`$ docker run --rm --network none ${IMAGE}`);
    console.log(await b.docker('run', '--rm', '--network', 'none', IMAGE));
  });
}

async function imagesOf(machine: Machine): Promise<Set<string>> {
  return new Set((await machine.docker('image', 'ls', '--all', '--quiet', '--no-trunc')).split('\n').filter(Boolean));
}

/** The daemon may be the user's: what the demo did not make stays. */
async function removeNewImages(machine: Machine, before: ReadonlySet<string>): Promise<void> {
  const ours = (
    await machine.docker('image', 'ls', '--all', '--filter', 'label=org.opencontainers.image.title=demo base', '--quiet', '--no-trunc')
  )
    .split('\n')
    .filter((id) => id !== '' && !before.has(id));
  if (ours.length > 0) await machine.docker('image', 'rm', '--force', ...new Set(ours));
}
