/*
 * A process of its own that moves a name: `s3-swap.ts <location> <expected digest|none> <next>`. It says when it is connected, begins when
 * its input ends, and says whether it won.
 */
import { parseDigest } from '../../src/lib/digest.ts';
import { ConflictError } from '../../src/lib/errors.ts';
import { openStore } from '../../src/stores/index.ts';
import { c } from './repository.ts';

const [location = '', expected = '', next = ''] = process.argv.slice(2);
const store = await openStore(location);
const ref = { project: 'app', name: 'base' };
await store.read(ref, c);
console.log('ready');
for await (const _ of process.stdin);
try {
  await store.compareAndSwap(ref, expected === 'none' ? undefined : parseDigest(expected), Buffer.from(next), c);
  console.log('won');
} catch (error) {
  if (!(error instanceof ConflictError)) throw error;
  console.log('lost');
}
