import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { bundleManifest } from '../../../src/bundle/layout.ts';
import { InputError, IntegrityError, SnapshotError, UnsupportedError } from '../../../src/lib/errors.ts';
import { withChecksum } from '../../../src/manifest/checksum.ts';
import { manifestJsonSchema } from '../../../src/manifest/json-schema.ts';
import { MAX_MANIFEST_BYTES, parseManifest } from '../../../src/manifest/parse.ts';
import type { Manifest } from '../../../src/manifest/schema.ts';
import { serializeManifest } from '../../../src/manifest/serialize.ts';
import { tinySnapshot } from '../../helpers/bundles.ts';
import { ROOT } from '../../helpers/paths.ts';

const good = tinySnapshot().manifest;
const inBundle = bundleManifest(good, [{ path: 'docs/README.md', size: 3, sha256: 'c'.repeat(64) }]);
const { checksum: _, ...document } = JSON.parse(Buffer.from(serializeManifest(good)).toString());
const bytesOf = (value: object): Uint8Array => Buffer.from(withChecksum({ ...value }));
const validate = new Ajv2020({ formats: { 'date-time': true } }).compile(JSON.parse(manifestJsonSchema()));

/** A change to a valid manifest, and the text that its error must contain. */
const wrong: [string, (manifest: Record<string, never> & Manifest) => void, string][] = [
  ['a missing name', (m) => delete (m as Partial<Manifest>).snapshot_name, 'snapshot_name'],
  ['a name with a path', (m) => Object.assign(m, { snapshot_name: '../../etc' }), 'snapshot_name: expected letters'],
  ['a hidden project', (m) => Object.assign(m, { project_name: '.repository' }), 'project_name'],
  ['a kind that is not a word', (m) => Object.assign(m, { kind: '../disk' }), 'kind: expected lower-case letters'],
  [
    'a part with the role of a path',
    (m) => Object.assign(m, { parts: [{ role: '../x', name: 'a', digest: m.image_digest, size_bytes: 1 }] }),
    'parts[0].role',
  ],
  [
    'a part outside of the bundle',
    (m) => Object.assign(m, { parts: [{ role: 'disk', name: 'a', digest: m.image_digest, size_bytes: 1, part_file: '/dev/sda' }] }),
    'parts[0].part_file',
  ],
  ['a short digest', (m) => Object.assign(m, { image_digest: 'sha256:ab' }), 'image_digest: expected sha256: and 64 hex digits'],
  ['a local time', (m) => Object.assign(m, { created_at: '2025-01-01T00:00:00+02:00' }), 'created_at'],
  ['a negative size', (m) => Object.assign(m, { size_bytes: -1 }), 'size_bytes'],
  ['a fractional size', (m) => Object.assign(m, { size_bytes: 1.5 }), 'size_bytes'],
  ['terminal escapes in a text', (m) => Object.assign(m, { description: 'a\u001b[2J' }), 'description: control characters'],
  ['terminal escapes in a tool', (m) => Object.assign(m, { tools: ['a\u0007'] }), 'tools[0]: control characters'],
  [
    'a reference that looks like an option',
    (m) => Object.assign(m.services[0] ?? {}, { references: ['--privileged'] }),
    'services[0].references[0]',
  ],
  ['services that are not a list', (m) => Object.assign(m, { services: {} }), 'services'],
  ['a volume without a name', (m) => Object.assign(m, { volumes: [{}] }), 'volumes[0]'],
  ['a blob without a size', (m) => delete (m.blobs[1] as { size?: number }).size, 'blobs[1].size'],
  [
    'a metadata file outside of the bundle',
    (m) => Object.assign(m.blobs[0] ?? {}, { path: 'metadata/../../x' }),
    'blobs[0].path: expected a relative path',
  ],
  ['an absolute path', (m) => Object.assign(m, { files: [{ path: '/etc/passwd', size: 1, sha256: 'a'.repeat(64) }] }), 'files[0].path'],
  ['a wrong git commit', (m) => Object.assign(m, { git: { commit: 'HEAD', branch: null, dirty: false } }), 'git.commit'],
];

test('a manifest is read as it was written, and writing it again returns the same bytes', () => {
  for (const manifest of [good, inBundle]) {
    const bytes = serializeManifest(manifest);
    expect(parseManifest(bytes)).toEqual(manifest);
    expect(serializeManifest(parseManifest(bytes))).toEqual(bytes);
  }
});

test('the bytes do not depend on the order in which fields were set', () => {
  const shuffled = Object.fromEntries(Object.entries({ ...good, languages: { rust: '1', node: '2' } }).reverse()) as unknown as Manifest;
  const bytes = serializeManifest({ ...good, languages: { node: '2', rust: '1' } });
  expect(serializeManifest(shuffled)).toEqual(bytes);
  expect(String(bytes)).toMatch(/^\{\n {2}"version": "1.0",\n {2}"checksum": "sha256:[0-9a-f]{64}",\n {2}"kind"[\s\S]*\n\}\n$/);
});

test.each(wrong)('%s is refused in one line that names the field', (_, change, words) => {
  const value = structuredClone(document);
  change(value);
  const attempt = (): unknown => parseManifest(bytesOf(value));
  expect(attempt).toThrow(IntegrityError);
  expect(attempt).toThrow(words);
  expect(attempt).not.toThrow(/\n|\p{Cc}/u);
  expect(validate(JSON.parse(String(bytesOf(value))))).toBe(false);
});

test('a manifest that the reader would refuse is not written', () => {
  const attempt = (): unknown => serializeManifest({ ...good, description: 'a\u001b[2J' });
  expect(attempt).toThrow(InputError);
  expect(attempt).toThrow('description: control characters');
});

test('the JSON Schema accepts the manifests that the reader accepts', () => {
  for (const bytes of [serializeManifest(good), serializeManifest(inBundle), bytesOf({ ...document, future: 1 })]) {
    expect(validate(JSON.parse(String(bytes)))).toBe(true);
    expect(() => parseManifest(bytes)).not.toThrow();
  }
});

test('schemas/manifest.schema.json is the output of `node scripts/schemas.mjs`', () => {
  expect(readFileSync(join(ROOT, 'schemas/manifest.schema.json'), 'utf8')).toBe(manifestJsonSchema());
});

test.each([
  ['2.0', 'was written by a newer version of vm (manifest version 2.0)'],
  ['0.9', 'has manifest version 0.9'],
])('version %s is refused as unsupported', (version, words) => {
  expect(() => parseManifest(bytesOf({ ...document, version }))).toThrow(UnsupportedError);
  expect(() => parseManifest(bytesOf({ ...document, version }))).toThrow(words);
});

test('a newer minor version is read if its known fields are valid, otherwise UnsupportedError is thrown', () => {
  expect(parseManifest(bytesOf({ ...document, version: '1.7', future: [] })).version).toBe('1.7');
  expect(() => parseManifest(bytesOf({ ...document, version: '1.7', kind: { name: 'disk' } }))).toThrow(UnsupportedError);
});

test.each([
  ['invalid JSON', Buffer.from('{')],
  ['invalid UTF-8', Buffer.from([0x22, 0xff, 0x22])],
  ['a list', Buffer.from('[]')],
  ['an empty file', Buffer.alloc(0)],
  ['a deeply nested list', Buffer.from('['.repeat(200_000))],
])('%s is refused as a manifest', (_, bytes) => {
  expect(() => parseManifest(bytes)).toThrow(IntegrityError);
});

test('a manifest with any changed byte is refused, and its checksum can be verified with sha256sum', () => {
  const bytes = Buffer.from(serializeManifest(good));
  const byHand = execFileSync('sh', ['-c', `grep -v '^  "checksum": ' | sha256sum`], { input: bytes, encoding: 'utf8' });
  expect(JSON.parse(String(bytes)).checksum).toBe(`sha256:${byHand.slice(0, 64)}`);
  fc.assert(
    fc.property(fc.nat({ max: bytes.length - 1 }), fc.integer({ min: 1, max: 255 }), (at, mask) => {
      const changed = Buffer.from(bytes);
      changed[at] = (changed[at] ?? 0) ^ mask;
      expect(() => parseManifest(changed)).toThrow(SnapshotError);
    }),
  );
  expect(() => parseManifest(Buffer.from(JSON.stringify(document)))).toThrow('it has no checksum');
});

test('a manifest above the size limit is refused before it is parsed', () => {
  expect(() => parseManifest(new Uint8Array(MAX_MANIFEST_BYTES + 1))).toThrow('more than the limit');
});

test('arbitrary JSON throws IntegrityError and nothing else', () => {
  fc.assert(
    fc.property(
      fc.jsonValue().filter((value) => !Array.isArray(value) || value.length > 0),
      (value) => {
        expect(() => parseManifest(Buffer.from(JSON.stringify(value)))).toThrow(IntegrityError);
        expect(() => parseManifest(bytesOf({ ...document, blobs: value }))).toThrow(IntegrityError);
      },
    ),
  );
});
