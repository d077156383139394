import { expect, test } from '@jest/globals';
import { readArchive } from '../../src/image/archive/read-archive.ts';
import { digestOf } from '../../src/lib/digest.ts';
import { once } from '../../src/lib/streams/bytes.ts';
import { configOf } from '../helpers/archives.ts';
import { dialects, layers } from '../helpers/dialects.ts';

/** Computed once with sha256sum: neither the archives nor their readers may change it. */
const DIGEST = 'sha256:d853c145273dc2246eefb4496488998b0c68ec4f3ff88c71d2fcfcc6c6cacc6f';

const signal = new AbortController().signal;

test('the test image has the recorded digest', () => {
  expect(digestOf(configOf(layers))).toBe(DIGEST);
});

test.each(dialects)('$tool: the archive is read', async ({ bytes, digest = DIGEST, references = ['tiny:1'] }) => {
  const reading = readArchive(once(bytes), { holds: async () => false, signal });
  const stored = new Set<string>();
  for (;;) {
    const next = await reading.next();
    if (next.done) {
      expect(next.value.image).toEqual({ config: digest, layers: layers.map(digestOf), platform: 'linux/amd64', references });
      expect([...stored]).toEqual(expect.arrayContaining([digest, ...layers.map(digestOf)]));
      return;
    }
    const parts: Uint8Array[] = [];
    for await (const part of next.value.open()) parts.push(part);
    stored.add(digestOf(Buffer.concat(parts)));
  }
});
