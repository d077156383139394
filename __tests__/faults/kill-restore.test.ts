import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, expect } from '@jest/globals';
import { tokenState } from '../../src/lib/fs/process-token.ts';
import { HELPER_LABEL, STAGING } from '../../src/providers/shared/staging.ts';
import { hybridArchive, tarOf } from '../helpers/archives.ts';
import { testOnNewestEngine } from '../helpers/engines.ts';
import { listImages } from '../helpers/images.ts';
import { run } from '../helpers/processes.ts';
import { numbers } from './random.ts';
import { type Outcome, runVm } from './vm.ts';

/* `kill -9` at random moments of a restore by pull and by load: running it again restores the image and removes all leftovers. */

const RUNS = Math.ceil(Number(process.env.VM_FAULT_RUNS ?? 4) / 2);
const SEED = Number(process.env.VM_FAULT_SEED ?? 1);
const OWN = 'vm-snapshot/global/base:killed';

let folder: string;
const vm = (args: readonly string[], more: { host?: string; killAfter?: number } = {}): Promise<Outcome> =>
  runVm(args, { home: folder, store: join(folder, 'store'), ...more });

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'vm-kill-restore-'));
  const random = numbers(SEED);
  const layers = [tarOf({ path: 'a', bytes: random.bytes(12 << 20) }), tarOf({ path: 'b', bytes: random.bytes(4 << 20) })];
  await writeFile(join(folder, 'image.tar'), tarOf(...hybridArchive(layers)));
  expect((await vm(['create', '@killed', '--archive', join(folder, 'image.tar')])).code).toBe(0);
});

afterAll(async () => {
  await rm(folder, { recursive: true });
});

testOnNewestEngine(
  `kill -9 at ${RUNS} random moments of a restore is repaired by running it again (seed ${SEED})`,
  async ({ host }) => {
    const docker = (...args: string[]): Promise<string> => run(['docker', '-H', host, ...args]);
    const forget = async (): Promise<void> => {
      const images = await listImages({ host }, '-q', '--filter', `reference=${OWN}`);
      if (images.length > 0) await docker('image', 'rm', '-f', OWN, 'tiny:1');
    };
    const random = numbers(SEED + 1);
    const restore = (via: string): string[] => ['restore', '@killed', '--via', via, '--force'];
    const full = (await vm(restore('pull'), { host })).milliseconds;
    for (let i = 0; i < RUNS; i++) {
      const via = i % 2 === 0 ? 'pull' : 'load';
      await forget();
      await vm(restore(via), { host, killAfter: random.below(full) });
      const again = await vm(restore(via), { host });
      expect([again.code, again.code === 0 ? '' : again.stderr + again.stdout]).toEqual([0, '']);
      // A daemon that has all bytes continues without its caller: the name appears late, and the next run removes it.
      for (let tries = 0; tries < 20 && (await left(host)) !== ''; tries++) {
        await sleep(500);
        await vm(restore(via), { host });
      }
      expect(await left(host)).toBe('');
    }
    await forget();
  },
  RUNS * 60_000,
);

/** Returns names and containers of restores that have ended; other tests share the daemon and run restores of their own. */
async function left(host: string): Promise<string> {
  const names = await listImages({ host }, '--format', '{{.Repository}}', `${STAGING}/*`);
  const containers = await run([
    'docker',
    '-H',
    host,
    'ps',
    '-a',
    '--format',
    `{{.Label "${HELPER_LABEL}"}}`,
    '--filter',
    `label=${HELPER_LABEL}`,
  ]);
  const tokens = [...names.map((name) => name.slice(STAGING.length + 1)), ...containers.split('\n')];
  return tokens.filter((token) => token !== '' && tokenState(token) !== 'alive').join('\n');
}
