import { expect } from '@jest/globals';
import { quietContext } from '../../src/lib/context.ts';
import { digestOf } from '../../src/lib/digest.ts';
import type { ImageTarget, Provider, RestoreFrom } from '../../src/providers/provider.ts';
import type { ImageRestoreOptions } from '../../src/providers/restore-types.ts';
import { configOf, layerOf } from '../helpers/archives.ts';
import { captureAll, imageOf, manifestOf, readerOf } from '../helpers/memory-machines.ts';

export interface ProviderUnderTest {
  readonly provider: Provider;
  /** An image of at least two layers that the provider can capture. */
  readonly machine: ImageTarget;
  readonly reference: string;
  /** Makes the provider forget the image and the names that it gave it. */
  forget(): Promise<void>;
}

const c = quietContext();
const options = (reference: string): ImageRestoreOptions & RestoreFrom => ({
  ref: { project: 'global', name: reference.split(':')[0] ?? '' },
  tags: [reference],
  force: false,
  via: 'auto',
});

/** Tests for every provider. `each` runs a body against one provider, with its own target. */
export function providerContract(each: (title: string, body: (tested: ProviderUnderTest) => Promise<void>) => void): void {
  each('a probe reports the platform that it runs', async ({ provider }) => {
    expect(await provider.probe(c)).toMatchObject({ usable: true, platform: expect.stringMatching(/^linux\/\w+$/) });
  });

  each('a capture offers every blob of the image, with the digests that it promises', async ({ provider, machine, reference }) => {
    const { image, blobs } = await captureAll(provider, machine, { c });
    expect(image.layers.length).toBeGreaterThan(1);
    expect(image.references).toEqual([reference]);
    expect([...blobs.keys()].sort()).toEqual([...new Set([image.config, ...image.layers])].sort());
    for await (const blob of provider.capture(machine, { holds: async () => false }, c)) {
      const pieces: Uint8Array[] = [];
      for await (const piece of blob.open()) pieces.push(Buffer.from(piece));
      const bytes = Buffer.concat(pieces);
      if (blob.size !== undefined) expect(bytes.length).toBeGreaterThanOrEqual(blob.size);
      if (blob.digest !== undefined) expect(digestOf(bytes)).toBe(blob.digest);
    }
  });

  each('held blobs need not be read, and unread blobs are skipped', async ({ provider, machine }) => {
    const first = await captureAll(provider, machine, { c });
    expect(await captureAll(provider, machine, { held: first.blobs, c })).toMatchObject({ image: first.image, read: [] });
    const unread = provider.capture(machine, { holds: async () => false }, c);
    let next = await unread.next();
    while (!next.done) next = await unread.next();
    expect(imageOf(next.value)).toEqual(first.image);
  });

  each('a capture that is canceled throws the reason, and the target is unchanged', async ({ provider, machine }) => {
    const before = await captureAll(provider, machine, { c });
    const stop = new AbortController();
    const capture = provider.capture(machine, { holds: async () => false }, quietContext(stop.signal));
    await capture.next();
    stop.abort(new Error('enough'));
    await expect((async () => (await capture.next()).done)()).rejects.toThrow('enough');
    expect((await captureAll(provider, machine, { c })).image).toEqual(before.image);
  });

  each('a restore returns the same image, and changes nothing if it already exists', async ({ provider, machine, reference, forget }) => {
    const captured = await captureAll(provider, machine, { c });
    await forget();
    const manifest = manifestOf(captured);
    const restored = await provider.restore(manifest, readerOf(captured.blobs), options(reference), c);
    expect(restored).toMatchObject({ references: [reference], changed: true });
    expect((await captureAll(provider, machine, { c })).image).toEqual(captured.image);
    const reader = readerOf(captured.blobs);
    expect(await provider.restore(manifest, reader, options(reference), c)).toMatchObject({ changed: false, via: 'present' });
    expect(reader.opened).toEqual([]);
  });

  each('unreadable bytes end a restore, and nothing of it is left', async ({ provider, machine, reference, forget }) => {
    const { platform } = (await captureAll(provider, machine, { c })).image;
    await forget();
    // A new image: a provider would not read what is left of a forgotten one again.
    const layers = ['one', 'two'].map((text) => layerOf(`${text} of ${reference} at ${Date.now()}`));
    const config = configOf(layers, platform);
    const blobs = new Map([config, ...layers].map((bytes) => [digestOf(bytes), bytes]));
    const image = { config: digestOf(config), layers: layers.map(digestOf), platform, references: [reference] };
    const reader = readerOf(blobs);
    const broken = {
      ...reader,
      async *open(...[blob, more]: Parameters<typeof reader.open>) {
        if (blob.digest === image.layers[1]) throw new Error('bad chunk');
        yield* reader.open(blob, more);
      },
    };
    await expect(provider.restore(manifestOf({ image, blobs, read: [] }), broken, options(reference), c)).rejects.toThrow('bad chunk');
    await expect(captureAll(provider, machine, { c })).rejects.toMatchObject({ code: 'ERR_NOT_FOUND' });
  });
}
