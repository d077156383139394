import { expect, test } from '@jest/globals';
import { digestOf } from '../../../../../src/lib/digest.ts';
import { IntegrityError } from '../../../../../src/lib/errors.ts';
import type { Manifest } from '../../../../../src/manifest/schema.ts';
import { imageSource } from '../../../../../src/providers/image/restore/image-source.ts';
import { configOf, layerOf } from '../../../../helpers/archives.ts';
import { manifestOf, readerOf } from '../../../../helpers/memory-machines.ts';

const layer = layerOf('one');
const config = configOf([layer, layer], 'linux/amd64');
const blobs = new Map([config, layer].map((bytes) => [digestOf(bytes), bytes]));
const image = { config: digestOf(config), layers: [digestOf(layer), digestOf(layer)], platform: 'linux/amd64', references: [] };
const manifest = manifestOf({ image, blobs, read: [] });

test('the source is labeled with the displayed name of the snapshot, and counts a repeated layer once', () => {
  expect(imageSource(manifest, readerOf(blobs))).toMatchObject({ label: '@test', size: config.length + layer.length });
  expect(imageSource({ ...manifest, project_name: 'shop' }, readerOf(blobs)).label).toBe('shop/test');
});

test('a manifest that does not name every blob of its image is refused', () => {
  const without: Manifest = { ...manifest, blobs: manifest.blobs.filter(({ role }) => role === 'config') };
  expect(() => imageSource(without, readerOf(blobs))).toThrow(IntegrityError);
});
