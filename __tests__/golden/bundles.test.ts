import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { readBundle, verifyBundle } from '../../src/bundle/read.ts';
import { quietContext } from '../../src/lib/context.ts';
import { digestOf } from '../../src/lib/digest.ts';
import { parseManifest } from '../../src/manifest/parse.ts';
import { serializeManifest } from '../../src/manifest/serialize.ts';
import { sha256Of } from '../helpers/bundles.ts';

/* Files that released versions wrote. They are never regenerated: a version that cannot read them would lose its users' snapshots. */

const BUNDLES = join(import.meta.dirname, 'bundles');
const MANIFESTS = join(import.meta.dirname, 'manifests');

describe('bundles', () => {
  test.each(readdirSync(BUNDLES).filter((name) => !name.endsWith('.sha256')))('%s is read', async (name) => {
    const digests: string[] = [];
    const reading = readBundle({ path: join(BUNDLES, name) }, quietContext());
    for (;;) {
      const next = await reading.next();
      if (next.done) {
        const { manifest } = next.value;
        expect(manifest).toMatchObject({ snapshot_name: 'tiny', project_name: 'my-app', languages: { node: '22.11.0' } });
        expect(digests.sort()).toEqual(manifest.blobs.map(({ digest }) => digest).sort());
        return;
      }
      const pieces: Uint8Array[] = [];
      for await (const piece of next.value.open()) pieces.push(piece);
      digests.push(digestOf(Buffer.concat(pieces)));
    }
  });
});

test('the bundle of a project has its volumes, bind mounts and images as files', async () => {
  const { manifest } = await verifyBundle({ path: join(BUNDLES, '1.1-project.snapshot.tar.zst') }, quietContext());
  expect(manifest.files?.map(({ path }) => path)).toEqual([
    'docs/README.md',
    'metadata/build-info.json',
    'metadata/packages.json',
    'metadata/versions.json',
    'images/web.tar',
    'images/db.tar',
    'volumes/shop_data.tar',
    'volumes/cache.tar',
    'bind-mounts/1-uploads.tar',
  ]);
  expect(manifest.services.map(({ image_file }) => image_file)).toEqual(['images/web.tar', 'images/web.tar', 'images/db.tar']);
  expect(manifest.bind_mounts).toMatchObject([{ path: '/srv/shop/uploads', bind_file: 'bind-mounts/1-uploads.tar' }]);
});

test('a manifest of version 1.0 is read, and keeps its digest', () => {
  const bytes = readFileSync(join(MANIFESTS, '1.0.json'));
  expect(sha256Of(bytes)).toBe('9cde65458b9aaecf56fcbab5a9079f4241053fbb7f625184a9da6b667f395ea5');
  expect(Buffer.from(serializeManifest(parseManifest(bytes))).equals(bytes)).toBe(true);
  expect(parseManifest(bytes)).toMatchObject({ snapshot_name: 'tiny', git: { branch: 'main', dirty: true }, source: { type: 'built' } });
});

test('the manifest of a Compose project is read, and is written unchanged', () => {
  const bytes = readFileSync(join(MANIFESTS, '1.1-compose.json'));
  expect(sha256Of(bytes)).toBe('4c8464bbb1376e052c6ca2703c26589f5eab8e8f748f45665f7e76a21199ac3d');
  expect(Buffer.from(serializeManifest(parseManifest(bytes))).equals(bytes)).toBe(true);
  expect(parseManifest(bytes)).toMatchObject({ kind: 'compose', services: [{ name: 'web-1' }, { name: 'web-2' }, { name: 'job' }] });
});

test('the manifest of a container with a trigger is read, and is written unchanged', () => {
  const bytes = readFileSync(join(MANIFESTS, '1.1-container.json'));
  expect(sha256Of(bytes)).toBe('fc5a32a513d4105e4aee33f805eba85e096eab84c3baa4351f14cdd49e6f4c80');
  expect(Buffer.from(serializeManifest(parseManifest(bytes))).equals(bytes)).toBe(true);
  expect(parseManifest(bytes)).toMatchObject({
    kind: 'container',
    trigger: 'before_action',
    context: 'drop the cache',
    run_id: '42',
    container: { name: 'webapp' },
  });
});
