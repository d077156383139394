/*
 * A separate process with a repository in a folder: `peer.ts <root> sweep` prints the number of bytes freed, `peer.ts <root> lock` prints
 * `alone` if it got the lock; on an error both print its code.
 */
import { SnapshotError } from '../../src/lib/errors.ts';
import { openRepository } from '../../src/repository/open.ts';
import { openFileStore } from '../../src/stores/file/index.ts';
import { c } from './repository.ts';

const [root = '', verb] = process.argv.slice(2);
const store = await openFileStore(root);
try {
  if (verb === 'lock') {
    await using _lock = await store.lockExclusively(c);
    console.log('alone');
  } else {
    const repository = await openRepository(store, { create: false, signal: c.signal });
    console.log((await repository.sweep({ needed: async () => [] }, c)).freed);
  }
} catch (error) {
  if (!(error instanceof SnapshotError)) throw error;
  console.log(error.code);
}
