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

/** Sizes near the boundaries of tar blocks, gzip members and read pieces. */
const size = fc.oneof(
  fc.integer({ min: 0, max: 2000 }),
  fc.constantFrom(511, 512, 513, 1024 * 1024 - 512, 1024 * 1024, 3 * 1024 * 1024 + 1),
);
const layer = fc
  .record({ size, seed: fc.nat({ max: 255 }) })
  .map(({ size, seed }) =>
    tarOf({ path: 'file', bytes: Buffer.from(Uint8Array.from({ length: size }, (_, i) => (i * seed + (i >>> 8)) & 255)) }),
  );

const service = fc.constantFrom('web', 'db', 'worker');
const small = fc.uint8Array({ maxLength: 1500 }).map((bytes) => tarOf({ path: 'file', bytes: Buffer.from(bytes) }));
const data = fc.dictionary(fc.constantFrom('data', 'cache', 'x'.repeat(200)), small, { maxKeys: 2 });
const prefixed = (binds: Readonly<Record<string, Buffer>>): Record<string, Buffer> =>
  Object.fromEntries(Object.entries(binds).map(([key, bytes]) => [`/srv/${key}`, bytes]));

test('a bundle is read back as it was written, for any snapshot, format, level and skipped blobs', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'round-trip-'));
  try {
    await fc.assert(
      fc.asyncProperty(
        fc.array(layer, { minLength: 0, maxLength: 5 }),
        fc.constantFrom('x.gz', 'x.zst', 'folder'),
        fc.integer({ min: 1, max: 9 }),
        fc.array(fc.constantFrom('read', 'skip', 'begin'), { minLength: 24, maxLength: 24 }),
        fc.record({ more: fc.dictionary(service, fc.array(small, { maxLength: 2 }), { maxKeys: 2 }), volumes: data, binds: data }),
        async (layers, name, level, habits, project) => {
          const more = Object.fromEntries(Object.entries(project.more).map(([key, own]) => [key, [...layers.slice(0, 1), ...own]]));
          const snapshot = tinySnapshot({ layers, ...project, more, binds: prefixed(project.binds) });
          const format = name === 'folder' ? { format: 'folder' as const } : {};
          await writeBundle({ ...snapshot, ...format, output: join(folder, name), level, force: true }, c);
          const reading = readBundle({ path: join(folder, name) }, c);
          for (const habit of habits) {
            const next = await reading.next();
            if (next.done) {
              const { packs: _, blobs, ...rest } = snapshot.manifest;
              expect(next.value.manifest).toMatchObject(rest);
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
