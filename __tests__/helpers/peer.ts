/*
 * A process of its own at a repository in a folder: `peer.ts <root> sweep` says how much it freed, `peer.ts <root> lock` that it had the lock;
 * or they say the code of the error.
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
