import { expect, test } from '@jest/globals';
import { openCatalog } from '../../../../src/engine/catalog/open.ts';
import type { Catalog } from '../../../../src/engine/catalog/types.ts';
import { create } from '../../../../src/engine/create/create.ts';
import { exportSnapshot } from '../../../../src/engine/transfer/export.ts';
import { importSnapshot } from '../../../../src/engine/transfer/import.ts';
import { quietContext } from '../../../../src/lib/context.ts';
import { MemoryStore } from '../../../../src/stores/memory/index.ts';
import { layerOf } from '../../../helpers/archives.ts';
import { FakeProvider } from '../../../helpers/fake-provider.ts';
import { inTemporaryFolder } from '../../../helpers/repository.ts';

const ref = { project: 'global', name: 'base' };
const request = { ref, target: { kind: 'image', reference: 'a' }, description: '', force: false, from: 'a', directory: '/' } as const;

function listening() {
  const warnings: string[] = [];
  const quiet = quietContext();
  return { warnings, c: { ...quiet, log: { ...quiet.log, warn: (message: unknown) => void warnings.push(String(message)) } } };
}

async function withFree(bytes: number): Promise<Catalog> {
  class SmallStore extends MemoryStore {
    override readonly location = '/small';
    async freeBytes(): Promise<number> {
      return bytes;
    }
  }
  return await openCatalog(new SmallStore(), { create: true, signal: new AbortController().signal });
}

const provider = new FakeProvider({ layers: [layerOf('x'.repeat(100_000))] });

test('create and import warn if the snapshot may not fit, and continue', async () => {
  await inTemporaryFolder(async (folder) => {
    const { warnings, c } = listening();
    await using small = await withFree(50_000);
    await create(request, { catalog: small, provider }, c);
    const warning = expect.stringMatching(/^\/small has only 50\.0 kB free: a snapshot of 10\d\.\d kB may not fit$/);
    expect(warnings).toEqual([warning]);
    const output = `${folder}/base.snapshot.tar.gz`;
    await exportSnapshot({ name: { ref }, output, level: 1, force: false }, small, c);
    await using other = await withFree(50_000);
    await importSnapshot({ path: output, force: false, confirmPlatform: async () => true }, other, c);
    expect(warnings).toEqual([warning, warning]);
  });
});

test('create does not warn if the free space is sufficient or unknown', async () => {
  const { warnings, c } = listening();
  await using large = await withFree(60_000);
  await create(request, { catalog: large, provider }, c);
  await using boundless = await openCatalog(new MemoryStore(), { create: true, signal: c.signal });
  await create(request, { catalog: boundless, provider }, c);
  expect(warnings).toEqual([]);
});
