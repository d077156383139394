import { expect, test } from '@jest/globals';
import { openCatalog } from '../../../../src/engine/catalog/open.ts';
import type { BuildRequest } from '../../../../src/engine/catalog/types.ts';
import { build } from '../../../../src/engine/create/build.ts';
import { quietContext } from '../../../../src/lib/context.ts';
import { openStore } from '../../../../src/stores/open-store.ts';
import { layerOf } from '../../../helpers/archives.ts';
import { FakeProvider } from '../../../helpers/fake-provider.ts';

const c = quietContext();
const request: BuildRequest = {
  ref: { project: 'global', name: 'base' },
  spec: { context: '.', buildArgs: {}, labels: {}, secrets: [], noCache: false, tags: [] },
  description: '',
  force: false,
  from: 'Dockerfile',
  directory: '/',
};

test('a build records its duration in whole milliseconds, and an existing name is refused before the next build starts', async () => {
  await using catalog = await openCatalog(await openStore('memory:'), { create: true, signal: c.signal });
  let builds = 0;
  const provider = Object.assign(new FakeProvider({ layers: [layerOf('one')] }), {
    async build() {
      builds += 1;
      await new Promise((done) => setTimeout(done, 5));
      return { kind: 'image', reference: 'built:1' } as const;
    },
    facts: () => Promise.reject(new Error('a build asks for no facts')),
  });
  const { manifest, buildSeconds } = await build(request, { catalog, provider }, c);
  expect(manifest.source).toEqual({ type: 'built', from: 'Dockerfile', build_seconds: buildSeconds });
  expect(buildSeconds).toBeGreaterThan(0);
  expect(String(buildSeconds)).toMatch(/^\d+(\.\d{1,3})?$/);
  await expect(build(request, { catalog, provider }, c)).rejects.toMatchObject({ code: 'ERR_EXISTS' });
  expect(builds).toBe(1);
});
