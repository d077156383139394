import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { measure } from './measure.ts';
import { type Bench, bytesUnder, type Part } from './part.ts';
import { fillStores } from './restore.ts';

const COUNT = 1000;
/** Longer than src/stores/file/refs.ts waits before it trusts a file's times. */
const SETTLED_MS = 5_000;
export const LIST = 'vm snapshot list, 1,000 snapshots';

/** Many names for one realistic snapshot: a list opens only their manifests. */
const FILL = `
mkdir --parents thousand/.repository && cp snapshots/.repository/config thousand/.repository/
for i in $(seq ${COUNT}); do
  mkdir --parents thousand/shop/n$i && cp snapshots/global/base/metadata.json thousand/shop/n$i/
done`;

export async function listPart(bench: Bench): Promise<Part> {
  await fillStores(bench, 'snapshots');
  await measure(FILL, { cwd: bench.work, env: bench.env });
  // The next list would read files again that just changed, even if it has cached them.
  await sleep(SETTLED_MS);
  const manifest = await bytesUnder(join(bench.work, 'snapshots/global/base/metadata.json'));
  return {
    name: 'list',
    title: 'List',
    notes: [`each manifest ${manifest} bytes`, '`nothing kept` reads all of them, as the first list does'],
    candidates: [
      { label: LIST, script: 'vm snapshot list --store thousand', warmPages: true },
      {
        label: 'the same, nothing kept',
        script: 'vm snapshot list --store thousand',
        warmPages: true,
        env: { XDG_CACHE_HOME: '/dev/null' },
      },
    ],
    [Symbol.asyncDispose]: async () => {},
  };
}
