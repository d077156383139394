/*
 * A process of its own that writes to a repository: `staged-writer.ts <root> <seed> <stop>`. With `stop` it waits to be killed after
 * its packs are staged; without, it publishes and takes the name `app/<seed>`, or says who was faster.
 */
import { ConflictError } from '../../src/lib/errors.ts';
import { openStore } from '../../src/stores/index.ts';
import { addBytes, c, newRepository } from './repository.ts';
import { noise } from './tars.ts';

const [root = '', seed = '1', stop] = process.argv.slice(2);
const store = await openStore(root);
const repository = await newRepository(store);
await using writer = await repository.writer(c);
const blob = await addBytes(writer, noise(20_000_000, Number(seed)));
if (stop) {
  console.log('staged');
  setInterval(() => {}, 1000);
  await new Promise(() => {});
}
const { packs } = await writer.publish([blob]);
try {
  await store.compareAndSwap({ project: 'app', name: seed }, undefined, Buffer.from(JSON.stringify({ blob, packs, by: process.pid })), c);
  console.log('won');
} catch (error) {
  if (!(error instanceof ConflictError)) throw error;
  console.log('lost');
}
