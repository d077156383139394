import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { inspect } from '../../src/engine/catalog/inspect.ts';
import { openCatalog } from '../../src/engine/catalog/open.ts';
import type { Catalog, CreateResult } from '../../src/engine/catalog/types.ts';
import { create } from '../../src/engine/create/create.ts';
import { verify } from '../../src/engine/maintain/verify.ts';
import { restore } from '../../src/engine/restore/restore.ts';
import { pull, push } from '../../src/engine/transfer/push-pull.ts';
import { quietContext } from '../../src/lib/context.ts';
import { digestOf } from '../../src/lib/digest.ts';
import type { Store } from '../../src/stores/store.ts';
import { layerOf, tarOf } from '../helpers/archives.ts';
import { FakeProvider } from '../helpers/fake-provider.ts';
import { noise } from '../helpers/tars.ts';

const c = quietContext();
const ref = { project: 'shop', name: 'base' };
const request = { name: { ref }, force: false };
const packed = (bytes: Buffer): Buffer => tarOf({ path: 'data', bytes });
const data = noise(2_000_000, 7);
const image = [packed(data), layerOf('tools')];
/** Another layer with almost the same file in it. */
const rebuilt = [packed(Buffer.concat([data.subarray(0, 900_000), Buffer.from('changed'), data.subarray(900_000)])), layerOf('tools')];

/** Tests of push and pull between any two kinds of stores. */
export function transferContract(name: string, open: { near(): Promise<Store>; far(): Promise<Store> }): void {
  describe(`transfers: ${name}`, () => {
    let near: Catalog;
    let far: Catalog;

    beforeEach(async () => {
      const opened = { create: true, signal: c.signal };
      [near, far] = [await openCatalog(await open.near(), opened), await openCatalog(await open.far(), opened)];
    });
    afterEach(async () => {
      await near[Symbol.asyncDispose]();
      await far[Symbol.asyncDispose]();
    });

    const make = async (layers: readonly Buffer[], force = false, at = near): Promise<CreateResult> => {
      const asked = { ref, target: { kind: 'image', reference: 'x' } as const, description: '', force, from: 'x', directory: '/' };
      return await create(asked, { catalog: at, provider: new FakeProvider({ layers }) }, c);
    };
    const there = { near: () => ({ catalog: near, remote: far }) };
    const manifest = async ({ store }: Catalog): Promise<string> => Buffer.from((await store.read(ref, c)) ?? []).toString();

    test('push and pull keep the manifest byte for byte, and the pulled snapshot can be restored', async () => {
      const created = await make(image);
      const pushed = await push(request, there.near(), c);
      expect(pushed).toMatchObject({ digest: created.digest, changed: true, ref });
      expect(await manifest(far)).toBe(await manifest(near));
      expect(await verify({}, far, c)).toMatchObject({ findings: [], snapshots: 1 });

      await near.store.compareAndSwap(ref, digestOf(await manifest(near)), undefined, c);
      const third = await openCatalog(await open.near(), { create: true, signal: c.signal });
      const pulled = await pull(request, { catalog: third, remote: far }, c);
      expect(pulled).toMatchObject({ digest: created.digest, changed: true });
      const provider = new FakeProvider();
      const asked = { name: { ref }, force: false, via: 'auto', confirmPlatform: async () => false } as const;
      await restore(asked, { catalog: third, provider }, c);
      expect(provider.image?.layers.map((layer) => layer.equals(image[0] as Buffer) || layer.equals(image[1] as Buffer))).toEqual([
        true,
        true,
      ]);
      expect(await verify({}, third, c)).toMatchObject({ findings: [] });
      await third[Symbol.asyncDispose]();
    });

    test('a second push sends nothing, and the push of a rebuild sends only the changes', async () => {
      await make(image);
      const first = await push(request, there.near(), c);
      expect(await push(request, there.near(), c)).toMatchObject({ changed: false, stats: { bytesStored: 0 } });
      await make(rebuilt, true);
      await expect(push(request, there.near(), c)).rejects.toMatchObject({ code: 'ERR_EXISTS' });
      const second = await push({ ...request, force: true }, there.near(), c);
      expect(second.stats.bytesStored).toBeLessThan(first.stats.bytesStored / 4);
      expect(await manifest(far)).toBe(await manifest(near));
      expect(await verify({}, far, c)).toMatchObject({ findings: [] });
    });

    test('when two clients push different snapshots to one name, one wins, the other gets an error, and nothing is damaged', async () => {
      const other = await openCatalog(await open.near(), { create: true, signal: c.signal });
      await make(image);
      await make(rebuilt, false, other);
      const results = await Promise.allSettled([near, other].map((catalog) => push(request, { catalog, remote: far }, c)));
      expect(results.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
      const lost = results.find(({ status }) => status === 'rejected') as PromiseRejectedResult;
      expect(['ERR_CONFLICT', 'ERR_EXISTS']).toContain(lost.reason.code);
      const won = results.find(({ status }) => status === 'fulfilled') as PromiseFulfilledResult<CreateResult>;
      expect((await inspect({ ref }, far, c)).digest).toBe(won.value.digest);
      expect(await verify({}, far, c)).toMatchObject({ findings: [] });
      await other[Symbol.asyncDispose]();
    });

    test('two clients that push the same snapshot both succeed', async () => {
      await make(image);
      const results = await Promise.all([push(request, there.near(), c), push(request, there.near(), c)]);
      expect(new Set(results.map(({ digest }) => digest)).size).toBe(1);
      expect(await verify({}, far, c)).toMatchObject({ findings: [], snapshots: 1 });
    });

    test('pushing an unknown name or a pin to other content sends nothing', async () => {
      await make(image);
      await expect(push({ ...request, name: { ref: { ...ref, name: 'none' } } }, there.near(), c)).rejects.toMatchObject({
        code: 'ERR_NOT_FOUND',
      });
      const pin = `sha256:${'0'.repeat(64)}` as const;
      await expect(push({ ...request, name: { ref, pin } }, there.near(), c)).rejects.toMatchObject({ code: 'ERR_NOT_FOUND' });
      expect((await far.repository.stats(c)).packs).toBe(0);
    });
  });
}
