import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { InputError, IntegrityError, UnsupportedError } from '../../../src/lib/errors.ts';
import { withChecksum } from '../../../src/manifest/checksum.ts';
import { parseManifest } from '../../../src/manifest/parse.ts';
import { serializeManifest } from '../../../src/manifest/serialize.ts';
import { tinySnapshot } from '../../helpers/bundles.ts';

const { manifest } = tinySnapshot();
const read = (document: object) => parseManifest(Buffer.from(withChecksum(document as Record<string, unknown>)));
const numbers = (count: number): number[] => Array.from({ length: count }, (_, i) => i);

test.each([
  ['languages', Object.fromEntries(numbers(1001).map((i) => [`l${i}`, '1']))],
  ['tools', numbers(10_001)],
  ['services', numbers(257)],
  ['volumes', numbers(1025)],
  ['bind_mounts', numbers(1025)],
  ['left_out', numbers(2049)],
  ['blobs', numbers(100_001)],
  ['packs', numbers(1_000_001)],
  ['files', numbers(100_001)],
])('a manifest with too many %s is refused before any of them is checked', (field, list) => {
  expect(() => read({ ...manifest, [field]: list })).toThrow(new RegExp(`is not a manifest: ${field}: more than \\d+ entries$`));
});

test('a service with too many layers is refused', () => {
  const services = [{ ...manifest.services[0], layers: numbers(1025) }];
  expect(() => read({ ...manifest, services })).toThrow(/layers: more than 1024 entries/);
});

test('a manifest with too many languages is not written', () => {
  const languages = Object.fromEntries(numbers(1001).map((i) => [`l${i}`, '1']));
  expect(() => serializeManifest({ ...manifest, languages })).toThrow(InputError);
});

test('a manifest with any value in a field is read and written unchanged, or refused with a short message', () => {
  const anything = fc.oneof(fc.jsonValue(), fc.array(fc.jsonValue()), fc.dictionary(fc.string(), fc.jsonValue()));
  fc.assert(
    fc.property(fc.constantFrom(...Object.keys(manifest)), anything, (field, value) => {
      try {
        const found = read({ ...manifest, [field]: value });
        expect(parseManifest(serializeManifest(found))).toEqual(found);
      } catch (error) {
        expect([IntegrityError, UnsupportedError].some((kind) => error instanceof kind)).toBe(true);
        expect((error as Error).message).not.toMatch(/\p{Cc}/u);
        expect((error as Error).message.length).toBeLessThan(500);
      }
    }),
  );
});
