/*
 * A separate process that writes to a repository: `staged-writer.ts <root> <seed> <stop>`. It publishes and takes the name `app/<seed>`, or
 * prints that it lost. With `stop`, `staged` or `published`, it prints that it reached this point and waits for a line on its input.
 */
import { once } from 'node:events';
import { ConflictError } from '../../src/lib/errors.ts';
import { openStore } from '../../src/stores/open-store.ts';
import { addBytes, c, newRepository } from './repository.ts';
import { noise } from './tars.ts';

const [root = '', seed = '1', stop] = process.argv.slice(2);
const store = await openStore(root);
const repository = await newRepository(store);
await using writer = await repository.writer(c);
const blob = await addBytes(writer, noise(20_000_000, Number(seed)));
async function stopAt(point: string): Promise<void> {
  if (stop !== point) return;
  console.log(point);
  await once(process.stdin, 'data');
  process.stdin.unref();
}
await stopAt('staged');
try {
  const { packs, stage } = await writer.publish([blob]);
  await stopAt('published');
  const manifest = Buffer.from(JSON.stringify({ blob, packs, by: process.pid }));
  await store.compareAndSwap({ project: 'app', name: seed }, undefined, manifest, { ...c, stage });
  console.log('won');
} catch (error) {
  if (!(error instanceof ConflictError)) throw error;
  console.log('lost');
}
