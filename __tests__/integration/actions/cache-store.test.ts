import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { startAzurite } from '../../helpers/actions-service/azurite.ts';
import { type ActionsService, startActionsService } from '../../helpers/actions-service/index.ts';
import { runOfficial } from '../../helpers/actions-service/official.ts';
import { ROOT } from '../../helpers/paths.ts';

/* With Azure's own emulator, which is stricter than the one in memory, and in a process as the runner starts it. */

let service: ActionsService;
let folder: string;
beforeAll(async () => {
  service = await startActionsService(await startAzurite());
  folder = await mkdtemp(join(tmpdir(), 'vm-cache-'));
});
afterAll(async () => {
  await service?.stop();
  await rm(folder, { recursive: true, force: true });
});

const script = (location: string) => `
  import { openCacheStore } from '${ROOT}/src/stores/cache/index.ts';
  import { digestOf } from '${ROOT}/src/lib/digest.ts';
  const { signal } = new AbortController();
  const ref = { project: 'app', name: 'base-1' };
  await using store = await openCacheStore('${location}');
  const large = Buffer.alloc(20_000_000, 'abcdefghij');
  await store.put('packs/large', [large.subarray(0, 5), large.subarray(5)], { signal });
  await store.compareAndSwap(ref, undefined, Buffer.from('one'), { signal });
  const late = await store.compareAndSwap(ref, undefined, Buffer.from('two'), { signal }).catch((error) => error.code);
  await store.compareAndSwap(ref, digestOf('one'), Buffer.from('two'), { signal });
  await using other = await openCacheStore('${location}');
  tell({
    late,
    ref: Buffer.from(await other.read(ref, { signal })).toString(),
    nearest: await other.newestRef({ project: 'app', prefix: 'base-', signal }),
    size: (await other.stat('packs/large', { signal })).size,
    range: Buffer.from(await other.get('packs/large', { range: { start: 19_999_995, length: 5 }, signal })).toString(),
    past: await other.get('packs/large', { range: { start: 19_999_995, length: 6 }, signal }).catch((error) => error.code),
    whole: digestOf(await other.get('packs/large', { signal })) === digestOf(large),
    missing: await other.missing(['packs/large', 'packs/none'], { signal }),
  });`;

test.each(['cache:ours', 'cache:theirs?client=official'])('%s stores objects in blocks, reads ranges and moves names', async (location) => {
  expect(await runOfficial(script(location), { env: service.jobEnvironment(), cwd: folder })).toEqual({
    late: 'ERR_CONFLICT',
    ref: 'two',
    nearest: { project: 'app', name: 'base-1' },
    size: 20_000_000,
    range: 'fghij',
    past: 'ERR_INTEGRITY',
    whole: true,
    missing: ['packs/none'],
  });
});
