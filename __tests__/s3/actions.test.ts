import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { openCatalog } from '../../src/engine/catalog/open.ts';
import { create } from '../../src/engine/create/create.ts';
import { quietContext } from '../../src/lib/context.ts';
import { openStore } from '../../src/stores/open-store.ts';
import { layerOf } from '../helpers/archives.ts';
import { FakeProvider } from '../helpers/fake-provider.ts';
import { runStep } from '../helpers/runner.ts';
import { describeS3, newLocation } from '../helpers/s3.ts';

/* The built actions accept a bucket wherever they accept a folder. */

describeS3('actions', (s3) => {
  test('a snapshot is exported from a bucket and imported into another', async () => {
    const [from, to] = [newLocation(s3), newLocation(s3)];
    const folder = await mkdtemp(join(tmpdir(), 'vm-s3-actions-'));
    try {
      const c = quietContext();
      await using catalog = await openCatalog(await openStore(from), { create: true, signal: c.signal });
      const provider = new FakeProvider({ layers: [layerOf('one'), layerOf('two')], references: ['shop/base:ci'] });
      const target = { kind: 'image', reference: 'shop/base:ci' } as const;
      const request = { ref: { project: 'global', name: 'base' }, target, description: '', force: false, from: 'x', directory: folder };
      const { manifest } = await create(request, { catalog, provider }, c);

      const env = { ...s3.env, HOME: folder };
      const output = join(folder, 'base.snapshot.tar.zst');
      const exported = await runStep('export', { workspace: folder, env, inputs: { name: 'base', store: from, output } });
      expect([exported.exitCode, exported.annotations]).toEqual([0, []]);
      const imported = await runStep('import', {
        workspace: folder,
        env,
        inputs: { path: output, store: to, 'allow-platform-mismatch': 'true' },
      });
      expect(imported.exitCode).toBe(0);
      expect(imported.outputs).toMatchObject({ snapshot: '@base', outcome: 'success', size: String(manifest.size_bytes) });
    } finally {
      await rm(folder, { recursive: true });
    }
  });
});
