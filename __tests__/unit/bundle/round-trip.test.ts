import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { readBundle } from '../../../src/bundle/read.ts';
import { writeBundle } from '../../../src/bundle/write.ts';
import { quietContext } from '../../../src/lib/context.ts';
import { digestOf } from '../../../src/lib/digest.ts';
import { tarOf } from '../../helpers/archives.ts';
import { tinySnapshot } from '../../helpers/bundles.ts';

const c = quietContext();

/** Sizes around the borders of tar blocks, gzip members and read pieces. */
const size = fc.oneof(
  fc.integer({ min: 0, max: 2000 }),
  fc.constantFrom(511, 512, 513, 1024 * 1024 - 512, 1024 * 1024, 3 * 1024 * 1024 + 1),
);
const layer = fc
  .record({ size, seed: fc.nat({ max: 255 }) })
  .map(({ size, seed }) =>
    tarOf({ path: 'file', bytes: Buffer.from(Uint8Array.from({ length: size }, (_, i) => (i * seed + (i >>> 8)) & 255)) }),
  );

test('what goes in comes out, whatever the image, the format and the blobs that are skipped', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'round-trip-'));
  try {
    await fc.assert(
      fc.asyncProperty(
        fc.array(layer, { minLength: 0, maxLength: 5 }),
        fc.constantFrom('x.gz', 'x.zst', 'folder'),
        fc.integer({ min: 1, max: 9 }),
        fc.array(fc.constantFrom('read', 'skip', 'begin'), { minLength: 12, maxLength: 12 }),
        async (layers, name, level, habits) => {
          const snapshot = tinySnapshot({ layers });
          const format = name === 'folder' ? { format: 'folder' as const } : {};
          await writeBundle({ ...snapshot, ...format, output: join(folder, name), level, force: true }, c);
          const reading = readBundle({ path: join(folder, name) }, c);
          for (const habit of habits) {
            const next = await reading.next();
            if (next.done) {
              const { packs: _, blobs, ...rest } = snapshot.manifest;
              expect(next.value.manifest).toMatchObject({ ...rest, services: [{ image_file: 'images/base.tar' }] });
              expect(next.value.manifest.blobs.map(({ digest }) => digest)).toEqual(blobs.map(({ digest }) => digest));
              return;
            }
            if (habit === 'skip') continue;
            const pieces: Uint8Array[] = [];
            for await (const piece of next.value.open()) {
              pieces.push(piece);
              if (habit === 'begin') break;
            }
            if (habit === 'read') expect(digestOf(Buffer.concat(pieces))).toBe(next.value.digest);
          }
          throw new Error('more blobs than there are');
        },
      ),
      { numRuns: 40 },
    );
  } finally {
    rmSync(folder, { recursive: true });
  }
});
