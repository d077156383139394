import { beforeAll, expect, test } from '@jest/globals';
import { quietContext } from '../../../src/lib/context.ts';
import { IntegrityError } from '../../../src/lib/errors.ts';
import type { Manifest } from '../../../src/manifest/schema.ts';
import { layerOf, tarOf } from '../../helpers/archives.ts';
import { type Entry, entriesOf, readAll, tinySnapshot, withManifest, zipped } from '../../helpers/bundles.ts';

/* Untrusted bundles of projects: several images, volumes, bind mounts. The other cases are in hostile.test.ts. */

const c = quietContext();
const [base, own] = [layerOf('base'), layerOf('own')];
const data = tarOf({ path: './file', bytes: Buffer.from('rows') });
const project = tinySnapshot({
  layers: [base],
  services: ['web'],
  more: { worker: [base, own], db: [layerOf('other')] },
  volumes: { data, cache: layerOf('cached') },
  binds: { '/srv/uploads': layerOf('uploaded') },
});
let good: Entry[];
let document: Manifest;
const bytesOf = (path: string): Buffer => good.find((entry) => entry.path === path)?.bytes ?? Buffer.alloc(0);

beforeAll(async () => {
  good = await entriesOf(project);
  document = JSON.parse(String(good[0]?.bytes)) as Manifest;
});

const refusal = async (entries: readonly Entry[]): Promise<Error> => {
  const error: unknown = await readAll(zipped(entries), c).then(
    () => new Error('it was accepted'),
    (thrown: unknown) => thrown,
  );
  expect(error).toBeInstanceOf(IntegrityError);
  return error as Error;
};

/** Replaces one file; the sizes and checksums in the manifest are those of the changed file. */
const withFile = (path: string, bytes: Buffer): Entry[] =>
  withManifest(
    document,
    good.slice(1).map((same) => (same.path === path ? { ...same, bytes } : same)),
  );

test('a valid bundle returns every blob once', async () => {
  const { manifest, blobs } = await readAll(zipped(good), c);
  expect(manifest).toMatchObject({
    kind: 'compose',
    volumes: [{ name: 'data' }, { name: 'cache' }],
    bind_mounts: [{ path: '/srv/uploads' }],
  });
  expect(blobs.get('volumes/data.tar')?.equals(data)).toBe(true);
  expect(blobs.get('bind-mounts/1-uploads.tar')?.equals(layerOf('uploaded'))).toBe(true);
});

test.each<[string, (manifest: Manifest) => Manifest, string]>([
  [
    'a volume without a file',
    (m) => ({ ...m, volumes: m.volumes.map(({ volume_file: _, ...volume }) => volume) }),
    'it lacks the file of the volume data',
  ],
  [
    'a volume in the file of another',
    (m) => ({ ...m, volumes: m.volumes.map((volume) => ({ ...volume, volume_file: 'volumes/data.tar' })) }),
    'it lacks the file of the volume cache',
  ],
  [
    'a volume file outside of the bundle',
    (m) => ({ ...m, volumes: m.volumes.map((volume) => ({ ...volume, volume_file: '../../data.tar' })) }),
    'volumes[0].volume_file: expected a relative path',
  ],
  [
    'a volume whose name is a path',
    (m) => ({ ...m, volumes: m.volumes.map((volume) => ({ ...volume, name: '../x' })) }),
    "volumes[0].name: expected a volume's name",
  ],
  ['a duplicate volume', (m) => ({ ...m, volumes: [...m.volumes, ...m.volumes.slice(0, 1)] }), 'it uses volumes/data.tar twice'],
  [
    'a volume whose file is the package list',
    (m) => {
      const packages = m.blobs.find(({ path }) => path === 'metadata/packages.json');
      const volume = {
        name: 'xy',
        digest: packages?.digest ?? `sha256:${'0'.repeat(64)}`,
        size_bytes: packages?.size ?? 0,
        volume_file: 'metadata/packages.json',
      };
      return { ...m, volumes: [...m.volumes, volume] };
    },
    'it lacks the blob',
  ],
  [
    'a volume of another size',
    (m) => ({ ...m, volumes: m.volumes.map((volume) => ({ ...volume, size_bytes: volume.size_bytes + 512 })) }),
    'it lacks the blob',
  ],
  [
    'a volume of another digest',
    (m) => ({ ...m, volumes: m.volumes.map((volume) => ({ ...volume, digest: m.services[0]?.image_digest ?? volume.digest })) }),
    'it lacks the blob',
  ],
  ['a blob of a missing volume', (m) => ({ ...m, volumes: m.volumes.slice(1) }), 'it names unused blobs'],
  [
    'a bind mount without a file',
    (m) => ({ ...m, bind_mounts: m.bind_mounts?.map(({ bind_file: _, ...bind }) => bind) }),
    'it lacks the file of the bind mount /srv/uploads',
  ],
  [
    'a bind mount with a relative path',
    (m) => ({ ...m, bind_mounts: m.bind_mounts?.map((bind) => ({ ...bind, path: 'srv' })) }),
    'bind_mounts[0].path',
  ],
  [
    'an image file that is a volume',
    (m) => ({ ...m, services: m.services.map((service) => ({ ...service, image_file: 'volumes/data.tar' })) }),
    'it uses volumes/data.tar twice',
  ],
  [
    'a service whose image is in another file',
    (m) => ({ ...m, services: m.services.map((service) => ({ ...service, image_file: 'images/web.tar' })) }),
    'it lacks the image of the service db',
  ],
  [
    'a service that is not listed',
    (m) => ({
      ...m,
      services: m.services.filter(({ name }) => name !== 'worker'),
      blobs: m.blobs.filter(({ digest }) => digest !== m.services[1]?.image_digest),
    }),
    'it names unused blobs',
  ],
])('%s is refused', async (_, change, words) => {
  expect((await refusal(await entriesOf(project, change))).message).toContain(words);
});

test.each<[string, () => Entry[], string]>([
  ['a volume with other bytes', () => withFile('volumes/data.tar', layerOf('evil')), 'it lacks the file of the volume data'],
  [
    'a volume that is not listed',
    () => [...good, { path: 'volumes/more.tar', bytes: data }],
    "it is followed by 'volumes/more.tar', which the manifest does not list",
  ],
  ['a volume that appears twice', () => [...good, ...good.filter(({ path }) => path === 'volumes/data.tar')], 'a second time'],
  [
    'a volume that is a link',
    () => good.map((same) => (same.path === 'volumes/data.tar' ? { ...same, header: (h: Buffer) => h.write('2/etc/passwd', 156) } : same)),
    'is a symbolic link',
  ],
  ['an image file without one of its images', () => withFile('images/web.tar', bytesOf('images/db.tar')), ', not the one in the manifest'],
  [
    'a volume that is missing',
    () => good.filter(({ path }) => path !== 'volumes/data.tar'),
    "it is followed by 'volumes/cache.tar' instead of volumes/data.tar",
  ],
])('%s is refused', async (_, entries, words) => {
  expect((await refusal(entries())).message).toContain(words);
});

test('a corrupt volume is refused by its checksum', async () => {
  const spoilt = Buffer.from(data);
  spoilt[600] = 1;
  const error = await refusal(good.map((same) => (same.path === 'volumes/data.tar' ? { ...same, bytes: spoilt } : same)));
  expect(error.message).toContain('volumes/data.tar: its sha256 differs from the manifest');
});
