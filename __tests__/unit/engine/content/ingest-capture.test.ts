import { setImmediate as tick } from 'node:timers/promises';
import { expect, test } from '@jest/globals';
import { openCatalog } from '../../../../src/engine/catalog/open.ts';
import { storeBlobs } from '../../../../src/engine/content/ingest-capture.ts';
import { create } from '../../../../src/engine/create/create.ts';
import { type Context, quietContext } from '../../../../src/lib/context.ts';
import { type Digest, digestOf } from '../../../../src/lib/digest.ts';
import { once } from '../../../../src/lib/streams/bytes.ts';
import type { CapturedBlob, CaptureOptions } from '../../../../src/providers/provider.ts';
import { MemoryStore } from '../../../../src/stores/memory/index.ts';
import { layerOf } from '../../../helpers/archives.ts';
import { FakeProvider } from '../../../helpers/fake-provider.ts';
import { c, newRepository } from '../../../helpers/repository.ts';

/** Returns a factory of blobs that end after `open` is called. */
function gate() {
  const open = Promise.withResolvers<void>();
  const started: string[] = [];
  const blob = (label: string, more: Partial<CapturedBlob> = {}): CapturedBlob => ({
    label,
    digest: digestOf(label),
    parallel: true,
    async *open() {
      started.push(label);
      await open.promise;
      yield Buffer.from(label);
    },
    ...more,
  });
  return { blob, started, open: open.resolve };
}

test('parallel blobs are read concurrently, other blobs alone, and a blob that is being read is not read twice', async () => {
  const { blob, started, open } = gate();
  let taken = 0;
  async function* capture(): AsyncGenerator<CapturedBlob, string> {
    for (const label of ['a', 'b', 'a']) {
      taken++;
      yield blob(label);
    }
    yield blob('alone', { parallel: false });
    return 'done';
  }
  const repository = await newRepository(new MemoryStore());
  await using writer = await repository.writer(c);
  const storing = storeBlobs(capture(), writer, c);
  while (taken < 2) await tick();
  expect(started).not.toContain('alone');
  open();
  const { captured, stored } = await storing;
  expect(captured).toBe('done');
  expect(started.sort()).toEqual(['a', 'alone', 'b']);
  expect([...stored.keys()].sort()).toEqual(['a', 'b', 'alone'].map(digestOf).sort());
});

test('a blob that fails ends the other blobs and the capture, and its error is thrown', async () => {
  let ended = false;
  const told: Promise<Digest>[] = [];
  async function* endless(): AsyncGenerator<Uint8Array> {
    for (;;) yield await tick(Buffer.alloc(1000));
  }
  async function* capture(): AsyncGenerator<CapturedBlob, void> {
    try {
      for (const open of [endless, failing]) {
        yield {
          label: open.name,
          parallel: true,
          open(promise) {
            told.push(promise as Promise<Digest>);
            return open();
          },
        };
      }
      await Promise.allSettled(told);
    } finally {
      ended = true;
    }
  }
  // biome-ignore lint/correctness/useYield: it fails before its first byte
  async function* failing(): AsyncGenerator<Uint8Array> {
    await tick();
    throw new Error('unreadable');
  }
  const repository = await newRepository(new MemoryStore());
  await using writer = await repository.writer(c);
  await expect(storeBlobs(capture(), writer, c)).rejects.toThrow('unreadable');
  expect(ended).toBe(true);
  for (const one of told) await expect(one).rejects.toThrow();
});

test('after wrong bytes from a shortcut the capture is repeated without shortcuts, and the wrong bytes are not published', async () => {
  const layers = [layerOf('x'.repeat(100_000)), layerOf('right')];
  const wrong = layerOf('wrong');
  class Shortcut extends FakeProvider {
    readonly asked: (boolean | undefined)[] = [];
    override async *capture(machine: unknown, options: CaptureOptions, context: Context) {
      this.asked.push(options.shortcuts);
      const reading = super.capture(machine, options, context);
      for (;;) {
        const next = await reading.next();
        if (next.done) return next.value;
        if (options.shortcuts === false || next.value.label !== 'layer 2') yield next.value;
        else yield { ...next.value, shortcut: true, open: () => once(wrong) };
      }
    }
  }
  const warnings: string[] = [];
  const quiet = quietContext();
  const context = { ...quiet, log: { ...quiet.log, warn: (message: unknown) => void warnings.push(String(message)) } };
  const provider = new Shortcut({ layers });
  await using catalog = await openCatalog(new MemoryStore(), { create: true, signal: c.signal });
  const ref = { project: 'global', name: 'base' };
  const request = { ref, target: { kind: 'image', reference: 'a' }, description: '', force: false, from: 'a', directory: '/' } as const;
  const { manifest } = await create(request, { catalog, provider }, context);
  expect(provider.asked).toEqual([true, false]);
  expect(manifest.services[0]?.layers).toEqual(layers.map(digestOf));
  expect(warnings).toEqual([expect.stringContaining('capturing everything again, without shortcuts')]);
  await using writer = await catalog.repository.writer(c);
  expect(await writer.find(digestOf(wrong))).toBeUndefined();
  expect(await writer.find(digestOf(layers[1] as Buffer))).toBeDefined();
});
