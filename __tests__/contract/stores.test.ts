import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { MemoryStore } from '../../src/stores/memory/index.ts';
import { openStore } from '../../src/stores/open-store.ts';
import { storeContract } from './store-contract.ts';

storeContract({
  name: 'memory',
  abilities: ['list', 'delete', 'stage', 'lock'],
  open: async () => {
    const store = new MemoryStore();
    return { store, other: store, close: async () => {} };
  },
});

storeContract({
  name: 'file',
  abilities: ['list', 'delete', 'stage', 'lock', 'measure'],
  open: async () => {
    const folder = await mkdtemp(join(tmpdir(), 'vm-store-'));
    const root = join(folder, 'a b', 'snapshots');
    return {
      store: await openStore(root),
      other: await openStore(`file://${encodeURI(root)}`),
      close: () => rm(folder, { recursive: true }),
    };
  },
});
